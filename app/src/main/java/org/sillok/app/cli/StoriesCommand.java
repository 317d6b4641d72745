package org.sillok.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.sillok.engine.Sillok;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.PageId;
import org.sillok.model.Story;
import org.sillok.story.copies.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stories",
    description = "Lists the affairs that the pages in the store are about, the largest first.",
    footer = {
      "",
      "Pages that are copies of one text, or credit one agency, are one independent source.",
      "",
      "Example:",
      "  sillok stories"
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      Chronology chronology = sillok.chronology();
      Map<PageId, Article> articles = new LinkedHashMap<>();
      for (Story story : chronology.stories()) {
        for (PageId page : story.pages()) {
          sillok.article(page).map(CodedArticle::article).ifPresent(a -> articles.put(page, a));
        }
      }
      Sources sources = Sources.of(articles.values(), chronology.copies());
      List<Story> order = new ArrayList<>(chronology.stories());
      order.sort(Comparator.comparingInt((Story s) -> -s.pages().size()).thenComparing(Story::id));
      PrintWriter out = console.out();
      for (Story story : order) {
        out.print(text(story, articles, sources));
      }
      if (order.isEmpty()) {
        out.print("No story.\n");
      }
      out.flush();
      return 0;
    }
  }

  private static String text(Story story, Map<PageId, Article> articles, Sources sources) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (PageId page : story.pages()) {
      Article article = articles.get(page);
      LocalDate day = article == null ? null : article.published().when().earliest();
      if (day != null) {
        days.add(day);
      }
    }
    String when =
        days.isEmpty()
            ? "undated"
            : days.first().equals(days.last())
                ? days.first().toString()
                : days.first() + " to " + days.last();
    Set<PageId> pages = Set.copyOf(story.pages());
    return String.format(
        Locale.ROOT,
        "%s%n    %s; %s, %s, %d independent  %s%n",
        story.title(),
        when,
        count(pages.size(), "page"),
        count(sources.outlets(pages), "outlet"),
        sources.independent(pages),
        story.id());
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
