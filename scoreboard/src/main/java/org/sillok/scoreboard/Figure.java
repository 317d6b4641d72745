package org.sillok.scoreboard;

import java.util.Locale;

/**
 * One figure of a score, as it is written down. Shares have four digits, so that one right answer
 * more or less is seen in a corpus of some thousands.
 *
 * @param name what is measured: {@code value.f1}, {@code gold}
 * @param value a share with four digits, a whole number, or {@code none} where there was nothing to
 *     measure
 */
public record Figure(String name, String value) {
  /** Nothing to measure: no answer was asked or none was given. */
  static final String NONE = "none";

  /** A share; not a number if there was nothing to divide by. */
  public static Figure share(String name, double share) {
    return new Figure(name, Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.4f", share));
  }

  /** So many of so many. */
  public static Figure share(String name, long part, long whole) {
    return share(name, whole == 0 ? Double.NaN : (double) part / whole);
  }

  /** A number of things. */
  public static Figure count(String name, long count) {
    return new Figure(name, Long.toString(count));
  }

  /** The value as a number, not a number for {@link #NONE}. */
  double number() {
    return value.equals(NONE) ? Double.NaN : Double.parseDouble(value);
  }

  /** True if it is a count. */
  boolean isCount() {
    return !value.equals(NONE) && value.indexOf('.') < 0;
  }
}
