package org.sillok.page.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STORVIK, Nov. 4 (North Quay Wire) -- Both coasts | STORVIK | Nov. 4
          STORVIK (North Quay Wire), Tuesday, November 4, 2031 -- Both coasts | STORVIK | November 4, 2031
          STORVIK, Tuesday, 4 November 2031 – Both coasts | STORVIK | 4 November 2031
          STORVIK -- Both coasts | STORVIK |
          Storvik said on Nov. 4 that it would go | |
          A Storvik (old) house stands on the quay | |
          """)
  void placeAndDateAsPrinted(String body, String place, String date) {
    Dateline found = Dateline.read(body);
    assertThat(found == null ? null : found.place()).isEqualTo(place);
    assertThat(found == null ? null : found.date()).isEqualTo(date);
  }
}
