package org.sillok.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;
import org.sillok.text.time.Place.Grain;
import org.sillok.text.time.Place.Period;
import org.sillok.text.time.Sense.Base;
import org.sillok.text.time.Tense.Reading;

/**
 * Places what is told as so many units from another date: "next week", "two years ago", "three days
 * later".
 */
final class Shifts {
  private final Ground ground;

  Shifts(Ground ground) {
    this.ground = ground;
  }

  Place place(Sense.Shift s, Supplier<Reading> reading) {
    if (Double.isInfinite(s.amount())) {
      return Place.of(
          TimeExpression.Type.DATE,
          s.amount() < 0 ? "PAST_REF" : "FUTURE_REF",
          Vague.far(s, ground));
    }
    boolean fromTold =
        switch (s.base()) {
          case PUBLICATION -> false;
          case TOLD -> ground.told() != null;
          case EITHER -> ground.countsFromTold();
        };
    Period told = ground.told();
    if (fromTold && told != null) {
      return from(s, told);
    }
    LocalDate today = ground.today();
    if (today != null && (s.base() != Base.TOLD || !ground.history())) {
      if (s.unit() == Unit.WEEKEND && s.base() == Base.EITHER) {
        return Place.of(weekend(today, reading.get()));
      }
      return from(s, Place.day(today));
    }
    YearMonth month = ground.thisMonth();
    Integer year = ground.thisYear();
    if (month != null && (s.unit() == Unit.MONTH || s.unit() == Unit.YEAR)) {
      return from(s, Place.month(month));
    }
    return year != null && s.unit() == Unit.YEAR
        ? from(s, Place.ofYear(year))
        : Place.of(TimeExpression.Type.DATE, "", When.UNKNOWN);
  }

  /** The weekend that a bare "the weekend" means. */
  private static Period weekend(LocalDate today, Reading reading) {
    Period now = Place.weekend(today);
    return reading != Reading.FUTURE && now.first().isAfter(today)
        ? Place.weekend(today.minusDays(7))
        : now;
  }

  private static Place from(Sense.Shift s, Period base) {
    double n = s.amount();
    LocalDate first = base.first();
    boolean exact = base.grain() == Grain.DAY;
    boolean monthly = exact || base.grain() == Grain.MONTH;
    return switch (s.unit()) {
      case SECOND, MINUTE, HOUR ->
          exact
              ? new Place(
                  TimeExpression.Type.TIME, base.value() + "TXX", null, When.day(first), base)
              : Place.of(TimeExpression.Type.TIME, "XXXX-XX-XXTXX", When.UNKNOWN);
      case DAY -> exact ? Place.of(Place.day(first.plusDays(Math.round(n)))) : inside(base, n);
      case WEEK, FORTNIGHT ->
          exact || base.grain() == Grain.WEEK
              ? Place.of(Place.week(first.plusDays(Math.round(7 * n))))
              : within(base, "-WXX");
      case WEEKEND -> Place.of(Place.weekend(first.plusDays(Math.round(7 * n))));
      case MONTH ->
          monthly
              ? Place.of(Place.month(YearMonth.from(first).plusMonths(Math.round(n))))
              : within(base, "-XX");
      case QUARTER, SEASON -> {
        LocalDate then = first.plusMonths(Math.round(3 * n));
        yield Place.of(Place.fraction('Q', then.getYear(), (then.getMonthValue() + 2) / 3));
      }
      case YEAR -> {
        double whole = Math.rint(n);
        yield Place.of(
            Place.ofYear(
                n == whole
                    ? first.getYear() + (int) whole
                    : first.plusMonths(Math.round(12 * n)).getYear()));
      }
      case DECADE -> era(first.getYear(), (int) Math.round(n), 10);
      case CENTURY -> era(first.getYear(), (int) Math.round(n), 100);
    };
  }

  private static Place era(int year, int n, int years) {
    if (year > 0) {
      int first = year / years * years + n * years;
      return first < 0
          ? Place.of(TimeExpression.Type.DATE, "", When.UNKNOWN)
          : Place.of(Place.era(first, years, false));
    }
    int first = (1 - year) / years * years - n * years;
    return first < 0
        ? Place.of(TimeExpression.Type.DATE, "", When.UNKNOWN)
        : Place.of(Place.era(first, years, true));
  }

  /** So many days from a month: some day of it, or of the next. */
  private static Place inside(Period base, double n) {
    if (base.grain() == Grain.MONTH) {
      return new Place(
          TimeExpression.Type.DATE,
          base.value() + "-XX",
          null,
          When.days(base.first(), base.last().plusDays(Math.max(0, Math.round(n)))),
          null);
    }
    return base.grain() == Grain.YEAR
        ? new Place(TimeExpression.Type.DATE, base.value() + "-XX-XX", null, base.when(), null)
        : Place.of(
            TimeExpression.Type.DATE,
            String.format(Locale.ROOT, "%s-XX-XX", Place.year(base.first().getYear())),
            base.when());
  }

  private static Place within(Period base, String open) {
    When when =
        base.grain() == Grain.YEAR || base.grain() == Grain.MONTH ? base.when() : When.UNKNOWN;
    return new Place(
        TimeExpression.Type.DATE, Place.year(base.first().getYear()) + open, null, when, null);
  }
}
