package org.sillok.scoreboard.samples;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sillok.model.Span;

/**
 * A text with quotation marks, dashes and white space levelled, so that words are found however
 * they are quoted, and the way back from its offsets.
 */
final class Levelled {
  private final String text;

  /** For each character of the levelled text the offset that it came from. */
  private final int[] at;

  private Levelled(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  static Levelled of(String original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] at = new int[original.length() * 2 + 16];
    int i = 0;
    while (i < original.length()) {
      int c = original.codePointAt(i);
      for (char d : level(c).toCharArray()) {
        boolean blank = Character.isWhitespace(d) || d == '\u00a0';
        if (blank && (out.isEmpty() || out.charAt(out.length() - 1) == ' ')) {
          continue;
        }
        if (out.length() == at.length) {
          at = Arrays.copyOf(at, at.length * 2);
        }
        at[out.length()] = i;
        out.append(blank ? ' ' : d);
      }
      i += Character.charCount(c);
    }
    return new Levelled(out.toString(), Arrays.copyOf(at, out.length()));
  }

  private static String level(int c) {
    return switch (c) {
      case '“', '”', '„' -> "\"";
      case '‘', '’', '´' -> "'";
      case '―', '—', '–', '‐', '‑' -> "-";
      default -> {
        String one = Character.toString(c);
        yield c < 128 ? one : Normalizer.normalize(one, Normalizer.Form.NFKC);
      }
    };
  }

  /** The levelled form of some words. */
  static String words(String s) {
    return of(s).text.strip();
  }

  String text() {
    return text;
  }

  /** All places of these words, as spans of the levelled text. */
  List<Span> find(List<String> quotes) {
    List<Span> out = new ArrayList<>();
    for (String quote : quotes) {
      String words = words(quote);
      for (int i = text.indexOf(words);
          i >= 0 && !words.isEmpty();
          i = text.indexOf(words, i + 1)) {
        out.add(new Span(i, i + words.length()));
      }
    }
    return out;
  }

  /** Where a stretch of the original stands in the levelled text. */
  Span span(Span original) {
    return new Span(first(original.start()), first(original.end()));
  }

  /** Where a stretch of the levelled text stands in the original. */
  Span original(Span levelled) {
    return new Span(at[levelled.start()], at[levelled.end() - 1] + 1);
  }

  private int first(int offset) {
    int found = Arrays.binarySearch(at, offset);
    int i = found < 0 ? -found - 1 : found;
    while (i > 0 && at[i - 1] >= offset) {
      i--;
    }
    return i;
  }
}
