package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Finds days and times printed in text. Names of months are in {@code months.tsv}. */
public final class Stamps {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = "([\\p{L}\\p{M}]{2,14})\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "(?:[-/.]\\s?|\\s?[年년]\\s?)(\\d{1,2})(?:[-/.]\\s?|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)(?:\\s?[日일])?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})" + MONTH + "[ -](\\d{1,2})(?:st|nd|rd|th)?(?:,? |-)" + YEAR + "(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:(?:st|nd|rd|th|er|\\.|º|ª)?[ /-](?:de |of )?|\\.)"
              + MONTH
              + "(?: del?|,)?[ /-]"
              + YEAR
              + "(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "(?:\\.|,|-)?[ -]?"
              + MONTH
              + "[ -](\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:])");
  private static final Pattern ERA =
      Pattern.compile("(令和|平成) ?(\\d{1,2}|元) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
  private static final Pattern THANG =
      Pattern.compile("(?iu)(?<!\\d)(\\d{1,2}) tháng (\\d{1,2})(?: năm|,) " + YEAR + "(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d./-])" + YEAR + "([01]\\d)([0-3]\\d)(?:T?\\d{4,6})?(?![\\d./-])");
  private static final Pattern SHORT_NUMBERS =
      Pattern.compile(
          "(?<![\\d.:/-])(\\d{1,2})([./])(\\d{1,2})\\2([0-3]\\d)(?![\\d.:/]*\\d)(?! ?(?:%|€|Uhr|km))");
  private static final Pattern SHORT_NAMES =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.?[ -]" + MONTH + "[ -]['’]?([0-3]\\d)(?![\\d:.]*\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

  private Stamps() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> out = new HashMap<>();
    for (Row row : TsvFile.read(Stamps.class, "months.tsv")) {
      for (int m = 1; m <= 12; m++) {
        for (String name : row.cell(m).split("\\|")) {
          out.putIfAbsent(name, m);
        }
      }
    }
    return Map.copyOf(out);
  }

  /** True if the line holds a date and next to nothing else. */
  public static boolean isStampLine(String line) {
    if (line.length() > 110 || line.length() < 6) {
      return false;
    }
    List<Stamp> found = find(line, false);
    if (found.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = found.size() - 1; i >= 0; i--) {
      rest.replace(found.get(i).start(), found.get(i).end(), " ");
    }
    Matcher words = WORD.matcher(rest);
    int n = 0;
    while (words.find()) {
      n++;
    }
    return n <= 3 * found.size() + 1 && n <= 7;
  }

  /**
   * All days in a text, in its order.
   *
   * @param monthFirst how to read 3/4/2019
   */
  public static List<Stamp> find(CharSequence text, boolean monthFirst) {
    return hasYear(text) ? named(text, monthFirst) : new ArrayList<>();
  }

  /**
   * As {@link #find}, and also days written in ways that only a date's own place makes sure: with
   * two digits for the year, without signs between the digits, with digits of other scripts.
   *
   * @param monthFirst how to read 3/4/2019
   */
  static List<Stamp> findLoose(String printed, boolean monthFirst) {
    if (!Digits.hasFour(printed)) {
      return new ArrayList<>();
    }
    String text = Digits.ascii(printed);
    List<Stamp> out = find(text, monthFirst);
    Matcher era = ERA.matcher(text);
    while (era.find()) {
      int year = era.group(2).equals("元") ? 1 : number(era.group(2));
      add(
          out,
          text,
          era,
          String.valueOf((era.group(1).equals("令和") ? 2018 : 1988) + year),
          number(era.group(3)),
          era.group(4));
    }
    if (out.isEmpty()) {
      Matcher compact = COMPACT.matcher(text);
      while (compact.find()) {
        add(out, text, compact, compact.group(1), number(compact.group(2)), compact.group(3));
      }
    }
    if (out.isEmpty()) {
      Matcher numbers = SHORT_NUMBERS.matcher(text);
      while (numbers.find()) {
        numbers(out, text, numbers, "20" + numbers.group(4), monthFirst);
      }
      Matcher names = SHORT_NAMES.matcher(text);
      while (names.find()) {
        add(out, text, names, "20" + names.group(3), month(names.group(2)), names.group(1));
      }
    }
    out.sort((x, y) -> Integer.compare(x.start(), y.start()));
    return out;
  }

  /** True if a day is written in digits that both orders of day and month allow. */
  static boolean isAmbiguous(String text) {
    Matcher m = NUMBERS.matcher(text);
    return m.find()
        && number(m.group(1)) <= 12
        && number(m.group(3)) <= 12
        && !m.group(1).equals(m.group(3))
        && !m.group(2).equals(".");
  }

  private static List<Stamp> named(CharSequence text, boolean monthFirst) {
    List<Stamp> out = new ArrayList<>();
    boolean signs = false;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs |= c == '-' || c == '/' || c == '.' || c == '年' || c == '년';
      letters |= c >= 'A' && c <= 'z' || c > 0x7F && Character.isLetter(c);
    }
    if (signs) {
      digits(out, text);
    }
    if (letters) {
      names(out, text);
    }
    if (signs) {
      Matcher numbers = NUMBERS.matcher(text);
      while (numbers.find()) {
        numbers(out, text, numbers, numbers.group(4), monthFirst);
      }
    }
    if (letters) {
      yearFirst(out, text);
    }
    out.sort((x, y) -> Integer.compare(x.start(), y.start()));
    return out;
  }

  private static void digits(List<Stamp> out, CharSequence text) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(out, text, iso, iso.group(1), number(iso.group(2)), iso.group(3));
    }
  }

  private static void names(List<Stamp> out, CharSequence text) {
    Matcher first = MONTH_FIRST.matcher(text);
    while (first.find()) {
      add(out, text, first, first.group(3), month(first.group(1)), first.group(2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    while (day.find()) {
      add(out, text, day, day.group(3), month(day.group(2)), day.group(1));
    }
  }

  private static void yearFirst(List<Stamp> out, CharSequence text) {
    Matcher year = YEAR_FIRST.matcher(text);
    while (year.find()) {
      add(out, text, year, year.group(1), month(year.group(2)), year.group(3));
    }
    Matcher thang = THANG.matcher(text);
    while (thang.find()) {
      add(out, text, thang, thang.group(3), number(thang.group(2)), thang.group(1));
    }
  }

  private static void numbers(
      List<Stamp> out, CharSequence text, Matcher m, String year, boolean monthFirst) {
    int a = number(m.group(1));
    int b = number(m.group(3));
    boolean swap = b > 12 || monthFirst && a <= 12 && !m.group(2).equals(".");
    add(out, text, m, year, swap ? a : b, String.valueOf(swap ? b : a));
  }

  private static boolean hasYear(CharSequence text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' && text.charAt(i + 1) == '9' || c == '2' && text.charAt(i + 1) == '0')
          && Character.isDigit(text.charAt(i + 2))
          && Character.isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static void add(
      List<Stamp> out, CharSequence text, Matcher m, String year, int month, String day) {
    if (month < 1 || month > 12) {
      return;
    }
    LocalDate date;
    try {
      date = LocalDate.of(number(year), month, number(day));
    } catch (DateTimeException e) {
      return;
    }
    if (out.stream().noneMatch(s -> s.start() < m.end() && m.start() < s.end())) {
      out.add(Clocks.around(text, date, m.start(), m.end()));
    }
  }
}
