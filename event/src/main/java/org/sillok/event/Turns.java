package org.sillok.event;

import java.util.Set;

/** Turns of phrase by which news says no: "no minister could", "the answer was no". */
final class Turns {
  private static final Set<String> NONE = Set.of("no", "neither");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "neither", "nothing", "no-one");

  private Turns() {}

  /** "no minister could", "nobody will": the subject of which there is none. */
  static int nobody(Tree tree, int i, Pattern.Condition c) {
    for (int k : tree.children(i)) {
      if (tree.is(k, "nsubj") && Pattern.word(tree, k, c)) {
        int det = tree.child(k, "det");
        if (NOBODY.contains(tree.form(k))) {
          return k;
        }
        if (det >= 0 && NONE.contains(tree.form(det))) {
          return det;
        }
      }
    }
    return -1;
  }

  /** "the answer to them was a flat no": the last word behind a form of "be". */
  static int predicate(Tree tree, int i, Pattern.Condition c) {
    int end = Math.min(tree.sentenceEnd(i), i + 10);
    int be = i + 1;
    while (be < end && !tree.lemma(be).equals("be")) {
      be++;
    }
    for (int k = be + 1; k < Math.min(tree.sentenceEnd(i), be + 6); k++) {
      boolean last = k + 1 >= tree.sentenceEnd(i) || !tree.nominal(k + 1) && !tree.adjective(k + 1);
      if (c.words().contains(tree.form(k)) && last) {
        return k;
      }
    }
    return -1;
  }
}
