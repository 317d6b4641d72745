package org.sillok.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.engine.Sillok;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.PageId;
import org.sillok.model.Story;
import org.sillok.story.copies.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    description =
        "Shows, sentence by sentence, what a later version or a reprint of a page changed.",
    footer = {
      "",
      "A page is named by the end of its name, or by the first digits of its id.",
      "  = kept, ~ reworded (the new words below the old), - dropped, + added",
      "",
      "Example:",
      "  sillok diff 03-nsw.txt 04-nsw.txt"
    })
final class DiffCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Parameters(index = "0", paramLabel = "PAGE", description = "The earlier page.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "PAGE", description = "The later one.")
  private String after = "";

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      List<Article> articles = new ArrayList<>();
      for (Story story : sillok.chronology().stories()) {
        for (PageId page : story.pages()) {
          sillok.article(page).map(CodedArticle::article).ifPresent(articles::add);
        }
      }
      String one = page(articles, before).text();
      String other = page(articles, after).text();
      PrintWriter out = console.out();
      for (Versions.Piece piece : Versions.difference(one, other)) {
        out.print(
            switch (piece.kind()) {
              case KEPT -> "= " + piece.after() + "\n";
              case REWORDED -> "~ " + piece.before() + "\n  " + piece.after() + "\n";
              case DROPPED -> "- " + piece.before() + "\n";
              case ADDED -> "+ " + piece.after() + "\n";
            });
      }
      out.flush();
      return 0;
    }
  }

  private static Article page(List<Article> articles, String name) {
    List<Article> found =
        articles.stream()
            .filter(a -> a.name().endsWith(name) || a.page().sha256().startsWith(name))
            .toList();
    if (found.size() != 1) {
      throw new UserError(
          (found.isEmpty() ? "no page" : "more than one page") + " is called " + name);
    }
    return found.get(0);
  }
}
