package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Finds days and times printed in text. Names of months are in {@code months.tsv}. */
public final class Stamps {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = "(\\p{L}{3,12})\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "(?:[-/.]\\s?|\\s?[年년]\\s?)(\\d{1,2})(?:[-/.]\\s?|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)(?:\\s?[日일])?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -](?:de )?"
              + MONTH
              + "(?: de|,)?[ -]"
              + YEAR
              + "(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?::|h|\\.(?=\\d\\d ?(?:Uhr|[ap]\\.?m)))(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:\\s?([ap])\\.?m\\.?)?(?:\\s?(Z|[+-]\\d\\d:?\\d\\d)(?![\\d:]))?(?!\\d)",
          Pattern.CASE_INSENSITIVE);
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
    if (!hasYear(text)) {
      return out;
    }
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(out, text, iso, iso.group(1), number(iso.group(2)), iso.group(3));
    }
    Matcher first = MONTH_FIRST.matcher(text);
    while (first.find()) {
      add(out, text, first, first.group(3), month(first.group(1)), first.group(2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    while (day.find()) {
      add(out, text, day, day.group(3), month(day.group(2)), day.group(1));
    }
    Matcher numbers = NUMBERS.matcher(text);
    while (numbers.find()) {
      int a = number(numbers.group(1));
      int b = number(numbers.group(3));
      boolean swap = b > 12 || monthFirst && a <= 12 && numbers.group(2).equals("/");
      add(out, text, numbers, numbers.group(4), swap ? a : b, String.valueOf(swap ? b : a));
    }
    out.sort((x, y) -> Integer.compare(x.start(), y.start()));
    return out;
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
    int from = Math.max(0, m.start() - 12);
    int to = Math.min(text.length(), m.end() + 26);
    LocalTime time = null;
    ZoneOffset zone = null;
    int start = m.start();
    int end = m.end();
    Matcher clock = CLOCK.matcher(text).region(m.end(), to);
    if (clock.find() && isJoint(text, m.end(), clock.start())) {
      time = time(clock);
      zone = zone(clock.group(4));
      end = time == null ? end : clock.end();
    } else {
      Matcher before = CLOCK.matcher(text).region(from, m.start());
      if (before.find() && isJoint(text, before.end(), m.start())) {
        time = time(before);
        start = time == null ? start : before.start();
      }
    }
    out.add(new Stamp(date, time, zone, start, end));
  }

  /** Between a day and its time stand at most a few signs or a small word. */
  private static boolean isJoint(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return letters <= 4;
  }

  private static @Nullable LocalTime time(Matcher clock) {
    int hour = number(clock.group(1));
    int minute = number(clock.group(2));
    String half = clock.group(3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  private static @Nullable ZoneOffset zone(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return text.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
