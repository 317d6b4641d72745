package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Around;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Line;
import org.sillok.engine.Annals;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.Excerpt;
import org.sillok.model.PageId;

/**
 * A whole article, every sentence that the chronology rests on leading to its entry.
 *
 * @param headline or the page's name
 * @param outlet who published it
 * @param published when
 * @param byline or null
 * @param dateline or null
 * @param name of the page, with the beginning of its id
 * @param paragraphs its text
 * @param captions of its pictures
 * @param around what else stands around it
 */
public record ArticlePage(
    String headline,
    String outlet,
    String published,
    @Nullable String byline,
    @Nullable String dateline,
    String name,
    List<List<Marked.Piece>> paragraphs,
    List<String> captions,
    List<Around> around) {

  static ArticlePage of(PageId page, Article article, Annals annals) {
    List<Marked.Mark> marks = new ArrayList<>();
    for (Entry entry : annals.entries()) {
      for (Claim claim : entry.claims()) {
        if (claim.provenance().page().equals(page)) {
          marks.add(new Marked.Mark(claim.provenance().inArticle(), 1, "/entry/" + entry.id()));
        }
      }
    }
    return new ArticlePage(
        article.headline() == null ? article.name() : article.headline().text(),
        Line.outlet(article),
        DateWords.of(article.published().when()),
        Panel.byline(article),
        article.dateline(),
        article.name() + " · " + page.brief(),
        Marked.paragraphs(article, marks),
        article.captions().stream().map(Excerpt::text).toList(),
        Around.of(article));
  }
}
