package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.Page;
import org.sillok.model.testing.SharedBench;

/**
 * Pages that are broken or meant to break a reader: it never throws, and what it reads can be
 * re-read.
 */
class HostileTest {
  private static final String SIGNS = "<>\"'&/ =\n\u0000\uFFFDx@|()©";
  private static final List<Page> SAMPLES =
      PageSource.standard()
          .read(List.of(Path.of(SharedBench.root().toString(), "samples", "mackerel", "pages")))
          .filter(f -> f instanceof Found.Got)
          .map(f -> ((Found.Got) f).page())
          .toList();

  private static String attributes(int n) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      out.append('a').append(i).append("=1 ");
    }
    return out.toString();
  }

  private static String names(int n) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      out.append("'ab").append(i).append("',");
    }
    return out.toString();
  }

  /** The clock is asked, not waited for: there is no time at all. */
  @Test
  void pageForWhichThereIsNoTimeIsToldInOneLine() {
    String text = "<p>The envoys of both sides met on the island for two days, officials said.</p>";
    for (String type : List.of("text/html", "text/plain")) {
      Reading reading =
          PageReader.standard().read(page(type, text.repeat(10)), Duration.ofNanos(1));
      assertThat(reading).isInstanceOf(Unreadable.class);
      assertThat(((Unreadable) reading).reason()).isEqualTo("took longer than 0 seconds");
      assertThat(((Unreadable) reading).advice()).contains("--limit-seconds");
    }
  }

  static Page page(String type, String text) {
    return new Page(
        "p", null, null, type, StandardCharsets.UTF_8, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1500)
  void damagedPagesAreRead(@ForAll long seed) {
    Random random = new Random(seed);
    Page sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
    StringBuilder text = new StringBuilder(sample.chars());
    if (random.nextInt(3) == 0) {
      text.setLength(random.nextInt(text.length()));
    }
    for (int i = 0; i < 40 && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
      }
    }
    RereadTest.assertRereads(page(sample.mediaType(), text.toString()));
  }

  @Property(tries = 1000)
  void anyBytesAreOpened(@ForAll byte[] bytes) throws IOException {
    Path file = Files.createTempFile("sillok", ".bin");
    try {
      Files.write(file, bytes);
      List<Found> found = PageSource.standard().read(List.of(file)).toList();
      assertThat(found).isNotEmpty();
      for (Found f : found) {
        if (f instanceof Found.Got got) {
          RereadTest.assertRereads(got.page());
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  @TestFactory
  Stream<DynamicTest> shapesThatInviteQuadraticTime() {
    String p =
        "<p>The envoys of both sides met on the island for two days, officials said, and will meet again in spring.</p>";
    return Stream.of(
            "<div>".repeat(50_000) + p,
            "<b>".repeat(50_000) + p.repeat(50),
            "<div class='share related'>".repeat(50_000) + p.repeat(200),
            "<div class='article-body'>".repeat(20_000) + p.repeat(2_000),
            "<table><tr><td>".repeat(3_000) + p.repeat(100),
            "<ul>" + "<li><a href=x>y z</a></li>".repeat(100_000) + "</ul>" + p.repeat(3),
            ("<div class=article-body>" + p + "</div><nav>" + p + "</nav>").repeat(3_000),
            "<p>" + "&amp; &nbsp;".repeat(100_000),
            "<p>" + "SEOUL ".repeat(100_000),
            "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + p.repeat(5),
            "The envoy said so.<br>".repeat(50_000),
            "<".repeat(500_000),
            "<a".repeat(200_000),
            "<p " + "href=x ".repeat(300_000) + ">" + p,
            "<p " + attributes(100_000) + ">" + p,
            "<p>" + "12/34/".repeat(100_000) + "</p>",
            "<!--".repeat(100_000),
            "<script>".repeat(50_000),
            "<script><!--".repeat(50_000),
            "<svg><path>".repeat(50_000),
            "<svg><path><p>".repeat(50_000),
            "<title>a".repeat(50_000),
            ("<div style='display:none'><b></b>").repeat(50_000),
            "<time datetime=2019-01-02>x</time>".repeat(20_000),
            "<p>" + "The clerk said Monday he will sail Tuesday, President Obama, ".repeat(5_000),
            "<p>" + ".".repeat(400_000) + p,
            "<p>" + ".)".repeat(200_000) + p,
            "<p>" + ")<br>".repeat(50_000) + p,
            ("<div class=article-body>" + p + "</div><div class=related>" + p + "</div>")
                .repeat(10_000),
            "<a rel=author>1</a>".repeat(50_000) + p,
            "<script type='application/ld+json'>{'@type':'NewsArticle','author':["
                + names(50_000)
                + "'z']}</script>"
                + p.repeat(5),
            "<meta name=author content='a" + " ".repeat(100_000) + "b'>" + p.repeat(5),
            "<p>" + "will in May 2020 by the end of ".repeat(20_000))
        .map(
            html ->
                DynamicTest.dynamicTest(
                    html.substring(0, Math.min(40, html.length())),
                    () -> RereadTest.assertRereads(page("text/html", html))));
  }
}
