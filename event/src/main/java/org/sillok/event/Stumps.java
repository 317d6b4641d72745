package org.sillok.event;

import java.util.Set;

/** Clauses that were cut off in the middle: "Norway says that it is". */
final class Stumps {
  private final Set<String> words;

  Stumps(WordSets sets) {
    this.words = sets.named("stumps");
  }

  /** True if the last word of a text is one with which none ends. */
  boolean at(String text) {
    int from = text.length();
    while (from > 0 && isLetter(text.charAt(from - 1))) {
      from--;
    }
    return words.contains(text.substring(from));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
