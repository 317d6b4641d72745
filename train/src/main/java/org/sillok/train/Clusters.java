package org.sillok.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Word clusters by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998):
 * each word moves to the class that makes the text likeliest under a class bigram model, until few
 * move.
 */
final class Clusters {
  private final int classes;
  private final int[] classOf;
  private final int[] count;
  private final int[][] next;
  private final int[][] nextCount;
  private final int[][] previous;
  private final int[][] previousCount;
  private final int[] classCount;
  private final int[][] bigram;
  private final double[] log;

  /** Clusters the words that occur at least {@code least} times; numbers begin at 1. */
  static Map<String, Integer> of(List<String[]> sentences, int classes, int least, int rounds) {
    Map<String, Integer> counts = new HashMap<>();
    for (String[] sentence : sentences) {
      for (String word : sentence) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, n) -> {
          if (n >= least) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.<String>comparingInt(w -> -counts.getOrDefault(w, 0))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> number = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      number.put(words.get(i), i + 2);
    }
    // 0 is the boundary, 1 every rare word; both keep classes of their own
    Clusters c = new Clusters(sentences, number, words.size() + 2, classes + 2);
    for (int round = 0; round < rounds; round++) {
      if (c.round() < words.size() / 100) {
        break;
      }
    }
    Map<String, Integer> out = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      out.put(words.get(i), c.classOf[i + 2] - 1);
    }
    return out;
  }

  private Clusters(List<String[]> sentences, Map<String, Integer> number, int words, int classes) {
    this.classes = classes;
    classOf = new int[words];
    count = new int[words];
    List<Map<Integer, Integer>> after = new ArrayList<>();
    List<Map<Integer, Integer>> before = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      after.add(new TreeMap<>());
      before.add(new TreeMap<>());
      classOf[i] = i < 2 ? i : 2 + (i - 2) % (classes - 2);
    }
    int total = 0;
    for (String[] sentence : sentences) {
      int last = 0;
      for (int i = 0; i <= sentence.length; i++) {
        int word = i == sentence.length ? 0 : number.getOrDefault(sentence[i], 1);
        count[word]++;
        total++;
        after.get(last).merge(word, 1, Integer::sum);
        before.get(word).merge(last, 1, Integer::sum);
        last = word;
      }
    }
    next = new int[words][];
    nextCount = new int[words][];
    previous = new int[words][];
    previousCount = new int[words][];
    for (int i = 0; i < words; i++) {
      next[i] = after.get(i).keySet().stream().mapToInt(Integer::intValue).toArray();
      nextCount[i] = after.get(i).values().stream().mapToInt(Integer::intValue).toArray();
      previous[i] = before.get(i).keySet().stream().mapToInt(Integer::intValue).toArray();
      previousCount[i] = before.get(i).values().stream().mapToInt(Integer::intValue).toArray();
    }
    classCount = new int[classes];
    bigram = new int[classes][classes];
    for (int i = 0; i < words; i++) {
      classCount[classOf[i]] += count[i];
      for (int j = 0; j < next[i].length; j++) {
        bigram[classOf[i]][classOf[next[i][j]]] += nextCount[i][j];
      }
    }
    log = new double[total + 2];
    for (int i = 1; i < log.length; i++) {
      log[i] = i * Math.log(i);
    }
  }

  private int round() {
    int moved = 0;
    int[] in = new int[classes];
    int[] out = new int[classes];
    int[] inUsed = new int[classes];
    int[] outUsed = new int[classes];
    for (int word = 2; word < classOf.length; word++) {
      Arrays.fill(in, 0);
      Arrays.fill(out, 0);
      int self = 0;
      for (int j = 0; j < next[word].length; j++) {
        if (next[word][j] == word) {
          self += nextCount[word][j];
        } else {
          out[classOf[next[word][j]]] += nextCount[word][j];
        }
      }
      for (int j = 0; j < previous[word].length; j++) {
        if (previous[word][j] != word) {
          in[classOf[previous[word][j]]] += previousCount[word][j];
        }
      }
      int ins = 0;
      int outs = 0;
      for (int c = 0; c < classes; c++) {
        if (in[c] > 0) {
          inUsed[ins++] = c;
        }
        if (out[c] > 0) {
          outUsed[outs++] = c;
        }
      }
      int old = classOf[word];
      shift(word, old, in, inUsed, ins, out, outUsed, outs, self, -1);
      int best = old;
      double bestGain = gain(word, old, in, inUsed, ins, out, outUsed, outs, self) + 1e-9;
      for (int c = 2; c < classes; c++) {
        if (c != old) {
          double gain = gain(word, c, in, inUsed, ins, out, outUsed, outs, self);
          if (gain > bestGain) {
            bestGain = gain;
            best = c;
          }
        }
      }
      shift(word, best, in, inUsed, ins, out, outUsed, outs, self, 1);
      classOf[word] = best;
      if (best != old) {
        moved++;
      }
    }
    return moved;
  }

  private void shift(
      int word,
      int c,
      int[] in,
      int[] inUsed,
      int ins,
      int[] out,
      int[] outUsed,
      int outs,
      int self,
      int sign) {
    for (int i = 0; i < ins; i++) {
      bigram[inUsed[i]][c] += sign * in[inUsed[i]];
    }
    for (int i = 0; i < outs; i++) {
      bigram[c][outUsed[i]] += sign * out[outUsed[i]];
    }
    bigram[c][c] += sign * self;
    classCount[c] += sign * count[word];
  }

  private double gain(
      int word,
      int c,
      int[] in,
      int[] inUsed,
      int ins,
      int[] out,
      int[] outUsed,
      int outs,
      int self) {
    double sum = 0;
    int[] row = bigram[c];
    for (int i = 0; i < ins; i++) {
      int k = inUsed[i];
      if (k != c) {
        int n = bigram[k][c];
        sum += log[n + in[k]] - log[n];
      }
    }
    for (int i = 0; i < outs; i++) {
      int k = outUsed[i];
      if (k != c) {
        sum += log[row[k] + out[k]] - log[row[k]];
      }
    }
    int both = in[c] + out[c] + self;
    sum += log[row[c] + both] - log[row[c]];
    sum -= 2 * (log[classCount[c] + count[word]] - log[classCount[c]]);
    return sum;
  }
}
