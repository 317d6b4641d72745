package org.sillok.page.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChaffTest {
  /** What a reader may ask of a tree: shown text, and the attributes that are read. */
  private static String seen(Document tree) {
    StringBuilder out = new StringBuilder();
    tree.traverse(
        (node, depth) -> {
          if (node instanceof TextNode t) {
            out.append('"').append(t.getWholeText()).append('"');
          } else if (node instanceof Element e) {
            out.append('<').append(e.normalName());
            for (String key : new String[] {"class", "id", "datetime", "data-date", "content"}) {
              out.append(e.hasAttr(key) ? " " + key + "=" + e.attr(key) : "");
            }
            out.append('>');
          }
        });
    return out.toString();
  }

  private static void same(String page) {
    Chaff chaff = Chaff.cut(page);
    Document cut = Jsoup.parse(chaff.rest(), "", Parser.htmlParser().setTrackPosition(true));
    assertThat(seen(cut)).as(page).isEqualTo(seen(Jsoup.parse(page)));
    cut.traverse(
        (node, depth) -> {
          if (node instanceof TextNode t && t.sourceRange().isTracked()) {
            int from = chaff.inPage(t.sourceRange().startPos());
            assertThat(page.substring(from)).as(page).startsWith(t.getWholeText());
          }
        });
  }

  @Test
  void insidesOfScriptsStylesAndCommentsAreCut() {
    String page =
        "<p>one</p><script>var a = '<p>two</p>';</script><style>p {}</style><!-- x -->three";
    same(page);
    assertThat(Chaff.cut(page).rest())
        .isEqualTo("<p>one</p><script></script><style></style><!---->three");
  }

  @Test
  void jsonIsKept() {
    String page = "<script type='application/ld+json'>{\"a\":1}</script>";
    assertThat(Chaff.cut(page).rest()).isEqualTo(page);
  }

  @Test
  void attributesThatNobodyReadsAreCut() {
    String page =
        "<a href='https://harbour.example/a>b' class=x data-track='1 > 0' data-date=2019-03-12 onclick=go()>in</a> out";
    same(page);
    assertThat(Chaff.cut(page).rest()).isEqualTo("<a  class=x  data-date=2019-03-12 >in</a> out");
    assertThat(Chaff.cut("<link rel=canonical href=http://a.example>").rest()).contains("href");
  }

  @Test
  void drawingsAreCutIfTheyHoldNothingElse() {
    same("<div><svg><p>out of it</p></svg></div>after");
    same("<svg><path d='never ended");
    assertThat(Chaff.cut("<p>a<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>b").rest())
        .isEqualTo("<p>a<svg ></svg>b");
  }

  @Test
  void readsAsTheTokenizerDoes() {
    same("<p title='<script>'>a</p><p>b");
    same("<script><!-- <script> a </script> --></script>after<script>b</script>c");
    same("<script><!-- a </script>after <!-- b --> c");
    same("<!--> a <!---> b <!-- c --!> d <!-- e -- > f --> g");
    same("<!doctype html><?php a ?></ b>c<![CDATA[ d ]]>e");
    same("<title>a <script>b</title><textarea><style>c</textarea>d<style>e</style>f");
    same("<p class=a\"b' id = 'c' =d>e</p x=y>f<br/ class=g>h");
    same("<p class='never ended>a");
    same("<style>never ended");
    same("<script>a</scripts></script >b");
    same("a < b <3 <<p>c");
    same("<");
    same("");
  }
}
