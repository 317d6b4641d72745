package org.sillok.page.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LinesTest {
  @TestFactory
  Stream<DynamicTest> everyEntryHoldsForItsExamples() {
    return TsvFile.read(Lines.class, "lines.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      assertThat(Lines.isFurniture(row.cell(1))).as(row.cell(1)).isTrue();
                      assertThat(Lines.isFurniture(row.cell(2))).as(row.cell(2)).isFalse();
                    }));
  }
}
