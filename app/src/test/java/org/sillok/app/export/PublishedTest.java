package org.sillok.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Dating;
import org.sillok.model.When;

/** When an article was published, in words. */
class PublishedTest {
  private static Dating dating(String when, String rule, String value) {
    DateEvidence evidence =
        new DateEvidence(
            DateRole.PUBLISHED, When.parse(value), "the harbour", null, rule, "in office");
    return new Dating(When.parse(when), null, null, List.of(evidence), List.of());
  }

  @Test
  void windowIsBetweenTwoDays() {
    Dating d = dating("2020-11-09/2020-12-28", "text-weekday", "2020-11-09/..");
    assertThat(Published.of(d)).isEqualTo("between 9 November and 28 December 2020, a Monday");
    assertThat(Published.because(d))
        .containsExactly("“the harbour”, in office: not before 9 November 2020");
    assertThat(Published.of(dating("2020-11-09/2020-11-28", "text-head", "../2020-11-28")))
        .isEqualTo("between 9 and 28 November 2020");
    assertThat(Published.of(dating("2020-12-09/2021-01-02", "text-head", "2021-01-02")))
        .isEqualTo("between 9 December 2020 and 2 January 2021");
  }

  @Test
  void dayThatIsReasonedIsProbable() {
    Dating d = dating("2020-11-09?", "store-weekday", "2020-11-03/2020-11-09");
    assertThat(Published.of(d)).isEqualTo("probably 9 November 2020");
  }

  @Test
  void dayThatThePagePrintsNeedsNoReason() {
    Dating d = dating("2020-11-09", "meta", "2020-11-09");
    assertThat(Published.of(d)).isEqualTo("9 November 2020");
    assertThat(Published.because(d)).isEmpty();
  }
}
