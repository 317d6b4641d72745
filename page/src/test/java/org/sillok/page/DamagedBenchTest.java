package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sillok.model.Page;
import org.sillok.model.testing.SharedBench;

/**
 * Ten thousand real pages, cut off and damaged, of which none makes the reader throw or stop. Takes
 * minutes: only with {@code -Pfull}.
 */
@EnabledIfSystemProperty(named = "sillok.full", matches = "true")
class DamagedBenchTest {
  private static final int PAGES = 10_000;

  /** Far more than any of them takes: a page that reaches it is one on which the reader stops. */
  private static final Duration CUT_OFF = Duration.ofSeconds(60);

  private static final String SIGNS = "<>\"'&/ =\n\u0000!-x";

  @Test
  void tenThousandDamagedPages() {
    Path bench = SharedBench.require("bench/extraction");
    List<String> pages = new ArrayList<>();
    PageSource.standard()
        .read(List.of(bench.resolve("html")))
        .forEach(
            found -> {
              if (found instanceof Found.Got got) {
                pages.add(got.page().chars());
              }
            });
    assertThat(pages).isNotEmpty();
    Random random = new Random(1);
    PageReader reader = PageReader.standard();
    for (int i = 0; i < PAGES; i++) {
      Page page = HostileTest.page("text/html", damaged(pages.get(i % pages.size()), random));
      Assertions.assertTimeoutPreemptively(CUT_OFF, () -> reader.read(page).name());
    }
  }

  private static String damaged(String chars, Random random) {
    int from = random.nextInt(4) == 0 ? random.nextInt(chars.length()) : 0;
    int to = from + 1 + random.nextInt(chars.length() - from);
    StringBuilder text = new StringBuilder(chars.substring(from, to));
    for (int i = 0; i < 40 && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
      }
    }
    return text.toString();
  }
}
