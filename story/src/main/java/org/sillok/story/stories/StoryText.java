package org.sillok.story.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.Words;

/**
 * What the grouping into stories looks at.
 *
 * @param day when it was published, or null
 * @param title the headline, or empty
 * @param text the body, or empty
 */
public record StoryText(@Nullable LocalDate day, String title, String text) {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]+|\\d[\\d,.]*\\d|\\d");
  private static final Pattern INNER = Pattern.compile("(?<=[\\p{Ll},;] )\\p{L}[\\p{L}\\p{M}'’]+");
  private static final int LEAD = 600;
  private static final int REST_WORDS = 400;
  private static final double TITLE_WEIGHT = 3;
  private static final double LEAD_WEIGHT = 2;
  private static final double REST_WEIGHT = .7;
  private static final double NAME_WEIGHT = 1.6;
  private static final double PAIR_WEIGHT = .7;

  /**
   * Weighted counts of words and pairs of words: the headline counts most, the opening more than
   * the rest, capitalised words and figures more than others.
   */
  Map<String, Double> features() {
    Map<String, Double> out = new TreeMap<>();
    add(title, TITLE_WEIGHT, Integer.MAX_VALUE, out);
    add(text.substring(0, Math.min(LEAD, text.length())), LEAD_WEIGHT, Integer.MAX_VALUE, out);
    if (text.length() > LEAD) {
      add(text.substring(LEAD), REST_WEIGHT, REST_WORDS, out);
    }
    return out;
  }

  private static void add(String part, double weight, int limit, Map<String, Double> out) {
    Matcher m = WORD.matcher(part);
    String before = null;
    for (int n = 0; n < limit && m.find(); n++) {
      String form = m.group();
      String lower = bare(form);
      if (Words.stop(lower) || lower.length() < 2) {
        before = null;
        continue;
      }
      String stem = Words.stem(lower);
      char first = form.charAt(0);
      boolean marked = Character.isUpperCase(first) || Character.isDigit(first);
      out.merge(stem, marked ? weight * NAME_WEIGHT : weight, Double::sum);
      if (before != null) {
        out.merge(before + "_" + stem, weight * PAIR_WEIGHT, Double::sum);
      }
      before = stem;
    }
  }

  private static String bare(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** Words, roughly. */
  int length() {
    return (title.length() + text.length()) / 6;
  }

  /** The stems that stand with a capital inside sentences more than twice as often as without. */
  static Set<String> names(List<StoryText> texts) {
    Map<String, int[]> counts = new TreeMap<>();
    for (StoryText t : texts) {
      Matcher m = INNER.matcher(t.text.isEmpty() ? t.title : t.text);
      while (m.find()) {
        String form = m.group();
        int[] c = counts.computeIfAbsent(Words.stem(bare(form)), k -> new int[2]);
        c[Character.isUpperCase(form.charAt(0)) ? 0 : 1]++;
      }
    }
    Set<String> out = new HashSet<>();
    counts.forEach(
        (stem, c) -> {
          if (c[0] > 2 * c[1]) {
            out.add(stem);
          }
        });
    return out;
  }

  /** The texts' words as lists, for callers that count them. */
  static List<Map<String, Double>> features(List<StoryText> texts) {
    List<Map<String, Double>> out = new ArrayList<>();
    texts.forEach(t -> out.add(t.features()));
    return out;
  }
}
