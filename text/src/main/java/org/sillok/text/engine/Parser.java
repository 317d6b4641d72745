package org.sillok.text.engine;

import java.util.Arrays;

/** Greedy transition-based dependency parser; linear in the length of the sentence. */
final class Parser {
  private final Scorer model;
  private final Relations relations;

  Parser(Scorer model, Relations relations) {
    this.model = model;
    this.relations = relations;
  }

  /** Parses tagged words; every word has a head in the state returned. */
  ParseState parse(Words words) {
    ParseState state = new ParseState(words, relations);
    ParseFeatures extractor = new ParseFeatures();
    int[] features = new int[ParseFeatures.MOST];
    int[] scores = new int[relations.transitions()];
    while (!state.done()) {
      if (state.size() == 0) {
        state.apply(0);
        continue;
      }
      Arrays.fill(scores, 0);
      model.score(features, extractor.of(state, features), scores);
      state.apply(relations.best(state, scores));
    }
    return state;
  }

  Relations relations() {
    return relations;
  }

  String relation(int number) {
    return relations.names().get(number);
  }
}
