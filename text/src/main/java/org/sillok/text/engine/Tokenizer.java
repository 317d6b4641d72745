package org.sillok.text.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts running news text into words in the manner of UD English EWT: clitics ("'s", "n't"),
 * brackets, quotes, money and percent signs are tokens of their own, hyphenated words are split
 * ("U.S.", "-", "led") unless they begin with a prefix ("pro-democracy"), abbreviations and
 * initials keep their point.
 *
 * <p>Every pass is a loop over characters, so that the time is linear in the length of the text
 * whatever it holds.
 */
final class Tokenizer {
  private static final String OPENING = "\"'“”‘’`«»([{<";
  private static final String CLOSING = "\"'“”‘’`«»)]}>";
  private static final String SYMBOLS = "$£€¥₩%&*#=+~^|•·…†§°©®™§¶→←●■▲▶◆★☆※";

  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Map<String, Integer> cuts = new HashMap<>();
  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    prefixes.addAll(Lists.words("prefixes.txt"));
    whole.addAll(Lists.words("unsplit.txt"));
    for (String line : Lists.lines("clitics.tsv")) {
      String[] column = line.split("\t");
      cuts.put(column[0], Integer.valueOf(column[1]));
    }
  }

  /**
   * White space, and what only looks like nothing: zero-width and directional marks, soft hyphens,
   * controls.
   */
  static boolean isGap(char c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || c == 0xad
        || c == 0xfeff
        || c > 0xff
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
  }

  /** Whether a character ends a paragraph. */
  static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0b
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Adds the tokens of {@code text[from, to)}, which holds no line break. */
  void tokenize(String text, int from, int to, Pieces out) {
    int at = from;
    while (at < to) {
      while (at < to && isGap(text.charAt(at))) {
        at++;
      }
      int end = at;
      while (end < to && !isGap(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        chunk(text, at, end, out);
      }
      at = end;
    }
  }

  private void chunk(String text, int from, int to, Pieces out) {
    int start = from;
    while (start < to && (OPENING.indexOf(text.charAt(start)) >= 0 || isMarkAt(text, start))) {
      if (cliticAt(text, start, to)) {
        break;
      }
      int end = runEnd(text, start, to);
      out.add(start, end);
      start = end;
    }
    if (start == to) {
      return;
    }
    int web = webEnd(text, start, to);
    if (web > start) {
      out.add(start, web);
      if (web < to) {
        chunk(text, web, to, out);
      }
      return;
    }
    int end = to;
    while (end > start && trailing(text, start, end)) {
      end--;
    }
    // a run of points ("...") goes back to be taken whole
    inner(text, start, end, out);
    int at = end;
    while (at < to) {
      int next = runEnd(text, at, to);
      out.add(at, next);
      at = next;
    }
  }

  private static boolean isMarkAt(String text, int i) {
    char c = text.charAt(i);
    return SYMBOLS.indexOf(c) >= 0
        || c == ','
        || c == ';'
        || c == ':'
        || c == '!'
        || c == '?'
        || isDash(c)
        || (c == '.' && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))));
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '‐' || c == '‑' || c == '−';
  }

  /**
   * Where the run of equal marks that begins here ends: "...", "--", "!!" are one token, brackets
   * and quotes single.
   */
  private static int runEnd(String text, int from, int to) {
    char c = text.charAt(from);
    int end = from + 1;
    boolean single =
        c != '.' && !isDash(c) && c != '!' && c != '?' && c != '*' && c != '=' && c != '_';
    if (c == '\'' || c == '`') {
      return end < to && text.charAt(end) == c ? end + 1 : end;
    }
    while (!single && end < to && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** Whether the last character of {@code text[start, end)} is punctuation to be cut off. */
  private boolean trailing(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '%' || c == '…'
        || isDash(c)) {
      return true;
    }
    if (c == '\'' || c == '’') {
      return true;
    }
    if (CLOSING.indexOf(c) >= 0 || SYMBOLS.indexOf(c) >= 0 && c != '$') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    if (end - 2 >= start && text.charAt(end - 2) == '.') {
      return true;
    }
    int word = end - 1;
    while (word > start
        && (Character.isLetterOrDigit(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
      word--;
    }
    return !abbreviations.keepsPoint(text, word, end);
  }

  private void inner(String text, int from, int to, Pieces out) {
    int start = from;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean between = at > start && at + 1 < to;
      int cutEnd = -1;
      if (isDash(c)) {
        int run = runEnd(text, at, to);
        if (run - at > 1 || c == '—' || c == '―' || at == start || run == to) {
          cutEnd = run;
        } else if (splitsHyphen(text, start, at, to)) {
          cutEnd = run;
        }
      } else if (c == '.' && between && text.charAt(at + 1) == '.') {
        cutEnd = runEnd(text, at, to);
      } else if (c == '/' && between && splitsSlash(text, start, at, to)) {
        cutEnd = at + 1;
      } else if ((c == ',' || c == ':') && between && !digits(text, at)
          || c == ';'
          || c == '!'
          || c == '?') {
        cutEnd = at + 1;
      } else if (OPENING.indexOf(c) >= 0 && c != '\'' && c != '’' && c != '‘' && c != '`'
          || c == ')'
          || c == ']'
          || c == '}'
          || c == '…'
          || c == '%') {
        cutEnd = at + 1;
      } else if ((c == '$' || c == '£' || c == '€' || c == '¥' || c == '₩')
          && between
          && Character.isDigit(text.charAt(at + 1))) {
        if (c == '$') {
          out.add(start, at + 1);
          start = at + 1;
        } else {
          cutEnd = at + 1;
        }
      }
      if (cutEnd > 0) {
        word(text, start, at, out);
        out.add(at, cutEnd);
        start = cutEnd;
        at = cutEnd;
      } else {
        at++;
      }
    }
    word(text, start, to, out);
  }

  private static boolean digits(String text, int at) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  private boolean splitsHyphen(String text, int start, int at, int to) {
    if (at + 1 >= to || at == start) {
      return true;
    }
    int end = at + 1;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (at - start > 24) {
      return true;
    }
    return !prefixes.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  private static boolean splitsSlash(String text, int start, int at, int to) {
    boolean left = Character.isLetter(text.charAt(at - 1));
    boolean right = Character.isLetter(text.charAt(at + 1));
    return left && right && (at - start > 1 || to - at > 2);
  }

  /** A word without inner marks: cuts its clitics, and joins of two words ("cannot"). */
  private void word(String text, int from, int to, Pieces out) {
    int end = to;
    int length = to - from;
    if (length <= 0) {
      return;
    }
    if (length <= 16) {
      String lower = text.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT);
      if (whole.contains(lower)) {
        out.add(from, to);
        return;
      }
      Integer cut = cuts.get(lower);
      if (cut != null) {
        out.add(from, from + cut);
        out.add(from + cut, to);
        return;
      }
    }
    int clitic = cliticLength(text, from, end);
    if (clitic > 0 && clitic < end - from) {
      word(text, from, end - clitic, out);
      out.add(end - clitic, end);
      return;
    }
    out.add(from, to);
  }

  /** Length of the clitic at the end of the word, or 0. */
  private static int cliticLength(String text, int from, int to) {
    int length = to - from;
    if (length >= 4
        && lower(text, to - 1) == 't'
        && apostrophe(text.charAt(to - 2))
        && lower(text, to - 3) == 'n') {
      return 3;
    }
    if (length >= 3 && apostrophe(text.charAt(to - 2)) && "smd".indexOf(lower(text, to - 1)) >= 0) {
      return 2;
    }
    if (length >= 4 && apostrophe(text.charAt(to - 3))) {
      char a = lower(text, to - 2);
      char b = lower(text, to - 1);
      if (a == 'l' && b == 'l' || a == 'r' && b == 'e' || a == 'v' && b == 'e') {
        return 3;
      }
    }
    return 0;
  }

  /**
   * Whether a clitic stands alone at the start of the chunk ("'s" after a space or a closing
   * quote).
   */
  private static boolean cliticAt(String text, int from, int to) {
    if (!apostrophe(text.charAt(from))) {
      return false;
    }
    int length = to - from;
    if (length == 2) {
      return "smd".indexOf(lower(text, from + 1)) >= 0;
    }
    if (length == 3) {
      String rest = text.substring(from + 1, to).toLowerCase(Locale.ROOT);
      return rest.equals("ll") || rest.equals("re") || rest.equals("ve");
    }
    return false;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  /** Where a web address, mail address or handle that begins here ends, or -1. */
  private static int webEnd(String text, int from, int to) {
    boolean address =
        text.startsWith("http://", from)
            || text.startsWith("https://", from)
            || text.startsWith("www.", from);
    int mail = text.indexOf('@', from);
    if (!address && (mail < 0 || mail >= to)) {
      return -1;
    }
    if (!address
        && (mail == from
            || mail + 1 >= to
            || text.indexOf('.', mail) < 0
            || text.indexOf('.', mail) >= to - 1)) {
      return -1;
    }
    int end = to;
    while (end > from + 1 && ".,;:!?\"'”’)]}>».".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
