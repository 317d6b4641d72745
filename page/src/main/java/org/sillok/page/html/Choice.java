package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the zones that the candidates propose and takes the best. */
final class Choice {
  private Choice() {}

  /** The zone that holds the body, or null if the page has no text. */
  static @Nullable Zone of(HtmlPage page, @Nullable String told) {
    int all = page.proseOfAll();
    if (all == 0) {
      return WeightCandidate.of(page);
    }
    List<Zone> named = NamedCandidates.of(page);
    Zone best = null;
    double bestScore = 0;
    for (Zone z : named) {
      double score = score(page, z);
      if (score > bestScore) {
        best = z;
        bestScore = score;
      }
    }
    Zone dense = DensityCandidate.of(page);
    if (best == null || dense == null) {
      return best == null ? dense : best;
    }
    // A name is believed where it holds a good part of what the page tells.
    int share = page.prose(best);
    return share * 2 >= page.prose(dense) ? best : dense;
  }

  /** Prose inside, less what is no prose; a name that says "body" counts more than a tag. */
  private static double score(HtmlPage page, Zone z) {
    int prose = page.prose(z);
    int rest = page.weight(z) - prose;
    double word = z.role == Role.BODY ? 1.25 : 1;
    return word * prose - 0.3 * rest;
  }

  /** All zones on the way from the root to this one. */
  static List<Zone> path(HtmlPage page, Zone zone) {
    List<Zone> out = new ArrayList<>();
    for (int i = zone.index; i >= 0; i = page.zones.get(i).parent) {
      out.add(page.zones.get(i));
    }
    return out;
  }
}
