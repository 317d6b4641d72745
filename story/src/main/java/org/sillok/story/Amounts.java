package org.sillok.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/** Amounts in a sentence: how much of what, and the words that tell what is measured. */
final class Amounts {
  /** So many words before an amount tell what it is of. */
  private static final int BEFORE = 6;

  private static final Pattern TOKEN =
      Pattern.compile("\\d[\\d,.]*\\d|\\d|[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*|%|[.;:]");
  private static final Map<String, String> NUMBERS = WordSets.map("numbers");
  private static final Set<String> PARTIES = WordSets.of("parties");
  private static final Set<String> VAGUE = WordSets.of("vague");
  private static final Set<String> TIMES = WordSets.of("times");
  private static final Set<String> LARGE = WordSets.of("large");

  /**
   * An amount.
   *
   * @param value the number, without commas
   * @param unit the word that follows it, levelled
   * @param before stems of the words before it, within its part of the sentence
   * @param owner stems of the names before it
   * @param words as printed
   */
  record Amount(String value, String unit, Set<String> before, Set<String> owner, String words) {
    boolean ofParties() {
      return PARTIES.contains(unit);
    }

    /** The same thing of the same owner measured in the same unit, and another value. */
    boolean differs(Amount other) {
      if (value.equals(other.value) || !unit.equals(other.unit)) {
        return false;
      }
      Set<String> matter = new HashSet<>(before);
      matter.retainAll(other.before);
      Set<String> names = new HashSet<>(owner);
      names.retainAll(other.owner);
      boolean sameOwner = owner.isEmpty() && other.owner.isEmpty() || !names.isEmpty();
      return !matter.isEmpty() && sameOwner;
    }
  }

  private Amounts() {}

  static List<Amount> in(String sentence) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(sentence);
    while (m.find()) {
      tokens.add(m.group());
    }
    List<Amount> out = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String value = value(tokens.get(i));
      if (value != null && !after(tokens, i, VAGUE) && !after(tokens, i, TIMES)) {
        String unit = unit(tokens, i + 1);
        if (!unit.isEmpty() && !TIMES.contains(unit) && value(unit) == null) {
          out.add(amount(tokens, i, value, unit));
        }
      }
    }
    return out;
  }

  private static @Nullable String value(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return Character.isDigit(token.charAt(0)) ? token.replace(",", "") : NUMBERS.get(lower);
  }

  private static boolean after(List<String> tokens, int i, Set<String> words) {
    return i > 0 && words.contains(tokens.get(i - 1).toLowerCase(Locale.ROOT));
  }

  private static String unit(List<String> tokens, int at) {
    String word = tokens.get(at).toLowerCase(Locale.ROOT);
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).toLowerCase(Locale.ROOT) : "";
    if (word.equals("%") || word.equals("percent") || word.equals("per") && next.equals("cent")) {
      return "percent";
    }
    boolean big = LARGE.contains(word);
    String unit = big ? word + " " + next : word;
    return Character.isLetter(unit.charAt(0)) && !Words.stop(word) ? unit : "";
  }

  private static Amount amount(List<String> tokens, int i, String value, String unit) {
    Set<String> before = new HashSet<>();
    Set<String> owner = new HashSet<>();
    for (int k = i - 1; k >= 0 && !".;:".contains(tokens.get(k)); k--) {
      String word = tokens.get(k);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean name = Character.isUpperCase(word.charAt(0)) && !Words.stop(lower);
      if (name) {
        owner.add(Words.stem(lower));
      } else if (i - k <= BEFORE && !Words.stop(lower) && value(word) == null) {
        before.add(Words.stem(lower));
      }
    }
    String words = tokens.get(i) + " " + (unit.equals("percent") ? "percent" : tokens.get(i + 1));
    return new Amount(value, unit, before, owner, words);
  }
}
