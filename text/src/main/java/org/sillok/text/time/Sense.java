package org.sillok.text.time;

import org.jspecify.annotations.Nullable;

/** What the words of an expression say, before it is known where that lies in the calendar. */
sealed interface Sense {
  /** Which of the recurring days, months or seasons is meant. */
  enum Rel {
    /** Not told: the verb decides. */
    BARE,
    LAST,
    /** The latest one before the day of publication: "this past Monday". */
    RECENT,
    THIS,
    NEXT,
    /** Counted from the last date told: "the following Monday". */
    FOLLOWING,
    PREVIOUS,
    SAME
  }

  /** What a shift counts from. */
  enum Base {
    /** The day of publication. */
    PUBLICATION,
    /** The last date told. */
    TOLD,
    /** The last date told in a history, the day of publication in news: "the end of the year". */
    EITHER
  }

  /** Which part of a period. */
  enum Phase {
    BEGINNING("START"),
    /** From the end of the one before to its beginning: "the turn of the year". */
    TURN("START"),
    EARLY("START"),
    /** From its beginning to now. */
    EARLIER("START"),
    MIDDLE("MID"),
    LATE("END"),
    /** From now to its end. */
    LATER("END"),
    END("END");

    private final String mod;

    Phase(String mod) {
      this.mod = mod;
    }

    String mod() {
      return mod;
    }
  }

  /**
   * A date of the calendar; {@code month} and {@code day} are 0 where they are not told; before
   * Christ if {@code bc}.
   */
  record Calendar(@Nullable Integer year, int month, int day, boolean bc) implements Sense {}

  /** A month, perhaps with a day, of the same year as the last date told. */
  record OfToldYear(int month, int day) implements Sense {}

  /** Monday is 1. */
  record Weekday(int day, Rel rel) implements Sense {}

  record Month(int month, Rel rel) implements Sense {}

  /** SP, SU, FA or WI. */
  record Season(String season, @Nullable Integer year, boolean bc, Rel rel) implements Sense {}

  /** A quarter (Q) or half (H) of a year; of which is {@code of}, or by direction. */
  record Fraction(char kind, int number, @Nullable Sense of) implements Sense {}

  /** So many units from a base; {@code amount} is NaN where it is not told ("a few days later"). */
  record Shift(Unit unit, double amount, Base base) implements Sense {}

  /** A decade or a century by its first year; years before Christ count down. */
  record Era(int first, int years, boolean bc) implements Sense {}

  record Part(Phase phase, Sense of) implements Sense {}

  /** TMO, TAF, TEV, TNI, TDT ... of a day. */
  record DayPart(String part, @Nullable Sense day) implements Sense {}

  /** A clock time; {@code minute} is -1 where it is not told. */
  record Clock(int hour, int minute, @Nullable Sense day) implements Sense {}

  record Amount(String number, Unit unit, @Nullable String mod) implements Sense {}

  record Every(String value) implements Sense {}

  /** PAST_REF, PRESENT_REF, FUTURE_REF; {@code unit} tells about how far, if anything does. */
  record Reference(String value, @Nullable Unit unit) implements Sense {}

  record Holiday(String name, @Nullable Integer year, Rel rel) implements Sense {}

  /** A fiscal year by number. */
  record Fiscal(int year) implements Sense {}

  /** The n-th (negative: counted from the end) unit within a period: "the first week of May". */
  record Nth(int n, Unit unit, Sense of) implements Sense {}

  /** With a mod of TIMEX3: "about 1910". */
  record About(String mod, Sense of) implements Sense {}

  /** A date and time as figures tell it. */
  record Figures(String form) implements Sense {}

  /** Two expressions found by one rule. */
  record Pair(Sense first, Sense second) implements Sense {}

  /** Words that look like an expression and are none. */
  record Nothing() implements Sense {}
}
