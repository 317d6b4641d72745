package org.sillok.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.engine.Annals;
import org.sillok.model.Article;
import org.sillok.model.PageId;
import org.sillok.model.Story;
import org.sillok.model.When;
import org.sillok.story.copies.Sources;

/**
 * What the pages of a store are about, one affair each.
 *
 * @param id of the story
 * @param title headline of its most typical page
 * @param span when it was told, in words; "undated" if no page has a date
 * @param pages how many pages tell it
 * @param outlets how many outlets
 * @param independent how many of them are no copy of another
 * @param ties words and names that most of its pages share, for which they were grouped
 */
public record Affair(
    String id,
    String title,
    String span,
    int pages,
    int outlets,
    int independent,
    List<String> ties) {
  public Affair {
    ties = List.copyOf(ties);
  }

  /** The affairs of a store, that of most pages first. */
  public static List<Affair> of(Annals annals) {
    Sources sources = Sources.of(annals.articles().values(), annals.chronology().copies());
    List<Story> order = new ArrayList<>(annals.chronology().stories());
    order.sort(Comparator.comparingInt((Story s) -> -s.pages().size()).thenComparing(Story::id));
    List<Affair> out = new ArrayList<>();
    for (Story story : order) {
      TreeSet<LocalDate> days = new TreeSet<>();
      for (PageId page : story.pages()) {
        Article article = annals.articles().get(page);
        LocalDate day = article == null ? null : article.published().when().earliest();
        if (day != null) {
          days.add(day);
        }
      }
      Set<PageId> pages = Set.copyOf(story.pages());
      out.add(
          new Affair(
              story.id(),
              story.title(),
              DateWords.of(span(days)),
              pages.size(),
              sources.outlets(pages),
              sources.independent(pages),
              story.ties()));
    }
    return out;
  }

  private static When span(TreeSet<LocalDate> days) {
    if (days.isEmpty()) {
      return When.UNKNOWN;
    }
    return days.size() == 1 ? When.day(days.first()) : When.days(days.first(), days.last());
  }

  /** "12 pages, 5 outlets, 3 independent". */
  public String told() {
    return count(pages, "page")
        + ", "
        + count(outlets, "outlet")
        + ", "
        + independent
        + " independent";
  }

  /** "mackerel quotas, Per Holm, Bergen"; empty if it has one page. */
  public String shared() {
    return String.join(", ", ties);
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
