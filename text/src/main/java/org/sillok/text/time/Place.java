package org.sillok.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;
import org.sillok.model.When.Qualifier;

/**
 * Where an expression lies: its TIMEX3 type, value and mod, its days, and, for dates, the period it
 * names.
 *
 * @param period the calendar's stretch that the value names, before a mod narrows it; null if it
 *     names none
 */
record Place(
    TimeExpression.Type type,
    String value,
    @Nullable String mod,
    When when,
    @Nullable Period period) {
  /** What a date is told by. */
  enum Grain {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    HALF,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
  }

  /** A stretch of the calendar, both ends included. */
  record Period(Grain grain, LocalDate first, LocalDate last, String value) {
    When when() {
      return switch (grain) {
        case DAY -> When.day(first);
        case MONTH -> When.month(YearMonth.from(first));
        case YEAR -> When.year(first.getYear());
        case SEASON ->
            new When.Season(first.getYear(), first.getMonthValue() / 3 + 20, Qualifier.NONE);
        case DECADE, CENTURY -> {
          int years = grain == Grain.DECADE ? 10 : 100;
          yield first.getYear() >= 0 && first.getYear() % years == 0
              ? new When.Decade(first.getYear(), years, Qualifier.NONE)
              : When.days(first, last);
        }
        case WEEK, WEEKEND, QUARTER, HALF -> When.days(first, last);
      };
    }
  }

  static Place of(Period period) {
    return new Place(TimeExpression.Type.DATE, period.value(), null, period.when(), period);
  }

  static Place of(TimeExpression.Type type, String value, When when) {
    return new Place(type, value, null, when, null);
  }

  Place withMod(String newMod, When newWhen) {
    return new Place(type, value, newMod, newWhen, period);
  }

  static Period day(LocalDate date) {
    return new Period(
        Grain.DAY,
        date,
        date,
        year(date.getYear()) + date.toString().substring(date.toString().length() - 6));
  }

  static Period week(LocalDate within) {
    LocalDate monday = within.minusDays(within.getDayOfWeek().getValue() - 1L);
    return new Period(Grain.WEEK, monday, monday.plusDays(6), weekValue(monday));
  }

  static Period weekend(LocalDate within) {
    LocalDate monday = within.minusDays(within.getDayOfWeek().getValue() - 1L);
    return new Period(
        Grain.WEEKEND, monday.plusDays(5), monday.plusDays(6), weekValue(monday) + "-WE");
  }

  private static String weekValue(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%s-W%02d",
        year(monday.get(IsoFields.WEEK_BASED_YEAR)),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Period month(YearMonth month) {
    return new Period(
        Grain.MONTH,
        month.atDay(1),
        month.atEndOfMonth(),
        String.format(Locale.ROOT, "%s-%02d", year(month.getYear()), month.getMonthValue()));
  }

  static Period fraction(char kind, int year, int number) {
    int months = kind == 'Q' ? 3 : 6;
    LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
    return new Period(
        kind == 'Q' ? Grain.QUARTER : Grain.HALF,
        first,
        first.plusMonths(months).minusDays(1),
        year(year) + "-" + kind + number);
  }

  /** A season of the north; winter is the one that begins in the year. */
  static Period season(int year, String season) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period(
        Grain.SEASON, first, first.plusMonths(3).minusDays(1), year(year) + "-" + season);
  }

  static Period ofYear(int year) {
    return new Period(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year(year));
  }

  /**
   * Ten or a hundred years; before Christ {@code first} is the lowest number: 470 for the 470s BC.
   */
  static Period era(int first, int years, boolean bc) {
    String digits = String.format(Locale.ROOT, "%04d", first);
    String value = digits.substring(0, years == 10 ? 3 : 2);
    if (bc) {
      return new Period(
          years == 10 ? Grain.DECADE : Grain.CENTURY,
          LocalDate.of(1 - (first + years - 1), 1, 1),
          LocalDate.of(first == 0 ? 0 : 1 - first, 12, 31),
          "BC" + value);
    }
    return new Period(
        years == 10 ? Grain.DECADE : Grain.CENTURY,
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + years - 1, 12, 31),
        value);
  }

  /** A year as TIMEX3 writes it: "0476", and "BC0499" for the astronomers' year -498. */
  static String year(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }
}
