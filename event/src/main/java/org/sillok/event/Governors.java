package org.sillok.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words above an act that tell whether it is so: verbs, nouns and adjectives of plan, wish, denial,
 * speculation, from {@code governors.tsv}.
 *
 * <p>Columns: words with part of speech; by what the act hangs on them ({@code comp} a clause,
 * {@code obj}, {@code subj}, {@code mod} before the noun, a preposition, {@code any}); effect; an
 * example in which the act gets that status; one in which the word stands and the act does not get
 * it.
 */
final class Governors {
  /** What a governing word does to the status of what it governs. */
  enum Effect {
    HAPPENED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    REQUESTED,
    DENIED,
    CANCELLED,
    /** As the governing word's own: "began talks", "managed to meet". */
    SAME,
    /** A report: what is reported has its own tense. */
    REPORT,
    /** Makes a meeting planned and a measure done: "announced". */
    ANNOUNCED,
    /** Says nothing by itself: other tellings on the page decide. */
    OPEN
  }

  /** One example of the file. */
  record Example(String word, Effect effect, String yes, String no) {}

  private final Map<String, Effect> effects = new HashMap<>();
  private final Set<String> reporting = new HashSet<>();
  private final List<Example> examples;

  Governors() {
    List<Example> all = new java.util.ArrayList<>();
    for (Resource.Row row : Resource.rows("governors")) {
      int dot = row.cell(0).lastIndexOf('.');
      if (dot < 0) {
        throw row.wrong("no part of speech in " + row.cell(0));
      }
      Effect effect;
      try {
        effect = Effect.valueOf(row.cell(2));
      } catch (IllegalArgumentException e) {
        throw row.wrong(String.valueOf(e.getMessage()));
      }
      if (row.cell(3).isEmpty() || row.cell(4).isEmpty()) {
        throw row.wrong("lacks an example");
      }
      String pos = row.cell(0).substring(dot + 1);
      for (String word : row.cell(0).substring(0, dot).split("[| ]+")) {
        for (String via : row.cell(1).split(",")) {
          Effect before = effects.putIfAbsent(word + "." + pos + " " + via, effect);
          if (before != null && before != effect) {
            throw row.wrong("a second effect of " + word + " " + via);
          }
        }
        if (effect == Effect.REPORT) {
          reporting.add(word);
        }
      }
      all.add(new Example(row.cell(0) + " " + row.cell(1), effect, row.cell(3), row.cell(4)));
    }
    examples = List.copyOf(all);
  }

  List<Example> examples() {
    return examples;
  }

  /**
   * What a word of a part of speech (v, n, a) does to that which hangs on it in this way; null if
   * the file is silent.
   */
  @Nullable Effect effect(String lemma, char pos, String via) {
    Effect e = effects.get(lemma + "." + pos + " " + via);
    return e != null ? e : via.equals("mod") ? null : effects.get(lemma + "." + pos + " any");
  }

  /** The same, but for lines that say "any". */
  @Nullable Effect effectBy(String lemma, char pos, String via) {
    return effects.get(lemma + "." + pos + " " + via);
  }

  /** True for a verb of saying. */
  boolean reporting(String lemma) {
    return reporting.contains(lemma);
  }
}
