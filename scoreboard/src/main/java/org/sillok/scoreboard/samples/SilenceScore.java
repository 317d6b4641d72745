package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.When;
import org.sillok.scoreboard.Figure;

/** False alarms: sentences that tell no diplomatic event, and in which the program sees one. */
final class SilenceScore {
  /** A day on which they may have stood in a paper; none of them has a date of its own. */
  private static final LocalDate DAY = LocalDate.of(2031, 11, 12);

  private SilenceScore() {}

  /**
   * Codes each sentence on its own.
   *
   * @param file {@code samples/silence/sentences.tsv}
   */
  static List<Figure> of(Path file, Stages stages, Rules rules) throws IOException {
    long sentences = 0;
    long alarms = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      sentences++;
      boolean alarm = false;
      Article article = Article.ofText(cells[0], cells[2], Dating.entered(When.day(DAY)));
      for (Claim claim : stages.code(article).claims()) {
        if (claim instanceof EventClaim e) {
          alarm = true;
          rules.silent(e);
        }
      }
      alarms += alarm ? 1 : 0;
    }
    return List.of(
        Figure.share("sentences with a false alarm", alarms, sentences),
        Figure.count("false alarms", alarms),
        Figure.count("sentences", sentences));
  }
}
