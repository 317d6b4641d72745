package org.sillok.page.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TailsTest {
  @TestFactory
  Stream<DynamicTest> everyEntryHoldsForItsExamples() {
    return TsvFile.read(Tails.class, "tails.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      boolean heading = row.cell(0).equals("label");
                      assertThat(Tails.begins(row.cell(2), heading)).as(row.cell(2)).isTrue();
                      assertThat(Tails.begins(row.cell(3), heading)).as(row.cell(3)).isFalse();
                    }));
  }
}
