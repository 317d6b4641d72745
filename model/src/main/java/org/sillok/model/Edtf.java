package org.sillok.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.When.Bound;
import org.sillok.model.When.Edge;
import org.sillok.model.When.Point;
import org.sillok.model.When.Qualifier;

/**
 * The grammar of EDTF level 1 (ISO 8601-2:2019, Library of Congress), as far as {@link When} holds
 * it.
 */
final class Edtf {
  private static final Pattern POINT =
      Pattern.compile("(-?\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

  private Edtf() {}

  static When parse(String edtf) {
    String text = edtf.strip();
    if (text.isEmpty()) {
      return When.UNKNOWN;
    }
    try {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return point(text);
      }
      Bound from = parseBound(text.substring(0, slash));
      Bound to = parseBound(text.substring(slash + 1));
      if (from instanceof Edge && to instanceof Edge) {
        throw new IllegalArgumentException("an interval without a date: " + edtf);
      }
      return new When.Range(from, to);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date of the calendar: " + edtf, e);
    }
  }

  private static Bound parseBound(String text) {
    if (text.isEmpty()) {
      return Edge.UNKNOWN;
    }
    return text.equals("..") ? Edge.OPEN : point(text);
  }

  private static Point point(String text) {
    Matcher m = POINT.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("not EDTF level 1: " + text);
    }
    Qualifier qualifier = qualifier(m.group(4));
    String year = m.group(1);
    if (year.endsWith("X")) {
      if (m.group(2) != null) {
        throw new IllegalArgumentException("not EDTF level 1: " + text);
      }
      int years = year.endsWith("XX") ? 100 : 10;
      return new When.Decade(Integer.parseInt(year.replace('X', '0')), years, qualifier);
    }
    int y = Integer.parseInt(year);
    if (m.group(2) == null) {
      return new When.Year(y, qualifier);
    }
    int month = Integer.parseInt(m.group(2));
    if (m.group(3) != null) {
      return new When.Day(LocalDate.of(y, month, Integer.parseInt(m.group(3))), qualifier);
    }
    return month > 12
        ? new When.Season(y, month, qualifier)
        : new When.Month(YearMonth.of(y, month), qualifier);
  }

  private static Qualifier qualifier(String sign) {
    for (Qualifier q : Qualifier.values()) {
      if (q.sign().equals(sign)) {
        return q;
      }
    }
    throw new IllegalArgumentException("not a qualifier: " + sign);
  }

  static String year(int year) {
    return year < 0
        ? String.format(Locale.ROOT, "-%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  static String bound(Bound bound) {
    return switch (bound) {
      case Point p -> p.edtf();
      case Edge e -> e == Edge.OPEN ? ".." : "";
    };
  }

  /** A null end is open. */
  static boolean notBefore(@Nullable LocalDate inner, @Nullable LocalDate outer) {
    return outer == null || inner != null && !inner.isBefore(outer);
  }

  static boolean notAfter(@Nullable LocalDate inner, @Nullable LocalDate outer) {
    return outer == null || inner != null && !inner.isAfter(outer);
  }

  static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  static When between(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null) {
      return When.days(first, last);
    }
    if (first != null) {
      return When.since(first);
    }
    return last != null ? When.upTo(last) : When.UNKNOWN;
  }
}
