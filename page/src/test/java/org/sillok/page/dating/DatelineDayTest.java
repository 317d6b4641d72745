package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.DateEvidence;
import org.sillok.model.When;

class DatelineDayTest {
  private static final String BODY =
      " (Harbour Wire) -- The herring board met again, its chair said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BERGEN, Dec. 7    | 2031-11-09/2031-12-28 | 2031-12-07/2031-12-08
          BERGEN, 7 Dec     | 2031-11-09/2031-12-28 | 2031-12-07/2031-12-08
          BERGEN, Dec. 31   | 2032-01-01/2032-01-20 | 2031-12-31/2032-01-01
          BERGEN, Feb. 29   | 2031-01-01/2032-12-31 | 2032-02-29/2032-03-01
          BERGEN, Dec. 7    | 2030-11-09/2031-12-28 |
          BERGEN, Dec. 7    | 2031-11-09/2031-11-28 |
          BERGEN, Dec. 7    | 2031-11-09/..         |
          BERGEN            | 2031-11-09/2031-12-28 |
          """)
  void theYearThatFits(String dateline, String window, String days) {
    DateEvidence found = DatelineDay.within(dateline + BODY, When.parse(window));
    assertThat(found == null ? null : found.value().edtf()).isEqualTo(days);
  }

  @Test
  void itNarrowsTheWindowOfATextThatPrintsNoOtherDate() {
    String body =
        "SEOUL, Dec. 7"
            + BODY
            + " Fishing would change under incoming President Biden, it was said, since the Abraham"
            + " Accords were recent.";
    assertThat(Dater.standard().byText(body).when().edtf()).isEqualTo("2020-12-07/2020-12-08");
  }
}
