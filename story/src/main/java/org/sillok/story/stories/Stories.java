package org.sillok.story.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.Words;

/**
 * Groups texts into stories: average-link agglomeration over tf-idf vectors of words and pairs of
 * words, drawn nearer or further apart by the days of publication; then each group is looked at
 * with weights of its own, in which the words that all of it share are nothing, and cut where two
 * affairs of one kind (two quakes, two acquittals) come apart by their names.
 */
public final class Stories {
  /** Likeness at which two bodies of full length are held to be of one story. */
  private static final double LONG = .11;

  /** The same for bare headlines, which share few words even if they tell one thing. */
  private static final double SHORT = .02;

  private static final double SHORT_WORDS = 15;
  private static final double LONG_WORDS = 110;
  private static final double DAYS = 7;
  private static final double FAR = .25;
  private static final double DATED = 1.4;

  /** A group is cut where its parts are this much less alike than each is within itself. */
  private static final double CUT = .3;

  /** Two texts at least this much alike tell the same news. */
  private static final double SAME_NEWS = .45;

  private Stories() {}

  /**
   * The story of each text, as the index of the story's first text.
   *
   * @param texts in any order; ties between equally good groupings go to the order given
   */
  public static int[] group(List<StoryText> texts) {
    int n = texts.size();
    if (n == 0) {
      return new int[0];
    }
    List<Map<String, Double>> features = StoryText.features(texts);
    Map<String, Integer> seen = new HashMap<>();
    features.forEach(f -> f.keySet().forEach(k -> seen.merge(k, 1, Integer::sum)));
    double[] threshold = new double[n];
    for (int i = 0; i < n; i++) {
      threshold[i] = threshold(texts.get(i).length());
    }
    float[][] likeness = likeness(features, seen);
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double days = nearness(texts.get(i).day(), texts.get(j).day());
        double scaled = likeness[i][j] * days / Math.sqrt(threshold[i] * threshold[j]);
        likeness[i][j] = (float) scaled;
        likeness[j][i] = (float) scaled;
      }
    }
    int[] labels = Dendrogram.labels(n, Dendrogram.merges(likeness, 1), 1);
    return cut(texts, features, seen, labels);
  }

  /**
   * Whether two texts tell the same news, where nothing else is at hand to tell rare words from
   * common ones: the cosine of their words, helped or hindered by what their headlines share.
   */
  public static boolean sameNews(StoryText a, StoryText b) {
    Map<String, Double> x = a.features();
    Map<String, Double> y = b.features();
    double both = 0;
    for (Map.Entry<String, Double> e : x.entrySet()) {
      both += damped(e.getValue()) * damped(y.getOrDefault(e.getKey(), 0.0));
    }
    double cosine = both == 0 ? 0 : both / Math.sqrt(square(x) * square(y));
    Set<String> one = new TreeSet<>();
    Set<String> other = new TreeSet<>();
    Words.of(a.title()).forEach(w -> one.add(w.stem()));
    Words.of(b.title()).forEach(w -> other.add(w.stem()));
    int fewer = Math.min(one.size(), other.size());
    if (fewer == 0) {
      return cosine >= SAME_NEWS;
    }
    one.retainAll(other);
    double headlines = (double) one.size() / fewer;
    return cosine + (headlines - .25) / 2 >= SAME_NEWS;
  }

  private static double damped(double count) {
    return count >= 1 ? 1 + Math.log(count) : count;
  }

  private static double square(Map<String, Double> counts) {
    double sum = 0;
    for (double c : counts.values()) {
      sum += damped(c) * damped(c);
    }
    return sum;
  }

  private static int[] cut(
      List<StoryText> texts,
      List<Map<String, Double>> features,
      Map<String, Integer> seen,
      int[] labels) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < labels.length; i++) {
      groups.computeIfAbsent(labels[i], k -> new ArrayList<>()).add(i);
    }
    Set<String> names = StoryText.names(texts);
    Splitter splitter = new Splitter(features, seen, names, CUT);
    int[] out = new int[labels.length];
    for (List<Integer> group : groups.values()) {
      int[] lengths = group.stream().mapToInt(i -> texts.get(i).length()).sorted().toArray();
      boolean headlines = lengths[lengths.length / 2] < 2 * SHORT_WORDS;
      List<List<Integer>> parts = headlines ? List.of(group) : splitter.split(group);
      for (List<Integer> part : parts) {
        part.forEach(i -> out[i] = part.get(0));
      }
    }
    return out;
  }

  private static double threshold(int words) {
    double at =
        (Math.log(Math.max(1, words)) - Math.log(SHORT_WORDS))
            / (Math.log(LONG_WORDS) - Math.log(SHORT_WORDS));
    double share = Math.min(1, Math.max(0, at));
    return Math.exp(Math.log(SHORT) + share * (Math.log(LONG) - Math.log(SHORT)));
  }

  private static double nearness(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    long gap = Math.abs(a.toEpochDay() - b.toEpochDay());
    return DATED * (FAR + (1 - FAR) * Math.exp(-gap / DAYS));
  }

  /** Cosines of all pairs, by an inverted index. */
  private static float[][] likeness(List<Map<String, Double>> features, Map<String, Integer> seen) {
    int n = features.size();
    Map<String, List<int[]>> postings = new HashMap<>();
    List<double[]> weights = new ArrayList<>();
    List<String[]> terms = new ArrayList<>();
    for (Map<String, Double> f : features) {
      String[] keys = f.keySet().toArray(new String[0]);
      double[] w = new double[keys.length];
      double square = 0;
      for (int k = 0; k < keys.length; k++) {
        w[k] = weight(f.getOrDefault(keys[k], 0.0), seen.getOrDefault(keys[k], 1), n);
        square += w[k] * w[k];
      }
      double norm = square == 0 ? 1 : Math.sqrt(square);
      for (int k = 0; k < w.length; k++) {
        w[k] /= norm;
      }
      terms.add(keys);
      weights.add(w);
    }
    float[][] out = new float[n][n];
    double[] row = new double[n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(row, 0);
      String[] keys = terms.get(i);
      for (int k = 0; k < keys.length; k++) {
        List<int[]> with = postings.computeIfAbsent(keys[k], x -> new ArrayList<>(2));
        for (int[] p : with) {
          row[p[0]] += weights.get(i)[k] * weights.get(p[0])[p[1]];
        }
        with.add(new int[] {i, k});
      }
      for (int j = 0; j < i; j++) {
        out[i][j] = (float) row[j];
        out[j][i] = (float) row[j];
      }
    }
    return out;
  }

  static double weight(double count, int seen, int n) {
    double tf = count >= 1 ? 1 + Math.log(count) : count;
    return tf * Math.log(1 + (double) n / seen);
  }
}
