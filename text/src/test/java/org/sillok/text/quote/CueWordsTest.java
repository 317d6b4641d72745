package org.sillok.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.model.Quotation;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Token;
import org.sillok.text.engine.LanguageEngine;
import org.sillok.text.engine.ParsedSentence;
import org.sillok.text.engine.ParsedToken;

/** Every line of cues.tsv, tried on the example that must match and on the one that must not. */
class CueWordsTest {
  private static LanguageEngine engine;

  @BeforeAll
  static void load() {
    engine = LanguageEngine.load();
  }

  static Stream<CueWord> lines() {
    CueWords words = CueWords.load();
    return Stream.concat(words.verbs().stream(), words.nouns().stream());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theExampleIsAQuotationByThisWordAndTheOtherIsNone(CueWord word) {
    assertThat(cues(word.example())).as(word.example()).contains(word.lemma());
    assertThat(cues(word.counterExample())).as(word.counterExample()).doesNotContain(word.lemma());
  }

  private static List<String> cues(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (ParsedSentence parsed : engine.parse(text)) {
      int first = tokens.size();
      for (ParsedToken t : parsed.tokens()) {
        int head = t.head() < 0 ? -1 : first + t.head();
        Span span = new Span(t.start(), t.end());
        tokens.add(new Token(span, t.form(), t.lemma(), t.tag(), t.upos(), head, t.relation()));
      }
      sentences.add(new Sentence(new Span(parsed.start(), parsed.end()), first, tokens.size()));
    }
    List<String> out = new ArrayList<>();
    List<Quotation> found =
        QuotationFinder.standard().find(text, sentences, tokens, List.of(), List.of());
    for (Quotation q : found) {
      Span cue = q.cue();
      for (Token t : tokens) {
        if (cue != null && t.span().overlaps(cue)) {
          out.add(t.lemma());
        }
      }
    }
    return out;
  }
}
