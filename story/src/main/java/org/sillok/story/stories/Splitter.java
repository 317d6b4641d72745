package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts a group of texts in two, again and again, where two affairs of one kind were taken for one.
 */
final class Splitter {
  private static final double NAME_WEIGHT = 2;

  private final List<Map<String, Double>> features;
  private final Map<String, Integer> seen;
  private final Set<String> names;
  private final double cut;

  /**
   * @param features words of all texts
   * @param seen in how many of the texts each word stands
   * @param names stems that are names
   * @param cut how much less alike two parts must be than each is within itself
   */
  Splitter(
      List<Map<String, Double>> features,
      Map<String, Integer> seen,
      Set<String> names,
      double cut) {
    this.features = features;
    this.seen = seen;
    this.names = names;
    this.cut = cut;
  }

  /** The parts, each in ascending order; the whole group if it holds together. */
  List<List<Integer>> split(List<Integer> group) {
    List<List<Integer>> out = new ArrayList<>();
    split(group, out);
    return out;
  }

  private void split(List<Integer> group, List<List<Integer>> out) {
    int n = group.size();
    if (n < 4) {
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
    if (one.size() < 2 || other.size() < 2) {
      out.add(group);
      return;
    }
    double across = 0;
    for (int i : one) {
      for (int j : other) {
        across += likeness[i][j];
      }
    }
    across /= (double) one.size() * other.size();
    double within = Math.min(mean(one, likeness), mean(other, likeness));
    if (across < cut * within) {
      split(one.stream().map(group::get).toList(), out);
      split(other.stream().map(group::get).toList(), out);
    } else {
      out.add(group);
    }
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
  private float[][] local(List<Integer> group) {
    int n = group.size();
    Map<String, Integer> here = new HashMap<>();
    for (int i : group) {
      features.get(i).keySet().forEach(k -> here.merge(k, 1, Integer::sum));
    }
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (int i : group) {
      Map<String, Double> v = new TreeMap<>();
      double square = 0;
      for (Map.Entry<String, Double> e : features.get(i).entrySet()) {
        int h = here.getOrDefault(e.getKey(), 0);
        if (h > 1 && h < n) {
          double w =
              Stories.weight(e.getValue(), seen.getOrDefault(e.getKey(), 1), features.size())
                  * Math.log((n + .5) / h)
                  * (names.contains(e.getKey()) ? NAME_WEIGHT : 1);
          v.put(e.getKey(), w);
          square += w * w;
        }
      }
      double norm = square == 0 ? 1 : Math.sqrt(square);
      v.replaceAll((k, w) -> w / norm);
      vectors.add(v);
    }
    float[][] out = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double dot = 0;
        for (Map.Entry<String, Double> e : vectors.get(i).entrySet()) {
          dot += e.getValue() * vectors.get(j).getOrDefault(e.getKey(), 0.0);
        }
        out[i][j] = (float) dot;
        out[j][i] = (float) dot;
      }
    }
    return out;
  }
}
