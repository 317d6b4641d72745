package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.sillok.model.Status;

/** Finds the clause that tells an act: the word at whose verb group it stands or falls. */
final class Tops {
  private static final Set<String> SUPPOSED = Set.of("if", "unless", "whether", "lest", "should");
  private static final Set<String> MODALS =
      Set.of("may", "might", "could", "can", "must", "should", "would", "will");
  private static final Set<String> ELSEWHERE =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "following",
          "ahead_of",
          "amid",
          "despite",
          "without",
          "because_of",
          "due_to",
          "as",
          "until",
          "by",
          "from",
          "like",
          "unlike",
          "at",
          "about",
          "against");

  /** What is to be first, before something else is: not yet so. */
  private static final Set<String> HANGS = Set.of("once", "until", "provided", "as_long");

  private final Page page;
  private final Tree tree;
  private final PresentTense tense;

  Tops(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.tense = new PresentTense(tree, page.sets());
  }

  /** The word at the top of the clause that tells the act; -1 if no clause of its own does. */
  int top(int anchor, Status status) {
    int k = anchor;
    for (int steps = 0; steps < 10; steps++) {
      int h = tree.head(k);
      if (predicate(k) && !(tree.noun(k) && tree.child(k, "cop") < 0)) {
        boolean hangs =
            tree.is(k, "xcomp")
                || tree.infinitive(k) && !tense.finite(k)
                || tree.is(k, "conj")
                    && h >= 0
                    && predicate(h)
                    && !tense.finite(k)
                    && tree.child(k, "nsubj") < 0
                || tree.is(k, "ccomp") && h >= 0 && climbs(k, h, status)
                || tree.is(k, "csubj");
        if (provided(k)) {
          return -1;
        }
        boolean defines = tree.is(k, "acl") && h >= 0 && !set(k) && tree.noun(h);
        if (!hangs && !defines || h < 0) {
          boolean supposed =
              tree.marked(k, SUPPOSED)
                  || HANGS.contains(tree.mark(k))
                  || tree.mark(k).equals("when") && !past(k);
          return tree.is(k, "advcl") && supposed ? -1 : k;
        }
        k = h;
      } else {
        boolean core =
            tree.is(k, "obj")
                || tree.is(k, "iobj")
                || tree.is(k, "nsubj")
                || tree.is(k, "compound")
                || tree.is(k, "conj")
                || tree.is(k, "amod")
                || tree.is(k, "appos");
        boolean oblique =
            (tree.is(k, "obl") || tree.is(k, "nmod")) && !ELSEWHERE.contains(tree.caseOf(k));
        if (h < 0 || !core && !oblique || tree.is(k, "obl") && page.reporting(tree.lemma(h))) {
          return -1;
        }
        k = h;
      }
    }
    return -1;
  }

  /** "provided that" read as a verb: what follows is a condition. */
  private boolean provided(int k) {
    String next = k + 1 < tree.size() ? tree.form(k + 1) : "";
    return tree.form(k).matches("provided|providing") && next.equals("that") && set(k);
  }

  /**
   * True for a clause set off by a comma: it tells more of somebody, it does not tell who he is.
   */
  boolean set(int k) {
    int left = tree.left(k);
    return left > 0 && comma(left - 1) || comma(left);
  }

  private boolean past(int k) {
    List<Integer> aux = tense.auxiliaries(k);
    String tag = tree.token(aux.isEmpty() ? k : aux.get(0)).tag();
    return tag.equals("VBD") || tag.equals("VBN");
  }

  /** True if what a clause tells holds only with the verb above it. */
  private boolean climbs(int k, int h, Status status) {
    if (!page.reporting(tree.lemma(h)) || !tense.finite(k) || tree.marked(k, SUPPOSED)) {
      return true; // "has not said whether he will go"
    }
    return switch (status) {
      case HAPPENED, ONGOING, PLANNED -> false;
      case DENIED -> !tree.negated(k, List.of());
      case POSSIBLE -> tense.auxiliaries(k).stream().noneMatch(a -> MODALS.contains(tree.form(a)));
      case REQUESTED -> true;
      case CANCELLED -> false;
    };
  }

  boolean predicate(int k) {
    return tree.verb(k) || tree.child(k, "cop") >= 0;
  }

  /** True for a sign that sets an aside off. */
  boolean comma(int k) {
    String f = tree.form(k);
    return f.equals(",")
        || f.equals(";")
        || f.equals(":")
        || f.equals("-")
        || f.equals("--")
        || f.equals("–")
        || f.equals("—")
        || f.equals("―")
        || f.equals("(");
  }

  /** "..., officials said, ...": who says it, put in the middle of what is said. */
  boolean aside(int c) {
    return tree.verb(c)
        && page.reporting(tree.lemma(c))
        && tree.mark(c).isEmpty()
        && (tree.child(c, "nsubj") >= 0 || tree.token(c).tag().equals("VBG"))
        && !tree.is(c, "ccomp");
  }
}
