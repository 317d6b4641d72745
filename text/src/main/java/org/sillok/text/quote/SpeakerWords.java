package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation.Source.Sort;
import org.sillok.model.Token;

/** The words of {@code speakers.tsv}: what an unnamed speaker is, by the head of its words. */
final class SpeakerWords {
  /** A line of the table. */
  record Line(String kind, List<String> lemmas, String example, String counterExample) {
    Line {
      lemmas = List.copyOf(lemmas);
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Sort> sorts = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> press = new HashSet<>();

  static SpeakerWords load() {
    SpeakerWords words = new SpeakerWords();
    for (List<String> row : Rows.of("speakers.tsv", 4)) {
      words.add(new Line(row.get(0), List.of(row.get(1).split(";")), row.get(2), row.get(3)));
    }
    return words;
  }

  private void add(Line line) {
    lines.add(line);
    switch (line.kind()) {
      case "rank" -> ranks.addAll(line.lemmas());
      case "outlet" -> outlets.addAll(line.lemmas());
      case "press" -> press.addAll(line.lemmas());
      default -> {
        for (String lemma : line.lemmas()) {
          if (sorts.put(lemma, Sort.valueOf(line.kind().toUpperCase(Locale.ROOT))) != null) {
            throw new IllegalStateException("speakers.tsv: " + lemma + " stands there twice");
          }
        }
      }
    }
  }

  /** The sort of a word, or null if nobody is known to speak by it. */
  @Nullable Sort sort(Token word) {
    Sort sort = sorts.get(word.lemma());
    return sort != null ? sort : sorts.get(word.form().toLowerCase(Locale.ROOT));
  }

  /** True for "senior" and its like. */
  boolean rank(String form) {
    return ranks.contains(form.toLowerCase(Locale.ROOT));
  }

  /**
   * True if a name is that of a newspaper, an agency, a broadcaster: by its last word, or by any
   * that no other body has in its name.
   */
  boolean outlet(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s/-]+", -1));
    String last = words.get(words.size() - 1);
    return outlets.contains(last)
        || sorts.get(last) == Sort.MEDIA
        || words.stream().anyMatch(press::contains);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }
}
