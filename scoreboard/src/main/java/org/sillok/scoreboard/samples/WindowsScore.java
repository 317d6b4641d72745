package org.sillok.scoreboard.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.engine.dating.Narrowing;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.When;
import org.sillok.page.dating.Dater;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/**
 * What the other pages tell of a page's day: one page at a time loses its stamps and is dated by
 * its text and by the others. Wrong is a window that does not hold the true day.
 */
final class WindowsScore {
  private long right;
  private long wrong;
  private long days;
  private long none;

  private WindowsScore() {}

  static List<Figure> of(SampleStory story) {
    Map<String, Article> articles = new TreeMap<>();
    for (Map.Entry<String, CodedArticle> page : story.coded().entrySet()) {
      articles.put(page.getKey(), page.getValue().article());
    }
    WindowsScore score = new WindowsScore();
    for (JsonNode gold : story.gold().path("pages")) {
      Article article = articles.get(gold.path("file").asString());
      if (article != null) {
        LocalDate day = LocalDate.parse(gold.path("published").path("value").asString());
        List<Article> others = articles.values().stream().filter(a -> a != article).toList();
        score.page(article, When.day(day), Narrowing.by(others));
      }
    }
    return List.of(
        Figure.count("right", score.right),
        Figure.count("wrong", score.wrong),
        Figure.count("none", score.none),
        Figure.count("days of the right ones", score.days));
  }

  private void page(Article article, When day, Narrowing others) {
    Dating own = Dater.standard().byText(article.text());
    When when = others.narrowed(article.withPublished(own)).when();
    if (when.equals(own.when())) {
      none++;
    } else if (day.mayOverlap(when)) {
      right++;
      days += when.days();
    } else {
      wrong++;
    }
  }
}
