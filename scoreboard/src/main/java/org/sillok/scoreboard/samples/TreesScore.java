package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sillok.scoreboard.Figure;
import org.sillok.text.engine.LanguageEngine;
import org.sillok.text.engine.ParsedToken;

/**
 * How many words of {@code samples/trees} the parser hangs on the right word (UAS), and by the
 * right relation (LAS, subtypes ignored); punctuation left out, tokens as given, each sentence by
 * itself.
 */
final class TreesScore {
  private long words;
  private long heads;
  private long labels;
  private long sentences;
  private final LanguageEngine engine = LanguageEngine.load();

  private TreesScore() {}

  static List<Figure> of(Path file) throws IOException {
    TreesScore score = new TreesScore();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        score.add(rows);
        rows.clear();
      } else if (!line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    score.add(rows);
    return List.of(
        Figure.share("UAS", score.heads, score.words),
        Figure.share("LAS", score.labels, score.words),
        Figure.count("words", score.words),
        Figure.count("sentences", score.sentences));
  }

  private void add(List<String[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    sentences++;
    List<ParsedToken> parsed =
        engine.parseTokens(rows.stream().map(row -> row[1]).toList()).tokens();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (!row[3].equals("PUNCT")) {
        words++;
        if (parsed.get(i).head() + 1 == Integer.parseInt(row[6])) {
          heads++;
          labels += parsed.get(i).baseRelation().equals(row[7].replaceAll(":.*", "")) ? 1 : 0;
        }
      }
    }
  }
}
