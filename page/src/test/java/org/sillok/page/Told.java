package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Article;
import org.sillok.model.Page;

/** What a file gives, read to the end: pages, articles, remarks. */
record Told(List<Page> pages, List<Article> articles, List<String> remarks) {
  static final String FIRST =
      "The negotiators of the two coasts met on the island on Tuesday to divide the herring, and parted at midnight without an agreement.";
  static final String SECOND =
      "The fisheries minister, Ann Example, said that the talks would go on in spring, and that Norland was ready to give way on the quota.";
  static final String BODY = FIRST + "\n\n" + SECOND;

  /** One for all, since each starts a Java of its own for documents. */
  private static final PageSource STANDARD = PageSource.standard();

  /** Opens bytes under a name that says nothing; every article re-reads from its page. */
  static Told of(Limits limits, Path folder, byte[] bytes) throws IOException {
    Path file = folder.resolve("x");
    Files.write(file, bytes);
    Told told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    PageReader reader = PageReader.standard();
    PageSource source = limits.equals(STANDARD.limits()) ? STANDARD : PageSource.of(limits);
    source
        .read(List.of(file))
        .forEach(
            found -> {
              switch (found) {
                case Unreadable why -> told.remarks().add(why.toString());
                case Found.Got got -> {
                  told.pages().add(got.page());
                  RereadTest.assertRereads(got.page());
                  switch (reader.read(got.page())) {
                    case Unreadable why -> told.remarks().add(why.toString());
                    case Reading.Read read -> told.articles().add(read.article());
                  }
                }
              }
            });
    return told;
  }

  static Told of(Path folder, byte[] bytes) throws IOException {
    return of(Limits.standard(), folder, bytes);
  }

  Article only() {
    assertThat(remarks).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  /** Headline, author, outlet, day. */
  static String facts(Article a) {
    return String.join(
        "|",
        a.headline() == null ? "-" : a.headline().text(),
        a.bylines().isEmpty() ? "-" : a.bylines().get(0).name(),
        a.outlet() == null ? "-" : a.outlet().name(),
        a.published().when().edtf(),
        a.published().evidence().isEmpty() ? "-" : a.published().evidence().get(0).rule());
  }
}
