package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** The examples in {@code recalled.tsv}. */
class RecalledTest {
  private static boolean recalls(Row row, String sentence) {
    return Recalled.in(sentence, Sentences.of(sentence)).stream()
        .anyMatch(t -> t.day().equals(LocalDate.parse(row.cell(1))));
  }

  @Test
  void examples() {
    for (Row row : TsvFile.read(Recalled.class, "recalled.tsv")) {
      assertThat(recalls(row, row.cell(2))).as(row.where() + " must match").isTrue();
      assertThat(recalls(row, row.cell(3))).as(row.where() + " must not match").isFalse();
    }
  }

  @Test
  void recentIsWithinThreeMonths() {
    String text = "Recent talks in Stockholm soon broke down.";
    assertThat(Recalled.in(text, Sentences.of(text)))
        .singleElement()
        .satisfies(t -> assertThat(t.last()).isEqualTo("2020-01-05"));
  }
}
