package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.person;
import static org.sillok.story.Made.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.Event;
import org.sillok.model.EventType;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Plan;
import org.sillok.model.Plan.Outcome;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Status;
import org.sillok.model.TenureClaim;

/** Gatherings and plans that no page ties together in so many words: an invented river quarrel. */
class DeedsTest {
  private static final EventType CONSULT = EventType.CONSULT;
  private static final Actor KENYA = state("Kenya", "KEN");
  private static final Actor UGANDA = state("Uganda", "UGA");
  private static final Actor SUDAN = state("Sudan", "SDN");
  private static final Actor ENVOY = person("Ann Example", "KEN", "water minister");
  private static final String REST =
      "\nKenya and Uganda share the river. The river feeds the dam, and the dam the lake.";

  private static Chronology compile(Made... pages) {
    List<CodedArticle> coded = new ArrayList<>();
    for (Made p : pages) {
      coded.add(p.coded());
    }
    return Annalist.standard().compile(coded);
  }

  private static List<Event> events(EventType type, Made... pages) {
    return compile(pages).entries().stream()
        .map(e -> e.event())
        .filter(Objects::nonNull)
        .filter(e -> e.type() == type)
        .toList();
  }

  /** A page of the affair, which tells in its first sentence of a gathering. */
  private static Made tells(
      String outlet, String day, Status status, List<Actor> who, String when, String words) {
    return tells(outlet, day, status, who, when, null, words, "meeting");
  }

  private static Made tells(
      String outlet,
      String day,
      Status status,
      List<Actor> who,
      String when,
      @Nullable String place,
      String words,
      String trigger) {
    return page(outlet, day, words + "." + REST)
        .tells(CONSULT, status, who, List.of(), when, place, words, trigger)
        .tells(
            EventType.REJECT,
            Status.ONGOING,
            List.of(KENYA),
            List.of(UGANDA),
            "",
            null,
            "Kenya and Uganda share the river",
            "share");
  }

  @Test
  void the_meeting_of_the_affair_on_those_days_is_one() {
    String plan = "The ministers' meeting on 3 and 4 March will go ahead";
    String deed = "The meeting opened on Monday";
    Made first =
        tells("Post", "2031-02-27", Status.PLANNED, List.of(), "2031-03-03/2031-03-04", plan);
    assertThat(
            events(
                CONSULT,
                first,
                tells("Ledger", "2031-03-04", Status.HAPPENED, List.of(), "2031-03-03", deed)))
        .hasSize(1);
    assertThat(
            events(
                CONSULT,
                first,
                tells(
                    "Ledger",
                    "2031-03-04",
                    Status.HAPPENED,
                    List.of(),
                    "2031-03-03",
                    "A meeting opened on Monday")))
        .as("a meeting of which the reader has not heard")
        .hasSize(2);
    assertThat(
            events(
                CONSULT,
                first,
                tells(
                    "Ledger",
                    "2031-03-04",
                    Status.HAPPENED,
                    List.of(),
                    "2031-03-03",
                    "The summit meeting opened on Monday")))
        .as("one of leaders")
        .hasSize(2);
  }

  private static Outcome outcome(Actor guest, List<Actor> there) {
    Chronology c =
        compile(
            tells(
                "Post",
                "2031-02-27",
                Status.PLANNED,
                List.of(guest),
                "2031-03-02",
                "Entebbe",
                guest.name() + " leaves for Entebbe on Sunday",
                "leaves for Entebbe"),
            tells(
                "Ledger",
                "2031-03-05",
                Status.HAPPENED,
                there,
                "2031-03-04",
                "Entebbe",
                "The river talks ended in Entebbe on Tuesday",
                "talks"));
    return c.plans().stream()
        .filter(p -> p.planned().edtf().equals("2031-03-02"))
        .map(Plan::outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_was_to_leave_for_talks_that_took_place_went() {
    assertThat(outcome(ENVOY, List.of(KENYA, UGANDA))).isEqualTo(Outcome.HELD);
    assertThat(outcome(ENVOY, List.of())).isEqualTo(Outcome.HELD);
    assertThat(outcome(ENVOY, List.of(SUDAN, UGANDA))).isEqualTo(Outcome.OPEN);
  }

  @Test
  void what_was_to_be_done_on_a_journey_falls_with_it() {
    String words = "Ann Example will fly to Entebbe on 3 March to meet the president";
    Actor host = person("Ben Sample", "UGA", "president");
    Made plan =
        page("Post", "2031-02-27", words + "." + REST)
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(ENVOY),
                List.of(UGANDA),
                "2031-03-03",
                "Entebbe",
                words,
                "fly")
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(ENVOY),
                List.of(host),
                "2031-03-03",
                null,
                words,
                "meet");
    String off = "Ann Example has cancelled her visit to Entebbe";
    Made end =
        page("Ledger", "2031-03-02", off + "." + REST)
            .tells(
                CONSULT,
                Status.CANCELLED,
                List.of(ENVOY),
                List.of(UGANDA),
                "",
                "Entebbe",
                off,
                "visit");
    assertThat(compile(plan, end).plans())
        .extracting(Plan::outcome)
        .containsOnly(Outcome.CANCELLED);
    assertThat(compile(plan).plans()).extracting(Plan::outcome).containsOnly(Outcome.OPEN);
  }

  private static Made offers(
      String day, EventType type, Status status, Actor to, String when, String words, String how) {
    return page("Post " + day, day, words + ".")
        .tells(type, status, List.of(KENYA), List.of(to), when, null, words, how);
  }

  @Test
  void an_offer_that_was_to_be_made_was_made() {
    Made plan =
        offers(
            "2031-02-20",
            EventType.REQUEST,
            Status.PLANNED,
            UGANDA,
            "2031-03",
            "Kenya will send Uganda a proposal on the dam in March",
            "send Uganda a proposal");
    assertThat(
            compile(
                    plan,
                    offers(
                        "2031-03-12",
                        EventType.AGREE,
                        Status.HAPPENED,
                        UGANDA,
                        "2031-03-11",
                        "Kenya offered Uganda half of the current on Tuesday",
                        "offered"))
                .plans())
        .extracting(Plan::outcome)
        .containsExactly(Outcome.HELD);
    assertThat(
            compile(
                    plan,
                    offers(
                        "2031-03-12",
                        EventType.AGREE,
                        Status.HAPPENED,
                        SUDAN,
                        "2031-03-11",
                        "Kenya offered Sudan half of the current on Tuesday",
                        "offered"))
                .plans())
        .extracting(Plan::outcome)
        .containsExactly(Outcome.OPEN);
  }

  @Test
  void who_walks_out_of_a_meeting_and_who_agrees_there_was_at_it() {
    String left = "Sudan walked out of the meeting on the river";
    String agreed = "Kenya, Uganda and Tanzania agreed to share figures";
    String opened = "The meeting opened on Monday";
    Made page =
        page("Post", "2031-03-04", left + ". " + opened + ". " + agreed + ".")
            .tells(
                EventType.REJECT,
                Status.HAPPENED,
                List.of(SUDAN),
                List.of(),
                "",
                null,
                left,
                "walked out")
            .tells(
                CONSULT,
                Status.HAPPENED,
                List.of(),
                List.of(),
                "2031-03-03",
                null,
                opened,
                "meeting")
            .tells(
                EventType.AGREE,
                Status.HAPPENED,
                List.of(KENYA, UGANDA, state("Tanzania", "TZA")),
                List.of(),
                "",
                null,
                agreed,
                "agreed");
    StateOfPlay s =
        Annalist.standard()
            .stateOfPlay(List.of(page.coded()), LocalDate.parse("2031-03-05"), false);
    assertThat(s.contacts())
        .extracting(c -> c.one() + c.other())
        .containsExactly("KENSDN", "KENTZA", "KENUGA", "SDNTZA", "SDNUGA", "TZAUGA");
  }

  @Test
  void a_ban_on_ships_is_lifted_once() {
    Actor ships = new Actor("Kenyan cargo ships", Actor.Kind.GROUP, "KEN", null, null);
    Actor vessels = new Actor("Kenyan ships", Actor.Kind.GROUP, "KEN", null, null);
    Actor lorries = new Actor("Kenyan lorries", Actor.Kind.GROUP, "KEN", null, null);
    assertThat(lifted(ships, vessels)).hasSize(1);
    assertThat(lifted(ships, lorries)).hasSize(2);
  }

  private static List<Event> lifted(Actor one, Actor other) {
    String lifts = "Uganda will lift its ban on " + one.name();
    String was = "The ban on " + other.name() + " was lifted on Tuesday";
    return events(
        EventType.RETREAT,
        page("Post", "2031-03-01", lifts + ".")
            .tells(
                EventType.RETREAT,
                Status.PLANNED,
                List.of(UGANDA),
                List.of(one),
                "",
                null,
                lifts,
                "lift"),
        page("Ledger", "2031-03-12", was + ".")
            .tells(
                EventType.RETREAT,
                Status.HAPPENED,
                List.of(),
                List.of(other),
                "2031-03-11",
                null,
                was,
                "lifted"));
  }

  private static CodedArticle office(String day, String title, Tense tense) {
    String text = "Ann Example is " + title + " on " + day;
    Made made = page("Post", day, text + ".");
    return made.with(
            new TenureClaim(
                made.id(title),
                new Actor("Ann Example", Actor.Kind.PERSON, "KEN", null, title),
                new Office(title, "KEN", null),
                tense,
                made.article().published().when(),
                Attribution.OUTLET,
                made.from(text)))
        .coded();
  }

  @Test
  void a_deputy_who_rises_is_deputy_no_more() {
    List<CodedArticle> rises =
        List.of(
            office("2031-03-01", "deputy water minister", Tense.HELD),
            office("2031-04-01", "water minister", Tense.HELD));
    assertThat(
            Annalist.standard().stateOfPlay(rises, LocalDate.parse("2031-05-01"), false).offices())
        .extracting(t -> t.office().title())
        .containsExactly("water minister");
    List<CodedArticle> acts =
        List.of(
            office("2031-03-01", "deputy water minister", Tense.HELD),
            office("2031-04-01", "water minister", Tense.ACTING));
    assertThat(
            Annalist.standard().stateOfPlay(acts, LocalDate.parse("2031-05-01"), false).offices())
        .hasSize(2);
  }

  @Test
  void an_ambassador_is_not_of_the_country_in_which_he_is_called_in() {
    Actor doe = person("John Doe", "UGA", "ambassador");
    Actor bare = person("Doe", "KEN", "ambassador");
    String one = "Kenya summoned the Ugandan ambassador, John Doe, on Monday";
    String other = "Ambassador Doe was called to the foreign ministry in Nairobi on Monday";
    Made first = page("Post", "2031-03-04", one + ".");
    first
        .tells(
            EventType.ACCUSE,
            Status.HAPPENED,
            List.of(KENYA),
            List.of(doe),
            "2031-03-03",
            null,
            one,
            "summoned")
        .with(
            new TenureClaim(
                first.id("doe"),
                doe,
                new Office("ambassador", "UGA", null),
                Tense.HELD,
                first.article().published().when(),
                Attribution.OUTLET,
                first.from(one)));
    Made second =
        page("Ledger", "2031-03-05", other + ".")
            .tells(
                EventType.ACCUSE,
                Status.HAPPENED,
                List.of(KENYA),
                List.of(bare),
                "2031-03-03",
                null,
                other,
                "called to the foreign ministry");
    assertThat(events(EventType.ACCUSE, first, second)).hasSize(1);
  }

  @Test
  void two_sentences_contradict_each_other_once() {
    String one = "Kenya and Uganda ended the river talks in Entebbe on Tuesday";
    String other = "The river talks of Kenya and Uganda in Entebbe ended on Monday";
    List<Actor> both = List.of(KENYA, UGANDA);
    Made first =
        tells("Post", "2031-03-05", Status.HAPPENED, both, "2031-03-04", "Entebbe", one, "talks")
            .tells(
                CONSULT,
                Status.HAPPENED,
                both,
                List.of(),
                "2031-03-04",
                "Entebbe",
                one,
                "ended the river talks");
    Made second =
        tells(
            "Ledger", "2031-03-05", Status.HAPPENED, both, "2031-03-03", "Entebbe", other, "talks");
    assertThat(compile(first, second).contradictions()).hasSize(1);
  }
}
