package org.sillok.page.html;

import org.jspecify.annotations.Nullable;

/**
 * The smallest zone with nearly all prose of its surroundings: from the root downwards, as long as
 * one child holds most of what its parent has.
 */
final class DensityCandidate {
  private DensityCandidate() {}

  static @Nullable Zone of(HtmlPage page) {
    Zone best = null;
    double bestScore = 0;
    int all = page.proseOfAll();
    for (Zone z : page.zones) {
      int prose = page.prose(z);
      if (prose * 4 < all) {
        continue;
      }
      int rest = page.weight(z) - prose;
      // The deeper of two zones with the same prose has less around it.
      double score = prose - 0.6 * rest + 0.02 * all * Math.min(10, z.depth) / 10.0;
      if (best == null || score > bestScore) {
        best = z;
        bestScore = score;
      }
    }
    return best;
  }
}
