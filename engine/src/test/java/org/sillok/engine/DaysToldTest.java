package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.When;

/** Which day an act gets of those that its page tells; printed on Wednesday, 14 May 2031. */
final class DaysToldTest {
  private static final Stages STAGES = Stages.standard();

  private static final String REOPENED =
      "Kenya and Somalia reopened their border at Mandera on Tuesday, officials said.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what the report goes on to tell is of its day
        "The African Union welcomed the step. It called on Ethiopia to follow.|SUPPORT|2031-05-13",
        "The African Union welcomed the step. It called on Ethiopia to follow.|REQUEST|2031-05-13",
        "Somalia agreed to send guards, an official said.|AGREE|2031-05-13",
        // or of that which its paragraph has named
        "Kenya's president spoke by telephone with Ethiopia's on Monday evening."
            + " He warned him that new bases would have consequences.|THREATEN|2031-05-12",
        // what is recalled is of none
        "Ethiopia had condemned the plan. Eritrea has rejected it.|ACCUSE|",
        "Ethiopia had condemned the plan. Eritrea has rejected it.|REJECT|",
        "The quarrel goes back to 2019. Somalia accused Kenya of drilling in its waters.|ACCUSE|",
        "Ethiopia repeatedly urged Somalia to reopen the road.|REQUEST|",
        "Kenya offered to hold talks with Ethiopia, but it has yet to hear.|AGREE|",
      })
  void anActWithoutADayIsOfTheReportIfItIsItsNews(String text, String type, String when) {
    assertThat(when(REOPENED + text, type)).isEqualTo(when == null ? "" : when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // by its distance from another
        "Chad expelled two Sudanese envoys on Monday, a day after Sudan accused it of arming"
            + " rebels.|ACCUSE|2031-05-11",
        "Chad expelled two envoys on 9 May, two weeks after Sudan accused it of arming"
            + " rebels.|ACCUSE|2031-04-21/2031-04-27",
        "Chad expelled two Sudanese envoys on Monday after Sudan accused it of arming rebels on"
            + " Saturday.|ACCUSE|2031-05-10",
        // by how long it lasted
        "The two-day meeting of Nile ministers in Kampala ended on Tuesday, Uganda"
            + " said.|CONSULT|2031-05-12/2031-05-13",
        "The three-day round of talks between India and China on the border had opened on Monday"
            + " in Leh.|CONSULT|2031-05-12/2031-05-14",
        // nobody plans for what is past
        "Egypt rejected a Sudanese proposal to share the water of the lake on"
            + " Tuesday.|REJECT|2031-05-13",
        "Peru rejected a plan of Chile to divide the catch by 1 June.|REJECT|",
        // of what is called off, the day for which it was meant
        "Japan's foreign minister cancelled the visit to Seoul that she was to begin on Friday, her"
            + " office told South Korea on Tuesday.|CONSULT|2031-05-16",
        // a letter is of the day on which it was sent
        "Mali apologised to Niger in a letter sent on Monday, its ministry said on"
            + " Tuesday.|SUPPORT|2031-05-12",
        // the night before the day of the page
        "Two Philippine boats were turned away by Chinese patrols in the night, the coast guard"
            + " said.|COERCE|2031-05-13/2031-05-14",
        // an invitation looks ahead
        "Brazil invited the Argentine president to Brasilia for talks in the second week of"
            + " June.|REQUEST|",
        // a thing is called by a time that is not the act's
        "Peru opposed the March draft, its minister said on Tuesday.|REJECT|2031-05-13",
        // what is refused has another day than the refusal
        "Iceland will not accept the Norwegian demand, its minister said on"
            + " Tuesday.|REJECT|2031-05-13",
        "Pakistan agreed to release forty Indian fishermen, the foreign ministry said on"
            + " Monday.|AGREE|2031-05-12",
      })
  void ofTheDaysOfASentenceAnActHasItsOwn(String text, String type, String when) {
    assertThat(when(text, type)).isEqualTo(when == null ? "" : when);
  }

  private static String when(String text, String type) {
    Article article = Article.ofText("page", text, Dating.entered(When.parse("2031-05-14")));
    for (Claim claim : STAGES.code(article).claims()) {
      if (claim instanceof EventClaim e && e.type() != null && e.type().name().equals(type)) {
        return e.when().edtf();
      }
    }
    return "not told";
  }
}
