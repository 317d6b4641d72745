package org.sillok.story.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sets of words in {@code sets.tsv}. */
public final class WordSets {
  private static final Map<String, Map<String, String>> SETS = load();

  private WordSets() {}

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> out = new LinkedHashMap<>();
    for (List<String> row : Tsv.rows("sets.tsv", 4)) {
      Map<String, String> words = new LinkedHashMap<>();
      for (String word : row.get(1).split(" ", -1)) {
        if (word.startsWith("@")) {
          words.putAll(named(word.substring(1), out));
        } else {
          int sign = word.indexOf('=');
          String key = sign < 0 ? word : word.substring(0, sign);
          words.put(key, word.substring(sign + 1));
        }
      }
      out.put(row.get(0), words);
    }
    return out;
  }

  private static Map<String, String> named(String name, Map<String, Map<String, String>> sets) {
    return Objects.requireNonNull(sets.get(name), () -> "no set of words before this: " + name);
  }

  /** The words of a set, in lower case. */
  public static Set<String> of(String name) {
    return Set.copyOf(map(name).keySet());
  }

  /** The words of a set with what each stands for, itself where nothing else is given. */
  public static Map<String, String> map(String name) {
    return Map.copyOf(named(name, SETS));
  }
}
