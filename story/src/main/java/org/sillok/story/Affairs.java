package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.EventId;
import org.sillok.model.Excerpt;
import org.sillok.model.PageId;
import org.sillok.model.Story;
import org.sillok.story.stories.Stories;
import org.sillok.story.stories.StoryText;
import org.sillok.story.stories.Ties;
import org.sillok.story.words.Words;

/** The stories of a chronology: which pages and events belong to one affair. */
final class Affairs {
  private Affairs() {}

  static List<Story> of(Map<PageId, Article> articles, List<Entry> entries) {
    List<Article> order = new ArrayList<>(articles.values());
    order.sort(
        Comparator.comparing((Article a) -> a.published().when().earliest(), Days.UNKNOWN_LAST)
            .thenComparing(Article::page));
    Map<String, StoryText> texts = new LinkedHashMap<>();
    order.forEach(a -> texts.put(a.page().sha256(), text(a)));
    Map<String, String> of = Stories.group(texts);
    Map<String, List<Article>> groups = new LinkedHashMap<>();
    for (Article a : order) {
      String story = of.getOrDefault(a.page().sha256(), a.page().sha256());
      groups.computeIfAbsent(story, k -> new ArrayList<>()).add(a);
    }
    Map<String, Set<EventId>> events = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.event() != null) {
        for (Claim claim : entry.claims()) {
          String story = of.get(claim.provenance().page().sha256());
          if (story != null) {
            events.computeIfAbsent(story, k -> new LinkedHashSet<>()).add(entry.event().id());
          }
        }
      }
    }
    Ties ties = Ties.among(texts.values());
    List<Story> out = new ArrayList<>();
    groups.forEach(
        (id, pages) ->
            out.add(
                new Story(
                    id,
                    title(pages),
                    pages.stream().map(Article::page).toList(),
                    List.copyOf(events.getOrDefault(id, Set.of())),
                    ties.of(pages.stream().map(Affairs::text).toList()))));
    return out;
  }

  private static StoryText text(Article a) {
    Excerpt headline = a.headline();
    LocalDate day = a.published().day();
    return new StoryText(day, headline == null ? "" : headline.text(), a.text());
  }

  /**
   * Headline of the page that shares most words with the others; the page's name if none has one.
   */
  private static String title(List<Article> pages) {
    List<Set<String>> words = new ArrayList<>();
    for (Article a : pages) {
      Set<String> own = new LinkedHashSet<>();
      Words.of(text(a).title()).forEach(w -> own.add(w.stem()));
      words.add(own);
    }
    int best = -1;
    double most = -1;
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).headline() != null) {
        double sum = 0;
        for (Set<String> other : words) {
          sum += words.get(i).stream().filter(other::contains).count();
        }
        double mean = sum / Math.sqrt(1 + words.get(i).size());
        if (mean > most) {
          most = mean;
          best = i;
        }
      }
    }
    Excerpt headline = best < 0 ? null : pages.get(best).headline();
    return headline == null ? pages.get(0).name() : headline.text();
  }
}
