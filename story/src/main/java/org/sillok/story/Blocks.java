package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.Actor;
import org.sillok.model.PersonName;

/**
 * Which pairs of tellings are worth judging: of joinable types, with a country (or, where none is
 * told, a name) in common, and with days that meet or could have been moved to meet. So a store of
 * many pages is not compared each with each.
 */
final class Blocks {
  /** Days by which a meeting may have been moved and still be the same. */
  static final int MOVED = 60;

  /** Days by which two outlets may differ on a day and still tell one event. */
  private static final int CLOSE = 2;

  private Blocks() {}

  /** Pairs of indices, the smaller in the upper half, in ascending order, each once. */
  static long[] pairs(List<Traits> traits) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      for (String key : keys(traits.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    long[] out = new long[1024];
    int n = 0;
    for (List<Integer> block : blocks.values()) {
      block.sort((i, j) -> Long.compare(first(traits.get(i)), first(traits.get(j))));
      for (int k = 0; k < block.size(); k++) {
        long last = last(traits.get(block.get(k)));
        for (int l = k + 1; l < block.size(); l++) {
          if (first(traits.get(block.get(l))) > last + MOVED) {
            break;
          }
          if (!worth(traits.get(block.get(k)), traits.get(block.get(l)))) {
            continue;
          }
          if (n == out.length) {
            out = Arrays.copyOf(out, 2 * n);
          }
          out[n++] = pair(block.get(k), block.get(l));
        }
      }
    }
    return Arrays.stream(out, 0, n).sorted().distinct().toArray();
  }

  /**
   * False where no reason could tie the two: their days do not meet and neither was moved nor is a
   * measure; or neither tells its days, their pages are weeks apart, and nothing else marks them.
   */
  private static boolean worth(Traits a, Traits b) {
    boolean marked =
        a.measures().stream().anyMatch(b.measures()::contains)
            || a.summit() && b.summit()
            || a.telling().ordinals().stream().anyMatch(b.telling().ordinals()::contains);
    if (first(b) > last(a)) {
      boolean close = first(b) - last(a) <= CLOSE && a.telling().dated() && b.telling().dated();
      return a.moved() || b.moved() || marked || close;
    }
    boolean days = Reasons.months(a.telling()) || Reasons.months(b.telling());
    boolean ahead = Plans.ahead(a.telling().claim().status());
    return days
        || marked
        || a.telling().pagesApart(b.telling()) <= MOVED
        || ahead != Plans.ahead(b.telling().claim().status());
  }

  private static long pair(int i, int j) {
    return (long) Math.min(i, j) << 32 | Math.max(i, j);
  }

  private static long first(Traits t) {
    LocalDate from = t.telling().from();
    return from == null ? Integer.MIN_VALUE : from.toEpochDay();
  }

  private static long last(Traits t) {
    LocalDate to = t.telling().to();
    return to == null ? Integer.MAX_VALUE : to.toEpochDay();
  }

  private static Set<String> keys(Traits t) {
    String family = Families.name(t.telling().claim().type());
    Set<String> out = new TreeSet<>();
    for (String country : t.countries()) {
      out.add(family + "|" + country);
    }
    if (out.isEmpty()) {
      for (Actor a : t.actors()) {
        out.add(family + "|" + PersonName.fold(a.name()));
      }
    }
    Telling told = t.telling();
    if (t.countries().isEmpty() || t.gathering() || Reasons.once(t)) {
      t.places().forEach(p -> out.add(family + "|@" + p));
    }
    if (told.sentence().size() >= Judge.COPIED) {
      out.add(family + "|=" + String.join(" ", told.sentence()));
    }
    return out;
  }
}
