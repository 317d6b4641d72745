package org.sillok.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sillok.app.predict.SpokenDays;
import org.sillok.engine.Sillok;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.PageId;
import org.sillok.model.Story;
import org.sillok.story.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "timeline",
    description = "Prints the most telling days of a story, with one sentence for each.",
    footer = {
      "",
      "The sentence is as it stands on the page that is named below it.",
      "",
      "Examples:",
      "  sillok timeline",
      "  sillok timeline --days 20 --story s3f2a91"
    })
final class TimelineCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Option(
      names = "--days",
      paramLabel = "K",
      defaultValue = "12",
      description = "How many days (default: ${DEFAULT-VALUE}).")
  private int days = 12;

  @Option(
      names = "--story",
      paramLabel = "ID",
      defaultValue = "",
      description = "Only pages of this story; see: sillok stories. All pages if left out.")
  private String story = "";

  @Override
  public Integer call() {
    if (days < 1) {
      throw new UserError("--days must be at least 1");
    }
    try (Sillok sillok = store.open()) {
      List<Article> articles = new ArrayList<>();
      for (Story one : sillok.chronology().stories()) {
        if (one.id().startsWith(story)) {
          for (PageId page : one.pages()) {
            sillok.article(page).map(CodedArticle::article).ifPresent(articles::add);
          }
        }
      }
      print(articles, console.out());
      return 0;
    }
  }

  private void print(List<Article> articles, PrintWriter out) {
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
        Set<LocalDate> spoken = SpokenDays.in(sentence, day);
        lines.add(new Timeline.Line(sentence, spoken));
        source.merge(sentence, article, TimelineCommand::earlier);
        for (LocalDate d : spoken) {
          first = d.isBefore(first) ? d : first;
          last = d.isAfter(last) ? d : last;
        }
      }
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
      pages.add(new Timeline.Page(day, lines));
    }
    if (pages.isEmpty()) {
      out.print("No dated page.\n");
    } else {
      for (Timeline.Day day : Timeline.of(pages, Set.of()).best(days, 1, first, last)) {
        for (String sentence : day.sentences()) {
          Article from = source.get(sentence);
          out.print(day.date() + "  " + sentence + "\n");
          out.print("            " + (from == null ? "" : named(from)) + "\n");
        }
      }
    }
    out.flush();
  }

  private static Article earlier(Article a, Article b) {
    LocalDate x = a.published().when().earliest();
    LocalDate y = b.published().when().earliest();
    if (x == null || y == null || x.equals(y)) {
      return a.page().compareTo(b.page()) <= 0 ? a : b;
    }
    return x.isBefore(y) ? a : b;
  }

  private static String named(Article article) {
    String outlet = article.outlet() == null ? article.name() : article.outlet().name();
    return "– " + outlet + ", " + article.published().when().edtf() + " (" + article.name() + ")";
  }
}
