package org.sillok.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;
import org.sillok.model.When.Qualifier;
import org.sillok.text.time.Place.Grain;
import org.sillok.text.time.Place.Period;
import org.sillok.text.time.Sense.Base;
import org.sillok.text.time.Tense.Reading;

/** Places a {@link Sense} in the calendar. */
final class Resolver {
  private final Ground ground;
  private final Recurring recurring;
  private final Shifts shifts;
  private final Holidays holidays;

  Resolver(Ground ground, Holidays holidays) {
    this.ground = ground;
    this.recurring = new Recurring(ground);
    this.shifts = new Shifts(ground);
    this.holidays = holidays;
  }

  /**
   * The place of a sense, or null if it is no date of the calendar (31 June).
   *
   * @param reading asked only where past or future matters
   */
  @Nullable Place place(Sense sense, Supplier<Reading> reading) {
    try {
      return resolve(sense, reading);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Place resolve(Sense sense, Supplier<Reading> reading) {
    return switch (sense) {
      case Sense.Calendar c -> calendar(c, reading);
      case Sense.OfToldYear o -> ofToldYear(o);
      case Sense.Weekday w -> recurring.weekday(w.day(), w.rel(), reading);
      case Sense.Month m -> recurring.month(m.month(), m.rel(), reading);
      case Sense.Season s -> {
        if (s.year() != null) {
          yield Place.of(Place.season(s.bc() ? 1 - s.year() : s.year(), s.season()));
        }
        yield recurring.season(s.season(), s.rel(), reading);
      }
      case Sense.Fraction f -> fraction(f, reading);
      case Sense.Shift s -> shifts.place(s, reading);
      case Sense.Era e -> Place.of(Place.era(e.first(), e.years(), e.bc()));
      case Sense.Part p -> part(p, reading);
      case Sense.DayPart d -> dayPart(d, reading);
      case Sense.Clock c -> clock(c, reading);
      case Sense.Amount a ->
          new Place(
              TimeExpression.Type.DURATION,
              a.unit().duration(a.number()),
              a.mod(),
              When.UNKNOWN,
              null);
      case Sense.Every e -> Place.of(TimeExpression.Type.SET, e.value(), When.UNKNOWN);
      case Sense.Reference r ->
          Place.of(TimeExpression.Type.DATE, r.value(), Vague.when(r, ground));
      case Sense.Holiday h -> holiday(h, reading);
      case Sense.Fiscal f ->
          Place.of(
              TimeExpression.Type.DATE,
              "FY" + Place.year(f.year()),
              new When.Year(f.year(), Qualifier.APPROXIMATE));
      case Sense.Nth n -> nth(n, reading);
      case Sense.About a -> {
        Place place = resolve(a.of(), reading);
        yield place == null ? null : place.withMod(a.mod(), Vague.about(place.when()));
      }
      case Sense.Figures f -> figures(f.form());
      case Sense.Pair p -> resolve(p.first(), reading);
      case Sense.Nothing n -> null;
    };
  }

  private @Nullable Place calendar(Sense.Calendar c, Supplier<Reading> reading) {
    if (c.year() == null) {
      return recurring.monthDay(c.month(), c.day(), reading);
    }
    int year = c.bc() ? 1 - c.year() : c.year();
    if (c.month() == 0) {
      return Place.of(Place.ofYear(year));
    }
    return Place.of(
        c.day() == 0
            ? Place.month(YearMonth.of(year, c.month()))
            : Place.day(LocalDate.of(year, c.month(), c.day())));
  }

  private @Nullable Place ofToldYear(Sense.OfToldYear o) {
    Period told = ground.told();
    Integer year = told == null ? ground.thisYear() : Integer.valueOf(told.first().getYear());
    if (year == null) {
      return Place.of(TimeExpression.Type.DATE, Recurring.open(o.month(), o.day()), When.UNKNOWN);
    }
    return Place.of(
        o.day() == 0
            ? Place.month(YearMonth.of(year, o.month()))
            : Place.day(LocalDate.of(year, o.month(), o.day())));
  }

  private @Nullable Place fraction(Sense.Fraction f, Supplier<Reading> reading) {
    if (f.number() > (f.kind() == 'Q' ? 4 : 2)) {
      return null;
    }
    if (f.of() == null) {
      return recurring.fraction(f.kind(), f.number(), reading);
    }
    Place of = resolve(f.of(), reading);
    if (of == null) {
      return null;
    }
    if (of.period() == null || of.period().grain() != Grain.YEAR) {
      return Place.of(
          TimeExpression.Type.DATE,
          of.value().startsWith("FY")
              ? of.value() + "-" + f.kind() + f.number()
              : "XXXX-" + f.kind() + f.number(),
          of.when());
    }
    return Place.of(Place.fraction(f.kind(), of.period().first().getYear(), f.number()));
  }

  private @Nullable Place part(Sense.Part p, Supplier<Reading> reading) {
    Place of = resolve(p.of(), reading);
    if (of == null) {
      return null;
    }
    if (p.of() instanceof Sense.Shift s
        && s.base() == Base.EITHER
        && s.amount() == 0
        && over(p, of, reading)) {
      of = resolve(new Sense.Shift(s.unit(), -1, s.base()), reading);
      if (of == null) {
        return null;
      }
    }
    return of.withMod(
        p.phase().mod(),
        of.period() == null ? of.when() : Vague.part(p.phase(), of.period(), ground));
  }

  /** "it ended by the end of the year", told in March: that of the year before. */
  private boolean over(Sense.Part p, Place of, Supplier<Reading> reading) {
    LocalDate today = ground.today();
    Period period = of.period();
    return (p.phase() == Sense.Phase.END || p.phase() == Sense.Phase.LATE)
        && today != null
        && period != null
        && !ground.countsFromTold()
        && period.last().toEpochDay() - today.toEpochDay()
            > (period.last().toEpochDay() - period.first().toEpochDay()) / 2
        && reading.get() == Reading.PAST;
  }

  private @Nullable Place dayPart(Sense.DayPart d, Supplier<Reading> reading) {
    Place day = day(d.day(), reading, d.part().equals("TNI") || d.day() != null);
    if (day == null) {
      return null;
    }
    return new Place(
        TimeExpression.Type.TIME,
        day.value().isEmpty() ? "" : day.value() + d.part(),
        null,
        day.when().isUnknown() ? lastNight(d, reading) : day.when(),
        day.period());
  }

  /** The days of what was done "overnight": that of publication and the one before it. */
  private When lastNight(Sense.DayPart d, Supplier<Reading> reading) {
    LocalDate today = ground.history() ? null : ground.today();
    return today != null
            && d.day() == null
            && d.part().equals("TNI")
            && reading.get() == Reading.PAST
        ? When.days(today.minusDays(1), today)
        : When.UNKNOWN;
  }

  private @Nullable Place clock(Sense.Clock c, Supplier<Reading> reading) {
    if (c.hour() > 24 || c.minute() > 59) {
      return null;
    }
    Place day = day(c.day(), reading, false);
    if (day == null) {
      return null;
    }
    String time =
        c.minute() < 0
            ? String.format(Locale.ROOT, "T%02d", c.hour())
            : String.format(Locale.ROOT, "T%02d:%02d", c.hour(), c.minute());
    return new Place(
        TimeExpression.Type.TIME,
        day.value().isEmpty() ? "XXXX-XX-XX" + time : day.value() + time,
        null,
        day.when(),
        day.period());
  }

  /**
   * The day of a clock time or part of the day: the one with it, else the last told, else that of
   * publication.
   */
  private @Nullable Place day(@Nullable Sense day, Supplier<Reading> reading, boolean loose) {
    if (day != null) {
      return resolve(day, reading);
    }
    Period told = ground.told();
    if (told != null
        && told.grain() == Grain.DAY
        && (ground.history() && !loose || ground.toldInSentence())) {
      return Place.of(told);
    }
    LocalDate today = ground.today();
    return loose || today == null || ground.history()
        ? Place.of(TimeExpression.Type.DATE, "XXXX-XX-XX", When.UNKNOWN)
        : Place.of(Place.day(today));
  }

  private @Nullable Place holiday(Sense.Holiday h, Supplier<Reading> reading) {
    if (h.year() != null) {
      return holidays.place(h.name(), h.year());
    }
    LocalDate today = ground.today();
    Period told = ground.told();
    if (ground.countsFromTold() && told != null) {
      return holidays.place(h.name(), told.first().getYear());
    }
    if (today == null) {
      return Place.of(TimeExpression.Type.DATE, holidays.open(h.name()), When.UNKNOWN);
    }
    int year = today.getYear();
    Place now = holidays.place(h.name(), year);
    if (now == null || now.period() == null) {
      return now;
    }
    LocalDate first = now.period().first();
    return switch (h.rel()) {
      case LAST, PREVIOUS, RECENT ->
          first.isBefore(today) ? now : holidays.place(h.name(), year - 1);
      case NEXT, FOLLOWING -> first.isAfter(today) ? now : holidays.place(h.name(), year + 1);
      case THIS, SAME -> now;
      case BARE -> {
        int near =
            Recurring.nearest(
                today,
                y -> {
                  Place place = holidays.place(h.name(), y);
                  return place == null || place.period() == null ? null : place.period().first();
                },
                reading.get());
        yield holidays.place(h.name(), near);
      }
    };
  }

  private @Nullable Place nth(Sense.Nth n, Supplier<Reading> reading) {
    Place of = resolve(n.of(), reading);
    if (of == null || of.period() == null) {
      return of == null ? null : Place.of(TimeExpression.Type.DATE, "", When.UNKNOWN);
    }
    LocalDate first = of.period().first();
    LocalDate last = of.period().last();
    int k = n.n();
    Period found =
        switch (n.unit()) {
          case DAY -> Place.day(k > 0 ? first.plusDays(k - 1L) : last);
          case WEEK -> Place.week(k > 0 ? first.plusDays(7L * (k - 1)) : last);
          case WEEKEND -> Place.weekend(k > 0 ? first.plusDays(7L * (k - 1)) : last);
          case MONTH -> Place.month(YearMonth.from(k > 0 ? first.plusMonths(k - 1L) : last));
          case YEAR -> Place.ofYear((k > 0 ? first.plusYears(k - 1L) : last).getYear());
          case DECADE ->
              Place.era(
                  (k > 0 ? first.plusYears(10L * (k - 1)) : last).getYear() / 10 * 10, 10, false);
          case SEASON ->
              k >= 1 && k <= 4
                  ? Place.season(first.getYear(), Functions.SEASONS.get(k - 1))
                  : of.period();
          case QUARTER ->
              k <= 4 ? Place.fraction('Q', first.getYear(), k > 0 ? k : 4) : of.period();
          case SECOND, MINUTE, HOUR, FORTNIGHT, CENTURY -> of.period();
        };
    return found.first().isAfter(last) && n.unit() != Unit.SEASON ? null : Place.of(found);
  }

  /**
   * 2018-10-29, 2018.10.29, 10/29/2018 (29/10/2018 where the first cannot be a month), with a time
   * or without.
   */
  private static @Nullable Place figures(String form) {
    String[] part = form.split("t", 2);
    String[] figure = part[0].split("[-/.]");
    int a = Integer.parseInt(figure[0]);
    int b = Integer.parseInt(figure[1]);
    int c = Integer.parseInt(figure[2]);
    Period day;
    if (figure[0].length() == 4) {
      day = Place.day(LocalDate.of(a, b, c));
    } else {
      boolean dayFirst = a > 12 || part[0].indexOf('.') >= 0 && b <= 12;
      day = Place.day(dayFirst ? LocalDate.of(c, b, a) : LocalDate.of(c, a, b));
    }
    if (part.length == 2) {
      return new Place(
          TimeExpression.Type.TIME,
          day.value() + "T" + part[1].substring(0, 5),
          null,
          day.when(),
          day);
    }
    return Place.of(day);
  }
}
