package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRefTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The herring board met on Wednesday.                    | Wednesday | PAST   | 2031-11-12
          The herring board met on Friday.                       | Friday    | PAST   |
          The herring board will meet on Wednesday.              | Wednesday | COMING | 2031-11-19
          The herring board will meet on Thursday.               | Thursday  | COMING |
          The board agreed to meet on 21 October.                | 21 October| OPEN   | 2031-10-21
          The board met on Jan. 8 in Bergen.                     | Jan. 8    | PAST   | 2032-01-08
          The board promised an answer by Dec. 31.               | Dec. 31   | OPEN   | 2031-12-31
          The board will meet next week.                         | next week | COMING |
          The board met last week.                               | last week | PAST   |
          A meeting planned for Wednesday was put off.           | Wednesday | OPEN   |
          """)
  void whatTheWordsName(String text, String words, DayWord.Tense tense, String named) {
    List<DayRef> found = DayRef.in(text);
    assertThat(found).hasSize(1);
    DayRef ref = found.get(0);
    assertThat(ref.words().in(text)).isEqualTo(words);
    assertThat(ref.tense()).isEqualTo(tense);
    LocalDate expected = named == null ? null : LocalDate.parse(named);
    assertThat(ref.named(LocalDate.parse("2031-11-13"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "met on Wednesday,2031-11-12,2031-11-11/2031-11-18",
    "will meet on Wednesday,2031-11-12,2031-11-06/2031-11-12",
    "met last Wednesday,2031-11-12,2031-11-11/2031-11-25",
    "will meet next week,2031-11-12,2031-11-03/2031-11-09",
    "met last week,2031-11-12,2031-11-17/2031-11-23",
    "will meet next week,2031-11-16,2031-11-03/2031-11-15",
  })
  void whenATextWithTheseWordsWasPublished(String words, String named, String window) {
    DayRef ref = DayRef.in("The board " + words + ".").get(0);
    LocalDate day = LocalDate.parse(named);
    assertThat(ref.fits(day)).isTrue();
    assertThat(ref.published(day, ref.tense()).edtf()).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource({
    "The board met on 21 October 2031.",
    "The board met on 25 June last year.",
    "The board met at 3 to 5 in May.",
  })
  void aYearOfItsOwnIsNoReference(String text) {
    assertThat(DayRef.in(text)).isEmpty();
  }
}
