package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.Contradiction;
import org.sillok.model.Event;
import org.sillok.model.EventType;
import org.sillok.model.Plan;
import org.sillok.model.Status;

/** What one page says that another says is not so, and what is told without its own words. */
class DisputeTest {
  private static final EventType CONSULT = EventType.CONSULT;
  private static final Actor KENYA = state("Kenya", "KEN");
  private static final Actor UGANDA = state("Uganda", "UGA");
  private static final Actor RWANDA = state("Rwanda", "RWA");

  private static Chronology compile(Made... pages) {
    List<CodedArticle> coded = new ArrayList<>();
    for (Made p : pages) {
      coded.add(p.coded());
    }
    return Annalist.standard().compile(coded);
  }

  private static List<Event> events(Chronology chronology) {
    return chronology.entries().stream().map(e -> e.event()).filter(Objects::nonNull).toList();
  }

  @Test
  void an_accord_of_three_is_denied_by_one_of_them() {
    Chronology told =
        compile(
            page("Ledger", "2031-05-08", "The three agreed on a lake patrol in Kisumu on Thursday.")
                .tells(
                    EventType.AGREE,
                    Status.HAPPENED,
                    List.of(KENYA, UGANDA, RWANDA),
                    List.of(),
                    "2031-05-08",
                    "Kisumu",
                    "The three agreed on a lake patrol in Kisumu on Thursday",
                    "agreed"),
            page("Courier", "2031-05-09", "We did not sign any lake patrol in Kisumu, Uganda said.")
                .tells(
                    EventType.AGREE,
                    Status.DENIED,
                    List.of(UGANDA),
                    List.of(KENYA),
                    "2031-05-07",
                    "Kisumu",
                    "We did not sign any lake patrol in Kisumu",
                    "sign"));
    assertThat(events(told)).hasSize(1);
    assertThat(told.contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.OUTCOME);
  }

  @Test
  void an_accusation_and_its_rejection_stand_against_each_other() {
    Made charge =
        page(
                "Ledger",
                "2031-05-08",
                "Kenya accused Uganda of breaking the patrol rules. Patrol boats of Uganda and Kenya"
                    + " were on the lake. Rules for the lake are old.")
            .tells(
                EventType.ACCUSE,
                Status.HAPPENED,
                List.of(KENYA),
                List.of(UGANDA),
                "2031-05-08",
                null,
                "Kenya accused Uganda of breaking the patrol rules",
                "accused");
    Made answer =
        page(
                "Courier",
                "2031-05-09",
                "Uganda rejected Kenyan claims that its patrol broke the rules. The patrol on the"
                    + " lake follows the rules of Kenya and Uganda.")
            .tells(
                EventType.REJECT,
                Status.HAPPENED,
                List.of(UGANDA),
                List.of(KENYA),
                "2031-05-09",
                null,
                "Uganda rejected Kenyan claims that its patrol broke the rules",
                "rejected");
    assertThat(compile(charge, answer).contradictions())
        .extracting(Contradiction::about)
        .containsExactly("accused of it / rejects it");
  }

  @Test
  void a_journey_on_the_eve_belongs_to_the_talks_and_moves_no_day() {
    Actor group = new Actor("lake states", Actor.Kind.GROUP, null, null, null);
    Made talks =
        page(
                "Ledger",
                "2031-05-01",
                "Kenya will host technical talks of the lake states in Kisumu. The lake states hold technical talks.")
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(KENYA),
                List.of(UGANDA, RWANDA, group),
                "2031-05-16/2031-05-17",
                "Kisumu",
                "Kenya will host technical talks of the lake states in Kisumu",
                "host");
    Made journey =
        page(
                "Courier",
                "2031-05-03",
                "Uganda's delegation will travel to Kisumu on 15 May for the technical talks of the"
                    + " lake states with Kenya. The lake states hold technical talks.")
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(UGANDA),
                List.of(KENYA),
                "2031-05-15",
                "Kisumu",
                "Uganda's delegation will travel to Kisumu on 15 May for the technical talks of the"
                    + " lake states",
                "travel");
    Chronology told = compile(talks, journey);
    assertThat(events(told)).hasSize(1);
    assertThat(events(told).get(0).when().edtf()).isEqualTo("2031-05-16/2031-05-17");
    assertThat(told.plans()).extracting(Plan::outcome).containsExactly(Plan.Outcome.OPEN);
  }

  @Test
  void the_same_for_another_is_what_the_sentence_before_tells() {
    Made plan =
        page(
                "Ledger",
                "2031-05-01",
                "Kenya said that its parliament would vote on the lake treaty in June. Uganda"
                    + " promised the same.")
            .tells(
                EventType.AGREE,
                Status.PLANNED,
                List.of(UGANDA),
                List.of(),
                "2031-06",
                null,
                "Uganda promised the same",
                "promised");
    Made deed =
        page(
                "Courier",
                "2031-06-13",
                "Kenya's parliament approved the treaty on Tuesday. Uganda's followed on Thursday.")
            .tells(
                EventType.AGREE,
                Status.HAPPENED,
                List.of(UGANDA),
                List.of(),
                "2031-06-12",
                null,
                "Uganda's followed on Thursday",
                "followed");
    assertThat(events(compile(plan, deed))).hasSize(1);
  }

  @Test
  void a_joint_promise_is_one_whoever_is_named_first() {
    Made first =
        page("Ledger", "2031-05-02", "Kenya, Uganda and Rwanda promised to finish a lake pact.")
            .tells(
                EventType.AGREE,
                Status.HAPPENED,
                List.of(KENYA, UGANDA, RWANDA),
                List.of(),
                "",
                null,
                "Kenya, Uganda and Rwanda promised to finish a lake pact",
                "promised");
    Made second =
        page("Courier", "2031-06-03", "Rwanda had promised Kenya and Uganda to finish a lake pact.")
            .tells(
                EventType.AGREE,
                Status.HAPPENED,
                List.of(RWANDA),
                List.of(KENYA, UGANDA),
                "2031-05-01",
                null,
                "Rwanda had promised Kenya and Uganda to finish a lake pact",
                "promised");
    assertThat(events(compile(first, second))).hasSize(1);
  }

  @Test
  void the_day_on_which_talks_open_excludes_no_later_one() {
    String words = "The lake states hold talks. The lake talks of Kenya and Uganda go on.";
    Made opens =
        page("Ledger", "2031-05-01", "Talks of Kenya and Uganda in Kisumu begin on 6 May. " + words)
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(KENYA, UGANDA),
                List.of(),
                "2031-05-06",
                "Kisumu",
                "Talks of Kenya and Uganda in Kisumu begin on 6 May",
                "begin");
    Made lasts =
        page("Post", "2031-05-02", "Kenya and Uganda hold talks in Kisumu on 6 and 7 May. " + words)
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(KENYA, UGANDA),
                List.of(),
                "2031-05-06/2031-05-07",
                "Kisumu",
                "Kenya and Uganda hold talks in Kisumu on 6 and 7 May",
                "talks");
    Made ends =
        page(
                "Courier",
                "2031-05-08",
                "Kenya's talks with Uganda in Kisumu ended on 7 May. " + words)
            .tells(
                CONSULT,
                Status.HAPPENED,
                List.of(KENYA, UGANDA),
                List.of(),
                "2031-05-07",
                "Kisumu",
                "Kenya's talks with Uganda in Kisumu ended on 7 May",
                "talks");
    Chronology told = compile(opens, lasts, ends);
    assertThat(events(told)).hasSize(1);
    assertThat(told.plans()).extracting(Plan::outcome).containsOnly(Plan.Outcome.HELD);
  }
}
