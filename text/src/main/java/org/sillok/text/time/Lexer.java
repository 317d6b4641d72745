package org.sillok.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into lexemes: words, numbers with what hangs on them ("1990s", "8:30", "29th"), signs
 * one by one.
 */
final class Lexer {
  /** Dates in figures are one lexeme: 2018-10-29, 2018.10.29, 10/29/2018, 29.10.2018. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?"
              + "|\\d{1,2}([/.])\\d{1,2}\\2\\d{4}(?!\\d)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)|\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:st|nd|rd|th|s|am|pm|hrs|h)?(?!\\p{L})|\\d+");

  /** Words that may be shortened with a full stop that belongs to them. */
  private final Set<String> shortened;

  Lexer(Set<String> shortened) {
    this.shortened = Set.copyOf(shortened);
  }

  List<Lexeme> lex(String text) {
    List<Lexeme> out = new ArrayList<>(text.length() / 5 + 1);
    Matcher figures = FIGURES.matcher(text);
    Matcher number = NUMBER.matcher(text);
    int lines = 0;
    boolean spaced = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        spaced = true;
        if (c == '\n') {
          lines++;
        }
        i++;
        continue;
      }
      int end;
      boolean dotted = false;
      String form;
      if (c >= '0' && c <= '9') {
        end = number(figures, number, text, i);
        form = text.substring(i, end).toLowerCase(Locale.ROOT);
      } else if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
        end = word(text, i);
        form = text.substring(i, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (end < text.length() && text.charAt(end) == '.') {
          int initials = initials(text, i);
          if (initials > end) {
            end = initials;
            form = text.substring(i, end).toLowerCase(Locale.ROOT).replace(".", "");
            dotted = true;
          } else if (shortened.contains(form)) {
            end++;
            dotted = true;
          }
        }
      } else {
        end = sign(text, i);
        form = level(text.substring(i, end));
      }
      out.add(new Lexeme(i, end, form, Character.isUpperCase(c), spaced, lines > 1, dotted));
      spaced = false;
      lines = 0;
      i = end;
    }
    return out;
  }

  private static int number(Matcher figures, Matcher number, String text, int at) {
    if (figures.region(at, text.length()).lookingAt() && (at == 0 || text.charAt(at - 1) != '/')) {
      return figures.end();
    }
    number.region(at, text.length());
    return number.lookingAt() ? number.end() : at + 1;
  }

  /** The end of a word; the "'s" behind it is not part of it, "o'clock" is one word. */
  private static int word(String text, int at) {
    int i = at;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetter(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if ((c == '\'' || c == '\u2019')
          && i - at == 1
          && i + 1 < text.length()
          && Character.isLetter(text.charAt(i + 1))
          && (text.charAt(at) == 'o' || text.charAt(at) == 'O')) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** The end of letters with a full stop behind each ("p.m.", "B.C."), or {@code at}. */
  private static int initials(String text, int at) {
    int i = at;
    int letters = 0;
    while (i + 1 < text.length() && isAscii(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    if (letters == 1
        && i < text.length()
        && isAscii(text.charAt(i))
        && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
      return i + 1;
    }
    return letters > 1 ? i : at;
  }

  private static boolean isAscii(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** "'s" behind a word is one sign. */
  private static int sign(String text, int at) {
    char c = text.charAt(at);
    boolean apostrophe = c == '\'' || c == '\u2019';
    if (apostrophe
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if ((next == 's' || next == 'S')
          && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)))) {
        return at + 2;
      }
    }
    return at + Character.charCount(text.codePointAt(at));
  }

  private static String level(String sign) {
    return switch (sign) {
      case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212" -> "-";
      case "\u2018", "\u2019" -> "'";
      case "\u2019s", "'S", "\u2019S" -> "'s";
      default -> sign;
    };
  }
}
