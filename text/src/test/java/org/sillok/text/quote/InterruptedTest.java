package org.sillok.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Quotation;
import org.sillok.model.Quotation.Act;
import org.sillok.model.Quotation.Source.Sort;

/** Speakers amid and behind what they say, and turns of phrase in which nobody speaks. */
class InterruptedTest {
  private static List<String> said(String sentence) {
    AnnotatedText text = Spoken.read(sentence);
    return text.quotations().stream()
        .map(q -> String.join(" | ", q.content().stream().map(text::words).toList()))
        .toList();
  }

  private static Quotation only(String sentence) {
    List<Quotation> found = Spoken.read(sentence).quotations();
    assertThat(found).as(sentence).hasSize(1);
    return found.get(0);
  }

  @Test
  void bothSidesOfTheSpeakerAreHis() {
    assertThat(said("Protest, the envoy said, is a duty of free men."))
        .containsExactly("Protest | is a duty of free men");
    assertThat(said("The latest test, Norway said on Monday, was its biggest yet."))
        .containsExactly("The latest test | was its biggest yet");
  }

  @Test
  void whatTheSpeakerAddsIsNotOneSentenceWithTheOutletsOwn() {
    assertThat(said("The port will close, the envoy said, adding that the crew would go home."))
        .contains("that the crew would go home")
        .noneMatch(s -> s.contains("|"));
  }

  @Test
  void theSentenceIsHisToItsCommaThoughTheTreeCutsIt() {
    assertThat(said("It is unclear whether the union will pay, the envoy said."))
        .containsExactly("It is unclear whether the union will pay");
    assertThat(
            said(
                "Removals led to closures of most of the stations, said Ada Holm, the deputy"
                    + " director of the Harbour Institute in Oslo."))
        .containsExactly("Removals led to closures of most of the stations");
  }

  @Test
  void whomTheAgencyCitesIsNoPartOfWhatItSays() {
    assertThat(said("Reuters reported that the talks had failed, citing two officials."))
        .containsExactly("that the talks had failed");
  }

  @Test
  void turnsOfPhraseSayNothing() {
    assertThat(said("This is to say that the poll is wrong.")).isEmpty();
    assertThat(said("The port is small, not to mention that it is old.")).isEmpty();
    assertThat(said("Reuters spoke to an official who asked not to be named.")).isEmpty();
  }

  @Test
  void aCallForSomethingIsAnIntent() {
    Quotation q = only("The envoy called for an end to the strike.");
    assertThat(q.act()).isEqualTo(Act.INTENT);
  }

  @Test
  void agenciesAndPapersAreMedia() {
    for (String name : List.of("Reuters", "KCNA", "Yonhap", "The Rodong Sinmun", "TASS")) {
      assertThat(only(name + " said that the port would close.").source().sort())
          .as(name)
          .isEqualTo(Sort.MEDIA);
    }
  }

  @Test
  void anOfficeOfSomebodyIsNamedWhole() {
    assertThat(
            only("A source in the prime minister's office said that the port would close.")
                .source()
                .body())
        .isEqualTo("prime minister's office");
  }
}
