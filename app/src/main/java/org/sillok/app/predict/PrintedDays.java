package org.sillok.app.predict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that an address or the head of a text shows, for documents that come as fields without
 * the page from which the page stage would date them.
 */
final class PrintedDays {
  private static final int HEAD = 400;

  /** There were no pages on the web before. */
  private static final int FIRST_YEAR = 1991;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(20\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?!\\d)");
  private static final Pattern NAMED = Pattern.compile("(20\\d\\d)/" + MONTH + "/(\\d\\d?)(?!\\d)");
  private static final Pattern RUN =
      Pattern.compile("(?<!\\d)(20\\d\\d)(0[1-9]|1[012])([0-3]\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d\\d?)(?:st|nd|rd|th)? " + MONTH + ",? ,? ?((?:19|20)\\d\\d)\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d\\d?)(?:st|nd|rd|th)? ?,? ((?:19|20)\\d\\d)\\b");

  private PrintedDays() {}

  static @Nullable LocalDate inAddress(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    LocalDate digits = first(DIGITS, lower, 1, 2, 3);
    LocalDate named = digits != null ? digits : first(NAMED, lower, 1, 2, 3);
    return named != null ? named : first(RUN, lower, 1, 2, 3);
  }

  static @Nullable LocalDate inHead(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    LocalDate dayFirst = first(DAY_FIRST, head, 3, 2, 1);
    return dayFirst != null ? dayFirst : first(MONTH_FIRST, head, 3, 1, 2);
  }

  private static @Nullable LocalDate first(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return null;
    }
    String name = m.group(month);
    int number =
        Character.isDigit(name.charAt(0))
            ? Integer.parseInt(name)
            : MONTHS.indexOf(name.substring(0, 3)) + 1;
    int told = Integer.parseInt(m.group(year));
    if (told < FIRST_YEAR) {
      return null; // of what the page tells, not of the page
    }
    try {
      return LocalDate.of(Integer.parseInt(m.group(year)), number, Integer.parseInt(m.group(day)));
    } catch (DateTimeException e) {
      return null; // digits that are no date
    }
  }
}
