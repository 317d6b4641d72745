package org.sillok.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.Lines;

/** Keeps those blocks of the chosen zone that are told, and drops what only stands between them. */
final class BodyFilter {
  /** So many blocks may be points set off at the top. */
  private static final int POINTS = 6;

  /** What is shorter may be said twice. */
  private static final int LEAST_POINT = 30;

  private static final int FARTHEST = 40;

  private static final int LONGEST_BYLINE = 100;

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
    Map<String, Block> seen = new HashMap<>();
    ListRules lists = new ListRules(page, zone);
    for (int i = zone.from; i < zone.to; i++) {
      Block b = page.blocks.get(i);
      if (b.furniture == Role.NONE
          && isTold(b, !live.isEmpty())
          && (zone.role == Role.BODY || !lists.isLinkList(b))) {
        boolean repeatable = !b.isProse() || b.shape.stops() == 0 || b.tag.equals("li");
        Block before = repeatable ? null : seen.putIfAbsent(b.text, b);
        if (before != null && !before.tag.equals("p") && b.tag.equals("p")) {
          // Points set off at the top are told again where they belong.
          live.remove(before);
          before = null;
        }
        if (before == null) {
          live.add(b);
        }
      }
    }
    live = withoutPoints(Edges.trim(live));
    return Headings.keepThoseWithText(live);
  }

  /** The blocks without those at the top that others tell again word for word. */
  private static List<Block> withoutPoints(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks);
    for (int i = Math.min(POINTS, out.size() - 1) - 1; i >= 0; i--) {
      Block point = out.get(i);
      if (point.text.length() >= LEAST_POINT && isToldBehind(out, i)) {
        out.remove(i);
      }
    }
    return out;
  }

  private static boolean isToldBehind(List<Block> blocks, int at) {
    String text = blocks.get(at).text;
    for (Block b : blocks.subList(at + 1, Math.min(blocks.size(), at + FARTHEST))) {
      if (b.text.length() >= text.length() && b.text.contains(text)) {
        return true;
      }
    }
    return false;
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
    if (!begun && b.text.length() < LONGEST_BYLINE && !Bylines.read(b.text).isEmpty()) {
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
