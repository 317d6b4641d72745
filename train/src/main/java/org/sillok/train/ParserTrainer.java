package org.sillok.train;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.sillok.text.engine.ParseFeatures;
import org.sillok.text.engine.ParseState;
import org.sillok.text.engine.Relations;
import org.sillok.text.engine.Words;

/**
 * Trains the parser with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
 * Heads that are not known (partial trees) cost nothing and teach nothing.
 */
final class ParserTrainer {
  private static final int DEAR = 1 << 20;

  private ParserTrainer() {}

  /**
   * A tagged sentence with the tree to learn.
   *
   * @param heads the number of words for the root, -1 where unknown
   * @param labels relation numbers, -1 where unknown
   */
  record Sample(Words words, int[] heads, int[] labels) {}

  static Perceptron train(
      List<Sample> samples, Relations relations, int epochs, double explore, long seed) {
    Perceptron model = new Perceptron();
    SplittableRandom random = new SplittableRandom(seed);
    ParseFeatures extractor = new ParseFeatures();
    int[] features = new int[ParseFeatures.MOST];
    int[] scores = new int[relations.transitions()];
    for (int epoch = 0; epoch < epochs; epoch++) {
      long start = System.nanoTime();
      long decisions = 0;
      long wrong = 0;
      for (int index : Perceptron.shuffled(samples.size(), seed + epoch)) {
        Sample sample = samples.get(index);
        ParseState state = new ParseState(sample.words(), relations);
        while (!state.done()) {
          if (state.size() == 0) {
            state.apply(0);
            continue;
          }
          if (state.next() == sample.words().size() && state.size() == 1) {
            state.apply(1 + 2 * relations.rootNumber());
            continue;
          }
          int count = extractor.of(state, features);
          Arrays.fill(scores, 0);
          model.score(features, count, scores);
          int guess = relations.best(state, scores);
          int right = bestRight(state, sample, relations, scores);
          model.tick();
          decisions++;
          if (guess != right) {
            wrong++;
            model.update(features, count, right, 1);
            model.update(features, count, guess, -1);
          }
          boolean own = epoch > 0 && random.nextDouble() < explore;
          state.apply(own ? guess : right);
        }
      }
      System.out.printf(
          java.util.Locale.ROOT,
          "  parser epoch %d: %d decisions, %.4f wrong, %.0f s%n",
          epoch + 1,
          decisions,
          (double) wrong / decisions,
          (System.nanoTime() - start) / 1e9);
    }
    return model;
  }

  /** The best scored of the transitions that cost least. */
  private static int bestRight(ParseState p, Sample gold, Relations relations, int[] scores) {
    int n = gold.words().size();
    int[] heads = gold.heads();
    boolean mayLeft = p.mayLeft() && p.next() < n;
    int shift = p.mayShift() ? shiftCost(p, heads) : DEAR;
    int pops = p.size() > 0 ? lostByPop(p, heads, n) : 0;
    int s0 = p.stackAt(0);
    int h = heads[s0];
    int left = mayLeft ? pops + (h > p.next() || p.size() > 1 && h == p.stackAt(1) ? 1 : 0) : DEAR;
    int right = p.mayRight() ? pops + (h >= p.next() ? 1 : 0) : DEAR;
    int least = Math.min(shift, Math.min(left, right));
    int best = -1;
    if (shift == least) {
      best = 0;
    }
    int root = relations.rootNumber();
    for (int relation = 0; relation < relations.names().size(); relation++) {
      if (relation == root) {
        continue;
      }
      int l = 1 + 2 * relation;
      if (left == least
          && fits(h, p.next(), gold.labels()[s0], relation)
          && (best < 0 || scores[l] > scores[best])) {
        best = l;
      }
      if (right == least
          && fits(h, p.stackAt(1), gold.labels()[s0], relation)
          && (best < 0 || scores[l + 1] > scores[best])) {
        best = l + 1;
      }
    }
    return best;
  }

  private static boolean fits(int goldHead, int head, int goldLabel, int relation) {
    return goldHead != head || goldLabel < 0 || goldLabel == relation;
  }

  /** Dependents of the top of the stack that are still to come and would be lost when it goes. */
  private static int lostByPop(ParseState p, int[] heads, int n) {
    int s0 = p.stackAt(0);
    int cost = 0;
    for (int i = p.next(); i < n; i++) {
      if (heads[i] == s0) {
        cost++;
      }
    }
    return cost;
  }

  private static int shiftCost(ParseState p, int[] heads) {
    int b = p.next();
    int cost = 0;
    for (int depth = 0; depth < p.size(); depth++) {
      int word = p.stackAt(depth);
      if (heads[word] == b || depth > 0 && heads[b] == word) {
        cost++;
      }
    }
    return cost;
  }
}
