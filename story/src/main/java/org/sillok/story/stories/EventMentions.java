package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * Which passages of several texts name one happening, where only the passages are known. Within one
 * story two passages are of one happening if their head words mean the same act ({@code
 * synonyms.tsv}, else the stem). What somebody said is a happening of its own each time, and a bare
 * pronoun joins nothing: a false merge is worse than a miss.
 */
public final class EventMentions {
  private static final Map<String, String> MEANINGS = meanings();
  private static final int LONGEST = 4;
  private static final Set<String> REPORTING = WordSets.of("reporting");
  private static final Set<String> POINTING = WordSets.of("alone");
  private static final Set<String> LIGHT = WordSets.of("light");

  /**
   * A passage that names a happening.
   *
   * @param story the story of its text, see {@link Stories}
   * @param words the passage
   */
  public record Passage(int story, String words) {}

  private EventMentions() {}

  private static Map<String, String> meanings() {
    Map<String, String> out = new HashMap<>();
    for (List<String> row : Tsv.rows("synonyms.tsv", 2)) {
      for (String word : row.get(1).split("\\|", -1)) {
        out.putIfAbsent(word, row.get(0));
      }
    }
    return out;
  }

  /** For each passage the index of the first passage that names the same happening. */
  public static int[] chains(List<Passage> passages) {
    Map<String, Integer> first = new HashMap<>();
    int[] out = new int[passages.size()];
    for (int i = 0; i < out.length; i++) {
      Passage p = passages.get(i);
      String meaning = meaning(p.words());
      String key = meaning.isEmpty() ? "alone " + i : p.story() + " " + meaning;
      out[i] = first.merge(key, i, Math::min);
    }
    return out;
  }

  /** What act a passage names; empty if it can only be told from what stands around it. */
  static String meaning(String words) {
    String text = words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s*-\\s*", "-");
    if (REPORTING.contains(text) || POINTING.contains(text)) {
      return "";
    }
    String whole = MEANINGS.get(text);
    if (whole != null) {
      return "act " + whole;
    }
    List<String> all = Words.plain(text.replace('-', ' '));
    for (int n = Math.min(LONGEST, all.size()); n >= 2; n--) {
      for (int i = 0; i + n <= all.size(); i++) {
        String phrase = MEANINGS.get(String.join(" ", all.subList(i, i + n)));
        if (phrase != null) {
          return "act " + phrase;
        }
      }
    }
    List<String> telling = new ArrayList<>();
    for (String w : all) {
      if (!LIGHT.contains(w) && !Character.isDigit(w.charAt(0))) {
        telling.add(w);
      }
    }
    if (telling.isEmpty()) {
      return "";
    }
    String head = telling.get(telling.size() - 1);
    String meaning = MEANINGS.get(head);
    return meaning != null ? "act " + meaning : Words.stem(head);
  }
}
