package org.sillok.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.app.export.TellingDay;
import org.sillok.engine.Sillok;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.PageId;
import org.sillok.model.Story;
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
      List<TellingDay> telling = TellingDay.of(articles, days);
      PrintWriter out = console.out();
      for (TellingDay day : telling) {
        out.print(day.iso() + "  " + day.sentence() + "\n");
        out.print(
            "            – " + day.outlet() + ", " + day.published() + " (" + day.name() + ")\n");
      }
      if (telling.isEmpty()) {
        out.print("No dated page.\n");
      }
      out.flush();
      return 0;
    }
  }
}
