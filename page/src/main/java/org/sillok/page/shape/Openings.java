package org.sillok.page.shape;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of patterns, of which only those are asked that can begin where a text has two characters
 * that they can begin with: of most texts none. What is found is the same as if all were asked.
 *
 * <p>The patterns may look behind the place where they begin only to be hindered by it, or by a
 * {@code \b} before a letter or digit.
 */
public final class Openings {
  private static final int ASCII = 128;

  /** Letters and signs above ASCII that pages often have: Latin-1, dashes, quotes, bullets. */
  private static final int HIGH_FROM = 0xA0;

  private static final int HIGH_TO = 0x100;
  private static final int SIGNS_FROM = 0x2010;
  private static final int SIGNS_TO = 0x2030;

  private final List<Pattern> all;

  /** How many longs a set of patterns takes. */
  private final int width;

  /** The patterns that can begin with two characters of ASCII, set after set. */
  private final long[] pairs;

  /** The patterns that can begin with one character. */
  private final long[] singles;

  private final long[] high;
  private final long[] signs;

  /** For these patterns, of which none has a positive look-behind. */
  public Openings(List<Pattern> patterns) {
    all = List.copyOf(patterns);
    width = Math.max(1, (all.size() + 63) / 64);
    pairs = new long[ASCII * ASCII * width];
    singles = new long[ASCII * width];
    high = new long[(HIGH_TO - HIGH_FROM) * width];
    signs = new long[(SIGNS_TO - SIGNS_FROM) * width];
    for (int p = 0; p < all.size(); p++) {
      if (all.get(p).pattern().contains("(?<=")) {
        throw new IllegalArgumentException("looks behind where it begins: " + all.get(p));
      }
      probe(p);
    }
  }

  private void probe(int p) {
    Pattern pattern = all.get(p);
    boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
    for (char a = 0; a < ASCII; a++) {
      if (anyCase && isUpper(a)) {
        continue;
      }
      boolean begins = canBegin(pattern, String.valueOf(a));
      for (char b = 0; b < ASCII && begins; b++) {
        // Behind letters only letters tell patterns apart.
        boolean asked = isLower(a) || isUpper(a);
        asked &= isLower(b) || isUpper(b) && !anyCase;
        boolean both = !asked || canBegin(pattern, "" + a + b);
        if (both && !(anyCase && isUpper(b))) {
          set(pairs, a * ASCII + b, p, true);
          if (anyCase) {
            set(pairs, upper(a) * ASCII + b, p, true);
            set(pairs, a * ASCII + upper(b), p, true);
            set(pairs, upper(a) * ASCII + upper(b), p, true);
          }
        }
      }
      set(singles, a, p, begins);
      if (anyCase) {
        set(singles, upper(a), p, begins);
      }
    }
    for (int c = HIGH_FROM; c < HIGH_TO; c++) {
      set(high, c - HIGH_FROM, p, canBegin(pattern, String.valueOf((char) c)));
    }
    for (int c = SIGNS_FROM; c < SIGNS_TO; c++) {
      set(signs, c - SIGNS_FROM, p, canBegin(pattern, String.valueOf((char) c)));
    }
  }

  // hitEnd is the question here: whether a longer text could have matched.
  @SuppressWarnings("JdkObsolete")
  private static boolean canBegin(Pattern pattern, String with) {
    Matcher m = pattern.matcher(with);
    return m.lookingAt() || m.hitEnd();
  }

  private void set(long[] sets, int index, int pattern, boolean in) {
    if (in) {
      sets[index * width + pattern / 64] |= 1L << pattern;
    }
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static char upper(char c) {
    return isLower(c) ? (char) (c - 32) : c;
  }

  /** Indices of the patterns that can be found somewhere in the text; those left out cannot. */
  public BitSet in(String text) {
    long[] found = new long[width];
    if (text.isEmpty()) {
      fill(found);
    }
    for (int i = 0; i < text.length(); i++) {
      add(text, i, found);
    }
    return BitSet.valueOf(found);
  }

  /** True if one of the patterns matches the beginning of the line. */
  public boolean match(String line) {
    long[] found = new long[width];
    if (line.isEmpty()) {
      fill(found);
    } else {
      add(line, 0, found);
    }
    for (int w = 0; w < width; w++) {
      for (long left = found[w]; left != 0; left &= left - 1) {
        if (all.get(w * 64 + Long.numberOfTrailingZeros(left)).matcher(line).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(String text, int at, long[] found) {
    char a = text.charAt(at);
    if (a < ASCII) {
      char b = at + 1 < text.length() ? text.charAt(at + 1) : ASCII;
      if (b < ASCII) {
        add(pairs, a * ASCII + b, found);
      } else {
        add(singles, a, found);
      }
    } else if (a >= HIGH_FROM && a < HIGH_TO) {
      add(high, a - HIGH_FROM, found);
    } else if (a >= SIGNS_FROM && a < SIGNS_TO) {
      add(signs, a - SIGNS_FROM, found);
    } else {
      fill(found);
    }
  }

  private void add(long[] sets, int index, long[] found) {
    for (int w = 0; w < width; w++) {
      found[w] |= sets[index * width + w];
    }
  }

  private void fill(long[] found) {
    for (int p = 0; p < all.size(); p++) {
      found[p / 64] |= 1L << p;
    }
  }
}
