package org.sillok.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Lines;

/** Keeps those blocks of the chosen zone that are told, and drops what only stands between them. */
final class BodyFilter {
  private final HtmlPage page;
  private final Zone zone;
  private final @Nullable String headline;

  BodyFilter(HtmlPage page, Zone zone, @Nullable String headline) {
    this.page = page;
    this.zone = zone;
    this.headline = headline;
  }

  /** The blocks of the body in page order. */
  List<Block> keep() {
    List<Block> live = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    ListRules lists = new ListRules(page, zone);
    for (int i = zone.from; i < zone.to; i++) {
      Block b = page.blocks.get(i);
      if (b.furniture == Role.NONE
          && isTold(b, !live.isEmpty())
          && (zone.role == Role.BODY || !lists.isLinkList(b))) {
        boolean repeatable = !b.isProse() || b.shape.stops() == 0 || b.tag.equals("li");
        if (repeatable || seen.add(b.text)) {
          live.add(b);
        }
      }
    }
    live = Edges.trim(live);
    return Headings.keepThoseWithText(live);
  }

  private boolean isTold(Block b, boolean begun) {
    if (b.shape.weight() == 0) {
      return false;
    }
    if (b.tag.equals("h1") && !begun || Lines.sameWords(b.text, headline)) {
      return false;
    }
    if (Lines.isFurniture(b.text)) {
      return false;
    }
    if (b.links > 0.7) {
      // A source named in brackets, or a paragraph that happens to be one link.
      if (b.tag.equals("p") && b.shape.words() <= 3) {
        return true;
      }
      return b.shape.weight() > 150 && b.tag.equals("p") && b.shape.ended();
    }
    return true;
  }
}
