package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sillok.model.DateRole;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** The examples in {@code labels.tsv}. */
class LabelsTest {
  @Test
  void everyLabelFitsItsExampleAndNotTheOther() {
    for (Row row : TsvFile.read(Labels.class, "labels.tsv")) {
      Pattern words =
          Pattern.compile(
              row.cell(1),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
      assertThat(words.matcher(row.cell(2)).find()).as(row.where()).isTrue();
      assertThat(words.matcher(row.cell(3)).find()).as(row.where()).isFalse();
      assertThat(Labels.of(row.cell(2))).as(row.where()).isEqualTo(DateRole.valueOf(row.cell(0)));
    }
  }

  @Test
  void lastLabelDecides() {
    assertThat(Labels.of("Published by Ada Reed, last updated ")).isEqualTo(DateRole.UPDATED);
    assertThat(Labels.of("Updated. First published ")).isEqualTo(DateRole.PUBLISHED);
    assertThat(Labels.of("herring and cod ")).isNull();
  }

  @Test
  void namesOfElementsAreCutIntoTerms() {
    assertThat(new ClassTerms().of("postDate small")).isEqualTo(DateRole.PUBLISHED);
    assertThat(new ClassTerms().of("entry-date updated")).isEqualTo(DateRole.UPDATED);
    assertThat(new ClassTerms().of("entry-date published updated")).isEqualTo(DateRole.PUBLISHED);
    assertThat(new ClassTerms().of("comment-date")).isEqualTo(DateRole.COMMENT);
    assertThat(new ClassTerms().of("mandate")).isNull();
  }
}
