package org.sillok.app.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * The strip of dates above the chronology: how much happened when, each bar a link to its days.
 *
 * @param bars in order of time, without gap
 * @param labels of four parts of equal length
 * @param unit "day", "week", "month" or "year"
 * @param before entries before the strip
 * @param after entries behind it
 */
public record Strip(List<Bar> bars, List<String> labels, String unit, int before, int after) {
  private static final int HEIGHT = 56;
  private static final int WIDTH = 1000;
  private static final int PARTS = 4;

  /**
   * An entry that may have happened at any time in more days than this has no place on the strip.
   */
  private static final int VAGUE = 45;

  /**
   * A bar of the strip, in its own units.
   *
   * @param x left edge
   * @param width without the gap to the next
   * @param happened height of what happened or goes on
   * @param open height of what is planned, possible, called for, denied or cancelled; on top
   * @param count entries
   * @param label its days
   * @param link to the chronology of its days
   */
  public record Bar(
      double x, double width, double happened, double open, int count, String label, String link) {
    /** Where the upper edge of the lower part lies. */
    public double happenedY() {
      return HEIGHT - happened;
    }

    /** Where the upper edge of the upper part lies. */
    public double openY() {
      return HEIGHT - happened - open;
    }
  }

  private enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    static Unit of(long days) {
      if (days <= 62) {
        return DAY;
      }
      if (days <= 430) {
        return WEEK;
      }
      return days <= 3700 ? MONTH : YEAR;
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case YEAR -> start.plusYears(1);
      };
    }

    String label(LocalDate start) {
      return switch (this) {
        case DAY -> start.format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH));
        case WEEK, MONTH -> start.format(DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH));
        case YEAR -> Year.from(start).toString();
      };
    }

    String title(LocalDate start) {
      String day = start.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
      return switch (this) {
        case DAY -> day;
        case WEEK -> "week of " + day;
        case MONTH -> start.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH));
        case YEAR -> Year.from(start).toString();
      };
    }
  }

  private record Dot(LocalDate day, boolean happened) {}

  /** The strip of these entries, or null if fewer than two of them have a day. */
  static @Nullable Strip of(List<Entry> entries, Asked asked) {
    List<Dot> dots = new ArrayList<>();
    for (Entry entry : entries) {
      LocalDate day = day(entry.when());
      if (day != null) {
        dots.add(new Dot(day, happened(entry)));
      }
    }
    if (dots.size() < 2) {
      return null;
    }
    dots.sort((a, b) -> a.day().compareTo(b.day()));
    // A few looks back into history must not squeeze the affair itself: its middle is shown.
    LocalDate first = dots.get(dots.size() / 12).day();
    LocalDate last = dots.get(dots.size() - 1 - dots.size() / 50).day();
    if (ChronoUnit.DAYS.between(dots.get(0).day(), last) <= 800) {
      first = dots.get(0).day();
    }
    return of(dots, first, last, asked);
  }

  private static Strip of(List<Dot> dots, LocalDate first, LocalDate last, Asked asked) {
    Unit unit = Unit.of(ChronoUnit.DAYS.between(first, last));
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate at = unit.start(first); !at.isAfter(last); at = unit.next(at)) {
      starts.add(at);
    }
    while (starts.size() < 12) {
      starts.add(unit.next(starts.get(starts.size() - 1)));
    }
    int[] happened = new int[starts.size()];
    int[] open = new int[starts.size()];
    int before = 0;
    int after = 0;
    LocalDate end = unit.next(starts.get(starts.size() - 1));
    for (Dot dot : dots) {
      if (dot.day().isBefore(starts.get(0))) {
        before++;
      } else if (!dot.day().isBefore(end)) {
        after++;
      } else {
        int i = index(starts, dot.day());
        (dot.happened() ? happened : open)[i]++;
      }
    }
    int most = 1;
    for (int i = 0; i < starts.size(); i++) {
      most = Math.max(most, happened[i] + open[i]);
    }
    double step = (double) WIDTH / starts.size();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate start = starts.get(i);
      bars.add(
          new Bar(
              round(i * step),
              round(step * 0.82),
              round((double) HEIGHT * happened[i] / most),
              round((double) HEIGHT * open[i] / most),
              happened[i] + open[i],
              unit.title(start),
              asked.between(start, unit.next(start).minusDays(1))));
    }
    List<String> labels = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      labels.add(unit.label(starts.get(part * starts.size() / PARTS)));
    }
    return new Strip(bars, labels, unit.name().toLowerCase(Locale.ROOT), before, after);
  }

  private static int index(List<LocalDate> starts, LocalDate day) {
    int i = starts.size() - 1;
    while (starts.get(i).isAfter(day)) {
      i--;
    }
    return i;
  }

  private static @Nullable LocalDate day(When when) {
    long days = when.days();
    return days < 1 || days > VAGUE ? null : when.earliest();
  }

  private static boolean happened(Entry entry) {
    Event event = entry.event();
    return event == null || event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
