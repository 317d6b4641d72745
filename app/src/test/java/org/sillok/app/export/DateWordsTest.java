package org.sillok.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.Article;
import org.sillok.model.Attribution;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.Dating;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Provenance;
import org.sillok.model.Span;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-02 | 2031-05-03            | 2 May 2031",
        "           | 2031-05-03            | told 3 May 2031",
        "           | 2031-05-03/2031-05-05 | told 3–5 May 2031",
        "           |                       | undated",
      })
  void aLineWithoutADayBearsTheDayOfItsTelling(
      @Nullable String when, @Nullable String told, String words) {
    Article page = Article.ofText("desk", "Ann said so.", Dating.entered(When.UNKNOWN));
    Span all = new Span(0, page.text().length());
    Claim claim =
        new DeadlineClaim(
            ClaimId.of("deadline"),
            List.of(),
            When.UNKNOWN,
            "so",
            null,
            Attribution.OUTLET,
            Provenance.of(page, all, "test/rule", "test"));
    Entry entry =
        new Entry("e1", when(when), when(told), "Ann says so.", null, List.of(claim), 1, 1);
    assertThat(DateWords.of(entry)).isEqualTo(words);
  }

  private static When when(@Nullable String edtf) {
    return edtf == null ? When.UNKNOWN : When.parse(edtf);
  }

  @Test
  void saysThatADateIsNotKnown() {
    assertThat(DateWords.of(When.UNKNOWN)).isEqualTo("undated");
  }
}
