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
          The letter was sent by Harald I and his heirs.                 | PER Harald I
          Ramses II sent a letter.                                       | PER Ramses II
          Nobody crossed the Danube on Monday.                           | LOC Danube
          The letter was sent by Isabel dos Santos on Monday.            | PER Isabel dos Santos
          The letter was sent by NGO Clean Seas on Monday.               | ORG Clean Seas
          She read it in The Nordvik Post on Monday.                     | ORG The Nordvik Post
          The Council of Trade's Mackerel Agency met on Monday.          | ORG Mackerel Agency
          It is taught at Nordvik University College (Novuco) in Oslo.   | ORG Novuco
          She met Kim Hee - sun , who was late , in Oslo , on Monday .   | PER Kim Hee - sun
          """)
  void found(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @TestFactory
  Stream<DynamicTest> lastAndFirstWords() {
    return Stream.of("names/last-words.tsv", "names/first-words.tsv")
        .flatMap(list -> Lists.lines(list).stream())
        .map(line -> line.split("\t"))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> oneWord(row)));
  }

  private static void oneWord(String[] row) {
    String name = row[2].substring(row[2].indexOf('[') + 1, row[2].indexOf(']'));
    List<String> found = names(row[2].replace("[", "").replace("]", ""));
    if (row[0].equals("MISC")) {
      assertThat(found).noneMatch(n -> n.endsWith(name));
    } else {
      assertThat(found).contains(row[0] + " " + name);
    }
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    assertThat(words).anyMatch(row[3]::contains);
    assertThat(names(row[3])).noneMatch(n -> words.stream().anyMatch(n::endsWith));
  }

  @TestFactory
  Stream<DynamicTest> evidence() {
    return Lists.lines("names/evidence.tsv").stream()
        .map(line -> line.split("\t"))
        .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> evidence(row)));
  }

  /** Every mention has the type that one of them shows; where no name stands, none is found. */
  private static void evidence(String[] row) {
    String name = row[3].substring(row[3].indexOf('[') + 1, row[3].indexOf(']'));
    List<String> found =
        names(row[3].replace("[", "").replace("]", "")).stream()
            .filter(n -> n.endsWith(" " + name))
            .toList();
    assertThat(found).hasSize(row[3].split("\\[").length - 1);
    assertThat(found).containsOnly(row[0] + " " + name);
    assertThat(names(row[4])).noneMatch(n -> n.startsWith(row[0]));
    assertThat(List.of(row[2].split(" "))).anyMatch(word -> row[4].contains(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks were opened by Prince Harald Berg in Oslo. | PER Prince Harald Berg
          It cost US$5 million.                                | ORG US$
          It cost 20 billion US dollars.                       | LOC US
          They signed a Plan of Action (POA) on Monday.        | ORG POA
          She met the Minister of the Interior on Monday.      | ORG Interior
          Fish was sold on the beach.                          | PER Fish
          """)
  void notFound(String text, String name) {
    assertThat(names(text)).doesNotContain(name);
  }
}
