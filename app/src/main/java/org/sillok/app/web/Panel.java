package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Around;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Line;
import org.sillok.engine.Annals;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Entry;

/**
 * An article beside the chronology, with the words of an entry marked.
 *
 * @param outlet who published it
 * @param published when, in words
 * @param headline or the page's name
 * @param byline or null
 * @param dateline or null
 * @param paragraphs its text
 * @param article link to the whole article
 * @param evidence link to the entry's evidence
 * @param sources the entry's other articles, if there are any
 */
public record Panel(
    String outlet,
    String published,
    String headline,
    @Nullable String byline,
    @Nullable String dateline,
    List<List<Marked.Piece>> paragraphs,
    String article,
    String evidence,
    List<Tab> sources) {
  /** The first paragraph with a mark, or null if there is none. */
  public @Nullable List<Marked.Piece> marked() {
    return paragraphs.stream()
        .filter(p -> p.stream().anyMatch(piece -> piece.level() > 0))
        .findFirst()
        .orElse(null);
  }

  /** One of the articles that tell the entry. */
  public record Tab(String label, String link, boolean chosen) {}

  /** The panel of an entry, showing the claim of that number; 0 if there is no such number. */
  static Panel of(Entry entry, int number, Annals annals, Asked asked) {
    int chosen = number < 0 || number >= entry.claims().size() ? 0 : number;
    Claim claim = entry.claims().get(chosen);
    Article article = annals.article(claim);
    List<Tab> tabs = new ArrayList<>();
    for (int i = 0; i < entry.claims().size(); i++) {
      Article other = annals.article(entry.claims().get(i));
      String label = Line.outlet(other) + ", " + DateWords.of(other.published().when());
      String link = asked.entry(entry.id()).replace("#", "&source=" + i + "#");
      tabs.add(new Tab(label, link, i == chosen));
    }
    return new Panel(
        Line.outlet(article),
        DateWords.of(article.published().when()),
        Line.headline(article),
        byline(article),
        article.dateline(),
        Marked.paragraphs(article, Marked.of(claim, null)),
        "/article/" + article.page().sha256(),
        "/entry/" + entry.id(),
        tabs.size() > 1 ? tabs : List.of());
  }

  static @Nullable String byline(Article article) {
    return article.bylines().isEmpty()
        ? null
        : article.bylines().stream().map(Around::byline).collect(Collectors.joining("; "));
  }
}
