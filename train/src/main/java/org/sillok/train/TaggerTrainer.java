package org.sillok.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.Scorer;
import org.sillok.text.engine.TagFeatures;
import org.sillok.text.engine.Tags;
import org.sillok.text.engine.Words;

/** Trains the Penn tagger and the universal tagger that stands on it. */
final class TaggerTrainer {
  private TaggerTrainer() {}

  /** A sentence with the tags to learn; universal tags may be absent (-1). */
  record Sample(String[] forms, boolean[] joined, int[] tags, int[] upos) {}

  static int penn(String tag) {
    int number = Tags.PENN.indexOf(tag);
    return number < 0 ? Tags.PENN.indexOf("XX") : number;
  }

  static Sample sample(Tree tree) {
    int[] tags = new int[tree.size()];
    int[] upos = new int[tree.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = penn(tree.tags()[i]);
      upos[i] = Tags.UNIVERSAL.indexOf(tree.upos()[i]);
    }
    return new Sample(tree.forms(), tree.joined(), tags, upos);
  }

  static Perceptron penn(List<Sample> samples, Lexicon lexicon, int epochs, long seed) {
    Perceptron model = new Perceptron();
    List<Words> words = words(samples, lexicon);
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[Tags.PENN.size()];
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int index : Perceptron.shuffled(samples.size(), seed + epoch)) {
        Words s = words.get(index);
        int[] gold = samples.get(index).tags();
        for (int i = 0; i < s.size(); i++) {
          int count = TagFeatures.penn(s, i, features);
          Arrays.fill(scores, 0);
          model.score(features, count, scores);
          int guess = best(scores);
          model.tick();
          if (guess != gold[i]) {
            model.update(features, count, gold[i], 1);
            model.update(features, count, guess, -1);
          }
          s.setTag(i, guess);
        }
      }
    }
    return model;
  }

  /** Learns universal tags on the Penn tags that {@code tagged} holds. */
  static Perceptron universal(List<Sample> samples, List<Words> tagged, int epochs, long seed) {
    Perceptron model = new Perceptron();
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[Tags.UNIVERSAL.size()];
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int index : Perceptron.shuffled(samples.size(), seed + epoch)) {
        Words s = tagged.get(index);
        int[] gold = samples.get(index).upos();
        for (int i = 0; i < s.size(); i++) {
          int count = TagFeatures.universal(s, i, features);
          Arrays.fill(scores, 0);
          model.score(features, count, scores);
          int guess = best(scores);
          model.tick();
          if (guess != gold[i] && gold[i] >= 0) {
            model.update(features, count, gold[i], 1);
            model.update(features, count, guess, -1);
          }
        }
      }
    }
    return model;
  }

  static List<Words> words(List<Sample> samples, Lexicon lexicon) {
    List<Words> out = new ArrayList<>(samples.size());
    for (Sample sample : samples) {
      out.add(new Words(sample.forms(), sample.joined(), lexicon));
    }
    return out;
  }

  static void tagPenn(Scorer model, Words s) {
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[Tags.PENN.size()];
    for (int i = 0; i < s.size(); i++) {
      Arrays.fill(scores, 0);
      model.score(features, TagFeatures.penn(s, i, features), scores);
      s.setTag(i, best(scores));
    }
  }

  static void tagUniversal(Scorer model, Words s) {
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[Tags.UNIVERSAL.size()];
    for (int i = 0; i < s.size(); i++) {
      Arrays.fill(scores, 0);
      model.score(features, TagFeatures.universal(s, i, features), scores);
      s.setUpos(i, best(scores));
    }
  }

  static int best(int[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
