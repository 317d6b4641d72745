package org.sillok.page.html;

import org.jspecify.annotations.Nullable;

/**
 * For pages that tell in tables, lists or verse, without paragraphs: the smallest zone with most of
 * the text that is no link.
 */
final class WeightCandidate {
  private static final double MOST = 0.7;

  private WeightCandidate() {}

  static @Nullable Zone of(HtmlPage page) {
    double[] sum = new double[page.blocks.size() + 1];
    for (int i = 0; i < page.blocks.size(); i++) {
      Block b = page.blocks.get(i);
      sum[i + 1] = sum[i] + (b.furniture == Role.NONE ? b.shape.weight() * (1 - b.links) : 0);
    }
    double all = sum[page.blocks.size()];
    Zone best = null;
    for (Zone z : page.zones) {
      double own = sum[z.to] - sum[z.from];
      if (own > 0 && own >= all * MOST && (best == null || z.depth > best.depth)) {
        best = z;
      }
    }
    return best;
  }

  /** Weight of a zone's text that is neither link nor furniture. */
  static double weight(HtmlPage page, Zone zone) {
    return page.blocks.subList(zone.from, zone.to).stream()
        .filter(b -> b.furniture == Role.NONE)
        .mapToDouble(b -> b.shape.weight() * (1 - b.links))
        .sum();
  }

  /** Weight of all text that is neither link nor furniture. */
  static double weightOfAll(HtmlPage page) {
    double all = 0;
    for (Block b : page.blocks) {
      all += b.furniture == Role.NONE ? b.shape.weight() * (1 - b.links) : 0;
    }
    return all;
  }
}
