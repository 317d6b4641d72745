package org.sillok.text.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words that guards and the reading of tense look for around an expression: {@code
 * contexts.tsv}.
 */
final class Contexts {
  private Contexts() {}

  static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String[] row : Lexicon.rows("contexts.tsv", 2)) {
      lists.put(row[0], Set.of(row[1].split(" ")));
    }
    return Map.copyOf(lists);
  }
}
