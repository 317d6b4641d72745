package org.sillok.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Article;
import org.sillok.story.timeline.Timeline;

/**
 * One of the most telling days of a story, with the sentence that tells most of it.
 *
 * @param date in words
 * @param iso the same as YYYY-MM-DD
 * @param sentence as it stands on the page, its white space folded
 * @param outlet who published it
 * @param published when, in words
 * @param name of the page
 * @param page its id
 */
public record TellingDay(
    String date,
    String iso,
    String sentence,
    String outlet,
    String published,
    String name,
    String page) {

  /**
   * The most telling days, in order of time; none if no page has a date.
   *
   * @param days how many at most
   */
  public static List<TellingDay> of(Collection<Article> articles, int days) {
    List<Timeline.Page> pages = new ArrayList<>();
    Map<String, Article> source = new HashMap<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Article article : articles) {
      LocalDate day = article.published().when().earliest();
      if (day == null) {
        continue;
      }
      List<Timeline.Line> lines = new ArrayList<>();
      for (String sentence : Timeline.sentences(article.text())) {
        Timeline.Line line = Timeline.Line.of(sentence, day);
        lines.add(line);
        source.merge(sentence, article, TellingDay::earlier);
        for (LocalDate d : line.told()) {
          first = d.isBefore(first) ? d : first;
          last = d.isAfter(last) ? d : last;
        }
      }
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
      pages.add(new Timeline.Page(day, lines));
    }
    List<TellingDay> out = new ArrayList<>();
    if (pages.isEmpty()) {
      return out;
    }
    for (Timeline.Day day : Timeline.of(pages, Set.of()).best(days, 1, first, last)) {
      for (String sentence : day.sentences()) {
        Article from = source.get(sentence);
        if (from != null) {
          out.add(
              new TellingDay(
                  DateWords.day(day.date()),
                  day.date().toString(),
                  sentence.replaceAll("\\s+", " "),
                  Line.outlet(from),
                  DateWords.of(from.published().when()),
                  from.name(),
                  from.page().sha256()));
        }
      }
    }
    return out;
  }

  private static Article earlier(Article a, Article b) {
    LocalDate x = a.published().when().earliest();
    LocalDate y = b.published().when().earliest();
    if (x == null || y == null || x.equals(y)) {
      return a.page().compareTo(b.page()) <= 0 ? a : b;
    }
    return x.isBefore(y) ? a : b;
  }
}
