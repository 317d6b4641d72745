package org.sillok.train;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.ParseFeatures;
import org.sillok.text.engine.ParseState;
import org.sillok.text.engine.Relations;
import org.sillok.text.engine.Tags;
import org.sillok.text.engine.Words;

/**
 * Measures models on EWT dev: gold tokens, own tags; punctuation left out and subtypes ignored in
 * the trees.
 */
public final class Evaluator {
  private Evaluator() {}

  static ParseState parse(Words words, LinearModel model, Relations relations) {
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

  static void trees(Workshop shop) throws IOException {
    Lexicon lexicon = shop.lexicon();
    LinearModel penn = shop.model("tags");
    LinearModel upos = shop.model("upos");
    LinearModel parser = shop.model("parser");
    Relations relations = Relations.fromTransitions(parser.classes());
    long words = 0;
    long tagged = 0;
    long universal = 0;
    long arcs = 0;
    long heads = 0;
    long labels = 0;
    for (Tree tree : shop.dev()) {
      Words s = new Words(tree.forms(), tree.joined(), lexicon);
      TaggerTrainer.tagPenn(penn, s);
      TaggerTrainer.tagUniversal(upos, s);
      ParseState state = parse(s, parser, relations);
      for (int i = 0; i < s.size(); i++) {
        words++;
        tagged += Tags.PENN.get(s.tag(i)).equals(tree.tags()[i]) ? 1 : 0;
        universal += Tags.UNIVERSAL.get(s.upos(i)).equals(tree.upos()[i]) ? 1 : 0;
        if (!tree.upos()[i].equals("PUNCT")) {
          arcs++;
          if (state.head(i) == tree.heads()[i]) {
            heads++;
            String name = relations.names().get(state.label(i));
            labels += SilverTrees.base(name).equals(SilverTrees.base(tree.relations()[i])) ? 1 : 0;
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "EWT dev: XPOS %.4f UPOS %.4f UAS %.4f LAS %.4f%n",
        (double) tagged / words,
        (double) universal / words,
        (double) heads / arcs,
        (double) labels / arcs);
  }
}
