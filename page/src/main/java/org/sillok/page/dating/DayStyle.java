package org.sillok.page.dating;

import java.util.List;

/** Whether a page writes the month before the day: told from the dates that its text spells out. */
final class DayStyle {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.");

  private DayStyle() {}

  static boolean monthFirst(String body, String language) {
    if (!language.startsWith("en")) {
      return false;
    }
    int more = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c >= 'A' && c <= 'S' && isInitial(c)) {
        int end = month(body, i);
        if (end > 0) {
          more += isDayBehind(body, end) ? 1 : 0;
          more -= isDayBefore(body, i) ? 1 : 0;
        }
      }
    }
    return more != 0 ? more > 0 : language.equals("en") || language.equals("en-US");
  }

  private static boolean isInitial(char c) {
    return switch (c) {
      case 'J', 'F', 'M', 'A', 'S', 'O', 'N', 'D' -> true;
      default -> false;
    };
  }

  /** Behind the name of a month that begins here, or 0. */
  private static int month(String text, int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return 0;
    }
    for (String month : MONTHS) {
      if (text.startsWith(month, at)) {
        return at + month.length();
      }
    }
    return 0;
  }

  private static boolean isDayBehind(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ' ') {
      return false;
    }
    int digits = 0;
    while (at + 1 + digits < text.length() && isDigit(text.charAt(at + 1 + digits))) {
      digits++;
    }
    return digits == 1 || digits == 2;
  }

  private static boolean isDayBefore(String text, int at) {
    int i = at;
    if (text.startsWith("of ", i - 3)) {
      i -= 3;
    }
    if (i < 1 || text.charAt(i - 1) != ' ') {
      return false;
    }
    i--;
    for (String ending : List.of("st", "nd", "rd", "th")) {
      if (text.startsWith(ending, i - 2)) {
        i -= 2;
        break;
      }
    }
    int digits = 0;
    while (i - 1 - digits >= 0 && isDigit(text.charAt(i - 1 - digits))) {
      digits++;
    }
    return digits == 1 || digits == 2;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
