package org.sillok.app.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart of positions: a row for each party, a point for each page that tells, from left to right
 * in time. A stance is known by its shape and its colour, and every point is a link to its words.
 *
 * @param rows from top to bottom
 * @param ticks of the time axis
 * @param height in the chart's units
 */
public record PositionChart(List<Row> rows, List<Tick> ticks, int height) {
  /** Width in the chart's units. */
  public static final int WIDTH = 720;

  private static final int LEFT = 130;
  private static final int RIGHT = 24;
  private static final int ROW = 38;
  private static final int TOP = 10;
  private static final int RADIUS = 7;
  private static final int APART = 2 * RADIUS + 2;

  /** How a stance is drawn. */
  public enum Shape {
    DEMANDS("demands", "firm", "M0-8L7 5H-7Z"),
    REFUSES("refuses", "firm", "M0 8L7-5H-7Z"),
    OPPOSES("opposes", "firm", "M-6-4L-4-6L0-2L4-6L6-4L2 0L6 4L4 6L0 2L-4 6L-6 4L-2 0Z"),
    READY("is ready to", "ready", "M0-8L8 0L0 8L-8 0Z"),
    OFFERS("offers", "yields", "M-6.5-6.5H6.5V6.5H-6.5Z"),
    SUPPORTS("supports", "yields", "M-7 0A7 7 0 1 1 7 0A7 7 0 1 1-7 0Z");

    private final String label;
    private final String tone;
    private final String path;

    Shape(String label, String tone, String path) {
      this.label = label;
      this.tone = tone;
      this.path = path;
    }

    /** The shape of a stance, by its label. */
    static Shape of(String stance) {
      String words = stance.replace('-', ' ');
      for (Shape s : values()) {
        if (s.label.equals(words)) {
          return s;
        }
      }
      throw new IllegalArgumentException("no such stance: " + stance);
    }

    /** In words. */
    public String label() {
      return label;
    }

    /** "firm" holds out, "ready" would move, "yields" moves. */
    public String tone() {
      return tone;
    }

    /** SVG path around the origin. */
    public String path() {
      return path;
    }
  }

  /** A party with its points. */
  public record Row(String party, int y, List<Dot> dots) {}

  /**
   * A point.
   *
   * @param x to the right
   * @param y down
   * @param title what it stands for, in words
   * @param link to its words in the table
   * @param turn true if the position changed
   */
  public record Dot(String x, int y, Shape shape, String title, String link, boolean turn) {}

  /** A date on the axis. */
  public record Tick(String x, String label) {}

  static PositionChart of(Map<String, List<PositionsPage.Row>> byParty) {
    LocalDate first = null;
    LocalDate last = null;
    for (List<PositionsPage.Row> rows : byParty.values()) {
      for (PositionsPage.Row r : rows) {
        LocalDate day = r.point().day();
        if (day != null) {
          first = first == null || day.isBefore(first) ? day : first;
          last = last == null || day.isAfter(last) ? day : last;
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    int y = TOP + ROW / 2;
    for (Map.Entry<String, List<PositionsPage.Row>> e : byParty.entrySet()) {
      List<Dot> dots = dots(e.getValue(), first, last, y);
      rows.add(new Row(e.getKey(), y, dots));
      y += ROW;
    }
    return new PositionChart(rows, ticks(first, last), y - ROW / 2 + 4);
  }

  private static List<Dot> dots(
      List<PositionsPage.Row> rows, @Nullable LocalDate first, @Nullable LocalDate last, int y) {
    List<Dot> out = new ArrayList<>();
    double edge = 0;
    for (PositionsPage.Row r : rows) {
      LocalDate day = r.point().day();
      if (day != null && first != null && last != null) {
        // points of one day stand side by side, so that each can be seen and reached
        double x = Math.max(x(day, first, last), edge + (out.isEmpty() ? 0 : APART));
        edge = x;
        String title = r.party() + ", " + r.point().date() + ", " + r.point().words();
        out.add(new Dot(number(x), y, r.shape(), title, "#" + r.id(), r.point().turn()));
      }
    }
    return out;
  }

  private static double x(LocalDate day, LocalDate first, LocalDate last) {
    long all = last.toEpochDay() - first.toEpochDay();
    double share = all == 0 ? 0 : (double) (day.toEpochDay() - first.toEpochDay()) / all;
    return LEFT + share * (WIDTH - LEFT - RIGHT - 3 * APART);
  }

  private static List<Tick> ticks(@Nullable LocalDate first, @Nullable LocalDate last) {
    List<Tick> out = new ArrayList<>();
    if (first == null || last == null) {
      return out;
    }
    long days = last.toEpochDay() - first.toEpochDay();
    int months = days < 150 ? 1 : days < 450 ? 3 : days < 1500 ? 12 : 60;
    LocalDate tick = first.withDayOfMonth(1);
    while (months > 1 && (tick.getMonthValue() - 1) % Math.min(months, 12) != 0) {
      tick = tick.minusMonths(1);
    }
    for (; !tick.isAfter(last); tick = tick.plusMonths(months)) {
      if (!tick.isBefore(first)) {
        String label = months >= 12 ? Integer.toString(tick.getYear()) : month(tick);
        out.add(new Tick(number(x(tick, first, last)), label));
      }
    }
    if (out.isEmpty()) {
      out.add(new Tick(number(x(first, first, last)), first.getDayOfMonth() + " " + month(first)));
    }
    return out;
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return name + " " + day.getYear();
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }
}
