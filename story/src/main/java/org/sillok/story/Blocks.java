package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.sillok.model.Actor;
import org.sillok.model.PersonName;
import org.sillok.story.words.Rarity;

/**
 * Which pairs of tellings are worth judging: of joinable types, with a country (or, where none is
 * told, a name, a place or the whole sentence) in common, and with days that meet or could have
 * been moved to meet. What is told of many times in one span of days is cut finer, by whatever else
 * the tellings share: persons, places, days, figures, the rarest words; and of what is still too
 * many each is compared with those next to it in time. So neither a store of many pages nor a dense
 * affair is compared each with each.
 */
final class Blocks {
  /** Days by which a meeting may have been moved and still be the same. */
  static final int MOVED = 60;

  /** Days by which two outlets may differ on a day and still tell one event. */
  private static final int CLOSE = 2;

  /** A block of more tellings is cut finer; a finer one is compared so far and no further. */
  private static final int MANY = 400;

  private static final int NEXT = 60;

  private static final Set<String> NOBODY = Set.of();

  /** So many of the rarest words of a telling cut a block. */
  private static final int RARE = 3;

  private final List<Traits> traits;
  private final Rarity rarity;
  private long[] out = new long[1024];
  private int n;

  private Blocks(List<Traits> traits, Rarity rarity) {
    this.traits = traits;
    this.rarity = rarity;
  }

  /** Pairs of indices, the smaller in the upper half, in ascending order, each once. */
  static long[] pairs(List<Traits> traits, Rarity rarity) {
    Blocks blocks = new Blocks(traits, rarity);
    Map<String, List<Integer>> all = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      for (String key : keys(traits.get(i))) {
        all.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> block : all.values()) {
      blocks.block(block);
    }
    // what one keeps from doing goes on for years: its days part nothing
    Map<String, List<Integer>> kept = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      for (String country : Lasting.restraint(traits.get(i)) ? traits.get(i).countries() : NOBODY) {
        kept.computeIfAbsent(country, k -> new ArrayList<>()).add(i);
      }
    }
    kept.values().forEach(blocks::next);
    return Arrays.stream(blocks.out, 0, blocks.n).sorted().distinct().toArray();
  }

  private void block(List<Integer> block) {
    block.sort(by(i -> first(traits.get(i))));
    for (int k = 0, end = 0; k < block.size(); k = end) {
      // tellings whose days could meet, one after the other
      long last = Long.MIN_VALUE;
      for (end = k;
          end < block.size() && (end == k || first(traits.get(block.get(end))) <= last);
          end++) {
        last = Math.max(last, last(traits.get(block.get(end))) + MOVED);
      }
      List<Integer> run = block.subList(k, end);
      if (run.size() <= MANY) {
        each(run);
      } else {
        finer(run);
      }
    }
  }

  /** Each with each whose days could meet. */
  private void each(List<Integer> run) {
    for (int k = 0; k < run.size(); k++) {
      long last = last(traits.get(run.get(k)));
      for (int l = k + 1; l < run.size() && first(traits.get(run.get(l))) <= last + MOVED; l++) {
        add(run.get(k), run.get(l));
      }
    }
  }

  private void finer(List<Integer> run) {
    Map<String, List<Integer>> parts = new HashMap<>();
    for (int i : run) {
      for (String key : marks(traits.get(i))) {
        parts.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    parts.values().forEach(this::next);
  }

  /** Each with those next to it in time. */
  private void next(List<Integer> part) {
    part.sort(by(i -> published(traits.get(i))));
    for (int k = 0; k < part.size(); k++) {
      for (int l = k + 1; l < Math.min(part.size(), k + 1 + NEXT); l++) {
        add(part.get(k), part.get(l));
      }
    }
  }

  private static Comparator<Integer> by(ToLongFunction<Integer> day) {
    return Comparator.comparingLong(day).thenComparing(Comparator.naturalOrder());
  }

  private void add(int i, int j) {
    boolean inOrder = first(traits.get(i)) <= first(traits.get(j));
    if (inOrder ? worth(traits.get(i), traits.get(j)) : worth(traits.get(j), traits.get(i))) {
      if (n == out.length) {
        out = Arrays.copyOf(out, 2 * n);
      }
      out[n++] = pair(i, j);
    }
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
        || Lasting.possible(a, b)
        || a.telling().pagesApart(b.telling()) <= MOVED
        || Reasons.office(a) && Reasons.office(b)
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

  private static long published(Traits t) {
    LocalDate day = t.telling().article().published().when().earliest();
    return day == null ? Integer.MAX_VALUE : day.toEpochDay();
  }

  private static Set<String> keys(Traits t) {
    String family = Families.name(t);
    Set<String> out = new TreeSet<>();
    for (String country : t.countries()) {
      out.add(family + "|" + country);
    }
    if (out.isEmpty()) {
      for (Actor a : t.actors()) {
        out.add(family + "|" + PersonName.fold(a.name()));
      }
    }
    if (t.countries().isEmpty() || t.gathering() || Reasons.once(t)) {
      t.places().forEach(p -> out.add(family + "|@" + p));
    }
    if (t.gathering() && t.countries().isEmpty()) {
      days(t.telling()).forEach(d -> out.add(family + "|" + d));
    }
    if (t.telling().sentence().size() >= Judge.COPIED) {
      out.add(family + "|=" + String.join(" ", t.telling().sentence()));
    }
    return out;
  }

  /** Each of the days that a telling tells, if they are few. */
  private static List<String> days(Telling t) {
    List<String> out = new ArrayList<>();
    LocalDate from = t.from();
    LocalDate to = t.to();
    if (t.dated() && from != null && to != null) {
      for (long day = from.toEpochDay(); day <= to.toEpochDay(); day++) {
        out.add("d" + day);
      }
    }
    return out;
  }

  /** By what else a telling is known within its block. */
  private Set<String> marks(Traits t) {
    Telling told = t.telling();
    Set<String> out = new TreeSet<>();
    for (Actor a : t.actors()) {
      if (a.kind() == Actor.Kind.PERSON) {
        out.add("p" + PersonName.fold(PersonName.of(a.name()).family()));
      }
    }
    if (!t.place().isEmpty()) {
      out.add("@" + t.place());
    }
    out.addAll(days(told));
    told.numbers().forEach(x -> out.add("#" + x));
    told.ordinals().forEach(x -> out.add("o" + x));
    t.measures().forEach(x -> out.add("m" + x));
    told.words().stream()
        .sorted(
            Comparator.comparingDouble((String w) -> -rarity.weight(w))
                .thenComparing(Comparator.naturalOrder()))
        .limit(RARE)
        .forEach(w -> out.add("w" + w));
    if (told.sentence().size() >= Judge.COPIED) {
      out.add("=" + String.join(" ", told.sentence()));
    }
    if (out.isEmpty()) {
      out.add("");
    }
    return out;
  }
}
