package org.sillok.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sillok.model.When;
import org.sillok.model.When.Qualifier;
import org.sillok.text.time.Place.Grain;
import org.sillok.text.time.Place.Period;
import org.sillok.text.time.Sense.Phase;

/** The days of what is told without precision: EDTF with "~" where an end is only about right. */
final class Vague {
  /** From this month on the turn of the year that is spoken of is the coming one. */
  private static final int AUTUMN = 10;

  private Vague() {}

  /** "recently", "in recent weeks", "now", "soon". */
  static When when(Sense.Reference r, Ground ground) {
    LocalDate today = ground.today();
    if (today == null || ground.history()) {
      return When.UNKNOWN;
    }
    return switch (r.value()) {
      case "PRESENT_REF" -> When.day(today);
      case "FUTURE_REF" -> When.since(today);
      default ->
          r.unit() == null
              ? When.upTo(today)
              : new When.Range(day(back(today, r.unit())), new When.Day(today, Qualifier.NONE));
    };
  }

  /** About ten of the unit: what "in recent days" is said of. */
  private static LocalDate back(LocalDate today, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> today.minusDays(1);
      case DAY -> today.minusDays(10);
      case WEEKEND, WEEK, FORTNIGHT -> today.minusWeeks(8);
      case MONTH, QUARTER, SEASON -> today.minusMonths(10);
      case YEAR -> today.minusYears(10);
      case DECADE, CENTURY -> today.minusYears(50);
    };
  }

  /** "years ago", "a few days later": on that side of what it counts from. */
  static When far(Sense.Shift s, Ground ground) {
    Period told = ground.told();
    LocalDate today = ground.today();
    @Nullable LocalDate base =
        s.base() == Sense.Base.TOLD && told != null
            ? s.amount() < 0 ? told.last() : told.first()
            : ground.history() ? null : today;
    if (base == null) {
      return When.UNKNOWN;
    }
    return s.amount() < 0 ? When.upTo(base) : When.since(base);
  }

  /** The same days, qualified as approximate. */
  static When about(When when) {
    return switch (when) {
      case When.Day d -> new When.Day(d.date(), Qualifier.APPROXIMATE);
      case When.Month m -> new When.Month(m.month(), Qualifier.APPROXIMATE);
      case When.Season s -> new When.Season(s.year(), s.season(), Qualifier.APPROXIMATE);
      case When.Year y -> new When.Year(y.year(), Qualifier.APPROXIMATE);
      case When.Decade d -> new When.Decade(d.first(), d.years(), Qualifier.APPROXIMATE);
      case When.Range r -> r;
      case When.Unknown u -> u;
    };
  }

  /**
   * The part of a period that is meant: thirds for early, mid and late, less for its beginning and
   * its end.
   */
  static When part(Phase phase, Period p, Ground ground) {
    LocalDate told = ground.history() ? null : ground.today();
    if (phase == Phase.EARLIER) {
      return told != null && !told.isBefore(p.first()) && !told.isAfter(p.last())
          ? When.days(p.first(), told)
          : p.when();
    }
    if (phase == Phase.LATER) {
      return told != null && !told.isBefore(p.first()) && !told.isAfter(p.last())
          ? When.days(told, p.last())
          : p.when();
    }
    if (p.grain() == Grain.DAY) {
      return p.when();
    }
    if (p.grain() == Grain.YEAR) {
      int year = p.first().getYear();
      return switch (phase) {
        case BEGINNING -> new When.Month(YearMonth.of(year, 1), Qualifier.APPROXIMATE);
        case TURN -> turn(told != null && told.getMonthValue() >= AUTUMN ? year + 1 : year);
        case END -> new When.Month(YearMonth.of(year, 12), Qualifier.APPROXIMATE);
        case EARLY, EARLIER -> months(year, 1, 4);
        case MIDDLE -> months(year, 5, 8);
        case LATE, LATER -> months(year, 9, 12);
      };
    }
    long days = p.last().toEpochDay() - p.first().toEpochDay() + 1;
    LocalDate a = p.first();
    LocalDate z = p.last();
    int last = days > DayOfWeek.values().length ? 1 : 0; // "early June" has ten days
    return switch (phase) {
      case BEGINNING, TURN -> days(a, a.plusDays(days / 5));
      case EARLY, EARLIER -> days(a, a.plusDays(days / 3 - last));
      case MIDDLE -> days(a.plusDays(days / 3), a.plusDays(2 * days / 3 - last));
      case LATE, LATER -> days(a.plusDays(2 * days / 3), z);
      case END -> days(z.minusDays(days / 5), z);
    };
  }

  private static When turn(int year) {
    return new When.Range(
        new When.Month(YearMonth.of(year - 1, 12), Qualifier.NONE),
        new When.Month(YearMonth.of(year, 1), Qualifier.NONE));
  }

  private static When months(int year, int from, int to) {
    return new When.Range(
        new When.Month(YearMonth.of(year, from), Qualifier.APPROXIMATE),
        new When.Month(YearMonth.of(year, to), Qualifier.APPROXIMATE));
  }

  private static When days(LocalDate from, LocalDate to) {
    return new When.Range(day(from), day(to));
  }

  private static When.Day day(LocalDate date) {
    return new When.Day(date, Qualifier.APPROXIMATE);
  }
}
