package org.sillok.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Affair;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Line;
import org.sillok.app.export.TellingDay;
import org.sillok.engine.Annals;
import org.sillok.model.Article;
import org.sillok.model.CopyGroup;
import org.sillok.model.PageId;
import org.sillok.model.Story;

/**
 * One affair: its most telling days, and every page that tells it.
 *
 * @param affair what it is called and by how many it was told
 * @param days the most telling ones, in order of time
 * @param pages by publication, undated last
 */
public record StoryPage(Affair affair, List<TellingDay> days, List<Told> pages) {
  private static final int DAYS = 12;

  /**
   * A page of the affair.
   *
   * @param published when, in words
   * @param outlet who published it
   * @param headline or the page's name
   * @param copyOf headline and outlet of the first page of the same text, or null if it is the
   *     first
   * @param page its id
   */
  public record Told(
      String published, String outlet, String headline, @Nullable String copyOf, String page) {}

  static Optional<StoryPage> of(String id, Annals annals) {
    for (Story story : annals.chronology().stories()) {
      if (story.id().equals(id)) {
        Affair affair =
            Affair.of(annals).stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        List<Article> articles = new ArrayList<>();
        for (PageId page : story.pages()) {
          Article article = annals.articles().get(page);
          if (article != null) {
            articles.add(article);
          }
        }
        return Optional.of(
            new StoryPage(
                affair,
                TellingDay.of(articles, DAYS),
                told(articles, annals.chronology().copies())));
      }
    }
    return Optional.empty();
  }

  private static List<Told> told(List<Article> articles, List<CopyGroup> copies) {
    List<Article> order = new ArrayList<>(articles);
    order.sort(
        Comparator.comparing(
                (Article a) -> a.published().when().earliest(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Article::page));
    Map<PageId, CopyGroup> group = new HashMap<>();
    copies.forEach(c -> c.pages().forEach(p -> group.put(p, c)));
    Map<CopyGroup, Article> first = new HashMap<>();
    List<Told> out = new ArrayList<>();
    for (Article article : order) {
      CopyGroup of = group.get(article.page());
      Article original = of == null ? null : first.putIfAbsent(of, article);
      out.add(
          new Told(
              DateWords.of(article.published().when()),
              Line.outlet(article),
              Line.headline(article),
              original == null ? null : Line.outlet(original) + ", " + Line.headline(original),
              article.page().sha256()));
    }
    return out;
  }
}
