package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/** What the kind of verb and the setting of its clause add to its tense. */
final class Aspects {
  /** In how many words behind a verb "since" belongs to it. */
  private static final int SINCE = 8;

  /** In how many words of a sentence the paper is named under which all of it stands. */
  private static final int OPENING = 10;

  private static final Set<String> UNDER = Set.of("under", "in", "by", "according_to");

  /** Deeds that a paper lays down in the present tense: "Oslo frees the sailors". */
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.AID,
          EventType.COOPERATE,
          EventType.SANCTION);

  private final Tree tree;
  private final Set<String> durative;
  private final Set<String> steps;
  private final Set<String> decisions;
  private final Set<String> papers;
  private final Set<String> texts;

  Aspects(Tree tree, WordSets sets) {
    this.tree = tree;
    this.durative = sets.named("durative");
    this.steps = sets.named("steps");
    this.decisions = sets.named("decisions");
    this.papers = sets.named("papers");
    this.texts = sets.named("texts");
  }

  /** "has been held since": what lasts from then to now. */
  boolean lasting(int v) {
    if (!durative.contains(tree.lemma(v)) || !tree.passive(v)) {
      return false;
    }
    int end = Math.min(tree.sentenceEnd(v), v + SINCE);
    for (int k = v + 1; k < end; k++) {
      if (tree.form(k).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "will close its ports, the cabinet decided on Monday", "decided on Monday to close": the verb
   * of the decision by which an act that is to come was taken; -1 if there is none.
   */
  int decided(int v, @Nullable Status status) {
    if (status != Status.PLANNED) {
      return -1;
    }
    for (int c : tree.children(v)) {
      if (tree.is(c, "parataxis") && decision(c)) {
        return c;
      }
    }
    int h = tree.head(v);
    boolean inside = tree.is(v, "xcomp") || tree.is(v, "ccomp") || tree.is(v, "parataxis");
    return h >= 0 && inside && decision(h) ? h : -1;
  }

  private boolean decision(int verb) {
    return decisions.contains(tree.lemma(verb))
        && tree.token(verb).tag().equals("VBD")
        && !tree.negated(verb, List.of())
        && tree.child(verb, "nsubj") >= 0;
  }

  /**
   * What is to be done: asked for, but for "must still be ratified", the next step of a procedure,
   * which nobody calls for.
   */
  Status duty(int v) {
    boolean step = tree.passive(v) && steps.contains(tree.lemma(v));
    return step ? Status.PLANNED : Status.REQUESTED;
  }

  /**
   * "Under the draft Oslo receives a third and withdraws its quota": what a paper lays down in the
   * simple present is still to be done. The paper is named at the beginning of the sentence or of
   * the one before it.
   */
  boolean laidDown(int v, EventType type) {
    String tag = tree.token(v).tag();
    boolean present = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB");
    boolean simple = present && tree.child(v, "aux", "cop") < 0 && !tree.infinitive(v);
    if (!simple || !DEEDS.contains(type)) {
      return false;
    }
    int start = tree.sentenceStart(v);
    return under(start)
        || start > 0 && under(tree.sentenceStart(start - 1))
        || start > 0 && laidDown(tree.sentenceStart(start - 1), v);
  }

  /** The same with the paper two sentences before, in a list of what it lays down. */
  private boolean laidDown(int before, int v) {
    int root = tree.root(before);
    String tag = tree.token(root).tag();
    boolean present = tag.equals("VBZ") || tag.equals("VBP") || tree.form(root).equals("will");
    return present && before > 0 && tree.head(v) != root && under(tree.sentenceStart(before - 1));
  }

  private boolean under(int start) {
    int end = Math.min(tree.sentenceEnd(start), start + OPENING);
    for (int k = start; k < end; k++) {
      boolean paper = papers.contains(tree.lemma(k)) || texts.contains(tree.lemma(k));
      if (paper && tree.noun(k) && UNDER.contains(tree.caseOf(k))) {
        return true;
      }
      if (tree.verb(k) && !tree.is(k, "amod") && !tree.is(k, "acl")) {
        return false;
      }
    }
    return false;
  }
}
