package org.sillok.text.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * What may follow an abbreviation, and which words keep their point. Facts in {@code
 * abbreviations.tsv}.
 */
final class Abbreviations {
  /** How an abbreviation behaves at a possible end of sentence. */
  enum Kind {
    /** Stands before a name: never ends a sentence ("Mr.", "Gen."). */
    NAME,
    /** Stands before a number: does not end a sentence there ("Oct.", "No."). */
    NUMBER,
    /** Ends a sentence only where a typical first word follows ("U.S.", "Inc."). */
    MAYBE,
    /** Never ends one ("vs.", "i.e."). */
    INNER
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Abbreviations() {
    for (String line : Lists.lines("abbreviations.tsv")) {
      String[] column = line.split("\t");
      kinds.put(column[0], Kind.valueOf(column[1]));
    }
  }

  /**
   * The kind of a token that ends in a point, or {@code MAYBE} for letters with points that no list
   * holds.
   */
  Kind kind(String form) {
    Kind known = kinds.get(form);
    if (known != null) {
      return known;
    }
    // one capital and a point: somebody's initial
    return form.length() == 2 && Character.isUpperCase(form.charAt(0)) ? Kind.NAME : Kind.MAYBE;
  }

  /** Whether {@code text[from, to)}, which ends in a point, keeps it. */
  boolean keepsPoint(String text, int from, int to) {
    int length = to - from;
    if (length < 2 || length > 12) {
      return false;
    }
    if (length == 2) {
      char c = text.charAt(from);
      return Character.isUpperCase(c) && c != 'I' || kinds.containsKey(text.substring(from, to));
    }
    boolean letters = true;
    for (int i = from; i < to && letters; i++) {
      boolean point = (i - from) % 2 == 1;
      letters = point ? text.charAt(i) == '.' : Character.isLetter(text.charAt(i));
    }
    return letters && length % 2 == 0 || kinds.containsKey(text.substring(from, to));
  }
}
