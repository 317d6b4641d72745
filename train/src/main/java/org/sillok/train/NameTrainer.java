package org.sillok.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sillok.text.engine.Gazetteer;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.NameDecoder;
import org.sillok.text.engine.NameFeatures;
import org.sillok.text.engine.NameLabels;
import org.sillok.text.engine.NameMemory;
import org.sillok.text.engine.Words;

/** Trains the name tagger: a structured perceptron (Collins 2002) with exact search. */
final class NameTrainer {
  /** Sentences taken for one document: the bank's documents follow each other without a mark. */
  static final int DOCUMENT = 12;

  private static final int BLOCK = 1200;

  /** So often a sentence stands alone, as every one does when the tagger first looks at it. */
  private static final double FORGETS = 0.25;

  private static final int[] NO_MEMORY = {};

  private NameTrainer() {}

  /** A tagged sentence, what the document remembers of its words, and its labels. */
  record Sample(Words words, int[] memory, int[] labels) {}

  /** Trains; in each epoch the identity of each word is hidden with the given chance. */
  static Perceptron train(
      List<Sample> samples, Gazetteer gazetteer, int epochs, double hide, long seed) {
    Perceptron model = new Perceptron();
    SplittableRandom random = new SplittableRandom(seed);
    int[] buffer = new int[NameFeatures.MOST];
    int[] key = new int[1];
    int[][] transitions = NameDecoder.transitions(model);
    for (int epoch = 0; epoch < epochs; epoch++) {
      long start = System.nanoTime();
      long wrong = 0;
      for (int index : Perceptron.shuffled(samples.size(), seed + epoch)) {
        Sample sample = samples.get(index);
        int n = sample.words().size();
        boolean[] hidden = new boolean[n];
        for (int i = 0; i < n; i++) {
          hidden[i] = random.nextDouble() < hide;
        }
        int[] memory = random.nextDouble() < FORGETS ? NO_MEMORY : sample.memory();
        NameFeatures features = new NameFeatures(sample.words(), gazetteer, memory, hidden);
        int[] guess = NameDecoder.decode(features, n, model, transitions);
        int[] gold = sample.labels();
        model.tick();
        for (int i = 0; i < n; i++) {
          if (guess[i] != gold[i]) {
            int count = features.of(i, buffer);
            model.update(buffer, count, gold[i], 1);
            model.update(buffer, count, guess[i], -1);
            wrong++;
          }
          if (i > 0 && (guess[i] != gold[i] || guess[i - 1] != gold[i - 1])) {
            key[0] = NameFeatures.transition(gold[i - 1]);
            model.update(key, 1, gold[i], 1);
            transitions[gold[i - 1]][gold[i]]++;
            key[0] = NameFeatures.transition(guess[i - 1]);
            model.update(key, 1, guess[i], -1);
            transitions[guess[i - 1]][guess[i]]--;
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "  names epoch %d: %d wrong labels, %.0f s%n",
          epoch + 1,
          wrong,
          (System.nanoTime() - start) / 1e9);
    }
    return model;
  }

  /**
   * Gives the samples the memory that two models make, each of the half that it was not trained on.
   */
  static List<Sample> remembered(List<Sample> samples, Gazetteer gazetteer) {
    List<int[]> first = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      int wanted = half;
      List<Sample> other =
          IntStream.range(0, samples.size())
              .filter(i -> i / BLOCK % 2 != wanted)
              .mapToObj(samples::get)
              .toList();
      LinearModel model =
          train(other, gazetteer, 3, 0.33, 83L + half)
              .quantised(NameLabels.names(), 2, 1.0)
              .model();
      int[][] transitions = NameDecoder.transitions(model);
      for (int i = 0; i < samples.size(); i++) {
        if (half == 0) {
          first.add(new int[0]);
        }
        if (i / BLOCK % 2 == half) {
          Words words = samples.get(i).words();
          NameFeatures features = new NameFeatures(words, gazetteer, new int[0], new boolean[0]);
          first.set(i, NameDecoder.decode(features, words.size(), model, transitions));
        }
      }
    }
    List<Sample> out = new ArrayList<>();
    for (int from = 0; from < samples.size(); from += DOCUMENT) {
      List<Sample> block = samples.subList(from, Math.min(samples.size(), from + DOCUMENT));
      List<int[]> memory =
          NameMemory.of(
              block.stream().map(Sample::words).toList(), first.subList(from, from + block.size()));
      for (int i = 0; i < block.size(); i++) {
        out.add(new Sample(block.get(i).words(), memory.get(i), block.get(i).labels()));
      }
    }
    return out;
  }

  /** The teacher's labels as BILOU; peoples are told from other "MISC" by tag and list. */
  static int[] labels(Silver silver, Gazetteer gazetteer) {
    int n = silver.size();
    int[] out = new int[n];
    int i = 0;
    while (i < n) {
      String name = silver.names()[i];
      int end = i + 1;
      while (end < n && silver.names()[end].equals(name)) {
        end++;
      }
      if (!name.equals("O")) {
        int type =
            switch (name) {
              case "PERSON" -> 0;
              case "ORGANIZATION" -> 1;
              case "LOCATION" -> 2;
              default -> people(silver, i, end, gazetteer) ? 3 : 4;
            };
        for (int j = i; j < end; j++) {
          int place = end - i == 1 ? 3 : j == i ? 0 : j == end - 1 ? 2 : 1;
          out[j] = NameLabels.label(type, place);
        }
      }
      i = end;
    }
    return out;
  }

  private static boolean people(Silver silver, int from, int to, Gazetteer gazetteer) {
    String tag = silver.tags()[to - 1];
    return gazetteer.isPeople(silver.forms()[to - 1])
        || to - from == 1 && (tag.equals("JJ") || tag.equals("NNPS") || tag.equals("NNS"));
  }
}
