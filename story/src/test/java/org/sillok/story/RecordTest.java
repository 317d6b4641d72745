package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.person;
import static org.sillok.story.Made.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.Contradiction;
import org.sillok.model.Entry;
import org.sillok.model.EventType;
import org.sillok.model.Measure;
import org.sillok.model.Plan;
import org.sillok.model.Plan.Outcome;
import org.sillok.model.Status;

/** Plans and what became of them, gatherings, measures and contradictions over several pages. */
class RecordTest {
  private static final Actor NORWAY = state("Norway", "NOR");
  private static final Actor CHILE = state("Chile", "CHL");
  private static final Actor PERU = state("Peru", "PER");
  private static final Actor KENYA = state("Kenya", "KEN");
  private static final Actor HOLM = person("Per Holm", "NOR", null);
  private static final Annalist ANNALIST = Annalist.standard();

  private static Chronology compile(Made... pages) {
    List<CodedArticle> coded = new ArrayList<>();
    for (Made p : pages) {
      coded.add(p.coded());
    }
    return ANNALIST.compile(coded);
  }

  private static Made tells(
      String outlet,
      String day,
      EventType type,
      Status status,
      List<Actor> source,
      List<Actor> target,
      String when,
      String place,
      String words,
      String trigger) {
    return page(outlet, day, words + ".")
        .tells(type, status, source, target, when, place, words, trigger);
  }

  private static Made meets(String outlet, String day, Status status, String when, String words) {
    return tells(
        outlet,
        day,
        EventType.CONSULT,
        status,
        List.of(CHILE, PERU, KENYA),
        List.of(),
        when,
        "Lima",
        words,
        "meeting");
  }

  @Test
  void a_meeting_that_is_moved_is_two_plans_of_one_event() {
    Chronology c =
        compile(
            meets("Post", "2031-03-01", Status.PLANNED, "2031-03-10", "A meeting is due in Lima"),
            meets(
                "Wire",
                "2031-03-05",
                Status.PLANNED,
                "2031-03-20",
                "The meeting in Lima has been postponed to 20 March"),
            meets(
                "Post", "2031-03-21", Status.HAPPENED, "2031-03-20", "The meeting in Lima ended"));
    assertThat(c.entries()).hasSize(1);
    assertThat(c.plans())
        .extracting(Plan::outcome)
        .containsExactly(Outcome.POSTPONED, Outcome.HELD);
    assertThat(c.plans().get(0).outcomeWhen().edtf()).isEqualTo("2031-03-20");
  }

  @Test
  void a_plan_without_word_is_open_until_its_day_has_passed() {
    Plan plan =
        compile(meets("Post", "2031-03-01", Status.PLANNED, "2031-03-10", "A meeting in Lima"))
            .plans()
            .get(0);
    assertThat(plan.asOf(LocalDate.parse("2031-03-10"))).isEqualTo(Outcome.OPEN);
    assertThat(plan.asOf(LocalDate.parse("2031-03-11"))).isEqualTo(Outcome.SILENCE);
  }

  @Test
  void what_some_of_several_did_was_held_in_part() {
    String vow = "The treaty must be ratified by Chile, Peru and Kenya";
    String done = "Chile ratified the treaty";
    Chronology c =
        compile(
            tells(
                "Post",
                "2031-03-01",
                EventType.AGREE,
                Status.PLANNED,
                List.of(CHILE, PERU, KENYA),
                List.of(),
                "",
                null,
                vow,
                "ratified"),
            tells(
                "Wire",
                "2031-04-01",
                EventType.AGREE,
                Status.HAPPENED,
                List.of(CHILE),
                List.of(),
                "2031-03-31",
                null,
                done,
                "ratified"));
    assertThat(c.entries()).hasSize(2);
    assertThat(c.plans()).extracting(Plan::outcome).containsExactly(Outcome.HELD_IN_PART);
  }

  @Test
  void one_guest_of_a_gathering_is_at_the_gathering_but_not_his_talk_beside_it() {
    String goes = "Per Holm will travel to Lima for the fisheries meeting";
    String apart = "Per Holm held a separate meeting with Peru in Lima";
    Chronology c =
        compile(
            tells(
                "Post",
                "2031-03-18",
                EventType.CONSULT,
                Status.PLANNED,
                List.of(CHILE, PERU, NORWAY),
                List.of(),
                "2031-03-20",
                "Lima",
                "The fisheries meeting in Lima opens",
                "opens"),
            tells(
                "Wire",
                "2031-03-18",
                EventType.CONSULT,
                Status.PLANNED,
                List.of(HOLM),
                List.of(),
                "2031-03-20",
                "Lima",
                goes,
                "travel"),
            tells(
                "Ledger",
                "2031-03-21",
                EventType.CONSULT,
                Status.HAPPENED,
                List.of(HOLM),
                List.of(PERU),
                "2031-03-20",
                "Lima",
                apart,
                "meeting"));
    assertThat(c.entries()).hasSize(2);
    assertThat(c.entries()).extracting(e -> e.claims().size()).containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void a_ban_is_in_force_from_its_day_until_it_is_lifted() {
    List<Made> pages = ban();
    Measure ban = compile(pages.toArray(Made[]::new)).measures().get(0);
    assertThat(ban.from().edtf()).isEqualTo("2031-05-01");
    assertThat(ban.inForce(LocalDate.parse("2031-04-20"))).isFalse();
    assertThat(ban.inForce(LocalDate.parse("2031-05-02"))).isTrue();
    assertThat(ban.inForce(LocalDate.parse("2031-06-02"))).isFalse();
  }

  private static List<Made> ban() {
    return List.of(
        sanction("Post", "2031-04-11", "2031-04-10", "Chile decided on an embargo on Kenyan tea"),
        sanction("Wire", "2031-05-02", "2031-05-01", "A Chilean embargo on tea took effect"),
        tells(
            "Post",
            "2031-06-02",
            EventType.RETREAT,
            Status.HAPPENED,
            List.of(CHILE),
            List.of(KENYA),
            "2031-06-01",
            null,
            "Chile lifted its embargo on tea",
            "lifted"));
  }

  private static Made sanction(String outlet, String day, String when, String words) {
    return tells(
        outlet,
        day,
        EventType.SANCTION,
        Status.HAPPENED,
        List.of(CHILE),
        List.of(KENYA),
        when,
        null,
        words,
        words.contains("decided") ? "decided" : "took effect");
  }

  @Test
  void outlets_that_differ_on_end_and_outcome_contradict_each_other() {
    Chronology c =
        compile(
            tells(
                "Post",
                "2031-03-22",
                EventType.CONSULT,
                Status.HAPPENED,
                List.of(CHILE, PERU),
                List.of(),
                "2031-03-20/2031-03-21",
                "Lima",
                "The talks in Lima ended on Friday with an agreement",
                "ended"),
            tells(
                "Courier",
                "2031-03-22",
                EventType.CONSULT,
                Status.HAPPENED,
                List.of(CHILE, PERU),
                List.of(),
                "2031-03-20",
                "Lima",
                "The talks in Lima broke down on Thursday without a deal",
                "broke down"));
    assertThat(c.entries()).hasSize(1);
    assertThat(c.contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.DATE, Contradiction.Kind.OUTCOME);
    assertThat(c.contradictions().get(1).about()).isEqualTo("with an agreement / broke down");
  }

  @Test
  void a_vague_date_made_exact_and_a_plan_held_are_no_contradictions() {
    Chronology c =
        compile(
            meets("Post", "2031-02-01", Status.PLANNED, "2031-03", "A meeting in Lima in March"),
            meets(
                "Wire", "2031-03-21", Status.HAPPENED, "2031-03-20", "The meeting in Lima ended"));
    assertThat(c.entries()).hasSize(1);
    assertThat(c.entries().get(0).when().edtf()).isEqualTo("2031-03-20");
    assertThat(c.contradictions()).isEmpty();
  }

  @Test
  void two_amounts_of_one_thing_differ_and_two_things_do_not() {
    String one = "Kenya receives 12.9 percent of the catch";
    String other = "Kenya receives a share of 12.6 per cent, and Peru 40 per cent";
    List<Amounts.Amount> a = Amounts.in(one);
    List<Amounts.Amount> b = Amounts.in(other);
    assertThat(a).hasSize(1);
    assertThat(b).hasSize(2);
    assertThat(a.get(0).differs(b.get(0))).isTrue();
    assertThat(a.get(0).differs(a.get(0))).isFalse();
    assertThat(Amounts.in("about 40 percent on 5 May")).isEmpty();
  }

  @Property(tries = 20)
  void the_order_of_the_pages_does_not_matter(@ForAll long seed) {
    List<Made> made = new ArrayList<>(ban());
    made.add(meets("Post", "2031-03-01", Status.PLANNED, "2031-03-10", "A meeting is due in Lima"));
    made.add(
        meets("Wire", "2031-03-05", Status.PLANNED, "2031-03-20", "The meeting was postponed"));
    made.add(meets("Post", "2031-03-21", Status.HAPPENED, "2031-03-20", "The meeting ended"));
    List<CodedArticle> pages = new ArrayList<>();
    made.forEach(m -> pages.add(m.coded()));
    Chronology first = ANNALIST.compile(pages);
    Collections.shuffle(pages, new Random(seed));
    assertThat(ANNALIST.compile(pages)).isEqualTo(first);
    assertThat(first.entries()).extracting(Entry::id).doesNotHaveDuplicates();
  }
}
