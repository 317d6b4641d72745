package org.sillok.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Quotation;

/** Every word of speakers.tsv and circumstances.tsv, in its example and in its counter-example. */
class TablesOfWordsTest {
  static List<SpeakerWords.Line> speakers() {
    return SpeakerWords.load().lines();
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void aSpeakerIsOfTheSortThatTheTableSays(SpeakerWords.Line line) {
    Function<Quotation, String> told =
        switch (line.kind()) {
          case "rank" -> q -> q.source().rank() == null ? "none" : "rank";
          case "outlet", "press" ->
              q -> q.source().sort() == Quotation.Source.Sort.MEDIA ? line.kind() : "none";
          default -> q -> q.source().sort().name().toLowerCase(Locale.ROOT);
        };
    List<String> wrong = new ArrayList<>();
    for (String word : line.lemmas()) {
      boolean name = line.kind().equals("outlet") || line.kind().equals("press");
      String form = name ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
      if (quotation(line.example(), form).stream().map(told).noneMatch(line.kind()::equals)) {
        wrong.add(word);
      }
    }
    assertThat(wrong).as(line.example()).isEmpty();
    assertThat(quotation(line.counterExample(), line.lemmas().get(0)))
        .extracting(told)
        .as(line.counterExample())
        .isNotEmpty()
        .doesNotContain(line.kind());
  }

  static List<CircumstanceWords.Line> circumstances() {
    return CircumstanceWords.load();
  }

  @ParameterizedTest
  @MethodSource("circumstances")
  void aPhraseTellsHowOrWhenSomethingWasSaid(CircumstanceWords.Line line) {
    List<String> wrong = new ArrayList<>();
    for (String word : line.heads()) {
      String form = word.equals("meet") ? "meeting" : word;
      String example = line.example().replace("a *", article(form) + " *");
      if (!told(example.replace("*", form), line.kind())) {
        wrong.add(word);
      }
    }
    assertThat(wrong).as(line.example()).isEmpty();
    String form = line.heads().get(0);
    assertThat(told(line.counterExample().replace("*", form), line.kind()))
        .as(line.counterExample())
        .isFalse();
  }

  private static String article(String word) {
    return "aeiou".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
  }

  private static boolean told(String sentence, CircumstanceWords.Kind kind) {
    AnnotatedText text = Spoken.read(sentence);
    return text.quotations().stream()
        .anyMatch(q -> (kind == CircumstanceWords.Kind.MANNER ? q.manner() : q.occasion()) != null);
  }

  private static List<Quotation> quotation(String sentence, String word) {
    return Spoken.read(sentence.replace("*", word)).quotations();
  }
}
