package org.sillok.story.stories;

/**
 * How rare each term is, learned from the pages as they come. It has a bound: when it is full, the
 * counts are halved at the end of the day and what falls to nothing is forgotten, so that it comes
 * to speak of the recent past.
 */
final class Vocabulary {
  private static final int FIRST = 1 << 12;

  /** Terms that are kept over the end of a day. */
  private static final int MOST = 2_500_000;

  private int[] terms = new int[FIRST];
  private int[] seen = new int[FIRST];
  private int size;
  private long pages;

  void learn(Bag bag) {
    pages++;
    for (int i = 0; i < bag.size(); i++) {
      int at = open(bag.term(i)); // may make room: not to be read after the array
      seen[at]++;
    }
  }

  /**
   * The weight of a term on a page, after its count there and its rareness; all are as rare as any
   * other as long as no page is known.
   */
  double weight(double count, int term) {
    double often = count >= 1 ? 1 + Math.log(count) : count;
    return pages == 0 ? often : often * Math.log(1 + (double) pages / Math.max(1, seen[at(term)]));
  }

  /** Keeps the bound. */
  void endOfDay() {
    while (size > MOST) {
      halve();
    }
  }

  private void halve() {
    int[] oldTerms = terms;
    int[] oldSeen = seen;
    room(terms.length);
    size = 0;
    pages = (pages + 1) / 2;
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldSeen[i] > 1) {
        int at = open(oldTerms[i]);
        seen[at] = oldSeen[i] / 2;
      }
    }
  }

  private int open(int term) {
    int at = at(term);
    if (terms[at] != 0) {
      return at;
    }
    if (3L * size > 2L * terms.length) {
      grow();
      at = at(term);
    }
    terms[at] = term;
    size++;
    return at;
  }

  private int at(int term) {
    int mask = terms.length - 1;
    int at = (term ^ term >>> 16) & mask;
    while (terms[at] != 0 && terms[at] != term) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldTerms = terms;
    int[] oldSeen = seen;
    room(2 * terms.length);
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldTerms[i] != 0) {
        int at = at(oldTerms[i]);
        terms[at] = oldTerms[i];
        seen[at] = oldSeen[i];
      }
    }
  }

  private void room(int slots) {
    terms = new int[slots];
    seen = new int[slots];
  }
}
