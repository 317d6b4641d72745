package org.sillok.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.When;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-12-18                | 18 December 2019",
        "2019-12-18?               | 18 December 2019 (?)",
        "2019-12~                  | c. December 2019",
        "2019-12-18%               | c. 18 December 2019 (?)",
        "2019-12                   | December 2019",
        "2019                      | 2019",
        "2019-24                   | winter 2019–20",
        "2019-21                   | spring 2019",
        "201X                      | the 2010s",
        "19XX                      | the 20th century",
        "20XX                      | the 21st century",
        "2019-12-19/2019-12-20     | 19–20 December 2019",
        "2019-11-01~/2019-11-11~   | c. 1–11 November 2019",
        "2019-11-01~/2019-11-11    | c. 1 November 2019 – 11 November 2019",
        "2019-10-28/2019-11-03     | 28 October – 3 November 2019",
        "2019-12-30/2020-01-02     | 30 December 2019 – 2 January 2020",
        "2019-11/2019-12           | November–December 2019",
        "2018-11/2019-02           | November 2018 – February 2019",
        "../2019-12-18             | by 18 December 2019",
        "/2019-12-18               | until 18 December 2019",
        "2019-12-18/..             | from 18 December 2019",
        "2019-12-18/               | 18 December 2019 to an unknown day",
      })
  void writesADateAsAHistorianDoes(String edtf, String words) {
    assertThat(DateWords.of(When.parse(edtf))).isEqualTo(words);
  }

  @Test
  void saysThatADateIsNotKnown() {
    assertThat(DateWords.of(When.UNKNOWN)).isEqualTo("undated");
  }
}
