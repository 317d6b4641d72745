package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.Page;
import org.sillok.model.Span;
import org.sillok.model.testing.SharedBench;

/** The law of alignment: every word of a body can be read again from the page. */
class RereadTest {
  private static final PageReader READER = PageReader.standard();

  static void assertRereads(Page page) {
    if (READER.read(page) instanceof Reading.Read read) {
      Article a = read.article();
      Rereader rereader = Rereader.of(a, page);
      int n = a.text().length();
      assertThat(rereader.reread(new Span(0, n))).as(page.name()).isEqualTo(a.text());
    }
  }

  @Test
  void realPagesReread() {
    List<Path> folders =
        List.of(
            SharedBench.require("bench/seeds/pages"),
            SharedBench.require("bench/extraction/html"),
            SharedBench.require("bench/extraction-multilingual/html"));
    long pages =
        PageSource.standard()
            .read(folders)
            .filter(f -> f instanceof Found.Got)
            .peek(f -> assertRereads(((Found.Got) f).page()))
            .count();
    assertThat(pages).isGreaterThan(500);
  }

  @Property(tries = 500)
  void brokenMarkupRereads(@ForAll("markup") String html) {
    assertRereads(
        new Page(
            "p",
            null,
            null,
            "text/html",
            StandardCharsets.UTF_8,
            html.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 300)
  void dumpsReread(@ForAll("markup") String text) {
    assertRereads(
        new Page(
            "p",
            null,
            null,
            "text/plain",
            StandardCharsets.UTF_8,
            text.getBytes(StandardCharsets.UTF_8)));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class='story-body'>",
            "</div>",
            "<br>",
            "<br/>",
            "<table><tr>",
            "<td>",
            "</table>",
            "<li>",
            "<a href=x>",
            "</a>",
            "&amp;",
            "&nbsp;",
            "&#150;",
            "&notit;",
            "&eacute",
            "&#x1F600;",
            "&bogus;",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "<",
            ">",
            "<!-- x -->",
            "<![CDATA[ y ]]>",
            "<script>z</script>",
            "<pre>\n",
            "</pre>",
            "<b",
            "\"",
            "😀",
            "The envoys of both sides met on the island for two days, officials said, and agreed to meet again in spring. ",
            "Nobody knows. ",
            "By Jane Roe ",
            "漁業交渉は二日間続き、春に再び会うことで合意した。")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
