package org.sillok.text.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;
import org.sillok.text.time.Place.Grain;
import org.sillok.text.time.Place.Period;

/**
 * Feasts of {@code holidays.tsv}: fixed, counted from Easter, the n-th weekday of a month, or of
 * the Hijri calendar.
 */
final class Holidays {
  private final Map<String, String> rules = new HashMap<>();

  private Holidays() {}

  static Holidays load() {
    Holidays holidays = new Holidays();
    for (String[] row : Lexicon.rows("holidays.tsv", 2)) {
      holidays.rules.put(row[0], row[1]);
    }
    return holidays;
  }

  /** The value of a feast of a year that is not known. */
  String open(String name) {
    String rule = rules.getOrDefault(name, "none");
    return rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "";
  }

  /** The feast of a year. */
  @Nullable Place place(String name, int year) {
    String rule = rules.getOrDefault(name, "none");
    if (rule.equals("none")) {
      return new Place(
          TimeExpression.Type.DATE, Place.year(year) + "-XX-XX", null, When.year(year), null);
    }
    try {
      if (rule.matches("\\d\\d-\\d\\d")) {
        return Place.of(
            Place.day(
                LocalDate.of(
                    year,
                    Integer.parseInt(rule.substring(0, 2)),
                    Integer.parseInt(rule.substring(3)))));
      }
      if (rule.startsWith("easter")) {
        return Place.of(Place.day(easter(year).plusDays(Integer.parseInt(rule.substring(6)))));
      }
      String[] part = rule.split(" ");
      if (part[0].equals("nth")) {
        LocalDate first = LocalDate.of(year, Integer.parseInt(part[1]), 1);
        return Place.of(
            Place.day(
                first.with(
                    TemporalAdjusters.dayOfWeekInMonth(
                        Integer.parseInt(part[3]), DayOfWeek.of(Integer.parseInt(part[2]))))));
      }
      return hijri(Integer.parseInt(part[1]), Integer.parseInt(part[2]), year);
    } catch (DateTimeException e) {
      return new Place(
          TimeExpression.Type.DATE, Place.year(year) + "-XX-XX", null, When.year(year), null);
    }
  }

  /**
   * The first that begins in the year; a month if {@code day} is 0. Moon sightings may differ by a
   * day.
   */
  private static Place hijri(int month, int day, int year) {
    HijrahDate newYear = HijrahDate.from(LocalDate.of(year, 1, 1));
    int hijri = newYear.get(java.time.temporal.ChronoField.YEAR);
    for (int y = hijri; y <= hijri + 1; y++) {
      LocalDate first = LocalDate.from(HijrahDate.of(y, month, Math.max(day, 1)));
      if (first.getYear() == year) {
        if (day > 0) {
          return Place.of(Place.day(first))
              .withMod("APPROX", new When.Day(first, When.Qualifier.APPROXIMATE));
        }
        LocalDate last = first.plusDays(HijrahDate.of(y, month, 1).lengthOfMonth() - 1L);
        Period period = new Period(Grain.WEEK, first, last, Place.year(year) + "-XX");
        return Place.of(period);
      }
    }
    return new Place(
        TimeExpression.Type.DATE, Place.year(year) + "-XX-XX", null, When.year(year), null);
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
