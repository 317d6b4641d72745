package org.sillok.page.repeat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.page.shape.Chars;

/**
 * The words of a text that tell what it is about.
 *
 * @param names words in capitals that do not begin a sentence, and figures; lower case
 * @param others the beginnings of all words of some length, lower case; by these inflected forms of
 *     a word are the same
 */
record Words(Set<String> names, Set<String> others) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int TELLING = 6;
  private static final int STEM = 5;
  private static final int NAME = 3;

  static Words of(String text) {
    Set<String> names = new HashSet<>();
    Set<String> others = new HashSet<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String word = m.group();
      String lower = word.toLowerCase(Locale.ROOT);
      boolean figure = Character.isDigit(word.charAt(0));
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (figure || capital && word.length() >= NAME && !begins(text, m.start())) {
        names.add(lower);
      }
      if (isDense(word)) {
        for (int i = 0; i + 1 < lower.length(); i++) {
          others.add(lower.substring(i, i + 2));
        }
      } else if (word.length() >= TELLING) {
        others.add(lower.substring(0, STEM));
      }
    }
    return new Words(names, others);
  }

  private static boolean isDense(String word) {
    return Chars.isDense(word.charAt(0));
  }

  /** All words of a name, lower case. */
  static Set<String> all(String name) {
    Set<String> out = new HashSet<>();
    Matcher m = WORD.matcher(name.toLowerCase(Locale.ROOT));
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }

  /** True if a sentence begins here. */
  private static boolean begins(String text, int at) {
    int i = at - 1;
    while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i)) && !Chars.isStop(text.charAt(i))) {
      i--;
    }
    return i < 0 || Chars.isStop(text.charAt(i));
  }

  /** The share of words that two texts have in common, of all that either has; 0 to 1. */
  static double likeness(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - both;
    return all == 0 ? 1 : (double) both / all;
  }

  /** The share of these words that a text has, 0 to 1. */
  static double shared(Set<String> words, Set<String> text) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(text::contains).count() / words.size();
  }
}
