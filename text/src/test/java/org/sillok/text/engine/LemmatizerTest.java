package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = load();

  private static Lemmatizer load() {
    try {
      return Lemmatizer.read(
          ModelFile.open(LanguageEngine.class.getResourceAsStream("lemmas.bin"), "lemmas"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "met,VBD,meet",
    "said,VBD,say",
    "denies,VBZ,deny",
    "condemned,VBD,condemn",
    "agreed,VBN,agree",
    "urging,VBG,urge",
    "meetings,NNS,meeting",
    "countries,NNS,country",
    "crises,NNS,crisis",
    "Men,NNS,man",
    "withdrew,VBD,withdraw",
    "sought,VBN,seek",
    "is,VBZ,be",
    "n't,RB,not",
    "better,JJR,good",
    "talks,NNS,talk",
    "Bergen,NNP,Bergen",
    "stopped,VBD,stop",
    "signing,VBG,sign"
  })
  void dictionaryForm(String form, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
  }
}
