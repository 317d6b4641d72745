package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a story by itself, with weights in which the words that all of it share are nothing, and
 * cuts it where two affairs of one kind (two quakes, two acquittals) come apart by their names.
 */
final class Splitter {
  private static final double NAME_WEIGHT = 2;

  /** A story is cut where its parts are this much less alike than each is within itself. */
  private static final double CUT = .25;

  private static final int FEWEST = 4;

  private final Vocabulary vocabulary;

  Splitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The parts, each with its earliest page first; one part if the story holds together. */
  List<List<Cluster.Member>> split(List<Cluster.Member> story) {
    List<Cluster.Member> order = new ArrayList<>(story);
    order.sort((a, b) -> Long.compare(a.rank(), b.rank()));
    List<List<Cluster.Member>> out = new ArrayList<>();
    int[] lengths = order.stream().mapToInt(Cluster.Member::words).sorted().toArray();
    if (lengths.length >= FEWEST && lengths[lengths.length / 2] >= 2 * Likeness.SHORT_WORDS) {
      split(order, out);
    } else {
      out.add(order);
    }
    return out;
  }

  private void split(List<Cluster.Member> group, List<List<Cluster.Member>> out) {
    int n = group.size();
    if (n < FEWEST) {
      out.add(group);
      return;
    }
    float[][] likeness = local(group);
    float[][] used = new float[n][];
    for (int i = 0; i < n; i++) {
      used[i] = likeness[i].clone();
    }
    List<Dendrogram.Merge> merges = new ArrayList<>(Dendrogram.merges(used, -1));
    // all but the loosest merge: two parts
    merges.sort((x, y) -> Float.compare(y.likeness(), x.likeness()));
    int[] labels = Dendrogram.labels(n, merges.subList(0, Math.max(0, n - 2)), -2);
    List<Integer> one = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      (labels[i] == labels[0] ? one : other).add(i);
    }
    if (one.size() >= 2 && other.size() >= 2 && apart(one, other, likeness)) {
      split(one.stream().map(group::get).toList(), out);
      split(other.stream().map(group::get).toList(), out);
    } else {
      out.add(group);
    }
  }

  private static boolean apart(List<Integer> one, List<Integer> other, float[][] likeness) {
    double across = 0;
    for (int i : one) {
      for (int j : other) {
        across += likeness[i][j];
      }
    }
    across /= (double) one.size() * other.size();
    return across < CUT * Math.min(mean(one, likeness), mean(other, likeness));
  }

  private static double mean(List<Integer> part, float[][] likeness) {
    double sum = 0;
    for (int i : part) {
      for (int j : part) {
        sum += i == j ? 0 : likeness[i][j];
      }
    }
    return sum / ((double) part.size() * (part.size() - 1));
  }

  /** Cosines with weights in which what the whole group shares is nothing. */
  private float[][] local(List<Cluster.Member> group) {
    int n = group.size();
    Map<Integer, Integer> here = new HashMap<>();
    for (Cluster.Member m : group) {
      for (int term : m.vector().terms()) {
        here.merge(term, 1, Integer::sum);
      }
    }
    List<Vector> vectors = new ArrayList<>();
    for (Cluster.Member m : group) {
      vectors.add(local(m.vector(), here, n));
    }
    float[][] out = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        out[i][j] = (float) Vector.product(vectors.get(i), vectors.get(j), 1, 0);
        out[j][i] = out[i][j];
      }
    }
    return out;
  }

  private Vector local(Vector v, Map<Integer, Integer> here, int n) {
    int[] terms = new int[v.terms().length];
    float[] weights = new float[terms.length];
    int k = 0;
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      int term = v.terms()[i];
      int pages = here.getOrDefault(term, 0);
      if (pages > 1 && pages < n) {
        double name = vocabulary.name(term) ? NAME_WEIGHT : 1;
        terms[k] = term;
        weights[k] = (float) (v.plain()[i] * Math.log((n + .5) / pages) * name);
        square += weights[k] * weights[k++];
      }
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    for (int i = 0; i < k; i++) {
      weights[i] /= (float) length;
    }
    float[] w = Arrays.copyOf(weights, k);
    return new Vector(Arrays.copyOf(terms, k), w, w);
  }
}
