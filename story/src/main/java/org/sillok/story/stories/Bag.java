package org.sillok.story.stories;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.Words;

/**
 * The words and pairs of neighbouring words of a page, counted with weights: the headline counts
 * most, the opening more than the rest, capitalised words and figures more than others. A term is a
 * hash of 32 bits; that two terms fall on one does no harm, for no single term decides.
 */
final class Bag {
  private static final int LEAD = 600;
  private static final int REST_WORDS = 400;
  private static final double TITLE_WEIGHT = 4;
  private static final double LEAD_WEIGHT = 2;
  private static final double REST_WEIGHT = 1;
  private static final double NAME_WEIGHT = 1.6;
  private static final double PAIR_WEIGHT = .7;

  private int[] terms = new int[256];
  private float[] counts = new float[256];
  private int size;
  private int[] slots = new int[1024];

  private final @Nullable Map<Integer, String> written;

  private Bag(@Nullable Map<Integer, String> written) {
    this.written = written;
  }

  static Bag of(StoryText page) {
    return of(page, null);
  }

  /**
   * The bag of a page.
   *
   * @param written takes how each term is written, in small letters if it ever is; may be null
   */
  static Bag of(StoryText page, @Nullable Map<Integer, String> written) {
    Bag bag = new Bag(written);
    String title = page.title();
    String text = page.text();
    int lead = Math.min(LEAD, text.length());
    bag.add(title, 0, title.length(), TITLE_WEIGHT, Integer.MAX_VALUE);
    bag.add(text, 0, lead, LEAD_WEIGHT, Integer.MAX_VALUE);
    bag.add(text, lead, text.length(), REST_WEIGHT, REST_WORDS);
    bag.slots = new int[0];
    return bag;
  }

  int size() {
    return size;
  }

  int term(int i) {
    return terms[i];
  }

  double count(int i) {
    return counts[i];
  }

  private void add(String s, int from, int to, double weight, int limit) {
    int before = 0;
    int start = 0;
    int i = from;
    for (int n = 0; i < to && n < limit; ) {
      char c = s.charAt(i);
      boolean digit = Character.isDigit(c);
      int end = digit ? endOfNumber(s, i, to) : endOfWord(s, i, to);
      if (end - i < (digit ? 1 : 2)) {
        i = Math.max(i + 1, end);
        continue;
      }
      n++;
      String lower = Words.lower(s.substring(i, end));
      if (lower.length() < 2 || Words.stop(lower)) {
        before = 0;
      } else {
        boolean capital = Character.isUpperCase(c);
        int stem = word(Words.stem(lower));
        put(stem, capital || digit ? weight * NAME_WEIGHT : weight);
        write(stem, s, i, end);
        if (before != 0) {
          put(pair(before, stem), weight * PAIR_WEIGHT);
          write(pair(before, stem), s, start, end);
        }
        before = stem;
        start = i;
      }
      i = end;
    }
  }

  private void write(int term, String s, int from, int to) {
    if (written != null) {
      written.merge(
          term,
          s.substring(from, to),
          (a, b) ->
              Character.isLowerCase(a.charAt(0)) != Character.isLowerCase(b.charAt(0))
                  ? Character.isLowerCase(a.charAt(0)) ? a : b
                  : a.compareTo(b) <= 0 ? a : b);
    }
  }

  private static int endOfNumber(String s, int at, int to) {
    int end = at + 1;
    for (int i = end; i < to; i++) {
      char c = s.charAt(i);
      if (Character.isDigit(c)) {
        end = i + 1;
      } else if (c != ',' && c != '.') {
        break;
      }
    }
    return end;
  }

  private static int endOfWord(String s, int at, int to) {
    if (!Character.isLetter(s.charAt(at))) {
      return at;
    }
    int i = at + 1;
    while (i < to && inWord(s.charAt(i)) && !torn(s, i, to)) {
      i++;
    }
    return i;
  }

  private static boolean inWord(char c) {
    return c >= 'a' && c <= 'z'
        || c == '\''
        || c == '’'
        || Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A quotation mark that was read with the wrong charset: it ends a word as the mark does. */
  private static boolean torn(String s, int at, int to) {
    return s.charAt(at) == 'â'
        && at + 1 < to
        && s.charAt(at + 1) >= '\u0080'
        && s.charAt(at + 1) < '\u00a0';
  }

  /** The term of a word is even, that of a pair odd; none is 0. */
  private static int word(String stem) {
    return mix(stem.hashCode()) & ~1 | 2;
  }

  private static int pair(int one, int other) {
    return mix(one * 31 + other) | 1;
  }

  private static int mix(int x) {
    int h = x * 0x9E3779B9;
    h = (h ^ h >>> 15) * 0x85EBCA6B;
    return h ^ h >>> 13;
  }

  private void put(int term, double weight) {
    int at = slot(term);
    if (slots[at] != 0) {
      counts[slots[at] - 1] += (float) weight;
      return;
    }
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    terms[size] = term;
    counts[size] = (float) weight;
    slots[at] = ++size;
    if (2 * size > slots.length) {
      slots = new int[2 * slots.length];
      for (int k = 0; k < size; k++) {
        slots[slot(terms[k])] = k + 1;
      }
    }
  }

  private int slot(int term) {
    int mask = slots.length - 1;
    int at = (term >>> 2 ^ term) & mask;
    while (slots[at] != 0 && terms[slots[at] - 1] != term) {
      at = at + 1 & mask;
    }
    return at;
  }
}
