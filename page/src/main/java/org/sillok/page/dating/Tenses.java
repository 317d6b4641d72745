package org.sillok.page.dating;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** The words by which a sentence tells what has been and what is to come, in {@code tenses.tsv}. */
final class Tenses {
  /** What a word tells. */
  enum Kind {
    SAID,
    HELD,
    COMING,
    OPEN
  }

  /** How far from a day, in characters, its word may stand. */
  private static final int REACH = 110;

  private static final Map<String, Kind> WORDS = load();

  private Tenses() {}

  private static Map<String, Kind> load() {
    Map<String, Kind> out = new HashMap<>();
    for (Row row : TsvFile.read(Tenses.class, "tenses.tsv")) {
      for (String word : row.cell(1).split("\\|")) {
        out.put(word.replace('-', ' '), Kind.valueOf(row.cell(0)));
      }
    }
    return Map.copyOf(out);
  }

  /** What the nearest word before a place in a sentence tells, or null if there is none. */
  static @Nullable Kind before(String text, int from, int at) {
    int end = at;
    int least = Math.max(from, at - REACH);
    Kind held = null;
    int steps = 0;
    while (true) {
      int to = end;
      while (to > least && !isLetter(text.charAt(to - 1))) {
        to--;
      }
      int start = to;
      while (start > least && isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start == to) {
        return held;
      }
      Kind kind = kind(text, from, start, to);
      if (held != null && kind == Kind.COMING) {
        // "will be signed on Thursday"
        return Kind.COMING;
      }
      if (held != null && ++steps > 3) {
        return held;
      }
      if (held == null && kind != null && kind != Kind.OPEN) {
        if (kind != Kind.HELD) {
          return kind;
        }
        held = kind;
      }
      end = start;
    }
  }

  /** What the nearest word behind a place in a sentence tells, or null if there is none. */
  static @Nullable Kind behind(String text, int at, int to) {
    int most = Math.min(to, at + REACH);
    int start = at;
    while (true) {
      while (start < most && !isLetter(text.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < most && isLetter(text.charAt(end))) {
        end++;
      }
      if (start == end) {
        return null;
      }
      Kind kind = kind(text, at, start, end);
      if (kind != null && kind != Kind.OPEN) {
        return kind;
      }
      start = end;
    }
  }

  /** What the word that follows next tells, or null. */
  static @Nullable Kind next(String text, int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return start == at || start == end ? null : kind(text, start, start, end);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }

  /** The kind of a word, or of it and the one before it. */
  private static @Nullable Kind kind(String text, int least, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    int stop = start - 1;
    if (stop > least && text.charAt(stop) == ' ') {
      int before = stop;
      while (before > least && isLetter(text.charAt(before - 1))) {
        before--;
      }
      Kind two = WORDS.get(text.substring(before, stop).toLowerCase(Locale.ROOT) + " " + word);
      if (two != null) {
        return two;
      }
    }
    int clitic = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
    Kind one = WORDS.get(clitic > 0 ? word.substring(clitic) : word);
    if (one != null) {
      return one;
    }
    return word.length() > 4 && word.endsWith("ed") ? Kind.HELD : null;
  }
}
