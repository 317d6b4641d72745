package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.state;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.EventType;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.PositionClaim;
import org.sillok.model.PositionHistory;
import org.sillok.model.RunReport;
import org.sillok.model.Stance;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Status;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;

class PlayTest {
  private static final Actor NORWAY = state("Norway", "NOR");
  private static final Actor ICELAND = state("Iceland", "ISL");
  private static final Annalist ANNALIST = Annalist.standard();

  private static CodedArticle stands(String day, Stance stance, String issue, String condition) {
    String text = "Iceland on " + day + " " + stance.label() + " " + issue;
    Made made = page("Ledger", day, text + ".");
    return made.with(
            new PositionClaim(
                made.id(issue),
                List.of(ICELAND),
                stance,
                issue,
                condition.isEmpty() ? null : condition,
                When.UNKNOWN,
                Attribution.OUTLET,
                made.from(text)))
        .coded();
  }

  private static CodedArticle office(String day, String name, Tense tense) {
    String text = name + " is fisheries minister on " + day;
    Made made = page("Ledger", day, text + ".");
    Actor person = new Actor(name, Actor.Kind.PERSON, "NOR", null, "fisheries minister");
    return made.with(
            new TenureClaim(
                made.id(name),
                person,
                new Office("fisheries minister", "NOR", null),
                tense,
                made.article().published().when(),
                Attribution.OUTLET,
                made.from(text)))
        .coded();
  }

  private static CodedArticle met(String day, Status status, String when) {
    String text = "Norway and Iceland held talks in Bergen on mackerel, told on " + day;
    return page("Post", day, text + ".")
        .tells(
            EventType.CONSULT,
            status,
            List.of(NORWAY, ICELAND),
            List.of(),
            when,
            "Bergen",
            text,
            "held talks")
        .coded();
  }

  @Test
  void a_position_turns_with_its_figures_and_its_stance() {
    List<PositionHistory> all =
        ANNALIST.positions(
            List.of(
                stands(
                    "2031-06-01", Stance.IS_READY_TO, "share of 13 percent of the catch", "access"),
                stands("2031-04-01", Stance.DEMANDS, "share of 16 percent of the catch", ""),
                stands("2031-05-01", Stance.DEMANDS, "a share of 16 percent of the catch", ""),
                stands("2031-05-02", Stance.REFUSES, "inspections at sea", "")));
    assertThat(all).hasSize(2);
    PositionHistory share = all.get(0);
    assertThat(share.points())
        .extracting(PositionHistory.Point::turn)
        .containsExactly(false, false, true);
    assertThat(share.changes()).isTrue();
    assertThat(all.get(1).changes()).isFalse();
  }

  @Test
  void the_state_of_play_knows_only_what_was_out() {
    List<CodedArticle> pages =
        List.of(
            met("2031-04-01", Status.PLANNED, "2031-04-20"),
            met("2031-04-21", Status.HAPPENED, "2031-04-20"),
            office("2031-03-01", "Per Holm", Tense.HELD),
            office("2031-05-01", "Anna Vik", Tense.HELD),
            stands("2031-04-25", Stance.DEMANDS, "a share of 16 percent", ""));
    StateOfPlay early = ANNALIST.stateOfPlay(pages, LocalDate.parse("2031-04-10"), false);
    assertThat(early.open()).hasSize(1);
    assertThat(early.contacts()).isEmpty();
    assertThat(early.positions()).isEmpty();
    assertThat(early.offices()).extracting(t -> t.person().name()).containsExactly("Per Holm");
    StateOfPlay late = ANNALIST.stateOfPlay(pages, LocalDate.parse("2031-05-02"), false);
    assertThat(late.open()).isEmpty();
    assertThat(late.contacts()).hasSize(1);
    assertThat(late.positions()).hasSize(1);
    assertThat(late.offices()).extracting(t -> t.person().name()).containsExactly("Anna Vik");
  }

  @Test
  void a_plan_of_which_no_page_tells_any_more_is_overdue() {
    List<CodedArticle> pages = List.of(met("2031-04-01", Status.PLANNED, "2031-04-20"));
    StateOfPlay s = ANNALIST.stateOfPlay(pages, LocalDate.parse("2031-05-01"), false);
    assertThat(s.overdue()).hasSize(1);
    assertThat(s.open()).isEmpty();
  }

  @Test
  void a_run_is_reported_with_its_reasons() {
    Chronology before = ANNALIST.compile(List.of(met("2031-04-01", Status.PLANNED, "2031-04-20")));
    Chronology after =
        ANNALIST.compile(
            List.of(
                met("2031-04-01", Status.PLANNED, "2031-04-20"),
                met("2031-04-21", Status.HAPPENED, "2031-04-20")));
    RunReport report = ANNALIST.changes(before, after);
    assertThat(report.changes()).hasSize(1);
    assertThat(report.changes().get(0).kind()).isEqualTo(RunReport.Kind.CHANGED);
    assertThat(report.changes().get(0).reason())
        .isEqualTo("status planned → happened; told by 1 more claim");
    assertThat(ANNALIST.changes(after, after).changes()).isEmpty();
    assertThat(ANNALIST.changes(before, ANNALIST.compile(List.of())).changes())
        .extracting(RunReport.Change::reason)
        .containsExactly("no page claims it any more");
  }

  @Test
  void one_office_under_two_titles_is_one_tenure() {
    List<Tenure> tenures =
        ANNALIST
            .compile(
                List.of(
                    office("2031-03-01", "Per Holm", Tense.HELD),
                    office("2031-04-01", "Per Holm", Tense.HELD),
                    office("2031-06-01", "Per Holm", Tense.FORMER)))
            .tenures();
    assertThat(tenures).hasSize(2);
    assertThat(tenures.get(0).from().edtf()).isEqualTo("2031-03-01");
    assertThat(tenures.get(0).to().edtf()).isEqualTo("2031-04-01");
  }
}
