package org.sillok.text.engine;

/** Sets Penn and universal tags, greedily from left to right. */
final class Tagger {
  private final Scorer penn;
  private final Scorer universal;

  Tagger(Scorer penn, Scorer universal) {
    this.penn = penn;
    this.universal = universal;
  }

  void tag(Words words) {
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[Tags.PENN.size()];
    for (int i = 0; i < words.size(); i++) {
      java.util.Arrays.fill(scores, 0);
      penn.score(features, TagFeatures.penn(words, i, features), scores);
      words.setTag(i, best(scores));
    }
    int[] few = new int[Tags.UNIVERSAL.size()];
    for (int i = 0; i < words.size(); i++) {
      java.util.Arrays.fill(few, 0);
      universal.score(features, TagFeatures.universal(words, i, features), few);
      words.setUpos(i, best(few));
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
