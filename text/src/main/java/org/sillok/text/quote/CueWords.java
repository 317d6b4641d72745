package org.sillok.text.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;

/** The words of {@code cues.tsv} by lemma; verbs and nouns apart. */
final class CueWords {
  private static final String FILE = "cues.tsv";

  private final Map<String, CueWord> verbs = new LinkedHashMap<>();
  private final Map<String, CueWord> nouns = new LinkedHashMap<>();

  static CueWords load() {
    CueWords words = new CueWords();
    try (InputStream in = CueWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          words.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return words;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 5) {
      throw new IllegalStateException(FILE + ", line " + number + ": five columns expected");
    }
    CueWord word =
        new CueWord(
            columns[0],
            Quotation.Act.valueOf(columns[1].toUpperCase(Locale.ROOT)),
            Set.of(columns[2].split(",")),
            columns[3],
            columns[4]);
    (word.has("noun") ? nouns : verbs).put(word.lemma(), word);
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
