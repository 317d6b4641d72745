package org.sillok.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.app.export.AnnotationHtml;
import org.sillok.app.export.AnnotationJson;
import org.sillok.app.export.ArticleText;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "annotate",
    description = "Prints what is found in one page: sentences, names, times, quotations, claims.",
    footer = {
      "",
      "Examples:",
      "  sillok annotate page.html",
      "  sillok annotate page.html --json",
      "  sillok annotate page.html --html > annotated.html"
    })
final class AnnotateCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private OnePage page = new OnePage();
  @Mixin private ActorsFile actors = new ActorsFile();
  @Mixin private OutletsFolder outlets = new OutletsFolder();

  @Option(names = "--html", description = "Print a page in colour, to open in a browser.")
  private boolean html;

  @Override
  public Integer call() {
    Stages stages = actors.stages(outlets);
    List<Article> articles = page.articles(stages, console);
    List<AnnotationHtml.Page> coloured = new ArrayList<>();
    for (Article article : articles) {
      AnnotatedText text = stages.annotate(article);
      List<Claim> claims = stages.code(text);
      if (html) {
        coloured.add(new AnnotationHtml.Page(text, claims));
        continue;
      }
      console
          .out()
          .println(
              page.json()
                  ? AnnotationJson.text(text, claims)
                  : ArticleText.annotations(text, claims));
    }
    if (!coloured.isEmpty()) {
      console.out().print(AnnotationHtml.document(coloured));
    }
    console.out().flush();
    return articles.isEmpty() ? 2 : 0;
  }
}
