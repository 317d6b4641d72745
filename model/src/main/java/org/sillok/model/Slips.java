package org.sillok.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Slips of spelling in names of persons: one part of the name is a letter or two away, and all
 * others are the same. Another way to write a Korean or Chinese name in Latin letters is no slip.
 */
final class Slips {
  /** Parts shorter than this are other names when one letter is another: "Lind", "Lund". */
  private static final int SHORT = 5;

  /** The same for names that stand behind the family's, of which there are few syllables. */
  private static final int SHORT_BEHIND = 6;

  /** In parts as long as this two letters may be wrong. */
  private static final int LONG = 7;

  private Slips() {}

  /** True if the one is the other with a slip of spelling. Symmetric; false for the same name. */
  static boolean slip(PersonName a, PersonName b) {
    if (a.single() || b.single() || a.familyFirst() != b.familyFirst()) {
      return false;
    }
    List<String> mine = parts(a);
    List<String> theirs = parts(b);
    if (mine.size() != theirs.size()) {
      return false;
    }
    int other = -1;
    int same = 0;
    for (int i = 0; i < mine.size(); i++) {
      if (mine.get(i).equals(theirs.get(i))) {
        same += mine.get(i).length() > 1 ? 1 : 0;
      } else if (other >= 0) {
        return false;
      } else {
        other = i;
      }
    }
    if (other < 0 || same == 0) {
      return false;
    }
    String one = mine.get(other);
    String two = theirs.get(other);
    boolean romanised =
        a.familyFirst() && PersonName.romanised(one).equals(PersonName.romanised(two));
    return !romanised && near(one, two, a.familyFirst());
  }

  /**
   * The words of a name, folded; the syllables of a name that stands behind the family's are one.
   */
  private static List<String> parts(PersonName name) {
    List<String> out = new ArrayList<>();
    if (name.familyFirst()) {
      out.add(PersonName.fold(name.family()));
      out.add(PersonName.fold(String.join("", name.given())));
      return out;
    }
    for (String word : name.full().split(" ", -1)) {
      out.add(PersonName.fold(word));
    }
    return out;
  }

  private static boolean near(String a, String b, boolean familyFirst) {
    int shorter = Math.min(a.length(), b.length());
    int allowed = familyFirst || shorter < LONG ? 1 : 2;
    return shorter >= (familyFirst ? SHORT_BEHIND : SHORT)
        && Math.abs(a.length() - b.length()) <= allowed
        && distance(a, b) <= allowed;
  }

  /**
   * Letters left out, put in, mistaken or changed about: the distance of optimal string alignment
   * (Damerau 1964).
   */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
