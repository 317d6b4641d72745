package org.sillok.text.engine;

/** Features of the two taggers. The order of the templates is part of the models. */
public final class TagFeatures {
  /** Upper bound on the number of features of one word. */
  public static final int MOST = 64;

  private TagFeatures() {}

  /**
   * Features for the Penn tag of word {@code i}, when the tags before it are known; returns how
   * many.
   */
  public static int penn(Words s, int i, int[] out) {
    int n = s.n;
    int none = n + 1;
    int p1 = i > 0 ? i - 1 : n;
    int p2 = i > 1 ? i - 2 : i > 0 ? n : none;
    int n1 = i + 1 < n ? i + 1 : none;
    int n2 = i + 2 < n ? i + 2 : none;
    int t1 = i > 0 ? s.tag[i - 1] : 250;
    int t2 = i > 1 ? s.tag[i - 2] : 250;
    int t3 = i > 2 ? s.tag[i - 3] : 250;
    int w = s.lower[i];
    int k = 0;
    int first = i == 0 || i == 1 && (s.kind[0] & 32) != 0 ? 1 : 0;
    int caps = (s.kind[i] & 3) * 2 + first;
    out[k++] = Hashing.key(1, 1);
    out[k++] = Hashing.key(2, s.lower[i]);
    out[k++] = Hashing.key(3, s.word[i], first);
    for (int a = 0; a < Words.AFFIXES; a++) {
      if (s.affix[i][a] != 0) {
        out[k++] = Hashing.key(4 + a, s.affix[i][a]);
      }
    }
    out[k++] = Hashing.key(55, s.cluster[i], caps);
    out[k++] = Hashing.key(56, s.ambiguity[i], caps);
    out[k++] = Hashing.key(57, caps, t1);
    out[k++] = Hashing.key(58, caps, n1 < n ? s.kind[n1] & 3 : 4, i > 0 ? s.kind[p1] & 3 : 4);
    out[k++] = Hashing.key(12, s.shape[i], first);
    out[k++] = Hashing.key(13, s.kind[i], first);
    out[k++] = Hashing.key(14, s.cluster[i]);
    out[k++] = Hashing.key(15, s.ambiguity[i]);
    out[k++] = Hashing.key(16, t1);
    out[k++] = Hashing.key(17, t1, t2);
    out[k++] = Hashing.key(18, t1, t2, t3);
    out[k++] = Hashing.key(19, t1, w);
    out[k++] = Hashing.key(20, t1, t2, w);
    out[k++] = Hashing.key(21, t1, s.ambiguity[i]);
    out[k++] = Hashing.key(22, s.lower[p1]);
    out[k++] = Hashing.key(23, s.lower[p2]);
    out[k++] = Hashing.key(24, s.lower[n1]);
    out[k++] = Hashing.key(25, s.lower[n2]);
    out[k++] = Hashing.key(26, s.lower[p1], w);
    out[k++] = Hashing.key(27, w, s.lower[n1]);
    out[k++] = Hashing.key(28, s.lower[p1], s.lower[n1]);
    out[k++] = Hashing.key(29, s.cluster[p1], s.cluster[i]);
    out[k++] = Hashing.key(30, s.cluster[i], s.cluster[n1]);
    out[k++] = Hashing.key(31, s.cluster[p1]);
    out[k++] = Hashing.key(32, s.cluster[n1]);
    out[k++] = Hashing.key(33, s.cluster[n2]);
    out[k++] = Hashing.key(34, s.ambiguity[n1]);
    out[k++] = Hashing.key(35, s.ambiguity[n2]);
    out[k++] = Hashing.key(36, s.ambiguity[i], s.ambiguity[n1]);
    out[k++] = Hashing.key(37, t1, s.ambiguity[n1], s.ambiguity[i]);
    out[k++] = Hashing.key(38, t1, t2, s.ambiguity[n1]);
    out[k++] = Hashing.key(39, s.ambiguity[n1], s.ambiguity[n2]);
    out[k++] = Hashing.key(40, t1, s.lower[n1]);
    out[k++] = Hashing.key(41, t1, s.affix[i][2]);
    out[k++] = Hashing.key(42, t1, s.affix[i][1]);
    if (n1 < n) {
      out[k++] = Hashing.key(43, s.affix[n1][2]);
      out[k++] = Hashing.key(44, s.shape[n1]);
      out[k++] = Hashing.key(45, s.kind[n1], s.kind[i], first);
    }
    if (i > 0) {
      out[k++] = Hashing.key(46, s.affix[p1][2]);
      out[k++] = Hashing.key(47, s.shape[p1]);
      out[k++] = Hashing.key(48, s.kind[p1], s.kind[i]);
    }
    out[k++] = Hashing.key(49, s.joined[i] ? 1 : 0, n1 < n && s.joined[n1] ? 1 : 0, s.shape[i]);
    out[k++] = Hashing.key(50, s.lower[p2], s.lower[p1], w);
    out[k++] = Hashing.key(51, w, s.lower[n1], s.lower[n2]);
    out[k++] = Hashing.key(52, t1, s.cluster[i]);
    out[k++] = Hashing.key(53, t1, s.cluster[n1]);
    return k;
  }

  /**
   * Features for the universal tag of word {@code i}, when all Penn tags are known; returns how
   * many.
   */
  public static int universal(Words s, int i, int[] out) {
    int n = s.n;
    int none = n + 1;
    int p1 = i > 0 ? i - 1 : n;
    int p2 = i > 1 ? i - 2 : none;
    int n1 = i + 1 < n ? i + 1 : none;
    int n2 = i + 2 < n ? i + 2 : none;
    int w = s.lower[i];
    int t = s.tag[i];
    int k = 0;
    out[k++] = Hashing.key(101, t);
    out[k++] = Hashing.key(102, t, w);
    out[k++] = Hashing.key(103, t, w, s.tag[p1]);
    out[k++] = Hashing.key(104, t, w, s.tag[n1]);
    out[k++] = Hashing.key(105, t, w, s.lower[n1]);
    out[k++] = Hashing.key(106, t, w, s.lower[p1]);
    out[k++] = Hashing.key(107, t, w, s.tag[n1], s.tag[n2]);
    out[k++] = Hashing.key(108, t, w, s.tag[p1], s.tag[n1]);
    out[k++] = Hashing.key(109, t, w, s.tag[p2], s.tag[p1]);
    out[k++] = Hashing.key(110, t, s.cluster[i]);
    out[k++] = Hashing.key(111, t, s.cluster[i], s.tag[n1]);
    out[k++] = Hashing.key(112, t, s.cluster[n1], w);
    out[k++] = Hashing.key(113, t, s.cluster[p1], w);
    out[k++] = Hashing.key(114, t, s.tag[p1]);
    out[k++] = Hashing.key(115, t, s.tag[n1]);
    out[k++] = Hashing.key(116, t, s.shape[i]);
    out[k++] = Hashing.key(117, t, s.affix[i][2]);
    out[k++] = Hashing.key(118, t, s.tag[p1], s.tag[n1]);
    out[k++] = Hashing.key(119, t, nextVerb(s, i), w);
    return k;
  }

  /**
   * Penn tag of the next verb or modal within six words, or 0; tells "to be" as copula from
   * auxiliary.
   */
  private static int nextVerb(Words s, int i) {
    for (int j = i + 1; j < Math.min(s.n, i + 7); j++) {
      String tag = Tags.PENN.get(s.tag[j]);
      if (tag.startsWith("V")) {
        return s.tag[j] * 8 + j - i;
      }
    }
    return 0;
  }
}
