package org.sillok.page.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.sillok.page.shape.Chars;

/**
 * Measures what an element hides, no further than it takes to say that it is a body: hidden
 * elements may lie in each other without end.
 */
final class Hidden implements NodeFilter {
  private static final int SHORT = 600;
  private static final int FARTHEST = 3000;

  private int length;
  private int nodes;

  private Hidden() {}

  /** True if an element holds too little text for a body. */
  static boolean isShort(Element e) {
    Hidden hidden = new Hidden();
    e.filter(hidden);
    return hidden.length < SHORT && hidden.nodes < FARTHEST;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode t) {
      String text = t.getWholeText();
      boolean blank = true;
      for (int i = 0; i < text.length() && length < SHORT; i++) {
        boolean here = Chars.isBlank(text.charAt(i));
        length += here && blank ? 0 : 1;
        blank = here;
      }
    }
    return length < SHORT && nodes < FARTHEST ? FilterResult.CONTINUE : FilterResult.STOP;
  }
}
