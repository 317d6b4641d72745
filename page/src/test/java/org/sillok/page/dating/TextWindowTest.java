package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.DateEvidence;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** The days that a text allows by itself, by who is in office, years, and days of the year. */
class TextWindowTest {
  private static TextWindow window(String body) {
    return new TextWindow(body, new TextDays(body), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in office, by the voice of the page
          Prime Minister Gordon Brown will open the fish market.                            | 2007-06-27/2010-05-18
          The foreign secretary, David Miliband, said Monday that herring was dear.         | 2007-06-28/2010-05-19
          Angela Merkel, the German chancellor, has counted the boats.                      | 2005-11-22/2021-12-15
          # only named: nothing is known of the last day
          The net was made for Chancellor Merkel.                                           | 2005-11-22/..
          # one year by the tense of its verb alone is not believed
          In 2009, Chancellor Merkel praised the herring.                                   | 2005-11-22/..
          In 2009, Chancellor Merkel praised the herring, and in 2011 she bought some.     | 2009-01-01/..
          The quota dates from the time when then-Prime Minister Gordon Brown said it was full. | 2007-06-27/..
          # named together, in no clause that has a year
          President Hollande and Prime Minister Cameron bought the last cod.                | 2012-05-15/2016-11-10
          # no longer, not yet, another
          The envoy of former chancellor Merkel counted the boats.                          | 2021-12-08/..
          The deputy prime minister Cameron spoke Monday.                                   | ''
          Prime Minister Pierre Trudeau will be remembered by the fleet.                    | ''
          # two who cannot have been in office at once: neither gives a last day
          President Bush, whom President Obama will meet, has no boat.                      | 2009-01-20/2017-01-27
          # years
          The pier was built in May 2014 and has stood since.                               | 2014-05-01/..
          The pier will be closed in May 2014.                                              | ../2014-05-31
          They hoped for a race of boats in 2014.                                           | ''
          The report of 2014 was read.                                                      | ''
          He ran for the harbour board in 2014.                                             | ''
          # a note on a change is younger than the text
          This article was amended on 3 June 2014 to correct the weight of the cod.         | ../2014-06-03
          """)
  void bounds(String body, String edtf) {
    assertThat(window(body).bounds().edtf()).isEqualTo(edtf);
  }

  @Test
  void dayOfTheYearWithItsDayOfTheWeekIsThatOfFewYears() {
    // of the years of both offices only 2013 had such a Friday
    TextWindow w =
        window(
            "President Hollande will eat herring with Prime Minister Cameron, who arrives today. "
                + "The boats came in on Friday, March 1, with cod.");
    assertThat(w.when().edtf()).isEqualTo("2013-02-28/2013-12-16");
    assertThat(w.evidence()).extracting(DateEvidence::rule).contains("text-head", "text-date");
  }

  @Test
  void whoIsOnTheListOfOfficeHoldersIsKnownByTheFullName() {
    TextWindow w =
        window(
            "President Sarkozy will eat herring with Foreign Minister Trinidad Jimenez, who arrives"
                + " today.");
    assertThat(w.when().edtf()).isEqualTo("2010-08-02/2011-12-28");
    assertThat(w.evidence())
        .extracting(DateEvidence::words)
        .contains("Foreign Minister Trinidad Jimenez");
    TextWindow family = window("Foreign Minister Jimenez will eat herring.");
    assertThat(family.when().isUnknown()).isTrue();
  }

  @Test
  void theListTellsNothingOfWhoIsStillToCome() {
    TextWindow w =
        window(
            "President Sarkozy will eat herring with Foreign Minister Trinidad Jimenez and"
                + " President-elect Alassane Ouattara, who arrive today.");
    assertThat(w.when().edtf()).isEqualTo("2010-08-02/2011-12-28");
  }

  @Test
  void pageIsNotYoungerThanTheDayOnWhichItWasGot() {
    String body = "President Hollande will eat herring.";
    TextWindow w = new TextWindow(body, new TextDays(body), LocalDate.of(2012, 8, 1));
    assertThat(w.when().edtf()).isEqualTo("2012-05-15/2012-08-01");
  }

  @Test
  void nobodyHoldsAnOfficeInTwoRows() {
    Set<List<String>> seen = new HashSet<>();
    for (Row row : TsvFile.read(Heads.class, "heads.tsv")) {
      for (String name : row.cell(1).split("\\|")) {
        assertThat(seen.add(List.of(row.cell(0), name))).as(row.where()).isTrue();
      }
      LocalDate from = LocalDate.parse(row.cell(3));
      assertThat(row.cell(4).isEmpty() || LocalDate.parse(row.cell(4)).isAfter(from))
          .as(row.where())
          .isTrue();
      assertThat(row.cell(5)).as(row.where()).isIn("", "twice");
    }
  }
}
