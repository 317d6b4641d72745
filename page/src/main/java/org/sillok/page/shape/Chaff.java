package org.sillok.page.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A page without what is never read of it: the insides of scripts (those with JSON-LD are kept), of
 * styles, drawings and comments, and the attributes that nobody asks for. On news pages that is
 * most of the characters, which need not be parsed. The marks around them stay, so that the tree
 * stays the same but for these insides.
 *
 * <p>Cuts as the HTML standard's tokenizer would read; where that is not plain (a comment inside a
 * script, a drawing with other elements in it) nothing is cut.
 */
public final class Chaff {
  private static final Set<String> DRAWN =
      Set.of(
          "svg",
          "path",
          "g",
          "use",
          "circle",
          "rect",
          "polygon",
          "polyline",
          "line",
          "ellipse",
          "defs",
          "symbol",
          "title",
          "desc",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "mask",
          "text",
          "tspan",
          "animate",
          "image",
          "filter",
          "pattern");

  /** An attribute as short as this is not worth a cut. */
  private static final int LITTLE = 6;

  private final String chars;
  private final StringBuilder out;
  private int[] at = new int[1024];
  private int[] shift = new int[1024];
  private int cuts;

  /** The cut before the place that was asked for last. */
  private int near;

  private boolean isLink;
  private int kept;

  private Chaff(String chars) {
    this.chars = chars;
    this.out = new StringBuilder(chars.length() / 2 + 16);
  }

  /** Cuts a page. */
  public static Chaff cut(String chars) {
    Chaff chaff = new Chaff(chars);
    chaff.run();
    return chaff;
  }

  /** What is left to be parsed. */
  public String rest() {
    return cuts == 0 ? chars : out.toString();
  }

  /** Where in the page a character of {@link #rest()} stands. */
  public int inPage(int offset) {
    if (cuts == 0) {
      return offset;
    }
    // Readers ask for one place after the other: most lie behind the same cut as the last.
    if (offset > at[near] && (near + 1 == cuts || offset < at[near + 1])) {
      return offset + shift[near];
    }
    int found = Arrays.binarySearch(at, 0, cuts, offset);
    // At a cut itself: behind it, for what begins there stood behind what was cut.
    int cut = found >= 0 ? found : -found - 2;
    near = Math.max(0, cut);
    return cut < 0 ? offset : offset + shift[cut];
  }

  private void run() {
    int i = 0;
    while (true) {
      i = chars.indexOf('<', i);
      if (i < 0 || i + 1 >= chars.length()) {
        break;
      }
      char c = chars.charAt(i + 1);
      if (c == '!') {
        i = comment(i);
      } else if (isLetter(c)) {
        i = element(i);
      } else {
        i++;
      }
      if (i < 0) {
        break;
      }
    }
    if (cuts > 0) {
      out.append(chars, kept, chars.length());
    }
  }

  private int comment(int start) {
    if (!chars.startsWith("<!--", start)) {
      int end = chars.indexOf('>', start);
      return end < 0 ? -1 : end + 1;
    }
    int from = start + 4;
    if (chars.startsWith(">", from) || chars.startsWith("->", from)) {
      return from + 1;
    }
    int end = chars.indexOf("-->", from);
    if (end < 0) {
      return -1;
    }
    int other = chars.indexOf("--!>", from, end);
    if (other >= 0) {
      return other + 4;
    }
    cut(from, end);
    return end + 3;
  }

  private int element(int start) {
    int name = nameEnd(start + 1);
    isLink = isName(start + 1, "link");
    int open = tagEnd(name, true);
    if (open < 0) {
      return -1;
    }
    if ("stinxpm".indexOf(chars.charAt(start + 1) | 32) < 0) {
      return open;
    }
    String tag = tagName(start + 1, name);
    return switch (tag) {
      case "script" -> script(name, open);
      case "style" -> raw("</style", open);
      case "title", "textarea", "iframe", "noembed", "noframes", "xmp" -> close("</" + tag, open);
      case "plaintext", "template", "math" -> -1;
      case "svg" -> chars.charAt(open - 2) == '/' ? open : drawing(open);
      default -> open;
    };
  }

  private int script(int name, int open) {
    int close = close("</script", open);
    if (close < 0) {
      return -1;
    }
    int comment = chars.indexOf("<!--", open, close);
    if (comment >= 0 && opensScript(comment, close)) {
      // Then a script ends elsewhere: what follows is left as it is.
      return -1;
    }
    boolean json = chars.substring(name, open).toLowerCase(Locale.ROOT).contains("json");
    if (!json) {
      cut(open, close);
    }
    return close;
  }

  private int raw(String mark, int open) {
    int close = close(mark, open);
    if (close >= 0) {
      cut(open, close);
    }
    return close;
  }

  /** Cuts a drawing of nothing but drawn elements; any other is left, to be gone on with. */
  private int drawing(int from) {
    int i = from;
    while (true) {
      i = chars.indexOf('<', i);
      if (i < 0 || i + 2 >= chars.length()) {
        return -1;
      }
      boolean end = chars.charAt(i + 1) == '/';
      int nameAt = i + (end ? 2 : 1);
      int name = nameEnd(nameAt);
      String tag = tagName(nameAt, name);
      if (end && tag.equals("svg")) {
        cut(from, i);
        return i;
      }
      if (!DRAWN.contains(tag) || !end && tag.equals("svg")) {
        return from;
      }
      i = tagEnd(name, false);
      if (i < 0) {
        return -1;
      }
    }
  }

  private int close(String mark, int from) {
    for (int i = chars.indexOf("</", from); i >= 0; i = chars.indexOf("</", i + 2)) {
      if (isName(i, mark)
          && i + mark.length() < chars.length()
          && endsName(chars.charAt(i + mark.length()))) {
        return i;
      }
    }
    return -1;
  }

  private boolean opensScript(int from, int to) {
    for (int i = chars.indexOf('<', from, to); i >= 0; i = chars.indexOf('<', i + 1, to)) {
      if (isName(i + 1, "script")) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsName(char c) {
    return isBlank(c) || c == '/' || c == '>';
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < chars.length() && !endsName(chars.charAt(i))) {
      i++;
    }
    return i;
  }

  private String tagName(int from, int to) {
    return to - from > 20 ? "" : chars.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /**
   * Behind the {@code >} of a tag, its attributes read by the standard's rules; -1 at the end.
   *
   * @param cutting true to cut those that nobody asks for
   */
  private int tagEnd(int from, boolean cutting) {
    int i = from;
    while (i < chars.length()) {
      char c = chars.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (isBlank(c) || c == '/') {
        i++;
        continue;
      }
      int name = i++;
      while (i < chars.length() && !endsAttribute(chars.charAt(i))) {
        i++;
      }
      int nameEnd = i;
      int next = i;
      while (next < chars.length() && isBlank(chars.charAt(next))) {
        next++;
      }
      if (next < chars.length() && chars.charAt(next) == '=') {
        i = valueEnd(next + 1);
        if (i < 0) {
          return -1;
        }
      }
      if (cutting && i - name > LITTLE && !isRead(name, nameEnd)) {
        cut(name, i);
      }
    }
    return -1;
  }

  private static boolean endsAttribute(char c) {
    return endsName(c) || c == '=';
  }

  /** True if some reader asks for an attribute; the others are most of what tags are made of. */
  private boolean isRead(int from, int to) {
    int n = to - from;
    return switch (chars.charAt(from) | 32) {
      case 'd' -> n == 8 ? isName(from, "datetime") : n > 8 && isDataOfDate(from, to);
      case 'c' -> isName(from, "class") || isName(from, "content") || isName(from, "charset");
      case 'h' ->
          n == 4 && isLink && isName(from, "href")
              || isName(from, "hidden")
              || isName(from, "http-equiv");
      case 'i' -> n == 2 || isName(from, "itemprop");
      case 'l' -> isName(from, "lang");
      case 'n' -> isName(from, "name");
      case 'p' -> isName(from, "property") || isName(from, "pubdate");
      case 'r' -> isName(from, "rel") || isName(from, "role");
      case 's' -> isName(from, "style");
      case 't' -> isName(from, "title") || isName(from, "type");
      default -> chars.charAt(from) > 0x7F;
    };
  }

  private boolean isDataOfDate(int from, int to) {
    return isName(from, "data-")
        && (isIn("date", from, to)
            || isIn("time", from, to)
            || isIn("publi", from, to)
            || isIn("posted", from, to));
  }

  /** True if a name in lower case stands here, in letters of either case. */
  private boolean isName(int from, String name) {
    int n = name.length();
    if (from + n > chars.length()) {
      return false;
    }
    for (int k = 0; k < n; k++) {
      char c = chars.charAt(from + k);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
      if (lower != name.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isIn(String word, int from, int to) {
    for (int i = from; i + word.length() <= to; i++) {
      if (isName(i, word)) {
        return true;
      }
    }
    return false;
  }

  private int valueEnd(int from) {
    int i = from;
    while (i < chars.length() && isBlank(chars.charAt(i))) {
      i++;
    }
    if (i == chars.length()) {
      return -1;
    }
    char quote = chars.charAt(i);
    if (quote == '"' || quote == '\'') {
      int end = chars.indexOf(quote, i + 1);
      return end < 0 ? -1 : end + 1;
    }
    while (i < chars.length() && !isBlank(chars.charAt(i)) && chars.charAt(i) != '>') {
      i++;
    }
    return i;
  }

  private void cut(int from, int to) {
    if (to <= from) {
      return;
    }
    out.append(chars, kept, from);
    kept = to;
    if (cuts == at.length) {
      at = Arrays.copyOf(at, 2 * cuts);
      shift = Arrays.copyOf(shift, 2 * cuts);
    }
    at[cuts] = out.length();
    shift[cuts] = to - out.length();
    cuts++;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
