package org.sillok.text.engine;

/**
 * Features of the parser, in the manner of Zhang and Nivre (2011), with word clusters and triples
 * of head, case marker and dependent. The order of the templates is part of the model.
 */
public final class ParseFeatures {
  /** Upper bound on the number of features of one state. */
  public static final int MOST = 224;

  private int k;
  private int template;
  private int[] out = new int[0];

  /** Features of a state; returns how many. */
  public int of(ParseState p, int[] into) {
    out = into;
    k = 0;
    template = 1000;
    Words s = p.s;
    int none = p.none;
    int s0 = p.size > 0 ? p.stack[p.size - 1] : none;
    int s1 = p.size > 1 ? p.stack[p.size - 2] : none;
    int s2 = p.size > 2 ? p.stack[p.size - 3] : none;
    int b0 = p.next;
    int b1 = b0 + 1 <= p.n ? b0 + 1 : none;
    int b2 = b0 + 2 <= p.n ? b0 + 2 : none;
    int b3 = b0 + 3 <= p.n ? b0 + 3 : none;
    int[] w = s.lower;
    int[] t = s.tag;
    int[] u = s.upos;
    int[] c = s.cluster;

    one(s, s0);
    one(s, s1);
    one(s, s2);
    one(s, b0);
    one(s, b1);
    one(s, b2);
    add(t[b3]);
    pair(s, s0, b0);
    pair(s, s1, s0);
    pair(s, s1, b0);
    pair(s, b0, b1);
    add(w[s0], c[s0], t[b0]);
    add(w[s2], w[s0]);
    add(t[s2], w[s0]);
    add(w[s2], t[b0]);

    triple(t, s0, b0, b1);
    triple(t, s1, s0, b0);
    triple(t, s2, s1, s0);
    triple(t, b0, b1, b2);
    triple(t, s2, s0, b0);
    triple(t, s0, b0, b2);
    add(t[s1], t[s0], t[b0], t[b1]);
    add(t[s2], t[s1], t[s0], t[b0]);
    add(t[s0], t[b0], t[b1], t[b2]);
    triple(c, s1, s0, b0);
    triple(c, s0, b0, b1);
    triple(u, s1, s0, b0);
    add(u[s1], u[s0], u[b0], u[b1]);
    add(w[s1], t[s0], t[b0]);
    add(t[s1], w[s0], t[b0]);
    add(t[s1], t[s0], w[b0]);
    add(w[s0], t[b0], t[b1]);
    add(t[s0], w[b0], t[b1]);
    add(w[s1], w[s0], t[b0]);
    add(t[s1], w[s0], w[b0]);
    add(w[s1], t[s0], w[b0]);

    int s0l1 = p.left1[s0];
    int s0l2 = p.left2[s0];
    int s0r1 = p.right1[s0];
    int s0r2 = p.right2[s0];
    int s1l1 = p.left1[s1];
    int s1r1 = p.right1[s1];
    int s1r2 = p.right2[s1];
    int b0l1 = p.left1[b0];
    int b0l2 = p.left2[b0];
    child(p, s0l1);
    child(p, s0l2);
    child(p, s0r1);
    child(p, s0r2);
    child(p, s1l1);
    child(p, s1r1);
    child(p, s1r2);
    child(p, b0l1);
    child(p, b0l2);
    add(t[s0], p.label[s0l1], p.label[s0r1]);
    add(t[s0], p.label[s0l1], p.label[s0l2]);
    add(t[s0], p.label[s0r1], p.label[s0r2], t[b0]);
    add(t[s1], p.label[s1r1], p.label[s1r2], t[s0]);
    add(t[b0], p.label[b0l1], p.label[b0l2], t[s0]);
    add(t[s0], t[b0], t[s0l1]);
    add(t[s0], t[b0], t[s0r1]);
    add(t[s0], t[b0], t[b0l1]);
    add(t[s1], t[s0], t[s1r1]);
    add(t[s1], t[s0], t[s1l1]);
    add(t[s1], t[s0], t[s0l1]);
    add(t[s1], t[s0], t[s0r1]);
    add(t[s0], t[s0l1], t[s0l2]);
    add(t[b0], t[b0l1], t[b0l2]);
    add(t[s1], t[s1r1], t[s1r2]);
    add(w[s1], w[s1r1], t[s0]);
    add(w[s0], w[s0r1], t[b0]);

    int near = distance(s0, b0, p);
    int far = distance(s1, s0, p);
    add(near, w[s0]);
    add(near, t[s0]);
    add(near, w[b0]);
    add(near, t[b0]);
    add(near, t[s0], t[b0]);
    add(far, w[s1], t[s0]);
    add(far, t[s1], t[s0]);
    add(far, w[s0], t[s1]);
    add(far, t[s1], t[s0], t[b0]);

    add(p.lefts[s0], w[s0]);
    add(p.lefts[s0], t[s0]);
    add(p.rights[s0], w[s0]);
    add(p.rights[s0], t[s0], t[b0]);
    add(p.rights[s1], w[s1], t[s0]);
    add(p.rights[s1], t[s1], t[s0]);
    add(p.lefts[b0], w[b0]);
    add(p.lefts[b0], t[b0], t[s0]);

    int s0ls = set(p.leftSet[s0]);
    int s0rs = set(p.rightSet[s0]);
    int s1ls = set(p.leftSet[s1]);
    int s1rs = set(p.rightSet[s1]);
    int b0ls = set(p.leftSet[b0]);
    add(s0ls, t[s0]);
    add(s0rs, t[s0]);
    add(s1rs, t[s1]);
    add(s1ls, t[s1]);
    add(b0ls, t[b0]);
    add(s0ls, s0rs, t[s0], t[b0]);
    add(s1ls, s1rs, t[s1], t[s0]);
    add(s0ls, w[s0]);
    add(s0rs, w[s0]);
    add(s1rs, w[s1]);
    add(b0ls, w[b0]);
    add(s0ls, b0ls, t[s0], t[b0]);
    add(s1rs, s0ls, t[s1], t[s0]);
    add(s1rs, w[s1], t[s0]);
    add(s1rs, s0ls, w[s0]);

    int m0 = p.marker[s0];
    int m1 = p.marker[s1];
    int mb = p.marker[b0];
    add(w[s1], w[m0], w[s0]);
    add(w[s1], w[m0]);
    add(t[s1], w[m0], w[s0]);
    add(t[s1], w[m0], t[s0]);
    add(w[s1], w[m0], t[s0]);
    add(c[s1], w[m0], c[s0]);
    add(w[s2], w[m0], t[s1]);
    add(t[s2], w[m0], w[s1]);
    add(t[s2], t[s1], w[m0]);
    add(c[s2], c[s1], w[m0], t[s0]);
    add(w[m0], t[s0], t[b0]);
    add(w[m0], w[s0], w[b0]);
    add(w[m0], w[b0], t[s0]);
    add(w[s0], w[mb], t[b0]);
    add(w[s0], w[mb], w[b0]);
    add(t[s0], w[mb], t[b0]);
    add(w[m1], w[m0], t[s1]);
    add(w[m1], t[s1], t[s0], w[m0]);
    add(w[m1], w[s1], w[s0]);
    add(c[s0], w[mb], c[b0]);

    int betweenNear = between(s, s0, b0);
    int betweenFar = between(s, s1, s0);
    add(betweenNear, t[s0], t[b0]);
    add(betweenFar, t[s1], t[s0]);
    add(betweenFar, t[s1], t[s0], t[b0]);
    add(betweenNear, s0rs, t[b0]);
    add(s0rs, s0ls, t[b0], w[b0]);

    int ahead = aheadVerb(s, b0);
    add(ahead, t[s0], t[b0]);
    add(ahead, t[s0], s0rs);
    add(ahead, t[s1], t[s0], t[b0]);
    add(b0 < p.n ? s.kind[b0] & 1 : 2, s0 < p.n ? s.kind[s0] & 1 : 2, t[s0], t[b0]);
    add(b0 < p.n && s.joined[b0] ? 1 : 0, w[s0], w[b0]);
    add(s0 == none ? 2 : s0 == 0 ? 1 : 0, t[s0], t[b0], b0 == p.n ? 1 : 0);
    return k;
  }

  private void one(Words s, int x) {
    add(s.lower[x]);
    add(s.tag[x]);
    add(s.lower[x], s.tag[x]);
    add(s.cluster[x]);
    add(s.cluster[x], s.tag[x]);
    add(s.upos[x], s.lower[x]);
  }

  private void pair(Words s, int x, int y) {
    add(s.lower[x], s.lower[y]);
    add(s.lower[x], s.tag[y]);
    add(s.tag[x], s.lower[y]);
    add(s.tag[x], s.tag[y]);
    add(s.lower[x], s.tag[x], s.tag[y]);
    add(s.tag[x], s.lower[y], s.tag[y]);
    add(s.cluster[x], s.cluster[y]);
    add(s.cluster[x], s.lower[y]);
    add(s.lower[x], s.cluster[y]);
    add(s.upos[x], s.upos[y]);
  }

  private void triple(int[] v, int x, int y, int z) {
    add(v[x], v[y], v[z]);
  }

  private void child(ParseState p, int x) {
    add(p.label[x]);
    add(p.s.tag[x], p.label[x]);
    add(p.s.lower[x], p.label[x]);
  }

  private static int set(long bits) {
    return (int) (bits ^ bits >>> 32) * 31 + (int) (bits >>> 17);
  }

  private static int distance(int from, int to, ParseState p) {
    if (from >= p.n || to > p.n) {
      return -1;
    }
    int d = to - from;
    return d < 6 ? d : d < 10 ? 6 : d < 18 ? 7 : 8;
  }

  /** What lies between two words: verbs, commas, conjunctions and relative words, each once. */
  private static int between(Words s, int from, int to) {
    if (from >= s.n) {
      return -1;
    }
    int bits = 0;
    int commas = 0;
    for (int i = Math.max(from + 1, to - 24); i < Math.min(to, s.n); i++) {
      int kind = KIND[s.tag[i]];
      bits |= kind;
      if (kind == 1) {
        commas = Math.min(2, commas + 1);
      }
    }
    return bits * 3 + commas;
  }

  /** Penn tag of the first finite verb among the next words, with what comes before it. */
  private static int aheadVerb(Words s, int from) {
    int bits = 0;
    for (int i = from; i < Math.min(s.n, from + 8); i++) {
      int kind = KIND[s.tag[i]];
      if (kind == 2) {
        return s.tag[i] * 64 + bits;
      }
      bits |= kind;
    }
    return -1;
  }

  private static final int[] KIND = kinds();

  private static int[] kinds() {
    int[] out = new int[Tags.PENN.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          switch (Tags.PENN.get(i)) {
            case "," -> 1;
            case "VBD", "VBZ", "VBP", "MD" -> 2;
            case "VB", "VBG", "VBN" -> 4;
            case "CC" -> 8;
            case "WDT", "WP", "WP$", "WRB" -> 16;
            case ":", "-LRB-", "-RRB-", "``", "''" -> 32;
            default -> 0;
          };
    }
    return out;
  }

  private void add(int a) {
    out[k++] = Hashing.key(template++, a);
  }

  private void add(int a, int b) {
    out[k++] = Hashing.key(template++, a, b);
  }

  private void add(int a, int b, int c) {
    out[k++] = Hashing.key(template++, a, b, c);
  }

  private void add(int a, int b, int c, int d) {
    out[k++] = Hashing.key(template++, a, b, c, d);
  }
}
