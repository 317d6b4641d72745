package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Average-link agglomeration by nearest-neighbour chains (Murtagh 1983): the same clusters as by
 * joining the closest pair again and again, in quadratic time.
 */
final class Dendrogram {
  /** A joining of the clusters to which two members belong, at a likeness. */
  record Merge(int one, int other, float likeness) {}

  private Dendrogram() {}

  /** All joinings above {@code floor}. {@code likeness} is symmetric and is used up. */
  static List<Merge> merges(float[][] likeness, float floor) {
    int n = likeness.length;
    int[] size = new int[n];
    boolean[] dead = new boolean[n];
    Arrays.fill(size, 1);
    List<Merge> out = new ArrayList<>();
    int[] chain = new int[n];
    int length = 0;
    int next = 0;
    while (true) {
      if (length == 0) {
        while (next < n && dead[next]) {
          next++;
        }
        if (next == n) {
          return out;
        }
        chain[length++] = next;
      }
      int top = chain[length - 1];
      int before = length > 1 ? chain[length - 2] : -1;
      int best = before;
      float most = before >= 0 ? likeness[top][before] : floor;
      for (int j = 0; j < n; j++) {
        if (!dead[j] && j != top && likeness[top][j] > most) {
          most = likeness[top][j];
          best = j;
        }
      }
      if (best < 0) {
        dead[top] = true; // nothing is near enough to it, nor will be
        length--;
      } else if (best == before) {
        join(top, before, likeness, size, dead);
        out.add(new Merge(Math.min(top, before), Math.max(top, before), most));
        length -= 2;
      } else {
        chain[length++] = best;
      }
    }
  }

  private static void join(int a, int b, float[][] likeness, int[] size, boolean[] dead) {
    int into = Math.min(a, b);
    int from = Math.max(a, b);
    int x = size[into];
    int y = size[from];
    for (int j = 0; j < likeness.length; j++) {
      if (j != into && j != from) {
        float mean = (likeness[into][j] * x + likeness[from][j] * y) / (x + y);
        likeness[into][j] = mean;
        likeness[j][into] = mean;
      }
    }
    size[into] = x + y;
    dead[from] = true;
  }

  /** The clusters into which merges at or above {@code cut} join {@code n} members, as labels. */
  static int[] labels(int n, List<Merge> merges, float cut) {
    int[] root = new int[n];
    for (int i = 0; i < n; i++) {
      root[i] = i;
    }
    for (Merge m : merges) {
      if (m.likeness() >= cut) {
        int a = find(root, m.one());
        int b = find(root, m.other());
        root[Math.max(a, b)] = Math.min(a, b);
      }
    }
    for (int i = 0; i < n; i++) {
      root[i] = find(root, i);
    }
    return root;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      at = root[at];
    }
    return at;
  }
}
