package org.sillok.page.shape;

import java.util.Arrays;

/**
 * Words of small letters a to z, each with a sign for what it is asked for, in a tree by their
 * letters: tells which signs the parts of a name have without taking the name apart. Of the classes
 * and ids of a page most have none.
 *
 * <p>Names are cut at all but letters and where small letters turn to capitals: "shareBar" and
 * "share-bar" have the same parts.
 */
public final class WordTree {
  private static final int LETTERS = 26;
  private static final int ASCII = 0x80;

  /** The next place of each letter behind each place, 0 for none; place 0 is the beginning. */
  private int[] next = new int[LETTERS * 256];

  /** The signs of the words that end at each place, and of those that only have to begin so. */
  private int[] whole = new int[256];

  private int[] begun = new int[256];
  private int places = 1;

  /**
   * Adds a word. One with other letters is left out: a name that could have it has all signs.
   *
   * @param begins true if it is enough that a part begins with it
   * @param sign one bit or more
   */
  public void add(String word, boolean begins, int sign) {
    if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return;
    }
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      int index = at * LETTERS + word.charAt(i) - 'a';
      if (next[index] == 0) {
        if (places == whole.length) {
          grow();
        }
        next[index] = places++;
      }
      at = next[index];
    }
    (begins ? begun : whole)[at] |= sign;
  }

  private void grow() {
    next = Arrays.copyOf(next, 2 * next.length);
    whole = Arrays.copyOf(whole, 2 * whole.length);
    begun = Arrays.copyOf(begun, 2 * begun.length);
  }

  /** The signs of all words that parts of a name are; all of them if it has other letters. */
  public int in(String name) {
    int signs = 0;
    int n = name.length();
    int i = 0;
    while (i < n) {
      char c = name.charAt(i);
      if (c >= ASCII) {
        return -1;
      }
      if (!isLetter(c)) {
        i++;
        continue;
      }
      // The part that begins here; behind a place of no word only its end is looked for.
      int at = c - (isUpper(c) ? 'A' : 'a');
      at = next[at];
      boolean known = at != 0;
      signs |= begun[at];
      char last = c;
      i++;
      while (i < n) {
        c = name.charAt(i);
        if (!isLetter(c) || isUpper(c) && !isUpper(last)) {
          break;
        }
        if (known) {
          at = next[at * LETTERS + (c | 32) - 'a'];
          known = at != 0;
          signs |= begun[at];
        }
        last = c;
        i++;
      }
      signs |= known ? whole[at] : 0;
    }
    return signs;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || isUpper(c);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
