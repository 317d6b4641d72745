package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.ArticleText;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Line;
import org.sillok.engine.Annals;
import org.sillok.engine.Explanation;
import org.sillok.engine.Telling;
import org.sillok.model.Article;
import org.sillok.model.DateEvidence;
import org.sillok.model.Provenance;

/**
 * The evidence of an entry.
 *
 * @param line the entry in words
 * @param joined why its claims were taken for one event
 * @param tellings what it rests on
 */
public record EntryPage(Line line, List<String> joined, List<Witness> tellings) {
  /**
   * One claim and all that is known of it.
   *
   * @param outlet who published it
   * @param published when
   * @param headline or null
   * @param pieces the sentence, the claim's own words marked
   * @param context what stands in the page at that place, mark-up and all
   * @param place name of the page and characters
   * @param same whether the page, read again, still says so
   * @param claim the claim in one line
   * @param id of the claim
   * @param rule by which it was made, with the engine's version
   * @param said on whose word, or null
   * @param evidence for the page's date
   * @param rejected stamps of the page that were not believed
   * @param article link
   */
  public record Witness(
      String outlet,
      String published,
      @Nullable String headline,
      List<Marked.Piece> pieces,
      String context,
      String place,
      boolean same,
      String claim,
      String id,
      String rule,
      @Nullable String said,
      List<Sign> evidence,
      List<Sign> rejected,
      String article) {}

  /** A sign of a date: its words, the date, why it was believed or not. */
  public record Sign(String words, String date, String reason, String rule) {}

  static EntryPage of(Explanation explanation, Annals annals) {
    Line line = Line.of(explanation.entry(), annals);
    List<Witness> out = new ArrayList<>();
    for (Telling telling : explanation.tellings()) {
      out.add(witness(telling, Line.source(telling.claim(), annals)));
    }
    return new EntryPage(line, explanation.reasons(), out);
  }

  private static Witness witness(Telling telling, Line.Source source) {
    Article article = telling.article();
    Provenance from = telling.claim().provenance();
    List<Marked.Piece> pieces = new ArrayList<>();
    Marked.paragraphs(article, Marked.of(telling.claim(), null)).stream()
        .flatMap(List::stream)
        .filter(p -> p.level() > 0)
        .forEach(pieces::add);
    return new Witness(
        source.outlet(),
        source.published(),
        source.headline(),
        pieces,
        telling.context(),
        article.name() + ", characters " + from.inPage().start() + "–" + from.inPage().end(),
        telling.isTrue(),
        ArticleText.claim(telling.claim()),
        telling.claim().id().value(),
        from.rule() + ", engine " + from.engine(),
        source.said(),
        signs(article.published().evidence()),
        signs(article.published().rejected()),
        "/article/" + article.page().sha256());
  }

  private static List<Sign> signs(List<DateEvidence> evidence) {
    return evidence.stream()
        .map(e -> new Sign(e.words(), DateWords.of(e.value()), e.reason(), e.rule()))
        .toList();
  }
}
