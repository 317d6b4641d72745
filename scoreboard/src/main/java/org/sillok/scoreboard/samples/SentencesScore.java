package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.When;
import org.sillok.scoreboard.Figure;

/**
 * What the event stage finds in single sentences of many processes. A claim is paired with an event
 * of its type; of two the one that agrees in more. Half of the sentences were not looked at while
 * rules were written: how far the two halves differ tells how far the rules reach.
 */
final class SentencesScore {
  /** The day on which each sentence is thought to be printed, a Wednesday. */
  static final LocalDate DAY = LocalDate.of(2031, 11, 12);

  private final Half seen = new Half();
  private final Half unseen = new Half();

  /** Counts of one half. */
  private static final class Half {
    private long gold;
    private long counted;
    private long found;
    private long right;
    private long sided;
    private long sidesRight;
    private long dated;
    private long dateRight;

    private void add(SentenceGold.Told event, EventClaim claim) {
      found++;
      boolean status = event.statusRight(claim);
      right += status ? 1 : 0;
      if (event.sided()) {
        sided++;
        sidesRight += event.sidesRight(claim) ? 1 : 0;
      }
      if (event.dated()) {
        dated++;
        dateRight += event.dateRight(claim) ? 1 : 0;
      }
    }

    private void figures(String half, List<Figure> out) {
      out.add(Figure.share(half + ": type, P", found, counted));
      out.add(Figure.share(half + ": type, R", found, gold));
      out.add(Figure.share(half + ": type, F1", 2 * found, counted + gold));
      out.add(Figure.share(half + ": type and status, F1", 2 * right, counted + gold));
      out.add(Figure.share(half + ": status (of found)", right, found));
      out.add(Figure.share(half + ": countries on both sides (of found)", sidesRight, sided));
      out.add(Figure.share(half + ": date (of found and dated)", dateRight, dated));
      out.add(Figure.count(half + ": gold", gold));
    }
  }

  /**
   * Codes each sentence on its own.
   *
   * @param file {@code samples/sentences/sentences.tsv}
   */
  static List<Figure> of(Path file, Stages stages, Tellings told) throws IOException {
    SentencesScore score = new SentencesScore();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        score.add(SentenceGold.of(line), stages, told);
      }
    }
    List<Figure> out = new ArrayList<>();
    score.seen.figures("seen", out);
    score.unseen.figures("unseen", out);
    return out;
  }

  /** What the event stage claims in a sentence. */
  static List<EventClaim> claims(SentenceGold gold, Stages stages) {
    Article article = Article.ofText(gold.id(), gold.sentence(), Dating.entered(When.day(DAY)));
    List<EventClaim> out = new ArrayList<>();
    for (Claim claim : stages.code(article).claims()) {
      if (claim instanceof EventClaim e) {
        out.add(e);
      }
    }
    return out;
  }

  /** For each event its claim, or -1. */
  static int[] pair(SentenceGold gold, List<EventClaim> claims) {
    double[][] weights = new double[gold.events().size()][claims.size()];
    for (int i = 0; i < weights.length; i++) {
      SentenceGold.Told event = gold.events().get(i);
      for (int j = 0; j < claims.size(); j++) {
        EventClaim claim = claims.get(j);
        if (event.typeRight(claim)) {
          weights[i][j] =
              (event.optional() ? 1 : 2)
                  + (event.statusRight(claim) ? 1 : 0)
                  + (event.sidesRight(claim) ? 1 : 0)
                  + (event.dateRight(claim) ? .5 : 0);
        }
      }
    }
    return Assignment.of(weights);
  }

  private void add(SentenceGold gold, Stages stages, Tellings told) {
    Half half = gold.seen() ? seen : unseen;
    List<EventClaim> claims = claims(gold, stages);
    int[] claimOf = pair(gold, claims);
    long passed = 0;
    for (int i = 0; i < claimOf.length; i++) {
      SentenceGold.Told event = gold.events().get(i);
      EventClaim claim = claimOf[i] < 0 ? null : claims.get(claimOf[i]);
      if (event.optional()) {
        passed += claim == null ? 0 : 1;
        continue;
      }
      half.gold++;
      if (claim != null) {
        half.add(event, claim);
      }
      boolean right = claim != null && event.statusRight(claim);
      told.add("sentences", gold.id() + "." + (i + 1), right, claim, gold.sentence());
    }
    half.counted += claims.size() - passed;
  }
}
