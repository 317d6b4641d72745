package org.sillok.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;
import org.sillok.text.time.Place.Grain;
import org.sillok.text.time.Place.Period;
import org.sillok.text.time.Sense.Rel;
import org.sillok.text.time.Tense.Reading;

/** Which Monday, which May, which summer is meant. */
final class Recurring {
  /** A bare month further behind than this, where no verb tells, is taken for the coming one. */
  private static final int MONTHS_BEHIND = 9;

  /**
   * Days that a past tense counts against a date ahead: "invited them to talks on 5 November" is
   * told in the past of what is to come, and a date eleven months behind would have its year.
   */
  private static final int AHEAD_OF_THE_PAST = 200;

  private static final int NEVER = 10_000;

  private final Ground ground;

  Recurring(Ground ground) {
    this.ground = ground;
  }

  static String open(int month, int day) {
    return day == 0
        ? String.format(Locale.ROOT, "XXXX-%02d", month)
        : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
  }

  Place weekday(int day, Rel rel, Supplier<Reading> reading) {
    Period told = ground.told();
    LocalDate from = told != null && told.grain() == Grain.DAY ? told.first() : null;
    LocalDate today = ground.today();
    if (rel == Rel.FOLLOWING || rel == Rel.PREVIOUS || rel == Rel.SAME || ground.history()) {
      LocalDate base = from != null ? from : ground.history() ? null : today;
      if (base == null) {
        return Place.of(TimeExpression.Type.DATE, "XXXX-WXX-" + day, When.UNKNOWN);
      }
      return Place.of(
          Place.day(
              switch (rel) {
                case FOLLOWING, NEXT -> atOrAfter(base.plusDays(1), day);
                case PREVIOUS, LAST, RECENT -> atOrBefore(base.minusDays(1), day);
                case BARE, THIS, SAME -> atOrBefore(base.plusDays(3), day);
              }));
    }
    if (today == null) {
      return Place.of(TimeExpression.Type.DATE, "XXXX-WXX-" + day, When.UNKNOWN);
    }
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    return Place.of(
        Place.day(
            switch (rel) {
              case LAST -> monday.plusDays(day - 8L);
              case RECENT -> atOrBefore(today.minusDays(1), day);
              case NEXT -> monday.plusDays(day + 6L);
              case THIS -> monday.plusDays(day - 1L);
              default ->
                  reading.get() == Reading.FUTURE ? atOrAfter(today, day) : atOrBefore(today, day);
            }));
  }

  static LocalDate atOrAfter(LocalDate date, int weekday) {
    return date.plusDays((weekday - date.getDayOfWeek().getValue() + 7) % 7);
  }

  static LocalDate atOrBefore(LocalDate date, int weekday) {
    return date.minusDays((date.getDayOfWeek().getValue() - weekday + 7) % 7);
  }

  Place month(int month, Rel rel, Supplier<Reading> reading) {
    Period told = ground.told();
    Integer base = ground.thisYear();
    int year;
    if (told != null && (rel == Rel.FOLLOWING || rel == Rel.PREVIOUS || rel == Rel.SAME)) {
      int toldYear = told.first().getYear();
      int toldMonth = told.grain() == Grain.YEAR ? 0 : told.first().getMonthValue();
      year =
          switch (rel) {
            case FOLLOWING -> toldMonth == 0 || month <= toldMonth ? toldYear + 1 : toldYear;
            case PREVIOUS -> toldMonth == 0 || month >= toldMonth ? toldYear - 1 : toldYear;
            default -> toldYear;
          };
    } else if (rel == Rel.BARE && fromTold(reading) && told != null) {
      year = yearOf(month, told);
    } else if (base == null || ground.history() && rel == Rel.BARE) {
      return Place.of(TimeExpression.Type.DATE, open(month, 0), When.UNKNOWN);
    } else {
      YearMonth now = ground.thisMonth();
      if (now == null) {
        year = rel == Rel.LAST ? base - 1 : rel == Rel.NEXT ? base + 1 : base;
      } else {
        int m = now.getMonthValue();
        year =
            switch (rel) {
              case LAST, PREVIOUS, RECENT -> month < m ? base : base - 1;
              case NEXT, FOLLOWING -> month > m ? base : base + 1;
              case THIS, SAME -> base;
              case BARE ->
                  switch (reading.get()) {
                    case PAST -> month <= m ? base : base - 1;
                    case FUTURE -> month >= m ? base : base + 1;
                    case PRESENT, UNKNOWN ->
                        month <= m
                            ? m - month > MONTHS_BEHIND ? base + 1 : base
                            : month - m > 12 - MONTHS_BEHIND ? base - 1 : base;
                  };
            };
      }
    }
    return Place.of(Place.month(YearMonth.of(year, month)));
  }

  /** In news, what lies ahead is not counted from a year of the past that was told before. */
  private boolean fromTold(Supplier<Reading> reading) {
    return ground.countsFromTold() && (ground.history() || reading.get() != Reading.FUTURE);
  }

  /**
   * The year of a bare month behind the last date told: a story goes on, so from late in a year to
   * early is the next.
   */
  private static int yearOf(int month, Period told) {
    int year = told.first().getYear();
    if (told.grain() == Grain.YEAR
        || told.grain() == Grain.DECADE
        || told.grain() == Grain.CENTURY) {
      return year;
    }
    int behind = told.last().getMonthValue() - month;
    return behind >= 8 ? year + 1 : year;
  }

  @Nullable Place monthDay(int month, int day, Supplier<Reading> reading) {
    Period told = ground.told();
    LocalDate today = ground.today();
    if (LocalDate.of(2000, month, 1).lengthOfMonth() < day) {
      return null;
    }
    if (fromTold(reading) && told != null) {
      return Place.of(Place.day(at(yearOf(month, told), month, day)));
    }
    if (today == null) {
      Integer year = ground.thisYear();
      return year == null
          ? Place.of(TimeExpression.Type.DATE, open(month, day), When.UNKNOWN)
          : Place.of(Place.day(at(year, month, day)));
    }
    int year = nearest(today, y -> at(y, month, day), reading.get(), AHEAD_OF_THE_PAST);
    return Place.of(Place.day(at(year, month, day)));
  }

  /** 29 February of a common year is its 28th: nothing nearer is there. */
  private static LocalDate at(int year, int month, int day) {
    return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }

  /** The year in which a day that comes once a year is meant: behind, ahead, or the nearest. */
  static int nearest(LocalDate today, IntFunction<@Nullable LocalDate> dates, Reading reading) {
    return nearest(today, dates, reading, NEVER);
  }

  private static int nearest(
      LocalDate today, IntFunction<@Nullable LocalDate> dates, Reading reading, int aheadOfPast) {
    int best = today.getYear();
    long least = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate date = dates.apply(year);
      if (date == null) {
        continue;
      }
      long ahead = date.toEpochDay() - today.toEpochDay();
      // A day or two on the wrong side is a time zone, or a page put up late.
      long against =
          reading == Reading.FUTURE && ahead < -1
              ? NEVER
              : reading == Reading.PAST && ahead > 1 ? aheadOfPast : 0;
      long distance = Math.abs(ahead) + against;
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  Place season(String season, Rel rel, Supplier<Reading> reading) {
    Period told = ground.told();
    LocalDate today = ground.today();
    if (told != null
        && (rel == Rel.SAME
            || rel == Rel.FOLLOWING
            || rel == Rel.PREVIOUS
            || rel == Rel.BARE && fromTold(reading))) {
      int year = told.first().getYear();
      boolean over =
          told.grain() != Grain.YEAR && Place.season(year, season).last().isBefore(told.first());
      return Place.of(
          Place.season(
              rel == Rel.FOLLOWING && (over || told.grain() == Grain.YEAR) ? year + 1 : year,
              season));
    }
    if (today == null || ground.history() && rel == Rel.BARE) {
      Integer year = ground.thisYear();
      return year == null || ground.history()
          ? Place.of(TimeExpression.Type.DATE, "XXXX-" + season, When.UNKNOWN)
          : Place.of(Place.season(year, season));
    }
    int year = today.getYear();
    Period same = Place.season(year, season);
    return Place.of(
        Place.season(
            switch (rel) {
              case LAST, PREVIOUS, RECENT -> same.last().isBefore(today) ? year : year - 1;
              case NEXT, FOLLOWING -> same.first().isAfter(today) ? year : year + 1;
              case THIS, SAME ->
                  season.equals("WI") && today.getMonthValue() <= 2 ? year - 1 : year;
              case BARE ->
                  reading.get() == Reading.FUTURE
                      ? same.last().isBefore(today) ? year + 1 : year
                      : same.first().isAfter(today) ? year - 1 : year;
            },
            season));
  }

  Place fraction(char kind, int number, Supplier<Reading> reading) {
    LocalDate today = ground.today();
    Period told = ground.told();
    if (fromTold(reading) && told != null) {
      return Place.of(Place.fraction(kind, told.first().getYear(), number));
    }
    if (today == null) {
      return Place.of(TimeExpression.Type.DATE, "XXXX-" + kind + number, When.UNKNOWN);
    }
    Period same = Place.fraction(kind, today.getYear(), number);
    int year = today.getYear();
    if (reading.get() == Reading.FUTURE) {
      year += same.last().isBefore(today) ? 1 : 0;
    } else {
      year -= same.first().isAfter(today) ? 1 : 0;
    }
    return Place.of(Place.fraction(kind, year, number));
  }
}
