package org.sillok.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sillok.model.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Marks that nest, cross and touch come out as well-formed elements, with the text as it was. */
class MarkedTextTest {
  @Property
  void whateverIsMarkedIsWellFormedAndLosesNothing(
      @ForAll("texts") String text, @ForAll("spans") List<Span> spans) throws Exception {
    List<Mark> marks = new ArrayList<>();
    for (Span span : spans) {
      if (cuts(text, span.start()) || cuts(text, span.end())) {
        continue; // no annotation cuts a character
      }
      Layer layer = Layer.values()[marks.size() % Layer.values().length];
      String link = marks.size() % 2 == 0 ? "e<1>" : null;
      marks.add(new Mark(span, layer, "m" + marks.size(), link, "a<b", "\"c&", "'note'\n<>"));
    }
    Element root = parsed(MarkedText.html(text, marks));
    assertThat(words(root)).isEqualTo(text.replace("\n", ""));
    assertThat(root.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void crossingMarksBothCoverWhatTheyShare() {
    String html =
        MarkedText.html(
            "one two three",
            List.of(
                new Mark(new Span(0, 7), Layer.QUOTED, "q0", null, null, null, "q"),
                new Mark(new Span(4, 13), Layer.TIME, "t0", null, null, null, "t")));
    assertThat(html)
        .isEqualTo(
            "<p><i class=\"at\" id=\"q0\"></i><span class=\"q direct q-first\" title=\"q\">one </span>"
                + "<i class=\"at\" id=\"t0\"></i>"
                + "<span class=\"q direct q-last t t-first\" title=\"q\nt\">two</span>"
                + "<span class=\"t t-last\" title=\"t\"> three</span></p>\n");
  }

  @Test
  void whatAPageSaysIsNeverMarkUp() {
    assertThat(MarkedText.html("<script>alert('&')</script>\u0000", List.of()))
        .isEqualTo("<p>&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;\ufffd</p>\n");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b ", "<", ">", "&", "\"", "'", "\n", "\ud83d\udc1f", "é", "]]>")
        .list()
        .ofMaxSize(30)
        .map(l -> String.join("", l));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, 12))
        .as((from, length) -> new Span(from, from + length))
        .list()
        .ofMaxSize(12);
  }

  private static boolean cuts(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static Element parsed(String html) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Document document = builder.parse(new InputSource(new StringReader("<div>" + html + "</div>")));
    return document.getDocumentElement();
  }

  /** The text without the labels and the line ends between paragraphs. */
  private static String words(Element root) {
    StringBuilder out = new StringBuilder();
    NodeList paragraphs = root.getElementsByTagName("p");
    for (int i = 0; i < paragraphs.getLength(); i++) {
      NodeList pieces = paragraphs.item(i).getChildNodes();
      for (int k = 0; k < pieces.getLength(); k++) {
        Node piece = pieces.item(k);
        boolean label = piece instanceof Element e && e.getAttribute("class").startsWith("label ");
        out.append(label ? "" : piece.getTextContent());
      }
    }
    return out.toString();
  }
}
