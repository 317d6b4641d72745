package org.sillok.page.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Alignment;
import org.sillok.page.shape.Weaver;

/**
 * The body of an article, found in a page.
 *
 * @param text paragraphs set off by blank lines
 * @param alignment to the page's characters
 * @param first index of its first block in the page, or -1
 * @param last index of its last block, or -1
 */
public record HtmlBody(String text, Alignment alignment, int first, int last) {
  /** Finds the body. */
  public static HtmlBody of(HtmlPage page, @Nullable String headline) {
    Zone zone = Choice.of(page);
    List<Block> kept = zone == null ? List.of() : new BodyFilter(page, zone, headline).keep();
    if (zone != null && !kept.isEmpty()) {
      kept = Lede.before(page, zone, Lede.withoutSummary(page, kept), headline);
    }
    Weaver weaver = Woven.of(page, kept);
    Alignment alignment = weaver.alignment();
    int first = kept.isEmpty() ? -1 : kept.get(0).index;
    int last = kept.isEmpty() ? -1 : kept.get(kept.size() - 1).index;
    return new HtmlBody(weaver.text(), alignment, first, last);
  }
}
