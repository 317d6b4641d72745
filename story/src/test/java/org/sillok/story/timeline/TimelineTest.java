package org.sillok.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void a_day_stands_out_by_being_spoken_of() {
    LocalDate day = LocalDate.parse("2031-04-08");
    Timeline.Line told =
        new Timeline.Line(
            "The talks in Bergen broke off on 8 April without a result for anyone.",
            Set.of(day),
            Set.of(day));
    Timeline.Line other =
        new Timeline.Line(
            "The harbour office will be closed on Sunday for repairs to its roof.",
            Set.of(day.plusDays(40)),
            Set.of(day.plusDays(40)));
    Timeline t =
        Timeline.of(
            List.of(
                new Timeline.Page(day.plusDays(1), List.of(told)),
                new Timeline.Page(day.plusDays(35), List.of(told, other))),
            Set.of());
    List<Timeline.Day> best = t.best(1, 1, day.minusDays(10), day.plusDays(60));
    assertThat(best).hasSize(1);
    assertThat(best.get(0).date()).isEqualTo(day);
    assertThat(best.get(0).sentences()).containsExactly(told.text());
  }

  @Test
  void a_day_of_a_quiet_year_stands_beside_those_of_a_loud_one() {
    LocalDate loud = LocalDate.parse("2031-04-08");
    LocalDate quiet = LocalDate.parse("2034-10-02");
    List<Timeline.Page> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      LocalDate day = loud.plusDays(2L * i);
      pages.add(page(day, 4));
      pages.add(page(day, 4));
      pages.add(page(day, 4));
      pages.add(page(day, 4));
    }
    pages.add(page(quiet, 3));
    pages.add(page(quiet, 3));
    pages.add(page(quiet, 3));
    List<Timeline.Day> best = Timeline.of(pages, Set.of()).best(12, 0, loud, quiet.plusDays(30));
    assertThat(best.stream().map(Timeline.Day::date)).contains(quiet);
  }

  private static Timeline.Page page(LocalDate day, int later) {
    return new Timeline.Page(
        day.plusDays(later),
        List.of(
            new Timeline.Line(
                "The envoys of the coast states met in Bergen on that day, it was said.",
                Set.of(day),
                Set.of(day))));
  }

  @Test
  void a_dateline_and_an_abbreviation_are_no_sentences() {
    assertThat(
            Timeline.sentences(
                "NAIROBI, Oct. 3 (Lake Wire) -- Mr. Doe met Gen. J. Sample on Oct. 2. He left.\nThe end"))
        .containsExactly("Mr. Doe met Gen. J. Sample on Oct. 2.", "He left.", "The end");
    assertThat(Timeline.sentences("WASHINGTON — The talks go on."))
        .containsExactly("The talks go on.");
    assertThat(Timeline.sentences("NATO allies — Poland among them — agreed."))
        .containsExactly("NATO allies — Poland among them — agreed.");
    assertThat(Timeline.sentences("It rained in May. They left."))
        .containsExactly("It rained in May.", "They left.");
  }

  @Test
  void one_sentence_tells_one_day() {
    LocalDate day = LocalDate.parse("2031-04-08");
    String both = "The truce of 8 April was to end on 20 April, and nobody on the border kept it.";
    Timeline t =
        Timeline.of(
            List.of(new Timeline.Page(day, List.of(Timeline.Line.of(both, day)))), Set.of());
    List<String> told = new ArrayList<>();
    t.best(5, 1, day, day.plusDays(30)).forEach(d -> told.addAll(d.sentences()));
    assertThat(told).containsExactly(both);
  }

  @Test
  void what_is_still_to_come_is_not_put_into_the_past() {
    LocalDate friday = LocalDate.parse("2031-10-03");
    assertThat(
            SpokenDays.told(
                "The envoy will visit Lima from Tuesday, her office said Friday.", friday))
        .containsExactlyInAnyOrder(friday, LocalDate.parse("2031-10-07"));
    assertThat(SpokenDays.told("The cease-fire is due to begin on Monday.", friday))
        .containsExactly(LocalDate.parse("2031-10-06"));
    assertThat(SpokenDays.told("The envoy said on Tuesday that she will resign.", friday))
        .containsExactly(LocalDate.parse("2031-09-30"));
    assertThat(SpokenDays.told("The tariffs were lifted on Monday.", friday))
        .containsExactly(LocalDate.parse("2031-09-29"));
  }
}
