package org.sillok.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of words, {@code @talks}, from {@code sets.tsv}; a set may hold others. */
final class WordSets {
  private final Map<String, Set<String>> sets = new HashMap<>();

  WordSets() {
    for (Resource.Row row : Resource.rows("sets")) {
      String name = row.cell(0);
      if (sets.put(name, words(row.cell(1), row)) != null) {
        throw row.wrong("a second set " + name);
      }
    }
  }

  /** The words of a set. */
  Set<String> named(String name) {
    Set<String> found = sets.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no set " + name);
    }
    return found;
  }

  /** The words of an alternation such as {@code talks|@meeting}; empty for {@code *}. */
  Set<String> words(String alternation, Resource.Row row) {
    Set<String> out = new LinkedHashSet<>();
    if (alternation.equals("*")) {
      return out;
    }
    for (String w : alternation.split("[| ]+")) {
      if (w.startsWith("@")) {
        Set<String> named = sets.get(w.substring(1));
        if (named == null) {
          throw row.wrong("no set " + w);
        }
        out.addAll(named);
      } else {
        out.add(w);
      }
    }
    return Collections.unmodifiableSet(out);
  }
}
