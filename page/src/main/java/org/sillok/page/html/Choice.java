package org.sillok.page.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the zones that the candidates propose and takes the best. */
final class Choice {
  /** A zone that says it is the body is believed if it holds this part of the page's prose. */
  private static final double BODY_SHARE = 0.28;

  /** With less of the text in paragraphs, the page is told in tables, lists or verse. */
  private static final double LEAST_PROSE = 0.15;

  private static final int UP = 3;

  private Choice() {}

  /** The zone that holds the body, or null if the page has no text. */
  static @Nullable Zone of(HtmlPage page) {
    if (page.body != null) {
      return page.body;
    }
    Zone best = proposed(page);
    // A paragraph is part of a body, never all that is around it.
    for (int up = 0; up < UP && best != null && best.parent >= 0 && isPart(best.tag); up++) {
      best = page.zones.get(best.parent);
    }
    return best;
  }

  private static boolean isPart(String tag) {
    return switch (tag) {
      case "p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4" -> true;
      default -> false;
    };
  }

  private static @Nullable Zone proposed(HtmlPage page) {
    int all = page.proseOfAll();
    if (all < WeightCandidate.weightOfAll(page) * LEAST_PROSE) {
      Zone heaviest = WeightCandidate.of(page);
      if (heaviest != null) {
        return heaviest;
      }
    }
    List<Zone> named = NamedCandidates.of(page);
    Zone body = best(page, named.stream().filter(z -> z.role == Role.BODY).toList());
    if (body != null && page.prose(body) >= all * BODY_SHARE) {
      return BodyParts.together(page, body);
    }
    for (Zone z : named) {
      // Told in tables or verse: little prose, but most of what is no link.
      if (z.role == Role.BODY
          && WeightCandidate.weight(page, z) >= WeightCandidate.weightOfAll(page) * 0.4) {
        return z;
      }
    }
    Zone best = best(page, named);
    Zone dense = DensityCandidate.of(page);
    if (best == null || dense == null) {
      return best == null ? dense : best;
    }
    return page.prose(best) * 2 >= page.prose(dense) ? best : dense;
  }

  private static @Nullable Zone best(HtmlPage page, List<Zone> zones) {
    Zone best = null;
    double bestScore = 0;
    for (Zone z : zones) {
      double score = score(page, z);
      if (score > bestScore) {
        best = z;
        bestScore = score;
      }
    }
    return best;
  }

  /** Prose inside, less what is no prose; a name that says "body" counts more than a tag. */
  private static double score(HtmlPage page, Zone z) {
    int prose = page.prose(z);
    int rest = page.weight(z) - prose;
    double word = z.role == Role.BODY ? 1.25 : 1;
    return word * prose - 0.3 * rest;
  }
}
