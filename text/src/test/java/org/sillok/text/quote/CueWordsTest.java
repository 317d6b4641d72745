package org.sillok.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.Token;

/** Every line of cues.tsv, tried on the example that must match and on the one that must not. */
class CueWordsTest {
  static Stream<CueWord> lines() {
    CueWords words = CueWords.load();
    return Stream.concat(words.verbs().stream(), words.nouns().stream());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theExampleIsAQuotationByThisWordAndTheOtherIsNone(CueWord word) {
    String first = word.lemma().split(" ", -1)[0];
    assertThat(cues(word.example())).as(word.example()).contains(first);
    assertThat(cues(word.counterExample())).as(word.counterExample()).doesNotContain(first);
  }

  static List<CueWord> silent() {
    return CueWords.load().silent();
  }

  @ParameterizedTest
  @MethodSource("silent")
  void underAVerbThatSilencesNothingIsSaid(CueWord word) {
    assertThat(cues(word.example())).as(word.example()).doesNotContain("say");
    assertThat(cues(word.counterExample())).as(word.counterExample()).contains("say");
  }

  private static List<String> cues(String sentence) {
    AnnotatedText text = Spoken.read(sentence);
    List<String> out = new ArrayList<>();
    for (Quotation q : text.quotations()) {
      Span cue = q.cue();
      for (Token t : text.tokens()) {
        if (cue != null && t.span().overlaps(cue)) {
          out.add(t.lemma());
        }
      }
    }
    return out;
  }
}
