package org.sillok.page.html;

import org.jspecify.annotations.Nullable;

/** For pages without a single paragraph of prose: the zone with most text that is no link. */
final class WeightCandidate {
  private WeightCandidate() {}

  static @Nullable Zone of(HtmlPage page) {
    Zone best = null;
    double bestScore = 0;
    for (Zone z : page.zones) {
      double score = 0;
      for (int i = z.from; i < z.to; i++) {
        Block b = page.blocks.get(i);
        if (b.furniture == Role.NONE) {
          score += b.shape.weight() * (1 - 2 * b.links);
        }
      }
      if (score > bestScore || best != null && score == bestScore && z.depth > best.depth) {
        best = z;
        bestScore = score;
      }
    }
    return best;
  }
}
