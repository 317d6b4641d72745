package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.CodedArticle;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventType;
import org.sillok.model.PositionClaim;
import org.sillok.model.PositionHistory;
import org.sillok.model.Stance;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Status;
import org.sillok.model.When;

/** Issues under one name across wordings, and the deadlines ahead. */
class IssuesTest {
  private static final Actor BRAZIL = state("Brazil", "BRA");
  private static final Actor MEXICO = state("Mexico", "MEX");
  private static final Actor JORDAN = state("Jordan", "JOR");

  private static CodedArticle stands(
      Actor who, String day, Stance stance, String issue, String words) {
    Made made = page("Ledger " + who.country(), day, words + ".");
    return made.with(
            new PositionClaim(
                made.id(issue + day),
                List.of(who),
                stance,
                issue,
                null,
                When.UNKNOWN,
                Attribution.OUTLET,
                made.from(words)))
        .coded();
  }

  private static List<PositionHistory> positions(CodedArticle... pages) {
    return Annalist.standard().positions(List.of(pages));
  }

  @Test
  void lifting_an_embargo_and_relief_from_sanctions_are_one_issue() {
    List<PositionHistory> told =
        positions(
            stands(
                BRAZIL,
                "2031-03-01",
                Stance.DEMANDS,
                "the lifting of the embargo",
                "Brazil demands the lifting of the embargo"),
            stands(
                BRAZIL,
                "2031-04-01",
                Stance.DEMANDS,
                "early sanctions relief",
                "Brazil wants early sanctions relief"),
            stands(
                MEXICO,
                "2031-04-02",
                Stance.REFUSES,
                "to ease any sanctions",
                "Mexico refused to ease any sanctions"));
    assertThat(told).hasSize(2);
    assertThat(told).extracting(PositionHistory::matter).containsOnly("sanctions relief");
  }

  @Test
  void to_keep_a_ban_and_to_end_it_are_two_issues() {
    List<PositionHistory> told =
        positions(
            stands(
                BRAZIL,
                "2031-03-01",
                Stance.DEMANDS,
                "a wider ban on avocados",
                "Brazil demands a wider ban on avocados"),
            stands(
                BRAZIL,
                "2031-04-01",
                Stance.IS_READY_TO,
                "lift its ban on avocados",
                "Brazil is ready to lift its ban on avocados"));
    assertThat(told).hasSize(2);
  }

  @Test
  void the_same_of_two_countries_is_two_issues() {
    List<PositionHistory> told =
        positions(
            stands(
                JORDAN,
                "2031-03-01",
                Stance.DEMANDS,
                "access to the Brazilian market",
                "Jordan demands access to the Brazilian market"),
            stands(
                JORDAN,
                "2031-03-02",
                Stance.DEMANDS,
                "access to the Mexican market",
                "Jordan demands access to the Mexican market"),
            meeting());
    assertThat(told).hasSize(2);
  }

  /** A page that shows how the two governments are called. */
  private static CodedArticle meeting() {
    return page("Courier", "2031-03-01", "Brazil met Mexico.")
        .tells(
            EventType.CONSULT,
            Status.HAPPENED,
            List.of(BRAZIL),
            List.of(MEXICO),
            "2031-03-01",
            null,
            "Brazil met Mexico",
            "met")
        .coded();
  }

  @Test
  void what_points_back_is_the_issue_of_the_sentence_before() {
    Made made =
        page(
            "Ledger",
            "2031-05-02",
            "Mexico asked for access to its rice market. Brazil refused to discuss the matter.");
    CodedArticle points =
        made.with(
                new PositionClaim(
                    made.id("matter"),
                    List.of(BRAZIL),
                    Stance.REFUSES,
                    "discuss the matter",
                    null,
                    When.UNKNOWN,
                    Attribution.OUTLET,
                    made.from("Brazil refused to discuss the matter")))
            .coded();
    assertThat(positions(points)).extracting(PositionHistory::matter).containsOnly("market access");
  }

  @Test
  void a_deadline_is_ahead_though_its_sentence_tells_an_event_of_that_day() {
    String words = "Brazil gave Jordan until 30 June to reopen the crossing";
    Made made = page("Ledger", "2031-06-01", words + ".");
    List<CodedArticle> pages = new ArrayList<>();
    pages.add(
        made.tells(
                EventType.REQUEST,
                Status.HAPPENED,
                List.of(BRAZIL),
                List.of(JORDAN),
                "2031-06-30",
                null,
                words,
                "gave")
            .with(
                new DeadlineClaim(
                    made.id("deadline"),
                    List.of(JORDAN),
                    When.parse("2031-06-30"),
                    "to reopen the crossing",
                    null,
                    Attribution.OUTLET,
                    made.from(words)))
            .coded());
    StateOfPlay state =
        Annalist.standard().stateOfPlay(pages, LocalDate.parse("2031-06-02"), false);
    assertThat(state.deadlines()).hasSize(1);
  }
}
