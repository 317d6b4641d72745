package org.sillok.event;

import java.util.List;
import java.util.Set;

/**
 * Acts that are told only to be called untrue: "reports that it had closed the port were false",
 * "dismissed as baseless a claim that ...", "it is not true that ...".
 */
final class Disowned {
  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "rumour",
          "rumor",
          "suggestion",
          "story",
          "assertion",
          "speculation",
          "talk",
          "idea",
          "notion");

  private static final Set<String> FALSE =
      Set.of(
          "false",
          "untrue",
          "baseless",
          "unfounded",
          "groundless",
          "fabricated",
          "invented",
          "incorrect",
          "wrong",
          "inaccurate",
          "fictitious",
          "fake",
          "nonsense",
          "lie",
          "fiction",
          "fabrication",
          "invention");

  private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "right");
  private static final Set<String> REFUTING =
      Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute", "contradict", "scotch");

  /** What begins a clause that belongs to what is told. */
  private static final Set<String> ASIDE = Set.of("", "that", "to", "of");

  /** How many words may stand between a verb of denial and the report that it denies. */
  private static final int NEAR = 6;

  private static final int STEPS = 6;

  private final Words tree;

  Disowned(Words tree) {
    this.tree = tree;
  }

  /** True if the act that the token tells is called untrue. */
  boolean at(int i) {
    for (int k = i, steps = 0; k >= 0 && steps < STEPS; k = tree.head(k), steps++) {
      int h = tree.head(k);
      boolean clause = tree.mark(k).equals("that");
      if (clause && h >= 0 && !tree.verb(h) && unreal(h)) {
        return true;
      }
      int noun =
          clause ? markOf(k) - 1 : tree.is(k, "nmod") && tree.caseOf(k).equals("of") ? h : -1;
      if (noun >= tree.sentenceStart(i)
          && REPORTS.contains(tree.lemma(noun))
          && (refuted(noun, k) || calledFalse(noun, i))) {
        return true;
      }
      boolean aside = tree.verb(k) && !ASIDE.contains(tree.mark(k));
      if (aside || tree.token(k).relation().equals("acl:relcl")) {
        return false; // "a claim that it lied when it seized the ship": the ship was seized
      }
    }
    return false;
  }

  /** "it is not true that", "it is false that". */
  private boolean unreal(int word) {
    boolean not = tree.negated(word, List.of());
    return FALSE.contains(tree.lemma(word)) && !not || TRUE.contains(tree.lemma(word)) && not;
  }

  private int markOf(int verb) {
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
      if (tree.verb(k) && REFUTING.contains(tree.lemma(k))) {
        return !tree.negated(k, List.of());
      }
      if (tree.verb(k) && !tree.adjective(k)) {
        return false;
      }
    }
    // "the claim that ... was denied", "was rejected as"
    int h = tree.head(noun);
    boolean subject = tree.token(noun).relation().equals("nsubj:pass");
    return h > inner && subject && REFUTING.contains(tree.lemma(h)) && !tree.negated(h, List.of());
  }

  /** "the false claim that", "the claim that ... was false", "called the claim nonsense". */
  private boolean calledFalse(int noun, int act) {
    for (int c : tree.children(noun)) {
      if (c < noun && FALSE.contains(tree.form(c))) {
        return true;
      }
    }
    for (int k = act + 1; k < tree.sentenceEnd(act); k++) {
      if (FALSE.contains(tree.form(k)) || FALSE.contains(tree.lemma(k))) {
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
    return h >= 0
        && tree.is(noun, "obj")
        && Set.of("call", "label", "brand", "describe", "deem").contains(tree.lemma(h));
  }
}
