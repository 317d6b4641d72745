package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/** The stretch of text that tells an act, no wider than it has to be. */
final class Clauses {
  private static final int STEPS = 6;

  /** In how many words before the act that for which its pronoun stands is told with it. */
  private static final int NEAR = 6;

  private final Tree tree;
  private final Set<String> refuting;

  Clauses(Tree tree, WordSets sets) {
    this.tree = tree;
    this.refuting = sets.named("refuting");
  }

  /**
   * From the first of those who act, or of the verbs that govern the act, to the end of what
   * complements it.
   */
  Span of(Match match, Cast cast) {
    int i = match.anchor();
    int top = top(i);
    int first = Math.min(match.first(), Math.max(tree.left(i), leftOf(i)));
    int last = Math.max(match.last(), rightOf(i));
    if (top != i) {
      first = Math.min(first, top);
      last = Math.max(last, Math.min(rightOf(top), Math.max(last, top)));
    }
    int ante = match.rule().pattern().ante(tree, i);
    if (ante >= 0 && first - ante <= NEAR && tree.sentence(ante) == tree.sentence(i)) {
      first = Math.min(first, ante); // "the ban before it takes effect"
    }
    int lost = tree.lostVerb(i);
    if (lost > last) {
      last = Math.max(lost, rightOf(lost));
    }
    int light = tree.head(i);
    if (tree.noun(i) && tree.is(i, "obj") && light >= 0 && tree.verb(light)) {
      // "held talks in Oslo on Friday": parsers hang place and day on the verb
      for (int c : tree.children(light)) {
        boolean near = c > last && tree.left(c) - last <= 2 && tree.right(c) - c <= 6;
        if (tree.is(c, "obl") && near) {
          last = tree.right(c) - 1;
        }
      }
    }
    for (List<Party> parties : List.of(cast.source(), cast.target())) {
      for (Party p : parties) {
        if (tree.sentence(p.token()) == tree.sentence(i)
            && p.first() < first
            && first - p.first() <= 30) {
          first = p.first();
        }
        if (tree.sentence(p.token()) == tree.sentence(i)
            && p.end() - 1 > last
            && p.end() - last <= 15) {
          last = p.end() - 1;
        }
      }
    }
    first = Math.max(first, tree.sentenceStart(i));
    last = Math.min(last, tree.sentenceEnd(i) - 1);
    while (first < last && first < match.first() && punctuation(first)) {
      first++;
    }
    while (last > first && last > match.last() && punctuation(last)) {
      last--;
    }
    return tree.span(first, last);
  }

  /** The words by which an act is called untrue: "denied a report that"; null if there are none. */
  @Nullable Span denial(int i) {
    for (int h = tree.head(i), steps = 0; h >= 0 && steps < STEPS; h = tree.head(h), steps++) {
      if (tree.verb(h) && refuting.contains(tree.lemma(h))) {
        int subject = tree.child(h, "nsubj");
        return tree.span(subject < 0 || subject > h ? h : tree.left(subject), h);
      }
    }
    return null;
  }

  private boolean punctuation(int k) {
    return tree.token(k).upos().equals("PUNCT") || tree.is(k, "cc");
  }

  /**
   * The finite verb that the act hangs on by a chain of infinitives and light verbs: "is set to
   * ask".
   */
  private int top(int i) {
    int k = i;
    for (int steps = 0; steps < 6; steps++) {
      int h = tree.head(k);
      if (h < 0
          || !(tree.is(k, "xcomp")
              || tree.is(k, "obj") && tree.verb(h)
              || tree.token(k).relation().equals("nsubj:pass"))) {
        return k;
      }
      k = h;
    }
    return k;
  }

  private int leftOf(int i) {
    int first = i;
    for (int c : tree.children(i)) {
      if (c < i
          && !tree.is(c, "advcl")
          && !tree.is(c, "parataxis")
          && !tree.is(c, "ccomp")
          && !tree.is(c, "mark")
          && !tree.is(c, "cc")
          && !tree.is(c, "punct")) {
        first = Math.min(first, tree.left(c));
      }
    }
    return first;
  }

  private int rightOf(int i) {
    int last = i;
    for (int c : tree.children(i)) {
      boolean own =
          tree.is(c, "parataxis")
              || tree.is(c, "conj") && (tree.verb(i) || tree.verb(c))
              || tree.is(c, "advcl") && !tree.infinitive(c) && tree.right(c) - c > 1
              || tree.is(c, "punct")
              || tree.is(c, "cc");
      if (c > i && !own) {
        last = Math.max(last, tree.right(c) - 1);
      }
    }
    return last;
  }
}
