package org.sillok.text.engine;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Decides where sentences end among the tokens of one paragraph. A sentence never crosses a line
 * break; a dateline ("SEOUL, Oct. 29 (Yonhap) --") stands alone; abbreviations are judged by what
 * follows.
 */
final class SentenceSplitter {
  /**
   * No sentence is longer than this many tokens: what is longer is a table or a fault, and is cut.
   */
  static final int LONGEST = 250;

  private final Abbreviations abbreviations;
  private final Set<String> starters = new HashSet<>();
  private final Set<String> reporting = new HashSet<>();

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    starters.addAll(Lists.words("starters.txt"));
    reporting.addAll(Lists.words("reporting.txt"));
  }

  /**
   * Index after the last token of the sentence that begins at token {@code first}; {@code limit}
   * ends the paragraph.
   */
  int end(String text, Pieces tokens, int first, int limit, boolean paragraphStart) {
    if (paragraphStart) {
      int dateline = datelineEnd(text, tokens, first, limit);
      if (dateline > 0) {
        return dateline;
      }
    }
    int cap = Math.min(limit, first + LONGEST);
    for (int i = first; i < cap - 1; i++) {
      if (endsSentence(text, tokens, first, i, limit)) {
        int end = i + 1;
        while (end < limit && closes(text, tokens, end)) {
          end++;
        }
        if (end < limit && mayBegin(text, tokens, i, end, limit)) {
          return Math.min(end, cap);
        }
      }
    }
    return cap;
  }

  private boolean endsSentence(String text, Pieces tokens, int first, int i, int limit) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    char last = text.charAt(end - 1);
    if (last == '!' || last == '?' || last == '…') {
      return true;
    }
    if (last == '。') {
      return true;
    }
    if (last != '.') {
      return false;
    }
    if (end - start == 1 || allPoints(text, start, end)) {
      return i > first || limit > i + 1;
    }
    Abbreviations.Kind kind = abbreviations.kind(text.substring(start, end));
    return switch (kind) {
      case NAME, INNER -> false;
      case NUMBER ->
          !startsWithDigit(text, tokens, i + 1, limit) && starterAt(text, tokens, i + 1, limit);
      case MAYBE ->
          starterAt(text, tokens, i + 1, limit) || quoteThenStarter(text, tokens, i + 1, limit);
    };
  }

  private boolean quoteThenStarter(String text, Pieces tokens, int i, int limit) {
    return i + 1 < limit
        && "\"“”".indexOf(text.charAt(tokens.start(i))) >= 0
        && (starterAt(text, tokens, i + 1, limit) || text.charAt(tokens.start(i)) == '“');
  }

  private boolean starterAt(String text, Pieces tokens, int i, int limit) {
    return i < limit && starters.contains(text.substring(tokens.start(i), tokens.end(i)));
  }

  private static boolean startsWithDigit(String text, Pieces tokens, int i, int limit) {
    return i < limit && Character.isDigit(text.charAt(tokens.start(i)));
  }

  private static boolean allPoints(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether the token closes a quotation or bracket and so belongs to the sentence before it. */
  private static boolean closes(String text, Pieces tokens, int i) {
    int start = tokens.start(i);
    char c = text.charAt(start);
    if (c == ')' || c == ']' || c == '”' || c == '’' && tokens.end(i) - start == 1 || c == '»') {
      return true;
    }
    if (c == '"' || c == '\'' && tokens.end(i) - start <= 2) {
      // a straight quote closes when it is joined to what stands before it
      return start == tokens.end(i - 1);
    }
    return c == '.' || c == '!' || c == '?';
  }

  private boolean mayBegin(String text, Pieces tokens, int mark, int next, int limit) {
    int start = tokens.start(next);
    int first = text.codePointAt(start);
    boolean quoted = next > mark + 1;
    if (Character.isLowerCase(first)) {
      return false;
    }
    if (quoted
        && text.charAt(tokens.end(mark) - 1) != '.'
        && reportingNear(text, tokens, next, limit)) {
      return false;
    }
    if (!quoted
        && start == tokens.end(mark)
        && text.charAt(tokens.end(mark) - 1) != '.'
        && Character.isLetter(first)) {
      return true;
    }
    char c = text.charAt(start);
    if (c == ',' || c == ';' || c == ':' || c == ')' || c == '-' && tokens.end(next) - start == 1) {
      return false;
    }
    if (allPoints(text, tokens.start(mark), tokens.end(mark))
        && tokens.end(mark) - tokens.start(mark) > 1) {
      return Character.isUpperCase(first) || c == '"' || c == '“';
    }
    return true;
  }

  /** Whether a verb of saying stands within three tokens: {@code "Really?" Lee asked}. */
  private boolean reportingNear(String text, Pieces tokens, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      String word = text.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
      if (reporting.contains(word)) {
        return true;
      }
      if (word.equals(".") || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Index after the dash of a dateline, or -1: capitals first, then within fourteen tokens a dash
   * with space about it, with nothing in lower case between but what stands in brackets and names
   * of months.
   */
  private static int datelineEnd(String text, Pieces tokens, int first, int limit) {
    int bracket = 0;
    boolean capitals = false;
    for (int i = first; i < Math.min(limit - 1, first + 16); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      char c = text.charAt(start);
      boolean dash = c == '—' || c == '–' || c == '-' || c == '―';
      if (dash && bracket == 0) {
        boolean spaced =
            start > tokens.end(i - 1 >= first ? i - 1 : i) || end - start > 1 || c == '—';
        if (spaced && i > first && capitals) {
          return i + 1;
        }
        if (i == first || start > tokens.end(i - 1)) {
          return -1;
        }
      }
      if (c == '(') {
        bracket++;
      } else if (c == ')') {
        bracket--;
      } else if (bracket == 0 && Character.isLetter(c)) {
        if (end - start >= 3 && isUpper(text, start, end)) {
          capitals = true;
        } else if (!Character.isUpperCase(c) && !(i > first && capitals && end - start <= 3)) {
          return -1;
        }
      }
      if (c == '.' && end - start == 1 || c == '"' || c == '“') {
        return -1;
      }
      if (i - first >= 1 && c == ')' && !capitals) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isUpper(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }
}
