package org.sillok.page.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  @ParameterizedTest
  @CsvSource({
    "1952244000,2031-11-12T10:00:00Z",
    "1952244000.25,2031-11-12T10:00:00Z",
    "1952244000123,2031-11-12T10:00:00Z",
    "1952244000123456,2031-11-12T10:00:00Z",
    "1952244000123456789,2031-11-12T10:00:00Z",
    "Wed Nov 12 10:00:00 +0900 2031,12 Nov 2031 10:00:00 +0900",
    "Wed Nov  5 10:00:00 GMT 2031,5 Nov 2031 10:00:00 GMT",
    "2031-W46-3,2031-11-12",
    "2031-316,2031-11-12",
    "12.11.2031 10:00,12.11.2031 10:00",
    "20311112,20311112",
    "20311112100000,20311112100000",
    "195224400,195224400",
    "19522440001,19522440001",
    "no date,no date",
  })
  void whatProgramsWriteBecomesReadable(String field, String readable) {
    assertThat(Moments.readable(field)).isEqualTo(readable);
  }
}
