package org.sillok.page.item;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Exports of press databases, told by their layout in whichever format they come. */
public final class Exports {
  private Exports() {}

  /** The articles of an export in plain text, or null if the text is none. */
  public static @Nullable List<Item> ofText(String text) {
    if (!text.contains("words") && !text.contains("\nAN") && !text.contains("WORDS")) {
      return null;
    }
    List<Line> lines = Line.of(text);
    List<Item> items = Factiva.items(lines);
    if (items == null) {
      items = Nexis.items(lines);
    }
    return items == null || items.isEmpty() ? null : items;
  }

  /** The articles of an export in HTML, or null if the page is none. */
  public static @Nullable List<Item> ofHtml(String html) {
    // A page of the web names neither; that is cheaper to see than its tree.
    boolean factiva = html.contains(">HD<") || html.contains("Factiva");
    return factiva || html.contains("End of Document") ? ofText(text(html)) : null;
  }

  private static String text(String html) {
    StringBuilder out = new StringBuilder();
    Jsoup.parse(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode t) {
                  out.append(t.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element e && (e.isBlock() || isCell(e))) {
                  out.append("\n\n");
                } else if (node.nodeName().equals("br")) {
                  out.append('\n');
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element e && (e.isBlock() || isCell(e))) {
                  out.append("\n\n");
                }
              }
            });
    return out.toString();
  }

  private static boolean isCell(Element e) {
    return e.normalName().equals("td") || e.normalName().equals("th");
  }
}
