package org.sillok.page.dating;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a page writes the month before the day: told from the dates that its text spells out. */
final class DayStyle {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " \\d{1,2}(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH);

  private DayStyle() {}

  static boolean monthFirst(String body, String language) {
    if (!language.startsWith("en")) {
      return false;
    }
    int month = count(MONTH_FIRST, body);
    int day = count(DAY_FIRST, body);
    return month != day ? month > day : language.equals("en") || language.equals("en-US");
  }

  private static int count(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    int n = 0;
    while (m.find()) {
      n++;
    }
    return n;
  }
}
