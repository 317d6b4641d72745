package org.sillok.event;

import java.util.List;
import java.util.Set;

/** The ways in which a clause says that something was not done, or by nobody. */
final class Negations {
  private static final Set<String> NONE = Set.of("no", "neither");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");

  private final Tree tree;

  /** Negations that belong to the trigger itself: "in no hurry". */
  private final List<Integer> own;

  Negations(Tree tree, List<Integer> own) {
    this.tree = tree;
    this.own = own;
  }

  boolean negated(int i) {
    return tree.negated(i, own) || tree.verb(i) && nobody(i);
  }

  /** "no prisoners were released", "neither side signed", "lifted none of its curbs". */
  private boolean nobody(int verb) {
    for (int c : tree.children(verb)) {
      boolean argument = (tree.is(c, "nsubj") || tree.is(c, "obj")) && !own.contains(c);
      int det = argument ? tree.child(c, "det") : -1;
      boolean none = det >= 0 && !own.contains(det) && NONE.contains(tree.form(det));
      if (none || argument && NOBODY.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** "any bargain": whatever may come. */
  boolean any(int verb) {
    for (int c : tree.children(verb)) {
      int det = tree.is(c, "obj") ? tree.child(c, "det") : -1;
      if (det >= 0 && tree.form(det).equals("any")) {
        return true;
      }
    }
    return false;
  }
}
