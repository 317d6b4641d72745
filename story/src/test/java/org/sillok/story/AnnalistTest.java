package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.person;
import static org.sillok.story.Made.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.Contradiction;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventType;
import org.sillok.model.Status;

class AnnalistTest {
  private static final Actor HOLM = person("Per Holm", "NOR", "fisheries minister");
  private static final Actor HOLM_BRIEF = person("Holm", "NOR", null);
  private static final Actor DALSA = person("Runa Dalsá", "FRO", "chief negotiator");
  private static final Actor VIK = person("Anna Vik", "FRO", null);
  private static final Actor NORWAY = state("Norway", "NOR");
  private static final Actor ICELAND = state("Iceland", "ISL");
  private static final EventType CONSULT = EventType.CONSULT;

  private static Chronology compile(Made... pages) {
    List<CodedArticle> coded = new ArrayList<>();
    for (Made p : pages) {
      coded.add(p.coded());
    }
    return Annalist.standard().compile(coded);
  }

  private static Made announced() {
    String s = "Fisheries Minister Per Holm will meet Runa Dalsá in Bergen on Tuesday";
    return page("Ledger", "2031-04-03", s + ".")
        .tells(
            CONSULT,
            Status.PLANNED,
            List.of(HOLM),
            List.of(DALSA),
            "2031-04-08",
            "Bergen",
            s,
            "meet");
  }

  private static Made held() {
    String s = "Holm met the Faroese negotiator Runa Dalsá in Bergen on Tuesday";
    return page("Courier", "2031-04-09", s + ".")
        .tells(
            CONSULT,
            Status.HAPPENED,
            List.of(HOLM_BRIEF),
            List.of(DALSA),
            "2031-04-08",
            "Bergen",
            s,
            "met");
  }

  private static Made heldAgain() {
    String s = "Per Holm and Runa Dalsá held talks in Bergen";
    return page("Tidings", "2031-04-10", s + ".")
        .tells(
            CONSULT,
            Status.HAPPENED,
            List.of(HOLM, DALSA),
            List.of(),
            "2031-04-08",
            "Bergen",
            s,
            "held talks");
  }

  private static Made withOther() {
    String s = "Holm met Anna Vik in Bergen on Tuesday";
    return page("Post", "2031-04-09", s + ".")
        .tells(
            CONSULT,
            Status.HAPPENED,
            List.of(HOLM_BRIEF),
            List.of(VIK),
            "2031-04-08",
            "Bergen",
            s,
            "met");
  }

  private static Made nextMonth() {
    String s = "Holm met Runa Dalsá in Bergen for the second time";
    return page("Post", "2031-05-09", s + ".")
        .tells(
            CONSULT,
            Status.HAPPENED,
            List.of(HOLM_BRIEF),
            List.of(DALSA),
            "2031-05-08",
            "Bergen",
            s,
            "met");
  }

  private static Made rejected(String outlet, String words, String when) {
    return page(outlet, "2031-04-11", words + ".")
        .tells(
            EventType.REJECT,
            Status.HAPPENED,
            List.of(ICELAND),
            List.of(NORWAY),
            when,
            null,
            words,
            "rejected");
  }

  @Test
  void a_meeting_announced_and_held_on_three_pages_is_one_event() {
    Chronology c = compile(announced(), held(), heldAgain());
    assertThat(c.entries()).hasSize(1);
    Event e = c.entries().get(0).event();
    assertThat(e).isNotNull();
    assertThat(e.claims()).hasSize(3);
    assertThat(e.status()).isEqualTo(Status.HAPPENED);
    assertThat(e.history())
        .extracting(Event.Step::status)
        .containsExactly(Status.PLANNED, Status.HAPPENED);
    assertThat(c.entries().get(0).outlets()).isEqualTo(3);
  }

  @Test
  void other_people_or_another_month_are_other_events() {
    assertThat(compile(held(), withOther()).entries()).hasSize(2);
    assertThat(compile(held(), nextMonth()).entries()).hasSize(2);
    assertThat(compile(announced(), held(), heldAgain(), withOther(), nextMonth()).entries())
        .hasSize(3);
  }

  @Test
  void two_rejections_of_one_day_with_other_matter_stay_apart() {
    assertThat(
            compile(
                    rejected(
                        "Ledger",
                        "Iceland rejected a Norwegian offer of joint inspections",
                        "2031-04-10"),
                    rejected(
                        "Post",
                        "Iceland rejected a quota of 12 percent for its trawlers",
                        "2031-04-10"))
                .entries())
        .hasSize(2);
    assertThat(
            compile(
                    rejected(
                        "Ledger",
                        "Iceland rejected a Norwegian offer of joint inspections",
                        "2031-04-10"),
                    rejected(
                        "Post", "Reykjavik rejected the offer of joint inspections", "2031-04-10"))
                .entries())
        .hasSize(1);
  }

  @Test
  void outlets_told_against_each_other_are_one_event_with_both_claims_in_sight() {
    String one =
        "Talks between Per Holm and Runa Dalsá on mackerel in Bergen ended on Wednesday with a handshake";
    String two = "Talks between Per Holm and Runa Dalsá on mackerel in Bergen broke off on Tuesday";
    Chronology c =
        compile(
            page("Ledger", "2031-04-10", one + ".")
                .tells(
                    CONSULT,
                    Status.HAPPENED,
                    List.of(HOLM, DALSA),
                    List.of(),
                    "2031-04-09",
                    "Bergen",
                    one,
                    "Talks"),
            page("Courier", "2031-04-10", two + ".")
                .tells(
                    CONSULT,
                    Status.HAPPENED,
                    List.of(HOLM, DALSA),
                    List.of(),
                    "2031-04-08",
                    "Bergen",
                    two,
                    "Talks"));
    assertThat(c.entries()).hasSize(1);
    Event e = c.entries().get(0).event();
    assertThat(e).isNotNull();
    assertThat(e.contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.DATE);
    assertThat(e.claims()).hasSize(2);
  }

  @Test
  void a_postponed_meeting_keeps_its_history() {
    String moved = "The meeting of Per Holm and Runa Dalsá in Bergen was postponed to 20 April";
    Chronology c =
        compile(
            announced(),
            page("Courier", "2031-04-06", moved + ".")
                .tells(
                    CONSULT,
                    Status.PLANNED,
                    List.of(HOLM, DALSA),
                    List.of(),
                    "2031-04-20",
                    "Bergen",
                    moved,
                    "meeting"));
    assertThat(c.entries()).hasSize(1);
    Event e = c.entries().get(0).event();
    assertThat(e).isNotNull();
    assertThat(e.when().edtf()).isEqualTo("2031-04-20");
    assertThat(e.history()).hasSize(2);
  }

  @Test
  void lines_are_in_the_voice_of_a_chronology() {
    String visit = "Per Holm will reportedly visit Iceland next week, an official said";
    String signed = "Iceland signed the agreement on Thursday";
    String demand = "Iceland has demanded a share";
    Chronology c =
        compile(
            held(),
            page("Post", "2031-04-11", visit + ". " + signed + ". " + demand + ".")
                .tells(
                    CONSULT,
                    Status.PLANNED,
                    List.of(HOLM),
                    List.of(ICELAND),
                    "2031-04-14/2031-04-20",
                    null,
                    visit,
                    "visit",
                    List.of("reportedly"),
                    Made.by("an official"))
                .tells(
                    EventType.AGREE,
                    Status.HAPPENED,
                    List.of(ICELAND),
                    List.of(),
                    "2031-04-10",
                    null,
                    signed,
                    "signed",
                    List.of(),
                    Attribution.OUTLET)
                .tells(
                    EventType.REQUEST,
                    Status.HAPPENED,
                    List.of(ICELAND),
                    List.of(),
                    "2031-04-12",
                    null,
                    demand,
                    "demanded"));
    assertThat(c.entries())
        .extracting(Entry::sentence)
        .containsExactly(
            "Per Holm meets Faroese chief negotiator Runa Dalsá in Bergen.",
            "Iceland signed the agreement on Thursday.",
            "Iceland has demanded a share.",
            "Holm is reportedly to visit Iceland, according to an official.");
  }

  @Test
  void a_reprint_is_not_an_independent_source() {
    String body =
        "Per Holm met Runa Dalsá in Bergen on Tuesday. The two spoke for an hour about how catches of "
            + "mackerel are to be reported to the joint office. Neither of them would say what had "
            + "been agreed. A further round is to follow in the autumn, people close to the talks say.";
    String s = "Per Holm met Runa Dalsá in Bergen on Tuesday";
    Chronology c =
        compile(
            page("Wire", "2031-04-08", body)
                .tells(
                    CONSULT,
                    Status.HAPPENED,
                    List.of(HOLM),
                    List.of(DALSA),
                    "2031-04-08",
                    "Bergen",
                    s,
                    "met"),
            page("Post", "2031-04-09", body + " More on page four.")
                .tells(
                    CONSULT,
                    Status.HAPPENED,
                    List.of(HOLM),
                    List.of(DALSA),
                    "2031-04-08",
                    "Bergen",
                    s,
                    "met"));
    assertThat(c.copies()).hasSize(1);
    assertThat(c.entries()).hasSize(1);
    assertThat(c.entries().get(0).outlets()).isEqualTo(2);
    assertThat(c.entries().get(0).independent()).isEqualTo(1);
  }

  @Property(tries = 30)
  void the_order_of_the_pages_does_not_matter(@ForAll long seed) {
    List<CodedArticle> pages =
        new ArrayList<>(
            List.of(
                announced().coded(),
                held().coded(),
                heldAgain().coded(),
                withOther().coded(),
                nextMonth().coded(),
                rejected("Ledger", "Iceland rejected an offer of joint inspections", "2031-04-10")
                    .coded(),
                rejected("Post", "Iceland rejected the offer of inspections", "").coded()));
    Chronology first = Annalist.standard().compile(pages);
    Collections.shuffle(pages, new Random(seed));
    assertThat(Annalist.standard().compile(pages)).isEqualTo(first);
  }
}
