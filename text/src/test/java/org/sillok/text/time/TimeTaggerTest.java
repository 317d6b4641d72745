package org.sillok.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

class TimeTaggerTest {
  private final TimeTagger tagger = TimeTagger.standard();

  private List<TimeExpression> tag(String text, String published) {
    return tagger.tag(text, When.parse(published), List.of(), List.of());
  }

  @Test
  void withoutADateOfPublicationWhatIsRelativeStaysOpen() {
    List<TimeExpression> found =
        tag(
            "On Wednesday they met. They will meet next week and in October, as on May 5, 1999.",
            "");
    assertThat(found)
        .extracting(TimeExpression::value)
        .containsExactly("XXXX-WXX-3", "", "XXXX-10", "1999-05-05");
    assertThat(found).extracting(e -> e.when().edtf()).containsExactly("", "", "", "1999-05-05");
  }

  @Test
  void aHistoryCountsFromTheDateItToldLast() {
    String text =
        "In 1801 the league was founded. It grew in 1802. In October 1803 it split. In December they met, and in January they parted."
            + " By 1805 it was gone. It came back in 1806, 1807, 1808 and 1809. On 3 May 1810 it met; two days later it fell.";
    assertThat(tag(text, "2009-12-19"))
        .extracting(TimeExpression::value)
        .contains("1803-12", "1804-01", "1810-05-05");
  }

  @Test
  void newsCountsFromItsDay() {
    assertThat(tag("They met in October.", "2019-03-26"))
        .extracting(TimeExpression::value)
        .containsExactly("2018-10");
    assertThat(tag("They will meet in October.", "2019-03-26"))
        .extracting(TimeExpression::value)
        .containsExactly("2019-10");
  }

  @Test
  void announcedDaysLieAheadAndToldOnesBehind() {
    String text =
        "The envoy will stay from Tuesday to Friday, officials said Monday. On Saturday night he spoke.";
    assertThat(tag(text, "2020-12-07"))
        .extracting(TimeExpression::value)
        .containsExactly("2020-12-08", "2020-12-11", "2020-12-07", "2020-12-05TNI");
  }

  @Test
  void daysOfADurationAreNotKnown() {
    TimeExpression found = tag("It took more than three years.", "2020-12-07").getFirst();
    assertThat(found.type()).isEqualTo(TimeExpression.Type.DURATION);
    assertThat(found.mod()).isEqualTo("MORE_THAN");
    assertThat(found.when()).isEqualTo(When.UNKNOWN);
  }

  @Test
  void modsNarrowTheDays() {
    assertThat(tag("It will end by the end of the year.", "2019-03-26").getFirst().when().edtf())
        .isEqualTo("2019-12~");
    assertThat(tag("It will end early next year.", "2019-03-26").getFirst().when().edtf())
        .isEqualTo("2020-01~/2020-04~");
    assertThat(tag("He left earlier this week.", "2019-12-18").getFirst().when().edtf())
        .isEqualTo("2019-12-16/2019-12-18");
  }

  @Test
  void aDateBehindAWeekdayDecides() {
    assertThat(tag("They met on Monday (Oct. 29) in Rome.", "2018-11-15"))
        .extracting(TimeExpression::value)
        .containsExactly("2018-10-29", "2018-10-29");
  }
}
