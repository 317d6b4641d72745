package org.sillok.page.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sillok.page.shape.TsvFile;

class BylinesTest {
  @TestFactory
  Stream<DynamicTest> everyEntryHoldsForItsExamples() {
    return TsvFile.read(Bylines.class, "byline-words.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      assertThat(Bylines.read(row.cell(1))).as(row.cell(1)).hasSize(1);
                      assertThat(Bylines.read(row.cell(2))).as(row.cell(2)).isEmpty();
                    }));
  }

  @Test
  void aDateBehindANameIsPutAside() {
    assertThat(Bylines.beforeDate("Jane Roe, 4 November 2031")).isEqualTo("Jane Roe");
    assertThat(Bylines.beforeDate("Jane Roe / 04.11.2031")).isEqualTo("Jane Roe");
    assertThat(Bylines.beforeDate("Jane Roe")).isEqualTo("Jane Roe");
    assertThat(Bylines.beforeDate("Jane Roe, North Quay")).isEqualTo("Jane Roe, North Quay");
  }
}
