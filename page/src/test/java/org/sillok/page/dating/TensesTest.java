package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.page.dating.DayWord.Tense;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** The examples in {@code tenses.tsv}, and the days of the week that a text names. */
class TensesTest {
  private static DayWord only(String text) {
    List<DayWord> found = DayWords.in(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static boolean is(Row row, String sentence) {
    DayWord w = only(sentence);
    return switch (row.cell(0)) {
      case "SAID" -> w.said();
      case "HELD" -> w.tense() == Tense.PAST && !w.said();
      case "COMING" -> w.tense() == Tense.COMING;
      case "OPEN" -> w.tense() == Tense.OPEN;
      default -> throw new IllegalStateException(row.where());
    };
  }

  @Test
  void examples() {
    for (Row row : TsvFile.read(Tenses.class, "tenses.tsv")) {
      assertThat(is(row, row.cell(2))).as(row.where() + " must match").isTrue();
      assertThat(is(row, row.cell(3))).as(row.where() + " must not match").isFalse();
    }
  }

  @Test
  void nearestWordDecides() {
    assertThat(only("The board announced that the envoy will sail on Monday.").tense())
        .isEqualTo(Tense.COMING);
    assertThat(only("The envoy, who arrived Monday, will sail.").tense()).isEqualTo(Tense.PAST);
    assertThat(only("The pact will be signed on Monday.").tense()).isEqualTo(Tense.COMING);
    assertThat(only("On Monday, the envoy will sail.").tense()).isEqualTo(Tense.COMING);
    assertThat(only("On Monday the boats came home, he said.").said()).isFalse();
    assertThat(only("Monday's round is long.").tense()).isEqualTo(Tense.OPEN);
  }

  @Test
  void daysThatAreJoinedShareTheirTense() {
    assertThat(DayWords.in("The envoy will be there on Thursday and Friday."))
        .extracting(DayWord::tense)
        .containsExactly(Tense.COMING, Tense.COMING);
  }

  @Test
  void weekAndDate() {
    assertThat(only("The talks open next Tuesday.").week()).isEqualTo(1);
    assertThat(only("They spoke last Tuesday.").week()).isEqualTo(-1);
    DayWord dated = only("The talks open on Tuesday, 3 February, in the town hall.");
    assertThat(dated.day()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(dated.date()).isEqualTo(MonthDay.of(2, 3));
    assertThat(only("They met on Tuesday, Feb. 3.").date()).isEqualTo(MonthDay.of(2, 3));
  }

  @Test
  void abbreviationsDoNotEndASentence() {
    assertThat(only("The U.S. envoy for the north said Mr. Doe will sail on Monday.").tense())
        .isEqualTo(Tense.COMING);
  }
}
