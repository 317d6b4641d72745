package org.sillok.page.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The zones of a page that say they hold the body, in an order that lets each question about them
 * be answered without going through all: pages may have many.
 */
final class Bodies {
  /** In the order of the page: none begins before the one before it. */
  private final List<Zone> byStart;

  private final List<Zone> byEnd;

  /** The first end of those from each on, and the second. */
  private final int[] ends;

  private final int[] seconds;

  /** The greatest weight of those from each on, and of those up to each. */
  private final int[] heaviestFrom;

  private final int[] heaviestTo;

  /** Of zones in the order of the page, of which none is empty. */
  Bodies(List<Zone> zones) {
    int n = zones.size();
    byStart = List.copyOf(zones);
    byEnd = zones.stream().sorted(Comparator.comparingInt(z -> z.to)).toList();
    ends = new int[n + 1];
    seconds = new int[n + 1];
    heaviestFrom = new int[n + 1];
    heaviestTo = new int[n + 1];
    ends[n] = Integer.MAX_VALUE;
    seconds[n] = Integer.MAX_VALUE;
    for (int i = n - 1; i >= 0; i--) {
      int end = byStart.get(i).to;
      ends[i] = Math.min(end, ends[i + 1]);
      seconds[i] = Math.min(Math.max(end, ends[i + 1]), seconds[i + 1]);
    }
  }

  /** Weighs them anew, once furniture has been marked. */
  void weigh(HtmlPage page) {
    int n = byStart.size();
    Arrays.fill(heaviestFrom, 0);
    for (int i = n - 1; i >= 0; i--) {
      heaviestFrom[i] = Math.max(page.weight(byStart.get(i)), heaviestFrom[i + 1]);
    }
    for (int i = 0; i < n; i++) {
      heaviestTo[i + 1] = Math.max(page.weight(byEnd.get(i)), heaviestTo[i]);
    }
  }

  /** True if one of them, other than the zone itself, lies in the zone. */
  boolean isIn(Zone zone) {
    int from = firstFrom(zone.from);
    boolean own = zone.role == Role.BODY && !zone.tag.equals("body") && zone.size() > 0;
    return (own ? seconds : ends)[from] <= zone.to;
  }

  /** Weight of the heaviest that ends before the zone or begins behind it, or 0. */
  int heaviestOutside(Zone zone) {
    return Math.max(heaviestFrom[firstFrom(zone.to)], heaviestTo[endedBy(zone.from)]);
  }

  /** Index of the first that begins at a block or behind it. */
  private int firstFrom(int block) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (byStart.get(mid).from >= block) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }

  /** How many end before a block. */
  private int endedBy(int block) {
    int low = 0;
    int high = byEnd.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (byEnd.get(mid).to > block) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }
}
