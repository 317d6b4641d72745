package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class LanguageEngineTest {
  private static final LanguageEngine ENGINE = LanguageEngine.load();

  private static final String TEXT =
      "Ilse Brandt, who met Canadian officials in Ottawa last week, urged Norway to resume the"
          + " mackerel talks.\nThe envoy was received by the Fisheries Ministry on Tuesday.";

  @Test
  void mainVerbIsNotLostInTheRelativeClause() {
    ParsedSentence first = ENGINE.parse(TEXT).getFirst();
    ParsedToken root = first.tokens().get(first.root());
    assertThat(root.form()).isEqualTo("urged");
    assertThat(root.lemma()).isEqualTo("urge");
    ParsedToken subject = first.tokens().getFirst();
    assertThat(subject.head()).isEqualTo(first.root());
    assertThat(subject.baseRelation()).isEqualTo("nsubj");
  }

  @Test
  void passiveAndItsAgentAreTold() {
    ParsedSentence second = ENGINE.parse(TEXT).get(1);
    assertThat(second.tokens())
        .extracting(ParsedToken::relation)
        .contains("nsubj:pass", "aux:pass");
    assertThat(second.tokens().stream().filter(t -> t.form().equals("Ministry")).findFirst())
        .hasValueSatisfying(t -> assertThat(t.head()).isEqualTo(second.root()));
  }

  @Test
  void clauseOfSayingThatFollowsHangsBeside() {
    ParsedSentence sentence = ENGINE.parse("The talks collapsed, state media reported.").getFirst();
    ParsedToken saying =
        sentence.tokens().stream()
            .filter(t -> t.form().equals("reported"))
            .findFirst()
            .orElseThrow();
    assertThat(saying.head()).isEqualTo(2);
    assertThat(saying.relation()).isEqualTo("parataxis");
  }

  @Test
  void namesHaveTypesAndOffsets() {
    List<EntityName> names = ENGINE.names(TEXT);
    assertThat(names)
        .extracting(n -> n.type() + " " + TEXT.substring(n.start(), n.end()))
        .contains(
            "PER Ilse Brandt",
            "NORP Canadian",
            "LOC Ottawa",
            "LOC Norway",
            "ORG Fisheries Ministry");
    assertThat(ENGINE.parse(TEXT).stream().flatMap(s -> s.names().stream()))
        .containsExactlyElementsOf(names);
  }

  @Test
  void everySentenceIsOneTree() {
    for (ParsedSentence sentence : ENGINE.parse(TEXT + "\n! ? ...\nMackerel\n- - -")) {
      assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int at = i;
        int steps = 0;
        while (at >= 0) {
          at = sentence.tokens().get(at).head();
          assertThat(++steps).isLessThanOrEqualTo(sentence.tokens().size());
        }
      }
    }
  }

  @Test
  void oddTextsDoNoHarm() {
    assertThat(ENGINE.parse("")).isEmpty();
    assertThat(ENGINE.parse("\uD83D")).hasSize(1);
    assertThat(ENGINE.parse("Fish \uD83D\uDC1F fish. ".repeat(500))).isNotEmpty();
    assertThat(ENGINE.parse("a ".repeat(25_000)))
        .allSatisfy(s -> assertThat(s.tokens().size()).isLessThanOrEqualTo(250));
  }

  @Test
  void sameTextSameResult() {
    assertThat(ENGINE.parse(TEXT)).isEqualTo(LanguageEngine.load().parse(TEXT));
  }

  @Test
  void tokensGivenAreKept() {
    ParsedSentence sentence = ENGINE.parseTokens(List.of("Norway", "did", "n't", "sign", "."));
    assertThat(sentence.tokens())
        .extracting(ParsedToken::form)
        .containsExactly("Norway", "did", "n't", "sign", ".");
    assertThat(sentence.tokens())
        .extracting(ParsedToken::lemma)
        .containsExactly("Norway", "do", "not", "sign", ".");
  }

  @Test
  void modelsAreWhatTheChecksumsSay() throws IOException {
    List<String> lines = Lists.lines("checksums.tsv");
    assertThat(lines).hasSize(LanguageEngine.PARTS.size());
    long total = 0;
    for (String line : lines) {
      String[] column = line.split("\t");
      try (InputStream in = LanguageEngine.class.getResourceAsStream(column[0])) {
        byte[] bytes = in.readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        assertThat(Long.toHexString(sum.getValue())).as(column[0]).isEqualTo(column[2]);
        total += bytes.length;
      }
    }
    assertThat(total).isLessThan(25_000_000);
  }

  @Test
  void damagedModelIsRefused() {
    byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8};
    assertThatThrownBy(() -> ModelFile.open(new ByteArrayInputStream(bytes), "tags"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("tags");
  }
}
