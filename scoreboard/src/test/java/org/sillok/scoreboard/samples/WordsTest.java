package org.sillok.scoreboard.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Span;

class WordsTest {
  @Test
  void quotationMarksAndWhiteSpaceDoNotMatter() {
    Levelled text = Levelled.of("She  said:\n\n“No — not ‘yet’.”");
    assertThat(text.text()).isEqualTo("She said: \"No - not 'yet'.\"");
    List<Span> found = text.find(List.of("No – not ‘yet’"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).in(text.text())).isEqualTo("No - not 'yet'");
  }

  @Test
  void spansOfTheOriginalAreFoundInTheLevelledText() {
    String original = "One…  two three";
    Levelled text = Levelled.of(original);
    int two = original.indexOf("two");
    assertThat(text.span(new Span(two, two + 3)).in(text.text())).isEqualTo("two");
    assertThat(text.span(new Span(0, original.length())).in(text.text())).isEqualTo(text.text());
  }

  @Test
  void namesMayBeCutShortButNotMixedUp() {
    assertThat(Words.sameName("Ann Example", "Example")).isTrue();
    assertThat(Words.sameName("Ann Example", "Ann B. Example")).isTrue();
    assertThat(Words.sameName("Ann Example", "Bo Example")).isFalse();
    assertThat(Words.sameName("Ann Example", "")).isFalse();
  }

  @Test
  void theHeadOfADescriptionIsItsNoun() {
    assertThat(Words.head("two senior officials in the ministry")).isEqualTo("official");
    assertThat(Words.head("")).isEmpty();
  }

  @Test
  void officesAreTheSameByHalfOfTheirWords() {
    assertThat(Words.sameOffice("minister of fisheries", "fisheries minister")).isTrue();
    assertThat(Words.sameOffice("minister of fisheries", "minister")).isTrue();
    assertThat(Words.sameOffice("minister of fisheries", "chief negotiator")).isFalse();
  }
}
