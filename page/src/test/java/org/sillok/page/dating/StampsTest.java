package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which the world prints a day. */
class StampsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-12T08:15:00+09:00",
        "2019/3/12",
        "2019. 03. 12. 21:35",
        "12.03.2019",
        "12.3.19",
        "12. März 2019",
        "12.März 2019",
        "March 12, 2019",
        "Mar. 12 2019 - 15:41",
        "Tue Mar 12 2019",
        "12th of March, 2019",
        "12-Mar-2019",
        "Tue, 12 Mar 2019 21:16:15 GMT",
        "12 mars 2019",
        "12 de marzo de 2019",
        "12 marzo 2019",
        "12 de março de 2019",
        "12 marca 2019",
        "12 maart 2019",
        "12. března 2019",
        "12 Mart 2019",
        "12 марта 2019 г.",
        "12 березня 2019",
        "2019년 3월 12일",
        "2019年3月12日",
        "平成31年3月12日",
        "2019. március 12.",
        "ngày 12 tháng 3 năm 2019",
        "١٢ مارس ٢٠١٩",
        "12 মার্চ ২০১৯",
        "12 במרץ 2019",
        "20190312",
        "12 Mar 19",
      })
  void readsTheDay(String printed) {
    assertThat(Stamps.findLoose(printed, false)).extracting(Stamp::date).containsExactly(DAY);
  }

  @Test
  void slashesFollowTheStyleOfThePage() {
    assertThat(Stamps.find("3/12/2019", true)).extracting(Stamp::date).containsExactly(DAY);
    assertThat(Stamps.find("12/3/2019", false)).extracting(Stamp::date).containsExactly(DAY);
    assertThat(Stamps.find("3/13/2019", false))
        .extracting(Stamp::date)
        .containsExactly(DAY.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31.02.2019", "version 10.4.1", "192.168.10.22", "March 2019", "12:03:20"})
  void readsNoDay(String printed) {
    assertThat(Stamps.findLoose(printed, false)).isEmpty();
  }
}
