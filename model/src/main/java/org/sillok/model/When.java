package org.sillok.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When something was or will be, with the precision that is known and no more.
 *
 * <p>Reads and writes EDTF level 1 (ISO 8601-2:2019): days, months, seasons, years, unspecified
 * digits ({@code 201X}), intervals with open ({@code ..}) and unknown (empty) ends, and the
 * qualifiers {@code ?} (uncertain), {@code ~} (approximate) and {@code %} (both).
 */
public sealed interface When {
  /** Nothing is known: EDTF's empty date. */
  @SuppressWarnings(
      "ClassInitializationDeadlock") // made here only, so When is always entered first
  When UNKNOWN = new Unknown();

  /** How sure a date is. */
  enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Qualifier(String sign) {
      this.sign = sign;
    }

    /** The EDTF sign. */
    public String sign() {
      return sign;
    }
  }

  /** How two dates stand to each other; nothing firmer than what their precision allows. */
  enum Order {
    BEFORE,
    AFTER,
    /** The same span of days. */
    SAME,
    /** They share days: which came first, if any did, cannot be said. */
    MAY_OVERLAP,
    UNKNOWN
  }

  /** A point of the calendar, or one end of an interval that is not a point. */
  sealed interface Bound permits Point, Edge {}

  /** An end of an interval that is no date. */
  enum Edge implements Bound {
    /** EDTF {@code ..}: it has no end on this side. */
    OPEN,
    /** EDTF empty: it has one, which is not known. */
    UNKNOWN
  }

  /** A single date of some precision. */
  sealed interface Point extends When, Bound permits Day, Month, Season, Year, Decade {
    /** How sure it is. */
    Qualifier qualifier();

    @Override
    LocalDate earliest();

    @Override
    LocalDate latest();
  }

  /** A day. */
  record Day(LocalDate date, Qualifier qualifier) implements Point {
    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public String edtf() {
      return date + qualifier.sign();
    }
  }

  /** A month of a year. */
  record Month(YearMonth month, Qualifier qualifier) implements Point {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String edtf() {
      return month + qualifier.sign();
    }
  }

  /**
   * A season of a year, northern months: spring is March to May, winter December to February of the
   * next year.
   *
   * @param season the EDTF number: 21 spring, 22 summer, 23 autumn, 24 winter
   */
  record Season(int year, int season, Qualifier qualifier) implements Point {
    public Season {
      if (season < 21 || season > 24) {
        throw new IllegalArgumentException("not a season of EDTF level 1: " + season);
      }
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 3 * (season - 20), 1);
    }

    @Override
    public LocalDate latest() {
      return earliest().plusMonths(3).minusDays(1);
    }

    @Override
    public String edtf() {
      return Edtf.year(year) + "-" + season + qualifier.sign();
    }
  }

  /** A year. */
  record Year(int year, Qualifier qualifier) implements Point {
    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String edtf() {
      return Edtf.year(year) + qualifier.sign();
    }
  }

  /**
   * Ten or a hundred years: EDTF {@code 201X}, {@code 20XX}.
   *
   * @param first first year, a multiple of {@code years}
   * @param years 10 or 100
   */
  record Decade(int first, int years, Qualifier qualifier) implements Point {
    public Decade {
      if (years != 10 && years != 100 || first < 0 || first % years != 0) {
        throw new IllegalArgumentException("not a decade or century: " + first + ", " + years);
      }
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(first, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(first + years - 1, 12, 31);
    }

    @Override
    public String edtf() {
      String digits = Edtf.year(first);
      return years == 10
          ? digits.substring(0, 3) + "X" + qualifier.sign()
          : digits.substring(0, 2) + "XX" + qualifier.sign();
    }
  }

  /** From one date to another, both included; either end may be open or unknown. */
  record Range(Bound from, Bound to) implements When {
    public Range {
      if (from instanceof Point a && to instanceof Point b && b.latest().isBefore(a.earliest())) {
        throw new IllegalArgumentException("ends before it begins: " + a.edtf() + "/" + b.edtf());
      }
    }

    @Override
    public @Nullable LocalDate earliest() {
      return from instanceof Point p ? p.earliest() : null;
    }

    @Override
    public @Nullable LocalDate latest() {
      return to instanceof Point p ? p.latest() : null;
    }

    @Override
    public String edtf() {
      return Edtf.bound(from) + "/" + Edtf.bound(to);
    }
  }

  /** Not known at all. */
  record Unknown() implements When {
    @Override
    public @Nullable LocalDate earliest() {
      return null;
    }

    @Override
    public @Nullable LocalDate latest() {
      return null;
    }

    @Override
    public String edtf() {
      return "";
    }
  }

  /** The first day it can be, or null if there is none. */
  @Nullable LocalDate earliest();

  /** The last day it can be, or null if there is none. */
  @Nullable LocalDate latest();

  /** As EDTF; empty for {@link Unknown}. */
  String edtf();

  /** Exactly this day. */
  static When day(LocalDate date) {
    return new Day(date, Qualifier.NONE);
  }

  /** This month. */
  static When month(YearMonth month) {
    return new Month(month, Qualifier.NONE);
  }

  /** This year. */
  static When year(int year) {
    return new Year(year, Qualifier.NONE);
  }

  /** From one day to another, both included; a single day if they are the same. */
  static When days(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? day(from)
        : new Range(new Day(from, Qualifier.NONE), new Day(to, Qualifier.NONE));
  }

  /** On this day or earlier: {@code ../2019-12-18}. */
  static When upTo(LocalDate last) {
    return new Range(Edge.OPEN, new Day(last, Qualifier.NONE));
  }

  /** On this day or later: {@code 2019-12-18/..}. */
  static When since(LocalDate first) {
    return new Range(new Day(first, Qualifier.NONE), Edge.OPEN);
  }

  /**
   * Reads EDTF level 1.
   *
   * @throws IllegalArgumentException with the text, if it is not
   */
  static When parse(String edtf) {
    return Edtf.parse(edtf);
  }

  /** True if nothing is known. */
  default boolean isUnknown() {
    return this instanceof Unknown;
  }

  /** How this date stands to {@code other}. */
  default Order compare(When other) {
    if (isUnknown() || other.isUnknown()) {
      return Order.UNKNOWN;
    }
    LocalDate thisLast = latest();
    LocalDate otherFirst = other.earliest();
    if (thisLast != null && otherFirst != null && thisLast.isBefore(otherFirst)) {
      return Order.BEFORE;
    }
    LocalDate thisFirst = earliest();
    LocalDate otherLast = other.latest();
    if (thisFirst != null && otherLast != null && otherLast.isBefore(thisFirst)) {
      return Order.AFTER;
    }
    if (thisFirst != null
        && thisLast != null
        && thisFirst.equals(otherFirst)
        && thisLast.equals(otherLast)) {
      return Order.SAME;
    }
    return Order.MAY_OVERLAP;
  }

  /** True unless the two certainly share no day; an unknown date may overlap anything. */
  default boolean mayOverlap(When other) {
    Order order = compare(other);
    return order != Order.BEFORE && order != Order.AFTER;
  }

  /** True if every day that this can be is one that {@code other} can be. */
  default boolean within(When other) {
    if (other.isUnknown()) {
      return true;
    }
    if (isUnknown()) {
      return false;
    }
    return Edtf.notBefore(earliest(), other.earliest()) && Edtf.notAfter(latest(), other.latest());
  }

  /** The days that both allow, or null if there are none; an unknown date allows all. */
  default @Nullable When intersect(When other) {
    if (isUnknown() || within(other)) {
      return isUnknown() ? other : this;
    }
    if (other.isUnknown() || other.within(this)) {
      return other;
    }
    if (!mayOverlap(other)) {
      return null;
    }
    return Edtf.between(
        Edtf.later(earliest(), other.earliest()), Edtf.earlier(latest(), other.latest()));
  }

  /** Number of days it can be, or -1 if open or unknown. */
  default long days() {
    LocalDate first = earliest();
    LocalDate last = latest();
    return first == null || last == null ? -1 : last.toEpochDay() - first.toEpochDay() + 1;
  }
}
