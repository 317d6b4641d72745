package org.sillok.scoreboard.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Quotation;
import org.sillok.model.StatementClaim;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/**
 * What stands in quotation marks, and who said it. A gold quotation is found if a statement that is
 * not indirect holds its words; several stretches may be one statement.
 */
final class QuotationsScore {
  private long gold;
  private long found;
  private long spoken;
  private long direct;
  private long directRight;

  private QuotationsScore() {}

  static List<Figure> of(SampleStory story) {
    QuotationsScore score = new QuotationsScore();
    for (JsonNode page : story.gold().path("pages")) {
      List<StatementClaim> given = new ArrayList<>();
      for (Claim claim :
          story.page(page.path("file").asString()).map(CodedArticle::claims).orElse(List.of())) {
        if (claim instanceof StatementClaim s && s.kind() != Quotation.Kind.INDIRECT) {
          given.add(s);
        }
      }
      score.page(page.path("quotations"), given);
    }
    return List.of(
        Figure.share("recall, words and speaker right", score.spoken, score.gold),
        Figure.share("recall, words", score.found, score.gold),
        Figure.share("speaker (of found)", score.spoken, score.found),
        Figure.share(
            "precision of direct, words and speaker right", score.directRight, score.direct),
        Figure.count("gold", score.gold),
        Figure.count("found", score.found),
        Figure.count("direct statements", score.direct));
  }

  private void page(JsonNode quotations, List<StatementClaim> given) {
    for (JsonNode q : quotations) {
      List<StatementClaim> holding = given.stream().filter(s -> shares(q, s)).toList();
      gold++;
      found += holding.isEmpty() ? 0 : 1;
      spoken += holding.stream().anyMatch(s -> speaker(q, s)) ? 1 : 0;
    }
    for (StatementClaim s : given) {
      if (s.kind() == Quotation.Kind.DIRECT) {
        direct++;
        boolean right = false;
        for (JsonNode q : quotations) {
          right |= shares(q, s) && speaker(q, s);
        }
        directRight += right ? 1 : 0;
      }
    }
  }

  private static boolean shares(JsonNode gold, StatementClaim given) {
    return bare(given.content()).contains(bare(gold.path("content").asString()));
  }

  private static String bare(String words) {
    return Levelled.words(words)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\"']", "")
        .replaceAll("[,.;:!?\\s]+$", "");
  }

  private static boolean speaker(JsonNode gold, StatementClaim given) {
    JsonNode who = gold.path("speaker");
    String said = given.speaker().name();
    if (!who.path("name").isNull()) {
      return Words.sameName(who.path("name").asString(), said);
    }
    String described = who.path("organisation").asString(who.path("anonymous").asString(""));
    return Words.sameName(described, said)
        || !Words.head(described).isEmpty() && Words.head(described).equals(Words.head(said));
  }
}
