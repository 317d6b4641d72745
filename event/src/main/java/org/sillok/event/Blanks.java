package org.sillok.event;

import java.util.regex.Pattern;

/** White space in words taken from a page. */
final class Blanks {
  private static final Pattern RUN = Pattern.compile("\\s+");

  private Blanks() {}

  /** The text with each run of white space as one blank. */
  static String folded(String text) {
    return RUN.matcher(text).replaceAll(" ");
  }
}
