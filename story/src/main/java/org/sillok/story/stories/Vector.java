package org.sillok.story.stories;

import java.util.Arrays;

/**
 * Weights of terms, of a page or summed over the pages of a story, twice: as they are, and faded by
 * the days since each page was published. From the two, the sum over all pairs of pages of likeness
 * times nearness in time is had at once.
 *
 * @param terms ascending
 * @param plain a weight for each
 * @param faded the same, the older the page the less; may be the same array
 */
record Vector(int[] terms, float[] plain, float[] faded) {
  /** Terms of a page that are kept, the heaviest first. */
  private static final int PAGE_TERMS = 300;

  /** Terms of a story that are kept. */
  private static final int STORY_TERMS = 800;

  /**
   * The vector of a page.
   *
   * @param length its Euclidean length
   * @param fading share of each weight that is taken for the faded ones
   */
  static Vector of(Bag bag, Vocabulary vocabulary, double length, double fading) {
    int n = bag.size();
    long[] heaviest = new long[n];
    double square = 0;
    for (int i = 0; i < n; i++) {
      float w = (float) vocabulary.weight(bag.count(i), bag.term(i));
      heaviest[i] = key(w, bag.term(i));
    }
    int from = Math.max(0, n - PAGE_TERMS);
    if (from > 0) {
      Arrays.sort(heaviest);
    }
    long[] order = new long[n - from];
    for (int k = from; k < n; k++) {
      float w = Float.intBitsToFloat((int) (heaviest[k] >>> 32));
      square += (double) w * w;
      order[k - from] = (long) (int) heaviest[k] << 32 | Float.floatToIntBits(w);
    }
    Arrays.sort(order);
    double scale = square == 0 ? 0 : length / Math.sqrt(square);
    int[] terms = new int[order.length];
    float[] plain = new float[order.length];
    for (int k = 0; k < order.length; k++) {
      terms[k] = (int) (order[k] >>> 32);
      plain[k] = (float) (Float.intBitsToFloat((int) order[k]) * scale);
    }
    return new Vector(terms, plain, fading == 1 ? plain : times(plain, fading));
  }

  /** By weight, equal weights by term. */
  private static long key(float weight, int term) {
    return (long) Float.floatToIntBits(weight) << 32 | term & 0xffffffffL;
  }

  /** The vector with all weights multiplied. */
  Vector times(double by) {
    float[] scaled = times(plain, by);
    return new Vector(terms, scaled, faded == plain ? scaled : times(faded, by));
  }

  private static float[] times(float[] weights, double by) {
    float[] out = new float[weights.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (weights[i] * by);
    }
    return out;
  }

  /** The inner product, {@code a} parts of the plain and {@code b} parts of the faded weights. */
  static double product(Vector x, Vector y, double a, double b) {
    int[] s = x.terms;
    int[] t = y.terms;
    double plain = 0;
    double faded = 0;
    int i = 0;
    int j = 0;
    while (i < s.length && j < t.length) {
      int p = s[i];
      int q = t[j];
      if (p == q) {
        plain += x.plain[i] * y.plain[j];
        faded += x.faded[i] * y.faded[j];
      }
      i += p <= q ? 1 : 0;
      j += q <= p ? 1 : 0;
    }
    return a * plain + b * faded;
  }

  /** The sum, after the faded weights of each have faded further. */
  static Vector sum(Vector x, double fadeX, Vector y, double fadeY) {
    int most = x.terms.length + y.terms.length;
    int[] terms = new int[most];
    float[] plain = new float[most];
    float[] faded = new float[most];
    int i = 0;
    int j = 0;
    int k = 0;
    while (i < x.terms.length || j < y.terms.length) {
      boolean one = j == y.terms.length || i < x.terms.length && x.terms[i] <= y.terms[j];
      boolean other = i == x.terms.length || j < y.terms.length && y.terms[j] <= x.terms[i];
      terms[k] = one ? x.terms[i] : y.terms[j];
      if (one) {
        plain[k] += x.plain[i];
        faded[k] += (float) (x.faded[i++] * fadeX);
      }
      if (other) {
        plain[k] += y.plain[j];
        faded[k] += (float) (y.faded[j++] * fadeY);
      }
      k++;
    }
    Vector all =
        new Vector(Arrays.copyOf(terms, k), Arrays.copyOf(plain, k), Arrays.copyOf(faded, k));
    return k > STORY_TERMS ? all.trimmed() : all;
  }

  private Vector trimmed() {
    // well below the bound, so that not every page that comes has it trimmed again
    int[] kept = heaviest(STORY_TERMS * 3 / 4);
    Arrays.sort(kept);
    int[] t = new int[kept.length];
    float[] p = new float[kept.length];
    float[] f = new float[kept.length];
    for (int k = 0; k < kept.length; k++) {
      t[k] = terms[kept[k]];
      p[k] = plain[kept[k]];
      f[k] = faded[kept[k]];
    }
    return new Vector(t, p, f);
  }

  /** Positions of the heaviest terms, the heaviest first. */
  int[] heaviest(int most) {
    long[] order = new long[terms.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = key(plain[i], i);
    }
    Arrays.sort(order);
    int[] out = new int[Math.min(most, order.length)];
    for (int k = 0; k < out.length; k++) {
      out[k] = (int) order[order.length - 1 - k];
    }
    return out;
  }
}
