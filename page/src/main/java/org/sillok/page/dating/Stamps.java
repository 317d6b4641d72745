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
    List<Stamp> out = new ArrayList<>();
    YearSigns signs = new YearSigns(text);
    if (signs.iso()) {
      Matcher iso = ISO.matcher(text);
      while (iso.find()) {
        add(out, text, iso, iso.group(1), number(iso.group(2)), iso.group(3));
      }
    }
    if (signs.monthFirst()) {
      Matcher first = MONTH_FIRST.matcher(text);
      while (first.find()) {
        add(out, text, first, first.group(3), month(first.group(1)), first.group(2));
      }
    }
    if (signs.dayFirst()) {
      Matcher day = DAY_FIRST.matcher(text);
      while (day.find()) {
        add(out, text, day, day.group(3), month(day.group(2)), day.group(1));
      }
    }
    if (signs.numbers()) {
      Matcher numbers = NUMBERS.matcher(text);
      while (numbers.find()) {
        numbers(out, text, numbers, numbers.group(4), monthFirst);
      }
    }
    if (signs.yearFirst()) {
      Matcher year = YEAR_FIRST.matcher(text);
      while (year.find()) {
        add(out, text, year, year.group(1), month(year.group(2)), year.group(3));
      }
    }
    if (signs.thang()) {
      Matcher thang = THANG.matcher(text);
      while (thang.find()) {
        add(out, text, thang, thang.group(3), number(thang.group(2)), thang.group(1));
      }
    }
    out.sort((x, y) -> Integer.compare(x.start(), y.start()));
    return out;
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
    if (text.indexOf('令') >= 0 || text.indexOf('平') >= 0) {
      eras(out, text);
    }
    if (out.isEmpty() && hasEightDigits(text)) {
      Matcher compact = COMPACT.matcher(text);
      while (compact.find()) {
        add(out, text, compact, compact.group(1), number(compact.group(2)), compact.group(3));
      }
    }
    if (out.isEmpty()) {
      shortYears(out, text, monthFirst);
    }
    out.sort((x, y) -> Integer.compare(x.start(), y.start()));
    return out;
  }

  private static void eras(List<Stamp> out, String text) {
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
  }

  private static void shortYears(List<Stamp> out, String text, boolean monthFirst) {
    boolean mayBeNumbers = false;
    boolean mayBeNames = false;
    for (int i = 2; i + 1 < text.length(); i++) {
      if (isDigit(text.charAt(i)) && isDigit(text.charAt(i + 1))) {
        char before = text.charAt(i - 1);
        mayBeNumbers |= (before == '.' || before == '/') && isDigit(text.charAt(i - 2));
        mayBeNames |= before == ' ' || before == '-' || before == '\'' || before == '’';
      }
    }
    if (mayBeNumbers) {
      Matcher numbers = SHORT_NUMBERS.matcher(text);
      while (numbers.find()) {
        numbers(out, text, numbers, "20" + numbers.group(4), monthFirst);
      }
    }
    if (mayBeNames) {
      Matcher names = SHORT_NAMES.matcher(text);
      while (names.find()) {
        add(out, text, names, "20" + names.group(3), month(names.group(2)), names.group(1));
      }
    }
  }

  private static boolean hasEightDigits(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < 8; i++) {
      run = isDigit(text.charAt(i)) ? run + 1 : 0;
    }
    return run == 8;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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

  private static void numbers(
      List<Stamp> out, CharSequence text, Matcher m, String year, boolean monthFirst) {
    int a = number(m.group(1));
    int b = number(m.group(3));
    boolean swap = b > 12 || monthFirst && a <= 12 && !m.group(2).equals(".");
    add(out, text, m, year, swap ? a : b, String.valueOf(swap ? b : a));
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
    for (Stamp s : out) {
      if (s.start() < m.end() && m.start() < s.end()) {
        return;
      }
    }
    out.add(Clocks.around(text, date, m.start(), m.end()));
  }
}
