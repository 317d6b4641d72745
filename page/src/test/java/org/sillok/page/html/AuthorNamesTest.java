package org.sillok.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.Byline;
import org.sillok.page.shape.TsvFile;

class AuthorNamesTest {
  @TestFactory
  Stream<DynamicTest> everyEntryHoldsForItsExamples() {
    return TsvFile.read(AuthorNames.class, "author-prefixes.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      assertThat(AuthorNames.bare(row.cell(1))).isEqualTo(row.cell(2));
                      assertThat(AuthorNames.bare(row.cell(3))).isEqualTo(row.cell(3));
                    }));
  }

  @Test
  void aParticleOfANameIsNoPrefix() {
    assertThat(AuthorNames.bare("Di Muster")).isEqualTo("Di Muster");
    assertThat(AuthorNames.bare("di Lea Parola")).isEqualTo("Lea Parola");
    assertThat(AuthorNames.bare("von flerbel")).isEqualTo("flerbel");
  }

  @Test
  void aDateBeforeANameIsPutAside() {
    assertThat(AuthorNames.behindDate("Posted on November 4, 2031 by Jane Roe"))
        .isEqualTo("Jane Roe");
    assertThat(AuthorNames.behindDate("Jane Roe")).isEqualTo("Jane Roe");
  }

  @Test
  void severalNamesInOneElementAreSeveralAuthors() {
    List<Byline> out = new ArrayList<>();
    new AuthorNames(null).add(out, "Jane Roe, John Doe, Léa Mot");
    assertThat(out).extracting(Byline::name).containsExactly("Jane Roe", "John Doe", "Léa Mot");
  }

  @Test
  void aFullStopOfAnAbbreviationStays() {
    assertThat(new AuthorNames(null).person("Fischereiverband e.V."))
        .isEqualTo("Fischereiverband e.V.");
    assertThat(new AuthorNames(null).person("Jane Roe.")).isEqualTo("Jane Roe");
  }
}
