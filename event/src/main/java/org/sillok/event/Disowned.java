package org.sillok.event;

import java.util.List;
import java.util.Set;

/**
 * Acts that are told only to be called untrue: "reports that it had closed the port were false",
 * "dismissed as baseless a claim that ...", "it is not true that ...".
 */
final class Disowned {
  /** What begins a clause that belongs to what is told. */
  private static final Set<String> ASIDE = Set.of("", "that", "to", "of");

  /** How many words may stand between a verb of denial and the report that it denies. */
  private static final int NEAR = 6;

  private static final int STEPS = 6;

  private final Tree tree;
  private final Set<String> reports;
  private final Set<String> untrue;
  private final Set<String> truths;
  private final Set<String> refuting;
  private final Set<String> naming;

  Disowned(Tree tree, WordSets sets) {
    this.tree = tree;
    this.reports = sets.named("reports");
    this.untrue = sets.named("untrue");
    this.truths = sets.named("truths");
    this.refuting = sets.named("refuting");
    this.naming = sets.named("naming");
  }

  /** True if the act that the token tells is called untrue. */
  boolean at(int i) {
    for (int k = i, steps = 0; k >= 0 && steps < STEPS; k = tree.head(k), steps++) {
      int h = tree.head(k);
      boolean clause = tree.mark(k).equals("that") || whole(k);
      if (clause && h >= 0 && !tree.verb(h) && unreal(h)) {
        return true;
      }
      int before = tree.verb(k) ? markOf(k) - 1 : -1;
      if (before >= tree.sentenceStart(i) && !tree.verb(before) && unreal(before)) {
        return true; // "it is not true that he left, she said", hung on "said"
      }
      boolean of = tree.is(k, "nmod") && tree.caseOf(k).equals("of");
      boolean perfect = tree.is(k, "acl") && tree.infinitive(k); // "its claim to have left"
      int noun = clause ? markOf(k) - 1 : of || perfect ? h : -1;
      if (noun >= tree.sentenceStart(i)
          && reports.contains(tree.lemma(noun))
          && (refuted(noun, k) || calledFalse(noun, i))) {
        return true;
      }
      boolean aside = tree.verb(k) && (!ASIDE.contains(tree.mark(k)) || tree.whenever(k));
      if (aside || !clause && tree.token(k).relation().equals("acl:relcl")) {
        return false; // "a claim that it lied when it seized the ship": the ship was seized
      }
    }
    return false;
  }

  /** "it is not true that", "it is false that". */
  private boolean unreal(int word) {
    boolean not = tree.negated(word, List.of());
    return untrue.contains(tree.lemma(word)) && !not || truths.contains(tree.lemma(word)) && not;
  }

  /**
   * "Reports that it had shipped rifles", which parsers read as if the reports had been shipped, or
   * hang on "that": what has a doer and a thing done of its own is no relative clause.
   */
  private boolean whole(int verb) {
    boolean odd = tree.token(verb).relation().equals("acl:relcl") || hangsOnThat(verb);
    int that = odd ? markOf(verb) : -1;
    boolean doer = false;
    boolean done = false;
    for (int c : tree.children(verb)) {
      doer |= c != that && tree.token(c).relation().startsWith("nsubj");
      done |= c != that && (tree.is(c, "obj") || tree.is(c, "ccomp") || tree.is(c, "xcomp"));
    }
    return that > tree.sentenceStart(verb)
        && doer
        && done
        && reports.contains(tree.lemma(that - 1));
  }

  private boolean hangsOnThat(int verb) {
    int h = tree.head(verb);
    return tree.verb(verb) && h >= 0 && h < verb && tree.form(h).equals("that");
  }

  private int markOf(int verb) {
    if (hangsOnThat(verb)) {
      return tree.head(verb);
    }
    for (int c : tree.children(verb)) {
      if (tree.form(c).equals("that") && c < verb) {
        return c;
      }
    }
    return -1;
  }

  /** "denied a report that". */
  private boolean refuted(int noun, int inner) {
    for (int k = noun - 1; k >= Math.max(tree.sentenceStart(noun), noun - NEAR); k--) {
      if (tree.verb(k) && refuting.contains(tree.lemma(k))) {
        return !tree.negated(k, List.of());
      }
      if (tree.verb(k) && !tree.adjective(k)) {
        return false;
      }
    }
    // "the claim that ... was denied", "was rejected as"
    int h = tree.head(noun);
    boolean subject = tree.token(noun).relation().equals("nsubj:pass");
    int lost = tree.verb(inner) ? tree.robbed(inner) : -1;
    if (!subject && lost >= 0) {
      // "the claim that it shelled the camp was denied", with the camp as what was denied
      subject = tree.token(lost).relation().equals("nsubj:pass");
      h = tree.head(lost);
    }
    return h > inner && subject && refuting.contains(tree.lemma(h)) && !tree.negated(h, List.of());
  }

  /** "the false claim that", "the claim that ... was false", "called the claim nonsense". */
  private boolean calledFalse(int noun, int act) {
    for (int c : tree.children(noun)) {
      if (c < noun && untrue.contains(tree.form(c))) {
        return true;
      }
    }
    for (int k = act + 1; k < tree.sentenceEnd(act); k++) {
      if (untrue.contains(tree.form(k)) || untrue.contains(tree.lemma(k))) {
        return !tree.negated(k, List.of()) && (said(k) || described(noun));
      }
    }
    return false;
  }

  /** "was false": the word stands behind a form of "be". */
  private boolean said(int word) {
    for (int k = word - 1; k >= Math.max(tree.sentenceStart(word), word - 3); k--) {
      if (tree.lemma(k).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "called the reports": what is called something. */
  private boolean described(int noun) {
    int h = tree.head(noun);
    return h >= 0 && tree.is(noun, "obj") && naming.contains(tree.lemma(h));
  }
}
