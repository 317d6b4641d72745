package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.person;
import static org.sillok.story.Made.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Plan;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Status;

/** What ties the tellings of several pages, and what does not. */
class JoinTest {
  private static final EventType CONSULT = EventType.CONSULT;
  private static final Actor NORWAY = state("Norway", "NOR");
  private static final Actor ICELAND = state("Iceland", "ISL");
  private static final Actor FAROES = state("Faroe Islands", "FRO");

  private static List<Event> events(Made... pages) {
    return compile(pages).entries().stream().map(e -> e.event()).filter(Objects::nonNull).toList();
  }

  private static Chronology compile(Made... pages) {
    List<CodedArticle> coded = new ArrayList<>();
    for (Made p : pages) {
      coded.add(p.coded());
    }
    return Annalist.standard().compile(coded);
  }

  private static Actor group(String name) {
    return new Actor(name, Actor.Kind.GROUP, null, null, null);
  }

  private static Made quits(String outlet, String day, Actor who, String words) {
    return page(outlet, day, words + ".")
        .tells(
            EventType.RETREAT,
            Status.HAPPENED,
            List.of(who),
            List.of(),
            "2031-04-08",
            null,
            words,
            "resigned");
  }

  @Test
  void a_page_that_leaves_out_a_country_tells_of_the_same_person() {
    List<Event> told =
        events(
            quits(
                "Ledger",
                "2031-04-08",
                person("Per Holm", "NOR", null),
                "Per Holm resigned on Tuesday"),
            quits(
                "Courier",
                "2031-04-09",
                person("Per Holm", null, null),
                "The minister Per Holm resigned on Tuesday"));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).claims()).hasSize(2);
  }

  @Test
  void two_people_of_one_family_name_stay_two() {
    List<Event> told =
        events(
            quits(
                "Ledger",
                "2031-04-08",
                person("Per Holm", "NOR", null),
                "Per Holm resigned on Tuesday"),
            quits(
                "Courier",
                "2031-04-09",
                person("Eva Holm", "NOR", null),
                "The envoy Eva Holm resigned on Tuesday"));
    assertThat(told).hasSize(2);
  }

  private static Made talks(
      String outlet,
      String day,
      String matter,
      List<Actor> parties,
      String words,
      Status status,
      String when) {
    String rest =
        " Norway and Iceland both fish for "
            + matter
            + ". More "
            + matter
            + " was caught, more herring too; herring and "
            + matter
            + " stocks, the stocks of years.";
    Made page =
        page(outlet, day, words + "." + rest + " The two governments differ on " + matter + ".");
    return page.tells(CONSULT, status, parties, List.of(), when, "Bergen", words, "talks")
        .tells(
            EventType.REJECT,
            Status.ONGOING,
            List.of(NORWAY),
            List.of(ICELAND),
            "",
            null,
            "The two governments differ on " + matter,
            "differ");
  }

  @Test
  void a_gathering_of_which_nobody_is_named_is_known_by_place_days_and_affair() {
    List<Event> told =
        events(
            talks(
                "Ledger",
                "2031-04-03",
                "cod",
                List.of(),
                "Working-level talks open in Bergen next Tuesday",
                Status.PLANNED,
                "2031-04-08"),
            talks(
                "Courier",
                "2031-04-09",
                "cod",
                List.of(),
                "Officials ended talks in Bergen on Tuesday",
                Status.HAPPENED,
                "2031-04-08"));
    assertThat(told.stream().filter(e -> e.type() == CONSULT)).hasSize(1);
  }

  @Test
  void gatherings_of_two_affairs_in_one_town_stay_apart() {
    Made other =
        page(
                "Courier",
                "2031-04-09",
                "Officials ended talks in Bergen on Tuesday. Chile and Peru want a border; the border of the desert, desert roads.")
            .tells(
                CONSULT,
                Status.HAPPENED,
                List.of(),
                List.of(),
                "2031-04-08",
                "Bergen",
                "Officials ended talks in Bergen on Tuesday",
                "talks")
            .tells(
                EventType.REQUEST,
                Status.HAPPENED,
                List.of(state("Chile", "CHL")),
                List.of(state("Peru", "PER")),
                "",
                null,
                "Chile and Peru want a border",
                "want");
    List<Event> told =
        events(
            talks(
                "Ledger",
                "2031-04-03",
                "cod",
                List.of(),
                "Working-level talks open in Bergen next Tuesday",
                Status.PLANNED,
                "2031-04-08"),
            other);
    assertThat(told.stream().filter(e -> e.type() == CONSULT)).hasSize(2);
  }

  @Test
  void a_plan_is_cancelled_by_a_page_that_tells_no_day() {
    String plan = "Per Holm will visit Iceland on Friday";
    String off = "Per Holm has cancelled the visit to Iceland";
    Chronology c =
        compile(
            page("Ledger", "2031-04-07", plan + ".")
                .tells(
                    CONSULT,
                    Status.PLANNED,
                    List.of(person("Per Holm", "NOR", null)),
                    List.of(ICELAND),
                    "2031-04-11",
                    null,
                    plan,
                    "visit"),
            page("Courier", "2031-04-09", off + ".")
                .tells(
                    CONSULT,
                    Status.CANCELLED,
                    List.of(person("Per Holm", "NOR", null)),
                    List.of(ICELAND),
                    "",
                    null,
                    off,
                    "visit"));
    assertThat(c.plans()).hasSize(1);
    assertThat(c.plans().get(0).outcome()).isEqualTo(Plan.Outcome.CANCELLED);
  }

  @Test
  void one_offer_is_known_by_its_figure() {
    String one = "Norway offered Iceland a share of 13 percent of the herring";
    String other = "Holm had offered Iceland a 13 percent share of the herring catch";
    Made first =
        page("Ledger", "2031-04-07", one + ".")
            .tells(
                EventType.AGREE,
                Status.HAPPENED,
                List.of(NORWAY),
                List.of(ICELAND),
                "2031-04-06",
                null,
                one,
                "offered");
    Actor holm = person("Per Holm", "NOR", "fisheries minister");
    assertThat(
            events(
                first,
                page("Courier", "2031-05-02", other + ".")
                    .tells(
                        EventType.AGREE,
                        Status.HAPPENED,
                        List.of(holm),
                        List.of(ICELAND),
                        "",
                        null,
                        other,
                        "offered")))
        .hasSize(1);
    String more = "Holm had offered Iceland a 14 percent share of the herring catch";
    assertThat(
            events(
                first,
                page("Courier", "2031-05-02", more + ".")
                    .tells(
                        EventType.AGREE,
                        Status.HAPPENED,
                        List.of(holm),
                        List.of(ICELAND),
                        "",
                        null,
                        more,
                        "offered")))
        .hasSize(2);
  }

  @Test
  void the_three_parties_are_those_whom_a_page_lists_so() {
    String list = "The three parties - Norway, Iceland and the Faroe Islands - have no accord";
    String signed = "Ministers of three parties signed an accord on Tuesday";
    Made first =
        page("Ledger", "2031-04-03", list + ".")
            .tells(
                EventType.REJECT,
                Status.ONGOING,
                List.of(NORWAY),
                List.of(ICELAND),
                "",
                null,
                list,
                "have no")
            .tells(
                EventType.REJECT,
                Status.ONGOING,
                List.of(FAROES),
                List.of(ICELAND),
                "",
                null,
                list,
                "no accord");
    Made then =
        page("Courier", "2031-04-09", signed + ".")
            .tells(
                EventType.COOPERATE,
                Status.HAPPENED,
                List.of(group("Ministers of three parties"), NORWAY),
                List.of(),
                "2031-04-08",
                null,
                signed,
                "signed");
    StateOfPlay state =
        Annalist.standard()
            .stateOfPlay(List.of(first.coded(), symmetric(then)), LocalDate.of(2031, 5, 1), false);
    assertThat(state.contacts().stream().map(c -> c.one() + "-" + c.other()))
        .containsExactly("FRO-ISL", "FRO-NOR", "ISL-NOR");
  }

  @Test
  void a_day_of_the_month_is_no_figure_of_what_was_done_on_it() {
    String one = "Norway said on Thursday that its fleet may take 111,900 tonnes";
    String other = "Norway kept the quota of 111,900 tonnes which it set on 6 November";
    List<Event> told =
        events(
            page("Ledger", "2031-11-07", one + ".")
                .tells(
                    EventType.REJECT,
                    Status.HAPPENED,
                    List.of(NORWAY),
                    List.of(),
                    "2031-11-06",
                    null,
                    one,
                    "said"),
            page("Courier", "2031-11-21", other + ".")
                .tells(
                    EventType.REJECT,
                    Status.HAPPENED,
                    List.of(NORWAY),
                    List.of(),
                    "2031-11-06",
                    null,
                    other,
                    "set"));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).reasons()).containsExactly("the same day, actors and figure");
  }

  @Test
  void who_telephones_about_a_round_is_not_at_it() {
    Actor holm = person("Per Holm", "NOR", null);
    Actor vik = person("Anna Vik", "FRO", null);
    String call = "Per Holm telephoned Anna Vik on Monday about the round in London";
    String round = "The round in London is on Monday";
    Made page =
        page("Ledger", "2031-04-08", call + ". " + round + ".")
            .tells(
                CONSULT,
                Status.HAPPENED,
                List.of(holm),
                List.of(vik),
                "2031-04-07",
                "London",
                call,
                "telephoned")
            .tells(
                CONSULT,
                Status.PLANNED,
                List.of(),
                List.of(),
                "2031-04-07",
                "London",
                round,
                "round");
    assertThat(events(page)).hasSize(2);
  }

  /** As made, its events joint acts. */
  private static CodedArticle symmetric(Made page) {
    CodedArticle coded = page.coded();
    return new CodedArticle(
        coded.article(),
        coded.claims().stream().map(c -> c instanceof EventClaim e ? joint(e) : c).toList());
  }

  private static Claim joint(EventClaim e) {
    return new EventClaim(
        e.id(),
        e.type(),
        e.mode(),
        e.contexts(),
        e.status(),
        e.source(),
        e.target(),
        true,
        e.when(),
        e.where(),
        e.about(),
        e.hedges(),
        e.clause(),
        e.trigger(),
        e.attribution(),
        e.provenance());
  }
}
