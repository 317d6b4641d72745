package org.sillok.engine.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.When;
import org.sillok.page.dating.DayRef;

/**
 * The links to dated pages that agree on when a page was published.
 *
 * @param window the days that all of them allow
 * @param bonds the links, in the order of the page's text
 * @param share of the pages like it as a whole that is of these days; below 0 if that is not known
 */
record Agreement(When window, List<Bond> bonds, double share) {
  /** Sentences less alike than this are not taken to tell the same of the same day of the week. */
  private static final double WEEKDAY = .25;

  /** The same, of the same day of the year. */
  private static final double DATE = .24;

  /** The same, of the day of the text or the one beside it. */
  private static final double NEAR = .32;

  /** What a single sentence must weigh that tells the week by itself. */
  private static final double ALONE = .75;

  /** What several must weigh that do so together. */
  private static final double TOGETHER = .8;

  /** So much more they must weigh than those that say otherwise. */
  private static final double MARGIN = 1.6;

  /** What they must weigh where the pages like it are of the same week. */
  private static final double LEAST = .3;

  /** What a single sentence must weigh then that tells of "yesterday" or "today". */
  private static final double ALONE_NEAR = .45;

  /** What they must weigh where these are of other weeks. */
  private static final double AGAINST_KIN = 1.4;

  private static final int UNKNOWN = -1;

  /** Share of the pages like it from which on they bear a week out. */
  private static final double BORNE_OUT = .55;

  /** Share from which on they do not speak against it. */
  private static final double HALF_BORNE_OUT = .2;

  /** Where so many sentences agree one of them may be wrong. */
  private static final int MANY = 3;

  Agreement {
    bonds = List.copyOf(bonds);
  }

  static double least(DayRef ref) {
    return ref.ahead() != null ? NEAR : ref.date() != null ? DATE : WEEKDAY;
  }

  /** True if the pages like it as a whole are of these days, too. */
  boolean isBorneOut() {
    return share >= BORNE_OUT;
  }

  /**
   * The strongest agreement among these links; null if none is strong enough.
   *
   * @param kin the days of the pages like it as a whole, with their weights
   */
  static @Nullable Agreement of(List<Bond> all, Map<LocalDate, Double> kin) {
    List<Bond> bonds = all.stream().filter(b -> b.weight() >= least(b.ref())).toList();
    Set<LocalDate> turns = new TreeSet<>();
    for (Bond b : bonds) {
      LocalDate first = Objects.requireNonNull(b.allows().earliest());
      LocalDate last = Objects.requireNonNull(b.allows().latest());
      turns.addAll(List.of(first, last, first.minusDays(1), last.plusDays(1)));
    }
    LocalDate best = null;
    double most = 0;
    for (LocalDate day : turns) {
      double weight = weight(bonds, day, null);
      if (weight > most + 1e-9) {
        best = day;
        most = weight;
      }
    }
    if (best == null || most < LEAST) {
      return null;
    }
    Map<Span, Double> close = new HashMap<>();
    for (Bond b : bonds) {
      if (b.isClose() && b.allows(best)) {
        close.merge(b.ref().sentence(), b.weight(), Math::max);
      }
    }
    double spare = 0;
    double sum = close.values().stream().mapToDouble(Double::doubleValue).sum();
    if (close.size() >= MANY) {
      spare = close.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
    When window = window(bonds, turns, best, most - spare - 1e-9);
    double against = 0;
    for (LocalDate day : turns) {
      against = Math.max(against, weight(bonds, day, window));
    }
    double share =
        kin.isEmpty()
            ? UNKNOWN
            : Kin.share(
                kin,
                Objects.requireNonNull(window.earliest()),
                Objects.requireNonNull(window.latest()));
    boolean near = bonds.stream().allMatch(b -> b.ref().ahead() != null || !b.isClose());
    boolean loose = near && close.size() == 1 && (share < BORNE_OUT || sum < ALONE_NEAR);
    if (loose || !isEnough(close.size(), sum, most, share) || most < MARGIN * against) {
      return null;
    }
    LocalDate day = best;
    List<Bond> agreeing =
        bonds.stream()
            .filter(b -> b.allows(day))
            .sorted(
                Comparator.comparing((Bond b) -> b.ref().words())
                    .thenComparing(b -> b.fact().day())
                    .thenComparing(b -> b.fact().article().page()))
            .toList();
    return new Agreement(wide(window), agreeing, share);
  }

  /**
   * Whether so many sentences prove a week. Where the pages that are like this one as a whole are
   * of that week too, two things that do not hang together say the same, and little is asked of the
   * sentences; where those are of other weeks, much.
   *
   * @param sentences that can tell a week from the next
   * @param sum what these weigh
   * @param most what all weigh
   * @param share of the pages like it that is of these days; {@link #UNKNOWN} in a small store
   */
  private static boolean isEnough(int sentences, double sum, double most, double share) {
    if (sentences == 0) {
      return most >= ALONE;
    }
    if (share >= BORNE_OUT) {
      return sum >= LEAST;
    }
    if (share == UNKNOWN) {
      return sum >= (sentences == 1 ? ALONE : TOGETHER);
    }
    return sentences > 1 && sum >= (share >= HALF_BORNE_OUT ? TOGETHER : AGAINST_KIN);
  }

  /** Less than a week by a day more: what is changed from day to day keeps its first day. */
  private static When wide(When window) {
    LocalDate from = Objects.requireNonNull(window.earliest());
    LocalDate to = Objects.requireNonNull(window.latest());
    return window.days() <= DayOfWeek.values().length ? When.days(from.minusDays(1), to) : window;
  }

  /** The days around the best one that the links support no less than this. */
  private static When window(List<Bond> bonds, Set<LocalDate> turns, LocalDate best, double least) {
    LocalDate from = best;
    LocalDate to = best;
    List<LocalDate> days = List.copyOf(turns);
    int at = days.indexOf(best);
    for (int i = at; i >= 0 && weight(bonds, days.get(i), null) >= least; i--) {
      from = days.get(i);
    }
    for (int i = at; i < days.size() && weight(bonds, days.get(i), null) >= least; i++) {
      to = days.get(i);
    }
    return When.days(from, to);
  }

  /**
   * What the links weigh that allow a day. Each sentence of the page counts once, and once more if
   * it names a day of the year beside one of the week.
   */
  private static double weight(List<Bond> bonds, LocalDate day, @Nullable When outside) {
    Map<Span, Double> close = new TreeMap<>();
    Map<Span, Double> wide = new TreeMap<>();
    for (Bond b : bonds) {
      if (b.allows(day) && (outside == null || !b.allows().mayOverlap(outside))) {
        (b.isClose() ? close : wide).merge(b.ref().sentence(), b.weight(), Math::max);
      }
    }
    double sum = 0;
    for (double w : close.values()) {
      sum += w;
    }
    for (double w : wide.values()) {
      sum += w / 2;
    }
    return sum;
  }
}
