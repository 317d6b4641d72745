package org.sillok.page;

import com.google.gson.JsonObject;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.model.Article;
import org.sillok.model.Page;

/**
 * Reads a folder of pages and writes bodies as the extraction benches score them; with a third
 * argument, measures speed.
 */
public final class BenchMain {
  private BenchMain() {}

  public static void main(String[] args) throws Exception {
    List<Page> pages = new ArrayList<>();
    PageSource.standard()
        .read(List.of(Path.of(args[0])))
        .forEach(
            f -> {
              switch (f) {
                case Found.Got got -> pages.add(got.page());
                case Unreadable u -> System.err.println(u);
              }
            });
    PageReader reader = PageReader.standard();
    JsonObject plain = new JsonObject();
    for (Page page : pages) {
      String key = page.name();
      JsonObject o = new JsonObject();
      switch (reader.read(page)) {
        case Reading.Read read -> {
          Article a = read.article();
          o.addProperty("articleBody", a.text());
          o.addProperty("text", a.text());
          o.addProperty("title", a.headline() == null ? "" : a.headline().text());
          List<String> names = new ArrayList<>();
          a.bylines().forEach(b -> names.add(b.name()));
          o.addProperty("author", String.join(";", names));
          o.addProperty("date", a.published().day() == null ? "" : a.published().day().toString());
          o.addProperty("sitename", a.outlet() == null ? "" : a.outlet().name());
        }
        case Unreadable u -> System.err.println(u);
      }
      plain.add(key, o);
      plain.add(key.replace(".html.gz", ""), o);
    }
    Files.writeString(Path.of(args[1]), plain.toString());
    if (args.length > 2) {
      for (int round = 0; round < Integer.parseInt(args[2]); round++) {
        long parse = cpu();
        int sum = 0;
        for (Page p : pages) {
          sum += org.jsoup.Jsoup.parse(p.chars()).childNodeSize();
        }
        long start = cpu();
        for (Page p : pages) {
          sum += reader.read(p).name().length();
        }
        long end = cpu();
        System.err.printf(
            Locale.ROOT,
            "parse only %.0f, read %.0f pages a CPU second (%d)%n",
            pages.size() * 1e9 / (start - parse),
            pages.size() * 1e9 / (end - start),
            sum);
      }
    }
  }

  /** CPU time of this thread in nanoseconds: other work on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
