package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code seeds:pages|annotations|events|story}: a few whole pages through the whole chain. For all
 * but {@code pages} the publication dates are taken from the truth, as an analyst would enter them.
 */
final class SeedsTask implements Task {
  private final Stages stages;

  SeedsTask(Stages stages) {
    this.stages = stages;
  }

  @Override
  public String name() {
    return "seeds";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Map<String, Article> pages = new TreeMap<>();
    PageSource.standard()
        .read(List.of(folder.resolve("pages")))
        .forEach(found -> read(found, pages));
    ObjectNode prediction =
        switch (set.orElse("")) {
          case "pages" -> pages(pages);
          case "annotations" -> annotations(dated(pages, folder));
          case "events" -> events(dated(pages, folder));
          case "story" -> story(dated(pages, folder));
          default ->
              throw new IllegalArgumentException(
                  "say which: seeds:pages, seeds:annotations, seeds:events or seeds:story");
        };
    Bench.write(out, prediction);
    progress.at(pages.size(), pages.size());
  }

  private void read(Found found, Map<String, Article> pages) {
    if (found instanceof Found.Got got && stages.read(got.page()) instanceof Reading.Read read) {
      String file = Objects.requireNonNull(Path.of(got.page().name()).getFileName()).toString();
      pages.put(file, read.article());
    }
  }

  private static Map<String, Article> dated(Map<String, Article> pages, Path folder)
      throws IOException {
    Map<String, Article> out = new TreeMap<>(pages);
    for (JsonNode truth : Bench.json(Bench.file(folder, "pages-truth.json"))) {
      Dating date = Bench.entered(Bench.text(truth.path("published"), "value"));
      out.computeIfPresent(truth.path("file").asString(), (f, a) -> a.withPublished(date));
    }
    return out;
  }

  private static ObjectNode pages(Map<String, Article> pages) {
    ObjectNode out = Bench.object();
    pages.forEach((file, article) -> out.set(file, SeedPages.page(article)));
    return out;
  }

  private ObjectNode annotations(Map<String, Article> pages) {
    ObjectNode out = Bench.object();
    pages.forEach(
        (file, article) -> out.set(file, SeedPages.annotations(stages.annotate(article))));
    return out;
  }

  private ObjectNode events(Map<String, Article> pages) {
    ObjectNode out = Bench.object();
    pages.forEach((file, article) -> out.set(file, SeedClaims.page(stages.code(article))));
    return out;
  }

  private ObjectNode story(Map<String, Article> pages) {
    Map<String, AnnotatedText> annotated = new TreeMap<>();
    List<CodedArticle> coded = new ArrayList<>();
    pages.forEach(
        (file, article) -> {
          AnnotatedText text = stages.annotate(article);
          annotated.put(file, text);
          coded.add(new CodedArticle(article, stages.code(text)));
        });
    return SeedStory.story(stages.compile(coded), annotated);
  }
}
