package org.sillok.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.Words;

/** Which kinds of act the words of a trigger name; the kinds are in {@code acts.tsv}. */
final class Acts {
  private static final Map<String, Set<String>> KINDS = load();

  private static final Set<String> PHRASES = phrases();

  private Acts() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> out = new HashMap<>();
    for (List<String> row : Tsv.rows("acts.tsv", 4)) {
      for (String word : row.get(1).split("\\|", -1)) {
        String key = word.contains(" ") ? word : Words.stem(word);
        out.computeIfAbsent(key, k -> new HashSet<>()).add(row.get(0));
      }
    }
    return out;
  }

  /** Those that are told by several words ("called in"). */
  private static Set<String> phrases() {
    Set<String> out = new TreeSet<>();
    KINDS.keySet().stream().filter(k -> k.contains(" ")).forEach(out::add);
    return out;
  }

  /** True if a word of this stem names an act. */
  static boolean name(String stem) {
    return KINDS.containsKey(stem);
  }

  /** The kinds that the first of these words names which names any; empty if none does. */
  static Set<String> of(String words) {
    String plain = " " + String.join(" ", Words.plain(words)) + " ";
    for (String phrase : PHRASES) {
      if (plain.contains(" " + phrase + " ")) {
        return Set.copyOf(KINDS.getOrDefault(phrase, Set.of()));
      }
    }
    for (String word : Words.plain(words)) {
      Set<String> kinds = KINDS.get(Words.stem(word));
      if (kinds != null) {
        return Set.copyOf(kinds);
      }
    }
    return Set.of();
  }
}
