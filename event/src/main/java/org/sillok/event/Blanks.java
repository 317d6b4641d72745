package org.sillok.event;

import java.util.regex.Pattern;

/** White space in words taken from a page. */
final class Blanks {
  private static final Pattern RUN = Pattern.compile("\\s+");

  private Blanks() {}

  /** The text with each run of white space as one blank. */
  static String folded(String text) {
    return isFolded(text) ? text : RUN.matcher(text).replaceAll(" ");
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (twice || c >= '\t' && c <= '\r') {
        return false;
      }
    }
    return true;
  }
}
