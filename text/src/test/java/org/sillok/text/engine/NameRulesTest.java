package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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
          The letter was sent by Lord Halifax on Monday.                 | PER Halifax
          The letter was sent by King Harald V on Monday.                | PER Harald V
          """)
  void found(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @TestFactory
  Stream<DynamicTest> lastWords() {
    return Lists.lines("names/last-words.tsv").stream()
        .map(line -> line.split("\t"))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> lastWord(row)));
  }

  private static void lastWord(String[] row) {
    String name = row[2].substring(row[2].indexOf('[') + 1, row[2].indexOf(']'));
    List<String> found = names(row[2].replace("[", "").replace("]", ""));
    if (row[0].equals("MISC")) {
      assertThat(found).noneMatch(n -> n.endsWith(name));
    } else {
      assertThat(found).contains(row[0] + " " + name);
    }
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    assertThat(row[3]).contains(word);
    assertThat(names(row[3])).noneMatch(n -> n.endsWith(word));
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
