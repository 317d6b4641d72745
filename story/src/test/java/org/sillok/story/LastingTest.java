package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.story.Made.page;
import static org.sillok.story.Made.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.CodedArticle;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/** What goes on from page to page, without a day of its own on each. */
final class LastingTest {
  private static final Actor NORWAY = state("Norway", "NOR");
  private static final Actor ICELAND = state("Iceland", "ISL");

  private static Made stalled(String day, String since, String words) {
    return told(
        day, null, Status.ONGOING, List.of(NORWAY), List.of(ICELAND), since, words, "stalled");
  }

  private static Made keeps(Actor who, String day, Status status, String words) {
    return told(day, EventType.RETREAT, status, List.of(who), List.of(), "", words, "moratorium");
  }

  private static Made told(
      String day,
      @Nullable EventType type,
      Status status,
      List<Actor> source,
      List<Actor> target,
      String edtf,
      String words,
      String trigger) {
    return page("Outlet of " + day, day, words + ".")
        .tells(type, status, source, target, edtf, null, words, trigger);
  }

  private static int entries(Made... pages) {
    List<CodedArticle> coded = java.util.Arrays.stream(pages).map(Made::coded).toList();
    return Annalist.standard().compile(coded).entries().size();
  }

  @Test
  void a_standstill_is_one_where_a_page_says_since_when() {
    Made later =
        stalled("2032-09-01", "2031-10/..", "Talks of Norway and Iceland stalled in October 2031");
    assertThat(entries(stalled("2031-12-18", "", "The stalled talks of Norway and Iceland"), later))
        .isEqualTo(1);
  }

  @Test
  void a_standstill_before_it_is_another() {
    Made later =
        stalled("2032-09-01", "2031-10/..", "Talks of Norway and Iceland stalled in October 2031");
    assertThat(entries(stalled("2031-02-18", "", "The stalled talks of Norway and Iceland"), later))
        .isEqualTo(2);
  }

  @Test
  void two_standstills_of_which_no_page_tells_the_beginning_stay_two() {
    assertThat(
            entries(
                stalled("2031-12-18", "", "The stalled talks of Norway and Iceland"),
                stalled(
                    "2032-09-01", "", "Norway and Iceland left their stalled talks as they are")))
        .isEqualTo(2);
  }

  @Test
  void a_moratorium_that_one_party_keeps_is_one_for_years() {
    assertThat(
            entries(
                keeps(
                    ICELAND,
                    "2031-01-18",
                    Status.HAPPENED,
                    "Iceland took steps such as a moratorium on missile tests"),
                keeps(
                    ICELAND,
                    "2032-09-01",
                    Status.ONGOING,
                    "Iceland would break its moratorium on such tests")))
        .isEqualTo(1);
  }

  @Test
  void the_moratorium_of_another_is_another() {
    assertThat(
            entries(
                keeps(
                    NORWAY,
                    "2031-01-18",
                    Status.HAPPENED,
                    "Norway took steps such as a moratorium on missile tests"),
                keeps(
                    ICELAND,
                    "2032-09-01",
                    Status.ONGOING,
                    "Iceland would break its moratorium on such tests")))
        .isEqualTo(2);
  }
}
