package org.sillok.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Helps to look into XML. Names are compared without their prefix. */
final class Xml {
  private static final int HEAD = 65_536;
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");

  private static final Pattern LETTER = Pattern.compile("&[A-Za-z][A-Za-z0-9]{1,30};");

  /** Before a document type stand only blanks, comments and instructions. */
  private static final Pattern DOCTYPE =
      Pattern.compile("(?i)[\\s\uFEFF]*(?:<\\?[^>]*>\\s*|<!--[\\s\\S]*?-->\\s*)*(<!doctype)");

  private Xml() {}

  /** The name of the first element, or null if the text does not begin as XML. */
  static @Nullable String root(String text) {
    int end = Math.min(text.length(), HEAD);
    int at = 0;
    while (at >= 0 && at < end) {
      if (text.charAt(at) == '\uFEFF' || Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = behind(text, ">", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
        at = behindDoctype(text, at, end);
      } else {
        Matcher root = ROOT.matcher(text).region(at, end);
        return root.lookingAt() ? root.group(1) : null;
      }
    }
    return null;
  }

  private static int behind(String text, String sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? -1 : at + sign.length();
  }

  /** Behind a document type with all that it declares, or -1. */
  private static int behindDoctype(String text, int from, int end) {
    char quote = 0;
    boolean subset = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == ']') {
        subset = c == '[';
      } else if (c == '>' && !subset) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The text without its document type and all that it declares. Old feeds have one for the letters
   * of HTML, so these are written out; any other entity stays, and means nothing.
   */
  static String withoutDoctype(String text) {
    int limit = Math.min(text.length(), HEAD);
    Matcher type = DOCTYPE.matcher(text).region(0, limit);
    if (!type.lookingAt()) {
      return text;
    }
    int behind = behindDoctype(text, type.end(), limit);
    if (behind < 0) {
      return text;
    }
    return LETTER
        .matcher(text.substring(0, type.start(1)) + text.substring(behind))
        .replaceAll(m -> Matcher.quoteReplacement(letter(m.group())));
  }

  private static String letter(String reference) {
    return switch (reference) {
      case "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" -> reference;
      default -> Parser.unescapeEntities(reference, true);
    };
  }

  static String name(Element e) {
    String name = e.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** All elements of a name below one, in page order. */
  static List<Element> all(Element below, String name) {
    List<Element> out = new ArrayList<>();
    for (Element e : below.getAllElements()) {
      if (e != below && name(e).equalsIgnoreCase(name)) {
        out.add(e);
      }
    }
    return out;
  }

  /** The first element of a name below one, or null. */
  static @Nullable Element first(@Nullable Element below, String name) {
    if (below == null) {
      return null;
    }
    List<Element> all = all(below, name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The words in the first element of a name, or empty. */
  static String text(@Nullable Element below, String name) {
    Element e = first(below, name);
    return e == null ? "" : e.text().strip();
  }

  /** An attribute of the first element of a name, or empty. */
  static String attribute(@Nullable Element below, String name, String attribute) {
    Element e = first(below, name);
    return e == null ? "" : e.attr(attribute).strip();
  }
}
