package org.sillok.page.item;

import java.util.regex.Pattern;

/** Text and HTML. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("(?i)</?(?:p|div|br|a|span|b|i|em|strong|img|h[1-6]|ul|ol|li)\\b[^<>]*>");

  private Markup() {}

  /** True if a text is HTML: it has at least two tags of it. */
  static boolean isMarkup(String text) {
    return TAG.matcher(text).results().limit(2).count() == 2;
  }

  /** Text as it is written in HTML, in an attribute too. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
