package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import tools.jackson.databind.node.ObjectNode;

/**
 * The benchmarks of whole pages, each a folder {@code html}: {@code extraction}, {@code
 * extraction-multilingual} and {@code dating}. Addresses of pages are not used. The set {@code
 * general} reads them without what is known of single outlets.
 */
final class PagesTask implements Task {
  private static final String GENERAL = "general";

  private final String name;
  private final Write write;
  private final Stages standard;

  private record Entry(String file, Article article) {}

  /** Writes what stages make of a page. */
  private interface Write {
    void page(Stages stages, ObjectNode out, Found.Got got);
  }

  private PagesTask(Stages stages, String name, Write write) {
    this.standard = stages;
    this.name = name;
    this.write = write;
  }

  private static PagesTask ofArticles(
      Stages stages, String name, BiConsumer<ObjectNode, Entry> write) {
    return new PagesTask(
        stages,
        name,
        (by, out, got) -> {
          if (by.read(got.page()) instanceof Reading.Read read) {
            write.accept(out, new Entry(got.name(), read.article()));
          }
        });
  }

  /** {@code extraction}: bodies, by item id. */
  static Task extraction(Stages stages) {
    return ofArticles(
        stages,
        "extraction",
        (out, e) ->
            out.putObject(e.file().replace(".html.gz", "")).put("articleBody", e.article().text()));
  }

  /** {@code extraction-multilingual}: bodies and metadata, by file. */
  static Task multilingual(Stages stages) {
    return ofArticles(
        stages,
        "extraction-multilingual",
        (out, e) -> {
          Article a = e.article();
          ObjectNode o = out.putObject(e.file()).put("text", a.text());
          o.put("title", a.headline() == null ? "" : a.headline().text());
          o.put("author", String.join(";", a.bylines().stream().map(Byline::name).toList()));
          o.put("date", day(a));
          o.put("sitename", a.outlet() == null ? "" : a.outlet().name());
        });
  }

  /** {@code dating}: the day of publication, by file. */
  static Task dating(Stages stages) {
    return new PagesTask(
        stages,
        "dating",
        (by, out, got) -> {
          LocalDate day = by.date(got.page()).published().day();
          out.put(got.name(), day == null ? null : day.toString());
        });
  }

  private static @Nullable String day(Article a) {
    LocalDate day = a.published().day();
    return day == null ? null : day.toString();
  }

  @Override
  public String name() {
    return name;
  }

  private Stages stages(Optional<String> set) {
    if (set.isEmpty()) {
      return standard;
    }
    if (!set.get().equals(GENERAL)) {
      throw new IllegalArgumentException("no set " + set.get() + "; there is " + GENERAL);
    }
    return Stages.withoutOutlets();
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Stages by = stages(set);
    ObjectNode prediction = Bench.object();
    List<PageSource.Item> items = PageSource.standard().list(List.of(folder.resolve("html")));
    long done = 0;
    for (PageSource.Item item : items) {
      item.open(
          found -> {
            if (found instanceof Found.Got got) {
              write.page(by, prediction, got);
            }
          });
      progress.at(++done, items.size());
    }
    Bench.write(out, prediction);
  }
}
