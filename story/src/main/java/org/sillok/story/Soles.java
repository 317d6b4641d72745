package org.sillok.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.WordSets;

/** Titles of which a country has one holder at a time. */
final class Soles {
  /** "Deputy minister" holds the words of another office; "former" is no office at all. */
  private static final Set<String> OTHERWISE = WordSets.of("otherwise");

  private static final List<List<String>> TITLES = titles();

  private Soles() {}

  private static List<List<String>> titles() {
    List<List<String>> out = new ArrayList<>();
    for (List<String> row : Tsv.rows("sole.tsv", 3)) {
      out.add(words(row.get(0)));
    }
    return List.copyOf(out);
  }

  /** True if the country, or body, whose title this is has one such holder at a time. */
  static boolean sole(String title) {
    List<String> words = words(title);
    return words.stream().noneMatch(OTHERWISE::contains)
        && TITLES.stream().anyMatch(t -> fits(t, words));
  }

  private static boolean fits(List<String> sole, List<String> words) {
    List<String> plain = sole.stream().filter(w -> !w.equals(".")).toList();
    boolean more = plain.size() < sole.size();
    // one word alone is the whole title: "president of the chamber" is another
    boolean whole = sole.size() > 1 || words.size() == 1;
    return words.containsAll(plain) && whole && (!more || words.size() > plain.size());
  }

  private static List<String> words(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
  }
}
