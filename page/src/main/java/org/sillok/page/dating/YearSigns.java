package org.sillok.page.dating;

/**
 * Which ways of writing a day a text can hold, told from what stands before and behind its years:
 * most texts with a year hold none, and most others one. A way that is left out is not there; one
 * that is told may be.
 */
final class YearSigns {
  /** Day, month and year take no more characters before the year. */
  private static final int LONGEST = 27;

  private boolean iso;
  private boolean monthFirst;
  private boolean dayFirst;
  private boolean yearFirst;
  private boolean thang;
  private boolean numbers;

  YearSigns(CharSequence text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' && text.charAt(i + 1) == '9' || c == '2' && text.charAt(i + 1) == '0')
          && isDigit(text, i + 2)
          && isDigit(text, i + 3)) {
        before(text, i);
        behind(text, i + 4);
      }
    }
  }

  /** True if a year may be followed by numbers for month and day. */
  boolean iso() {
    return iso;
  }

  /** "May 4, 2031". */
  boolean monthFirst() {
    return monthFirst;
  }

  /** "4 May 2031". */
  boolean dayFirst() {
    return dayFirst;
  }

  /** "2031 May 4". */
  boolean yearFirst() {
    return yearFirst;
  }

  /** As Vietnamese has it. */
  boolean thang() {
    return thang;
  }

  /** "4/5/2031". */
  boolean numbers() {
    return numbers;
  }

  private void before(CharSequence text, int year) {
    char last = at(text, year - 1);
    char second = at(text, year - 2);
    numbers |= (last == '.' || last == '/' || last == '-') && isDigit(text, year - 2);
    thang |= last == ' ' && (second == ',' || second == 'm' || second == 'M');
    if (last == ' ' || last == '/' || last == '-') {
      dayFirst |= (second == ',' || isMonth(second)) && hasDigit(text, year - LONGEST, year - 2);
    }
    if (last == ' ' || last == '-') {
      int day = year - (last == ' ' && second == ',' ? 3 : 2);
      monthFirst |= isDigit(text, day) || isLetter(at(text, day)) && isDigit(text, day - 2);
    }
  }

  private void behind(CharSequence text, int end) {
    char first = at(text, end);
    char second = at(text, end + 1);
    iso |= first == '-' || first == '/' || first == '.' || isYear(first);
    iso |= first <= ' ' && isYear(second);
    int at = end;
    while (at < end + 2 && (at(text, at) == ' ' || ".,-".indexOf(at(text, at)) >= 0)) {
      at++;
    }
    yearFirst |= isMonth(at(text, at)) && hasDigit(text, at + 2, at + LONGEST);
  }

  private static boolean isYear(char c) {
    return c == '年' || c == '년';
  }

  /** What a month's name may end with: a letter, a mark or half of one, or a full stop. */
  private static boolean isMonth(char c) {
    return isLetter(c) || c == '.' || c > 0x7F;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean hasDigit(CharSequence text, int from, int to) {
    for (int i = Math.max(0, from); i < to && i < text.length(); i++) {
      if (isDigit(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(CharSequence text, int at) {
    char c = at(text, at);
    return c >= '0' && c <= '9';
  }

  private static char at(CharSequence text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : 0;
  }
}
