package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
  private static final LanguageEngine ENGINE = LanguageEngine.load();

  private static List<String> names(String text) {
    return ENGINE.names(text).stream()
        .map(n -> n.type() + " " + text.substring(n.start(), n.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks were opened by Prince Harald Berg in Oslo.           | PER Harald Berg
          The African Union sent two envoys to the talks.                | ORG African Union
          Envoys met the Ministry of Trade, Industry and Energy on Monday. | ORG Ministry of Trade, Industry and Energy
          The North Atlantic Mackerel Council (NAMC) met in Oslo.        | ORG NAMC
          """)
  void found(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks were opened by Prince Harald Berg in Oslo. | PER Prince Harald Berg
          It cost US$5 million.                                | ORG US$
          """)
  void notFound(String text, String name) {
    assertThat(names(text)).doesNotContain(name);
  }
}
