package org.sillok.text.quote;

import java.util.List;
import java.util.Locale;

/** The words of {@code circumstances.tsv}. */
final class CircumstanceWords {
  /** What a phrase tells. */
  enum Kind {
    MANNER,
    OCCASION
  }

  /** A line of the table. */
  record Line(
      Kind kind,
      List<String> prepositions,
      List<String> heads,
      String example,
      String counterExample) {
    Line {
      prepositions = List.copyOf(prepositions);
      heads = List.copyOf(heads);
    }
  }

  private CircumstanceWords() {}

  static List<Line> load() {
    return Rows.of("circumstances.tsv", 5).stream()
        .map(
            c ->
                new Line(
                    Kind.valueOf(c.get(0).toUpperCase(Locale.ROOT)),
                    List.of(c.get(1).split(";")),
                    List.of(c.get(2).split(";")),
                    c.get(3),
                    c.get(4)))
        .toList();
  }
}
