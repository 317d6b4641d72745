package org.sillok.app.export;

/** Text as HTML. */
final class Html {
  private Html() {}

  /**
   * The text with the signs that HTML means something by written as entities, in elements and in
   * quoted attributes; control characters, which HTML forbids, become U+FFFD.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n' -> out.append(c);
        default -> out.append(c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0xfffe ? '\ufffd' : c);
      }
    }
    return out.toString();
  }
}
