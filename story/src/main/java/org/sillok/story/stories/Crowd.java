package org.sillok.story.stories;

/**
 * How crowded it is around a page: how like the pages nearest to it are, whichever story they are
 * of. In the middle of a long affair all pages are like one another, and two that tell of one
 * happening have to be more alike than elsewhere to stand out (local scaling after Zelnik-Manor and
 * Perona 2004). Grows denser as more pages come.
 */
final class Crowd {
  /** Neighbours that count. */
  private static final int NEAREST = 10;

  /** Likeness above which a neighbour is a copy, which says nothing of the affair. */
  private static final float COPY = 4;

  /** Mean likeness of the neighbours at which a page is taken as it is. */
  private static final double USUAL = 1.1;

  /** A page is as lonely as this at most, in parts of the usual: the press may just begin. */
  private static final double LONELIEST = .3;

  /** How much of it is taken into account, for each of the two pages that are compared. */
  private static final double POWER = .25;

  private final float[] nearest = new float[NEAREST];

  /** Takes note of neighbours that are equally like the page. */
  void add(double likeness, int neighbours) {
    float x = Math.min((float) likeness, COPY);
    for (int n = 0; n < neighbours && x > nearest[NEAREST - 1]; n++) {
      int i = NEAREST - 1;
      for (; i > 0 && nearest[i - 1] < x; i--) {
        nearest[i] = nearest[i - 1];
      }
      nearest[i] = x;
    }
  }

  /**
   * What the likeness of the page to any other is to be multiplied by.
   *
   * @param share from 0 for a bare headline, which tells too little to know its neighbours by, to 1
   *     for a page of full length
   */
  double scale(double share) {
    double sum = 0;
    for (float likeness : nearest) {
      sum += likeness;
    }
    return Math.pow(Math.max(LONELIEST, sum / NEAREST / USUAL), -POWER * share);
  }
}
