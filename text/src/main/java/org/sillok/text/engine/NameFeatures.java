package org.sillok.text.engine;

/** Features of the name tagger. The order of the templates is part of the model. */
public final class NameFeatures {
  /** Upper bound on the number of features of one word. */
  public static final int MOST = 144;

  private static final int TRANSITION = 9000;

  private final Words s;
  private final int[] word;
  private final int[] lower;
  private final int[] cluster;
  private final int[] memory;
  private final int[] marks;
  private final int[] towns;
  private final int[] single;
  private final int[] runStart;
  private final int[] runEnd;
  private int k;
  private int[] out = new int[0];

  /**
   * Describes a tagged sentence.
   *
   * @param s its words, with Penn tags
   * @param gazetteer the lists
   * @param memory for each word, what the rest of the document says of it; 0 for nothing
   * @param hidden for each word, whether its identity is to be hidden (in training)
   */
  public NameFeatures(Words s, Gazetteer gazetteer, int[] memory, boolean[] hidden) {
    this.s = s;
    this.memory = memory;
    int n = s.n;
    word = s.word.clone();
    lower = s.lower.clone();
    cluster = s.cluster.clone();
    marks = gazetteer.marks(s);
    towns = gazetteer.towns(s);
    single = new int[n];
    for (int i = 0; i < n; i++) {
      single[i] = gazetteer.single(s.word[i]);
      if (hidden.length > 0 && hidden[i]) {
        word[i] = 77;
        lower[i] = 77;
        cluster[i] = 0;
      }
    }
    runStart = new int[n];
    runEnd = new int[n];
    int i = 0;
    while (i < n) {
      if (!capital(i)) {
        runStart[i] = -1;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < n
          && (capital(end) || dash(end) && end + 1 < n && capital(end + 1) && s.joined[end])) {
        end++;
      }
      for (int j = i; j < end; j++) {
        runStart[j] = i;
        runEnd[j] = end;
      }
      i = end;
    }
  }

  private boolean capital(int i) {
    return (s.kind[i] & 1) != 0;
  }

  private boolean dash(int i) {
    return s.forms[i].equals("-");
  }

  /** Key of the feature that fires for the label before. */
  public static int transition(int label) {
    return Hashing.key(TRANSITION, label);
  }

  /** Features of word {@code i}; returns how many. */
  public int of(int i, int[] into) {
    out = into;
    k = 0;
    int n = s.n;
    int none = n + 1;
    int p1 = i > 0 ? i - 1 : n;
    int p2 = i > 1 ? i - 2 : none;
    int n1 = i + 1 < n ? i + 1 : none;
    int n2 = i + 2 < n ? i + 2 : none;
    int first = i == 0 || i == 1 && (s.kind[0] & 32) != 0 ? 1 : 0;
    int caps = s.kind[i] & 7;
    add(1, 0);
    add(2, word[i]);
    add(3, lower[i]);
    add(4, s.shape[i], first);
    add(5, cluster[i]);
    add(6, cluster[i], caps);
    add(7, s.tag[i]);
    add(8, s.tag[i], caps, first);
    if (caps != 0) {
      for (int a = 0; a < Words.AFFIXES; a++) {
        add(10 + a, s.affix[i][a], caps & 3);
      }
    }
    add(20, word[p1]);
    add(21, word[n1]);
    add(22, word[p2]);
    add(23, word[n2]);
    add(24, lower[p1], caps);
    add(25, lower[n1], caps);
    add(26, word[p1], word[i]);
    add(27, word[i], word[n1]);
    add(28, lower[p1], lower[n1], caps);
    add(29, lower[p2], lower[p1], caps);
    add(30, lower[n1], lower[n2], caps);
    add(31, cluster[p1], caps);
    add(32, cluster[n1], caps);
    add(33, cluster[p1], cluster[n1], caps);
    add(34, cluster[p2], caps);
    add(35, cluster[n2], caps);
    add(36, s.tag[p1], s.tag[i]);
    add(37, s.tag[i], s.tag[n1]);
    add(38, s.tag[p1], s.tag[i], s.tag[n1]);
    add(39, s.shape[p1], s.shape[i]);
    add(40, s.shape[i], s.shape[n1]);
    add(41, s.shape[p1], s.shape[i], s.shape[n1]);
    add(42, cluster[p1], cluster[i]);
    add(43, cluster[i], cluster[n1]);

    int mark = marks[i];
    int markBefore = i > 0 ? marks[i - 1] : -1;
    int markAfter = n1 < n ? marks[n1] : -1;
    add(50, mark, caps);
    add(51, mark, lower[p1]);
    add(52, mark, lower[n1]);
    add(53, mark, markAfter, caps);
    add(54, mark, markBefore, caps);
    add(55, mark, s.tag[p1], s.tag[n1]);
    add(56, mark, cluster[n1]);
    int self = single[i];
    int selfBefore = i > 0 ? single[i - 1] : -1;
    int selfAfter = n1 < n ? single[n1] : -1;
    add(57, self, caps);
    add(58, self, selfAfter, caps);
    add(59, selfBefore, self, caps);
    add(60, selfBefore, self, selfAfter);
    add(61, selfAfter, caps);
    add(62, selfBefore, caps);
    add(63, self, mark, markAfter);
    add(64, i > 1 ? single[i - 2] : -1, selfBefore, caps);

    int town = towns[i];
    add(44, town, caps);
    if (town != 0) {
      add(45, town, lower[p1]);
      add(46, town, lower[n1]);
      add(47, town, self, mark);
      add(48, town, selfBefore, selfAfter);
    }
    add(49, i > 0 ? towns[i - 1] : -1, town, n1 < n ? towns[n1] : -1);

    int joins = (i > 0 && s.joined[i] ? 1 : 0) + (n1 < n && s.joined[n1] ? 2 : 0);
    boolean hyphenBefore = i > 1 && dash(i - 1) && s.joined[i] && s.joined[i - 1];
    boolean hyphenAfter = n1 < n && n2 < n && dash(n1) && s.joined[n1] && s.joined[n2];
    int hyphens = (hyphenBefore ? 1 : 0) + (hyphenAfter ? 2 : 0);
    add(65, joins, s.shape[i]);
    if (hyphens != 0) {
      add(66, hyphens, caps, hyphenAfter ? s.kind[n2] & 1 : 2);
      add(67, hyphens, hyphenAfter ? lower[n2] : 0, hyphenBefore ? lower[i - 2] : 0);
      add(68, hyphens, hyphenAfter ? s.tag[n2] : 0, caps);
      add(69, hyphens, hyphenBefore ? s.shape[i - 2] : 0, s.shape[i]);
    }
    if (dash(i) && i > 0 && n1 < n) {
      add(70, joins, s.kind[p1] & 3, s.kind[n1] & 3);
      add(71, joins, lower[p1], lower[n1]);
      add(72, joins, s.shape[p1], s.shape[n1]);
    }

    int start = runStart[i];
    if (start >= 0) {
      run(i, start, runEnd[i], caps, first);
    } else {
      boolean inside = i > 0 && n1 < n && runStart[i - 1] >= 0 && runStart[n1] >= 0;
      if (inside) {
        int head = lastSingle(runStart[i - 1], i);
        add(73, lower[i], head);
        add(74, lower[i], word[runStart[i - 1]], word[n1]);
        add(75, lower[i], word[p1]);
        add(76, lower[i], single[n1], head);
      }
      boolean further = i > 0 && n2 < n && runStart[i - 1] >= 0 && n1 < n && runStart[n2] >= 0;
      if (further) {
        add(77, lower[i], lower[n1], lastSingle(runStart[i - 1], i));
      }
      boolean second = i > 1 && n1 < n && runStart[i - 2] >= 0 && runStart[n1] >= 0;
      if (second) {
        add(78, lower[p1], lower[i], lastSingle(runStart[i - 2], i - 1));
      }
    }

    if (memory.length > 0) {
      add(80, memory[i], caps);
      add(81, memory[i], n1 < n ? memory[n1] : -1, i > 0 ? memory[i - 1] : -1);
      add(82, memory[i], mark);
      add(83, memory[i], s.tag[i], s.tag[n1]);
      if (memory[i] == 0 && i > 0) {
        add(84, memory[i - 1], lower[i]);
      }
    }
    return k;
  }

  private int lastSingle(int from, int to) {
    int bits = 0;
    for (int i = from; i < to; i++) {
      bits |=
          single[i]
              & (Gazetteer.HEAD
                  | Gazetteer.TITLE
                  | Gazetteer.GIVEN
                  | Gazetteer.PARTY
                  | Gazetteer.WORLD_GIVEN
                  | Gazetteer.WORLD_FAMILY);
    }
    return bits;
  }

  private void run(int i, int start, int end, int caps, int first) {
    int n = s.n;
    int length = Math.min(6, end - start);
    int at = i == start ? 0 : i == end - 1 ? 2 : 1;
    int before = start > 0 ? lower[start - 1] : 0;
    int after = end < n ? lower[end] : 0;
    int last = word[end - 1];
    int bits = lastSingle(start, end);
    int lastBits = single[end - 1];
    int place = at * 8 + length;
    add(100, length, at);
    add(101, place, start == 0 ? 1 : 0);
    add(102, last, at);
    add(103, word[start], at);
    add(104, before, place);
    add(105, after, place);
    add(106, bits, place);
    add(107, lastBits, place);
    add(108, before, after, length);
    add(109, start > 0 ? s.cluster[start - 1] : -1, place);
    add(110, end < n ? s.cluster[end] : -1, place);
    add(111, start > 1 ? lower[start - 2] : 0, before, length);
    add(112, after, end + 1 < n ? lower[end + 1] : 0, length);
    add(113, single[start], lastBits, place);
    add(114, before, last);
    add(115, word[start], last, at);
    add(116, cluster[start], cluster[end - 1], place);
    add(117, s.tag[start], s.tag[end - 1], place);
    add(118, single[start], after);
    add(119, lastBits, after);
    add(120, lastBits, before);
    boolean joinedOn =
        end + 1 < n
            && runStart[end + 1] >= 0
            && (s.forms[end].equals("of") || s.forms[end].equals("for"));
    if (joinedOn) {
      add(121, lastBits, lower[end], single[end + 1]);
      add(122, last, place);
      add(123, last, word[end + 1]);
    }
    boolean joinedBefore =
        start > 1
            && runStart[start - 2] >= 0
            && (s.forms[start - 1].equals("of") || s.forms[start - 1].equals("for"));
    if (joinedBefore) {
      add(124, word[start - 2], place);
      add(125, single[start - 2], marks[i], at);
    }
    add(126, caps, first, length, s.tag[i]);
    int town = towns[start];
    boolean whole = town % 4 == 3 ? end - start == 1 : town != 0 && towns[end - 1] % 4 == 2;
    add(127, town / 4, whole ? 1 : 0, place);
    add(128, whole ? town / 4 : 0, bits, place);
    add(129, whole ? town / 4 : 0, before);
  }

  private void add(int template, int a) {
    out[k++] = Hashing.key(5000 + template, a);
  }

  private void add(int template, int a, int b) {
    out[k++] = Hashing.key(5000 + template, a, b);
  }

  private void add(int template, int a, int b, int c) {
    out[k++] = Hashing.key(5000 + template, a, b, c);
  }

  private void add(int template, int a, int b, int c, int d) {
    out[k++] = Hashing.key(5000 + template, a, b, c, d);
  }
}
