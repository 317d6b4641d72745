package org.sillok.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.app.export.AnnotationJson;
import org.sillok.app.export.ArticleText;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.text.who.ActorList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "read",
    description = "Prints the clean, dated article of one page, with the evidence for its date.",
    footer = {"", "Examples:", "  sillok read page.html", "  sillok read page.html --json"})
final class ReadCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private OnePage page = new OnePage();
  @Mixin private OutletsFolder outlets = new OutletsFolder();

  @Override
  public Integer call() {
    List<Article> articles =
        page.articles(Stages.with(ActorList.empty(), outlets.rules()), console);
    for (Article article : articles) {
      console
          .out()
          .println(page.json() ? AnnotationJson.text(article) : ArticleText.article(article));
    }
    console.out().flush();
    return articles.isEmpty() ? 2 : 0;
  }
}
