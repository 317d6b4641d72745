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
                      assertThat(ends(row.cell(0), row.cell(2))).as(row.cell(2)).isTrue();
                      assertThat(ends(row.cell(0), row.cell(3))).as(row.cell(3)).isFalse();
                    }));
  }

  private static boolean ends(String kind, String line) {
    return kind.equals("last") ? Tails.isAfter(line) : Tails.begins(line, kind.equals("label"));
  }
}
