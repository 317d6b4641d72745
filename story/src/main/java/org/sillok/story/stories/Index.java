package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the stories that a page may belong to: under each term the stories in which it is among the
 * heaviest, a bounded number, the latest in place of the oldest. What a page costs does therefore
 * not grow with the number of stories.
 */
final class Index {
  private static final int FIRST = 1 << 12;
  private static final Cluster[] NONE = {};

  private final int terms;
  private final int most;
  private int[] keys = new int[FIRST];
  private Cluster[][] lists = new Cluster[FIRST][];
  private int[] sizes = new int[FIRST];
  private int used;

  /**
   * An empty index.
   *
   * @param terms under how many terms a story stands
   * @param most how many stories stand under a term
   */
  Index(int terms, int most) {
    this.terms = terms;
    this.most = most;
  }

  /** Adds a page under all its terms; it is not remembered which. */
  void addPage(Cluster page) {
    for (int term : page.vector().terms()) {
      add(term, page);
    }
  }

  /** Adds a story, or its new heaviest terms if it is known already. */
  void add(Cluster story) {
    Vector v = story.vector();
    int[] heaviest = v.heaviest(terms);
    int[] now = new int[heaviest.length];
    int[] before = story.indexed();
    for (int k = 0; k < now.length; k++) {
      now[k] = v.terms()[heaviest[k]];
    }
    Arrays.sort(now);
    for (int term : now) {
      if (Arrays.binarySearch(before, term) < 0) {
        add(term, story);
      }
    }
    story.indexed(now);
  }

  private void add(int term, Cluster story) {
    int at = at(term);
    if (keys[at] == 0) {
      if (3 * used > 2 * keys.length) {
        room(2 * keys.length, keys, lists, sizes);
        at = at(term);
      }
      keys[at] = term;
      lists[at] = NONE;
      used++;
    }
    if (sizes[at] == lists[at].length) {
      if (sizes[at] > 0) {
        sizes[at] = compact(lists[at], sizes[at]);
      }
      if (sizes[at] == most) {
        // one in eight goes, so that this is not done for each
        int out = Math.max(1, most / 8);
        System.arraycopy(lists[at], out, lists[at], 0, most - out);
        sizes[at] -= out;
      }
      if (sizes[at] * 4 >= lists[at].length * 3) {
        lists[at] = Arrays.copyOf(lists[at], Math.min(most, Math.max(2, 2 * lists[at].length)));
      }
    }
    lists[at][sizes[at]++] = story;
  }

  private static int compact(Cluster[] list, int size) {
    int k = 0;
    for (int i = 0; i < size; i++) {
      if (!list[i].gone()) {
        list[k++] = list[i];
      }
    }
    return k;
  }

  /**
   * The stories that share most of a page's heaviest terms, the likeliest first.
   *
   * @param query how many of its terms are looked up
   * @param count how many stories at most
   * @param search a number that no other search has, of this index or another
   */
  List<Cluster> like(Cluster page, int query, int count, long search) {
    Vector v = page.vector();
    List<Cluster> found = new ArrayList<>();
    for (int position : v.heaviest(query)) {
      int at = at(v.terms()[position]);
      Cluster[] list = lists[at] == null ? NONE : lists[at];
      for (int i = 0; i < sizes[at]; i++) {
        Cluster c = list[i];
        if (!c.gone() && c != page && c.score(search, v.plain()[position])) {
          found.add(c);
        }
      }
    }
    return best(found, count);
  }

  private static List<Cluster> best(List<Cluster> found, int count) {
    if (found.size() > count) {
      float[] scores = new float[found.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = found.get(i).score();
      }
      Arrays.sort(scores);
      float least = scores[scores.length - count];
      found.removeIf(c -> c.score() < least);
    }
    found.sort(
        (a, b) ->
            a.score() != b.score()
                ? Float.compare(b.score(), a.score())
                : Long.compare(a.rank(), b.rank()));
    return found.size() > count ? found.subList(0, count) : found;
  }

  /** Forgets what is gone, and the terms under which nothing is left. */
  void clean() {
    int[] oldKeys = keys;
    Cluster[][] oldLists = lists;
    int[] oldSizes = sizes;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        oldSizes[i] = compact(oldLists[i], oldSizes[i]);
        if (oldSizes[i] == 0) {
          oldKeys[i] = 0;
        } else {
          oldLists[i] = Arrays.copyOf(oldLists[i], oldSizes[i]);
        }
      }
    }
    room(keys.length, oldKeys, oldLists, oldSizes);
  }

  private void room(int slots, int[] oldKeys, Cluster[][] oldLists, int[] oldSizes) {
    keys = new int[slots];
    lists = new Cluster[slots][];
    sizes = new int[slots];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = at(oldKeys[i]);
        keys[at] = oldKeys[i];
        lists[at] = oldLists[i];
        sizes[at] = oldSizes[i];
        used++;
      }
    }
  }

  private int at(int term) {
    int mask = keys.length - 1;
    int at = (term ^ term >>> 16) & mask;
    while (keys[at] != 0 && keys[at] != term) {
      at = at + 1 & mask;
    }
    return at;
  }
}
