package org.sillok.event;

import java.util.List;

/** Small numbers, in words or figures. */
final class Cardinals {
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Cardinals() {}

  /** The number that a word in small letters is, up to ten in words and 99 in figures; else 0. */
  static int of(String word) {
    boolean figures =
        !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Integer.parseInt(word) : WORDS.indexOf(word) + 1;
  }
}
