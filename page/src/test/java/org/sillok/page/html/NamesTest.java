package org.sillok.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sillok.page.shape.TsvFile;

class NamesTest {
  @TestFactory
  Stream<DynamicTest> everyEntryHoldsForItsExamples() {
    return TsvFile.read(Names.class, "names.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
                      assertThat(Names.of(row.cell(2))).as(row.cell(2)).isEqualTo(role);
                      assertThat(Names.of(row.cell(3))).as(row.cell(3)).isNotEqualTo(role);
                    }));
  }
}
