package org.sillok.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import org.sillok.page.Unreadable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The parameters of commands that look at one file without a store. */
final class OnePage {
  @Parameters(paramLabel = "FILE", description = "A saved page, or a container of pages.")
  private Path file = Path.of("");

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Its publication date, where you know better.")
  private @Nullable String published;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  boolean json() {
    return json;
  }

  /** The articles of the file; what cannot be read is printed. */
  List<Article> articles(Stages stages, Console console) {
    List<Article> out = new ArrayList<>();
    PageSource.of(limits.limits())
        .read(List.of(file))
        .forEach(
            found -> {
              switch (found) {
                case Unreadable why -> console.warn("not read: " + why);
                case Found.Got got -> {
                  switch (stages.read(got.page())) {
                    case Unreadable why -> console.warn("not read: " + why);
                    case Reading.Read read -> out.add(dated(read.article()));
                  }
                }
              }
            });
    return out;
  }

  private Article dated(Article article) {
    return published == null
        ? article
        : article.withPublished(Dating.entered(BuildCommand.date(published)));
  }
}
