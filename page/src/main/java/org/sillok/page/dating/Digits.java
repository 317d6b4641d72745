package org.sillok.page.dating;

/** Digits of other scripts. */
final class Digits {
  private Digits() {}

  /** True if there are four digits: no day with its year has fewer. */
  static boolean hasFour(String text) {
    int n = 0;
    for (int i = 0; i < text.length() && n < 4; i++) {
      n += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return n == 4;
  }

  /** The text with every decimal digit as ASCII; offsets stay. */
  static String ascii(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x660 - 1 && Character.isDigit(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return out == null ? text : out.toString();
  }
}
