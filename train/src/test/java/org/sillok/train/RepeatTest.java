package org.sillok.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.ParseState;
import org.sillok.text.engine.Relations;
import org.sillok.text.engine.Tags;
import org.sillok.text.engine.Words;

/** A tiny run of the training: it learns what it is shown, and twice the same. */
class RepeatTest {
  private static final List<String> FORMS = List.of("Envoys", "met", "in", "Bergen", ".");
  private static final List<String> TAGS = List.of("NNS", "VBD", "IN", "NNP", ".");
  private static final List<String> UPOS = List.of("NOUN", "VERB", "ADP", "PROPN", "PUNCT");
  private static final int[] HEADS = {1, 5, 3, 1, 1};
  private static final List<String> RELATIONS = List.of("nsubj", "root", "case", "obl", "punct");

  private static List<TaggerTrainer.Sample> samples() {
    List<TaggerTrainer.Sample> out = new ArrayList<>();
    for (String verb : List.of("met", "talked", "stayed", "slept")) {
      String[] forms = FORMS.toArray(new String[0]);
      forms[1] = verb;
      out.add(
          new TaggerTrainer.Sample(
              forms,
              new boolean[forms.length],
              TAGS.stream().mapToInt(Tags.PENN::indexOf).toArray(),
              UPOS.stream().mapToInt(Tags.UNIVERSAL::indexOf).toArray()));
    }
    return out;
  }

  private static Perceptron.Parts tagger() {
    return TaggerTrainer.penn(samples(), Lexicon.of(Map.of()), 3, 5).quantised(Tags.PENN, 1, 1.0);
  }

  @Test
  void taggerLearnsTheSameTwice() {
    Perceptron.Parts one = tagger();
    Perceptron.Parts two = tagger();
    assertThat(one.keys()).isEqualTo(two.keys());
    assertThat(Arrays.deepEquals(one.rows(), two.rows())).isTrue();
    Words words =
        new Words(FORMS.toArray(new String[0]), new boolean[FORMS.size()], Lexicon.of(Map.of()));
    TaggerTrainer.tagPenn(one.model(), words);
    for (int i = 0; i < words.size(); i++) {
      assertThat(Tags.PENN.get(words.tag(i))).isEqualTo(TAGS.get(i));
    }
  }

  @Test
  void parserLearnsATree() {
    Relations relations = new Relations(RELATIONS.stream().sorted().toList());
    List<ParserTrainer.Sample> trees = new ArrayList<>();
    for (TaggerTrainer.Sample sample : samples()) {
      Words words = new Words(sample.forms(), sample.joined(), Lexicon.of(Map.of()));
      for (int i = 0; i < words.size(); i++) {
        words.setTag(i, sample.tags()[i]);
        words.setUpos(i, sample.upos()[i]);
      }
      int[] labels = RELATIONS.stream().mapToInt(relations.names()::indexOf).toArray();
      trees.add(new ParserTrainer.Sample(words, HEADS, labels));
    }
    Perceptron.Parts one =
        ParserTrainer.train(trees, relations, 4, 0.9, 7)
            .quantised(relations.transitionNames(), 1, 1.0);
    Perceptron.Parts two =
        ParserTrainer.train(trees, relations, 4, 0.9, 7)
            .quantised(relations.transitionNames(), 1, 1.0);
    assertThat(Arrays.deepEquals(one.rows(), two.rows())).isTrue();
    ParseState state = Evaluator.parse(trees.getFirst().words(), one.model(), relations);
    for (int i = 0; i < HEADS.length; i++) {
      assertThat(state.head(i)).isEqualTo(HEADS[i]);
      assertThat(relations.names().get(state.label(i))).isEqualTo(RELATIONS.get(i));
    }
  }

  @Test
  void lemmaRulesGeneralise() {
    Map<String, Map<String, Integer>> seen = new java.util.HashMap<>();
    LemmaTrainer.count(seen, "VBD", "talked", "talk");
    LemmaTrainer.count(seen, "VBD", "walked", "walk");
    LemmaTrainer.count(seen, "VBD", "met", "meet");
    assertThat(org.sillok.text.engine.Lemmatizer.of(LemmaTrainer.learn(seen)).lemma("asked", "VBD"))
        .isEqualTo("ask");
  }
}
