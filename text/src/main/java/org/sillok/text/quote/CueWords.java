package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;

/** The words of {@code cues.tsv} by lemma; verbs and nouns apart. */
final class CueWords {
  private final Map<String, CueWord> verbs = new LinkedHashMap<>();
  private final Map<String, CueWord> nouns = new LinkedHashMap<>();
  private final List<CueWord> silent = new ArrayList<>();

  static CueWords load() {
    CueWords words = new CueWords();
    Rows.of("cues.tsv", 5).forEach(words::add);
    return words;
  }

  private void add(List<String> columns) {
    CueWord word =
        new CueWord(
            columns.get(0),
            Quotation.Act.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
            Set.of(columns.get(2).split(",")),
            columns.get(3),
            columns.get(4));
    if (word.has("silent")) {
      silent.add(word);
      return;
    }
    (word.has("noun") ? nouns : verbs).put(word.lemma(), word);
  }

  /** True if with this verb above it, a verb of saying says nothing: "declined to comment". */
  boolean silent(String lemma) {
    return silent.stream().anyMatch(w -> w.lemma().equals(lemma));
  }

  /** The verbs that silence. */
  List<CueWord> silent() {
    return List.copyOf(silent);
  }

  @Nullable CueWord verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable CueWord noun(String lemma) {
    return nouns.get(lemma);
  }

  Collection<CueWord> verbs() {
    return verbs.values();
  }

  Collection<CueWord> nouns() {
    return nouns.values();
  }
}
