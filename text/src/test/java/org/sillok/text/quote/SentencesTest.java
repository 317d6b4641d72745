package org.sillok.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Quotation;

/** Who says what in invented sentences: sentences.tsv beside this test. */
class SentencesTest {
  static Stream<List<String>> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> List.of(l.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everySpeakerHasHisOwnWords(List<String> line) {
    List<String> wanted = line.size() < 2 ? List.of() : List.of(line.get(1).split("\\|"));
    String text = line.get(0).replace('¶', '\n');
    assertThat(Spoken.said(Spoken.read(text))).as(text).isEqualTo(wanted);
  }

  @Test
  void anUnnamedSpeakerIsDescribed() {
    AnnotatedText text =
        Spoken.read("A senior Norwegian fisheries ministry official said the port would close.");
    Quotation q = text.quotations().get(0);
    assertThat(q.source())
        .isEqualTo(
            new Quotation.Source(
                Quotation.Source.Sort.ANONYMOUS, "NOR", "fisheries ministry", "senior"));
  }

  @Test
  void aTitleAloneKeepsItsCountry() {
    AnnotatedText text =
        Spoken.read("\"The fish will forgive me,\" the British fisheries minister told reporters.");
    Quotation q = text.quotations().get(0);
    assertThat(q.source())
        .isEqualTo(new Quotation.Source(Quotation.Source.Sort.OFFICE, "GBR", null, null));
    assertThat(text.offices()).singleElement().satisfies(o -> assertThat(o.person()).isEqualTo(-1));
  }

  @Test
  void mannerOccasionAndHearerAreTold() {
    AnnotatedText text =
        Spoken.read(
            "Ada Holm told The Harbour Gazette in an interview after the meeting that the port would close.");
    Quotation q = text.quotations().get(0);
    assertThat(Spoken.or(text, q.addressee())).isEqualTo("The Harbour Gazette");
    assertThat(Spoken.or(text, q.manner())).isEqualTo("in an interview");
    assertThat(Spoken.or(text, q.occasion())).isEqualTo("after the meeting");
  }
}
