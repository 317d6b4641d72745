package org.sillok.story.stories;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Joins the pages of a day to one another and to the stories that there are: always the two that
 * are most alike on the average of their pages, until none are alike enough. Two older stories are
 * joined only if a page of the day brings them together.
 */
final class Joining {
  /** Likeness at which a page by itself is taken in; a story needs more to be joined to another. */
  private static final double ONE = .85;

  /** The need grows with this power of the smaller one's pages: so much more would be wrong. */
  private static final double MORE = .2;

  /** Likeness below which two clusters are not looked at again. */
  private static final double REMOTE = .25;

  private record Pair(double likeness, Cluster one, Cluster other, int first, int second) {
    static Pair of(double likeness, Cluster a, Cluster b) {
      Cluster one = a.rank() < b.rank() ? a : b;
      Cluster other = one == a ? b : a;
      return new Pair(likeness, one, other, one.version(), other.version());
    }

    boolean holds() {
      return !one.gone() && !other.gone() && one.version() == first && other.version() == second;
    }
  }

  private final BiConsumer<Cluster, Cluster> joined;
  private final PriorityQueue<Pair> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Pair p) -> -p.likeness())
              .thenComparingLong(p -> p.one().rank())
              .thenComparingLong(p -> p.other().rank()));
  private final Set<Cluster> touched = new LinkedHashSet<>();

  /**
   * A joining for one day.
   *
   * @param joined is told of each cluster into which another is taken, and of that other
   */
  Joining(BiConsumer<Cluster, Cluster> joined) {
    this.joined = joined;
  }

  /** Takes note of a page. */
  void add(Cluster page) {
    touched.add(page);
  }

  /**
   * Takes note of two clusters that may be one.
   *
   * @param total the likeness of all pages of one to all of the other, summed
   */
  void link(Cluster page, Cluster other, double total) {
    if (likeness(total, page, other) >= REMOTE) {
      page.links().put(other, total);
      other.links().put(page, total);
      touched.add(other);
      offer(page, other, total);
    }
  }

  /** Joins what is to be joined; the clusters that are new or were looked at. */
  Set<Cluster> run() {
    for (Pair next = queue.poll(); next != null; next = queue.poll()) {
      if (next.holds()) {
        join(next.one(), next.other());
      }
    }
    touched.removeIf(Cluster::gone);
    return touched;
  }

  private void join(Cluster into, Cluster from) {
    Map<Cluster, Double> links = new LinkedHashMap<>();
    gather(into, from, links);
    gather(from, into, links);
    joined.accept(into, from);
    into.add(from);
    into.links(new LinkedHashMap<>());
    links.forEach(
        (c, total) -> {
          if (likeness(total, into, c) >= REMOTE) {
            into.links().put(c, total);
            c.links().put(into, total);
            offer(into, c, total);
          }
        });
  }

  private static void gather(Cluster one, Cluster other, Map<Cluster, Double> into) {
    one.links()
        .forEach(
            (c, total) -> {
              c.links().remove(one);
              if (c != other && !c.gone() && !into.containsKey(c)) {
                Double rest = other.links().get(c);
                into.put(c, total + (rest == null ? Likeness.total(other, c) : rest));
              }
            });
  }

  private void offer(Cluster a, Cluster b, double total) {
    double need = ONE * Math.pow(Math.min(a.size(), b.size()), MORE);
    double likeness = likeness(total, a, b);
    if (likeness >= need) {
      queue.add(Pair.of(likeness, a, b));
    }
  }

  private static double likeness(double total, Cluster a, Cluster b) {
    return total / ((double) a.size() * b.size());
  }
}
