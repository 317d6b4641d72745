package org.sillok.page.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.Byline;
import org.sillok.page.shape.TsvFile;

/** Every entry of the tables holds for its examples. */
class TablesTest {
  @TestFactory
  Stream<DynamicTest> notes() {
    return TsvFile.read(Notes.class, "notes.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      Notes found = Notes.of(row.cell(2));
                      assertThat(found).as(row.cell(2)).isNotNull();
                      assertThat(found.kind().name())
                          .isEqualTo(row.cell(0).toUpperCase(Locale.ROOT));
                      assertThat(Notes.of(row.cell(3))).as(row.cell(3)).isNull();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> roles() {
    return TsvFile.read(Roles.class, "roles.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      assertThat(Roles.read(row.cell(2)))
                          .as(row.cell(2))
                          .extracting(Byline::role)
                          .containsExactly(row.cell(0));
                      assertThat(Roles.read(row.cell(3))).as(row.cell(3)).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> titles() {
    return TsvFile.read(JobTitles.class, "titles.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      assertThat(JobTitles.isTitle(row.cell(1))).as(row.cell(1)).isTrue();
                      assertThat(JobTitles.isTitle(row.cell(2))).as(row.cell(2)).isFalse();
                    }));
  }
}
