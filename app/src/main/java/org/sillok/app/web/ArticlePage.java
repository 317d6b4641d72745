package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Around;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Line;
import org.sillok.app.export.Published;
import org.sillok.engine.Annals;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CopyGroup;
import org.sillok.model.Entry;
import org.sillok.model.Excerpt;
import org.sillok.model.PageId;

/**
 * A whole article, every sentence that the chronology rests on leading to its entry.
 *
 * @param headline or the page's name
 * @param outlet who published it
 * @param published when
 * @param because what that is reasoned from, where the page prints no date
 * @param byline or null
 * @param dateline or null
 * @param name of the page, with the beginning of its id
 * @param paragraphs its text
 * @param captions of its pictures
 * @param around what else stands around it
 * @param translation the words by which it says that it is a translation, or null
 * @param prints the other pages of the same text
 */
public record ArticlePage(
    String headline,
    String outlet,
    String published,
    List<String> because,
    @Nullable String byline,
    @Nullable String dateline,
    String name,
    List<List<Marked.Piece>> paragraphs,
    List<String> captions,
    List<Around> around,
    @Nullable String translation,
    List<Print> prints) {
  /**
   * Another page of the same text.
   *
   * @param what "earlier version", "later version" or "the same text"
   * @param article link
   * @param difference link to what the later of the two changed
   */
  public record Print(
      String what, String outlet, String published, String article, String difference) {}

  static ArticlePage of(PageId page, Article article, Annals annals, @Nullable String translation) {
    List<Marked.Mark> marks = new ArrayList<>();
    for (Entry entry : annals.entries()) {
      for (Claim claim : entry.claims()) {
        if (claim.provenance().page().equals(page)) {
          marks.add(new Marked.Mark(claim.provenance().inArticle(), 1, "/entry/" + entry.id()));
        }
      }
    }
    return new ArticlePage(
        Line.headline(article),
        Line.outlet(article),
        Published.of(article.published()),
        Published.because(article.published()),
        Panel.byline(article),
        article.dateline(),
        article.name() + " · " + page.brief(),
        Marked.paragraphs(article, marks),
        article.captions().stream().map(Excerpt::text).toList(),
        Around.of(article),
        translation,
        prints(page, annals));
  }

  private static List<Print> prints(PageId page, Annals annals) {
    List<Print> out = new ArrayList<>();
    for (CopyGroup group : annals.chronology().copies()) {
      int here = group.pages().indexOf(page);
      for (int i = 0; here >= 0 && i < group.pages().size(); i++) {
        PageId other = group.pages().get(i);
        Article article = annals.articles().get(other);
        if (i == here || article == null) {
          continue;
        }
        String both =
            i < here ? other.sha256() + "/" + page.sha256() : page.sha256() + "/" + other.sha256();
        out.add(
            new Print(
                what(article, annals.articles().get(page), i < here),
                Line.outlet(article),
                DateWords.of(article.published().when()),
                "/article/" + other.sha256(),
                "/diff/" + both));
      }
    }
    return out;
  }

  /** What one outlet prints again is a version; what another prints is the same text. */
  private static String what(Article other, @Nullable Article page, boolean earlier) {
    if (page == null || !Line.outlet(other).equals(Line.outlet(page))) {
      return "the same text";
    }
    return earlier ? "earlier version" : "later version";
  }
}
