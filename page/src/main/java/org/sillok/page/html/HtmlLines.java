package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Excerpt;
import org.sillok.model.Span;
import org.sillok.page.dating.PageLine;

/**
 * The blocks of a page as lines with their place relative to the article, for those who date it.
 */
public final class HtmlLines {
  private HtmlLines() {}

  /** All visible lines. */
  public static List<PageLine> of(HtmlPage page, HtmlBody body, @Nullable Excerpt headline) {
    int head = -1;
    for (Block b : page.blocks) {
      if (head < 0 && headline != null && b.isHeading() && b.text.equals(headline.text())) {
        head = b.index;
      }
    }
    List<PageLine> out = new ArrayList<>();
    for (Block b : page.blocks) {
      Span first = page.tree.span(b.nodes.get(0));
      Span last = page.tree.span(b.nodes.get(b.nodes.size() - 1));
      int start = first == null ? 0 : first.start();
      int end = last == null ? start : Math.max(start, last.end());
      PageLine.Place place;
      if (b.index > body.last()) {
        place = PageLine.Place.BELOW;
      } else if (b.index >= body.first() && b.furniture == Role.NONE) {
        place = PageLine.Place.BODY;
      } else {
        boolean near = head >= 0 ? b.index >= head - 2 : b.index >= body.first() - 8;
        place = near ? PageLine.Place.HEAD : PageLine.Place.ABOVE;
      }
      boolean listed =
          b.furniture == Role.NAV || b.furniture == Role.RELATED || b.furniture == Role.COMMENTS;
      out.add(new PageLine(b.text, new Span(start, end), place, listed));
    }
    return out;
  }
}
