package org.sillok.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One sentence tells a stand once: of two findings whose words lie in each other one is left. */
final class Nested {
  private static final Set<String> POINTS =
      Set.of(
          "figure", "number", "demand", "offer", "idea", "text", "proposal", "condition", "terms");

  private Nested() {}

  /** Those that stand for themselves, in the order of their words. */
  static List<Positions.Held> without(List<Positions.Held> held, Tree tree) {
    List<Positions.Held> out = new ArrayList<>();
    for (Positions.Held h : held) {
      if (held.stream().noneMatch(o -> o != h && repeats(h, o, tree))) {
        out.add(h);
      }
    }
    out.sort(Comparator.comparingInt(Positions.Held::anchor));
    return out;
  }

  private static List<String> countries(Positions.Held h) {
    return h.claim().party().stream().map(a -> String.valueOf(a.country())).toList();
  }

  /** "The figure that Oslo named": it was told what it is. */
  private static boolean pointing(Positions.Held h, Tree tree) {
    int head = h.issue();
    int det = tree.child(head, "det");
    return POINTS.contains(tree.lemma(head)) && det >= 0 && tree.form(det).equals("the");
  }

  /** True if another tells the same stand of the same parties in fewer of the same words. */
  private static boolean repeats(Positions.Held h, Positions.Held other, Tree tree) {
    boolean wider =
        h.words().covers(other.words()) && !other.words().covers(h.words())
            || h.words().equals(other.words()) && h.anchor() < other.anchor();
    boolean points = pointing(h, tree) && !pointing(other, tree);
    return (wider && !pointing(other, tree) || points)
        && tree.sentence(h.anchor()) == tree.sentence(other.anchor())
        && h.claim().stance() == other.claim().stance()
        && countries(h).equals(countries(other));
  }
}
