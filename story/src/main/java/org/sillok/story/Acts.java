package org.sillok.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which kinds of act the words of a trigger name; the kinds are in {@code acts.tsv}. */
final class Acts {
  private static final Map<String, Set<String>> KINDS = load();

  private Acts() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> out = new HashMap<>();
    for (List<String> row : Tsv.rows("acts.tsv", 4)) {
      for (String word : row.get(1).split("\\|", -1)) {
        out.computeIfAbsent(word, k -> new HashSet<>()).add(row.get(0));
      }
    }
    return out;
  }

  /** The kinds that these words name; empty if none of them names one. */
  static Set<String> of(String words) {
    Set<String> out = new HashSet<>();
    for (String word : Words.plain(words)) {
      out.addAll(KINDS.getOrDefault(word, Set.of()));
    }
    return out;
  }
}
