package org.sillok.page.dating;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.When;

/**
 * Weighs signs against each other, day by day: the strongest sign of each family counts, and
 * families that agree bear each other out (the chance that all of them are wrong is the product of
 * their chances).
 */
final class Weighing {
  /** Under this a day is a guess, and says so: EDTF {@code ?}. */
  private static final double SURE = 0.4;

  private static final Comparator<Candidate> STRONGEST =
      Comparator.comparingInt((Candidate c) -> -c.weight());

  private Weighing() {}

  /** The strongest day, with what speaks for it; the other days are rejected. */
  static Dating of(List<Candidate> signs, List<DateEvidence> rejected) {
    if (signs.isEmpty()) {
      return new Dating(When.UNKNOWN, null, null, List.of(), rejected);
    }
    List<Candidate> sorted = new ArrayList<>(signs);
    sorted.sort(STRONGEST);
    Map<LocalDate, Double> days = days(sorted);
    LocalDate best = sorted.get(0).stamp().date();
    for (Map.Entry<LocalDate, Double> day : days.entrySet()) {
      if (day.getValue() > days.getOrDefault(best, 0.0) + 1e-9) {
        best = day.getKey();
      }
    }
    double sure = days.getOrDefault(best, 0.0);
    LocalDate local = Zones.local(best, sorted);
    return dating(local, sure, sorted, rejected);
  }

  /** The weight of the strongest day, 0 to 1. */
  static double strength(List<Candidate> signs) {
    return days(signs).values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private static Map<LocalDate, Double> days(List<Candidate> signs) {
    Map<LocalDate, Map<String, Integer>> families = new LinkedHashMap<>();
    for (Candidate c : signs) {
      families
          .computeIfAbsent(c.stamp().date(), d -> new HashMap<>())
          .merge(c.family(), c.weight(), Math::max);
    }
    Map<LocalDate, Double> out = new LinkedHashMap<>();
    families.forEach(
        (day, weights) -> {
          double wrong = 1;
          for (int weight : weights.values().stream().sorted().toList()) {
            wrong *= 1 - weight / 100.0;
          }
          out.put(day, 1 - wrong);
        });
    return out;
  }

  private static Dating dating(
      LocalDate day, double sure, List<Candidate> sorted, List<DateEvidence> rejected) {
    List<DateEvidence> evidence = new ArrayList<>();
    List<DateEvidence> not = new ArrayList<>(rejected);
    Candidate first = null;
    LocalTime time = null;
    ZoneOffset zone = null;
    for (Candidate c : sorted) {
      if (!c.stamp().date().equals(day)) {
        continue;
      }
      first = first == null ? c : first;
      evidence.add(
          c.because(
              evidence.isEmpty() ? "the most trusted sign: " + c.rule() : "says the same day"));
      if (time == null && c.stamp().time() != null) {
        time = c.stamp().time();
        zone = c.stamp().zone();
      }
    }
    for (Candidate c : sorted) {
      if (!c.stamp().date().equals(day)) {
        not.add(c.because(why(c, first, day)));
      }
    }
    When when = new When.Day(day, sure < SURE ? When.Qualifier.UNCERTAIN : When.Qualifier.NONE);
    return new Dating(when, time, zone, evidence, not);
  }

  private static String why(Candidate c, @Nullable Candidate best, LocalDate day) {
    if (Zones.isNight(c.stamp(), day)) {
      return "the same moment by the clock of Greenwich; the page's own clock says " + day;
    }
    return "another day than the more trusted " + (best == null ? "signs" : best.rule());
  }
}
