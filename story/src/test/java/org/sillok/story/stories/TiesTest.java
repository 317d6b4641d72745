package org.sillok.story.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
  private static final List<StoryText> MACKEREL =
      List.of(
          new StoryText(
              null,
              "Mackerel talks open",
              "Jona Lund opened the mackerel talks in Bergen on Monday."),
          new StoryText(
              null, "", "No deal yet in Bergen, said Jona Lund after the mackerel talks."),
          new StoryText(
              null, "", "Boats wait while Jona Lund holds mackerel talks behind closed doors."));
  private static final List<StoryText> OTHER =
      List.of(
          new StoryText(
              null,
              "",
              "A ferry ran aground on Monday; talks with the yard went on behind the fog."),
          new StoryText(null, "", "The yard wants more for the ferry than the town will pay."),
          new StoryText(null, "", "On Monday the town closed its doors for a holiday."));

  private static Ties ties() {
    List<StoryText> all = new ArrayList<>(MACKEREL);
    all.addAll(OTHER);
    return Ties.among(all);
  }

  @Test
  void the_words_and_names_that_most_pages_share_are_told_as_written() {
    assertThat(ties().of(MACKEREL)).contains("Jona Lund", "mackerel talks", "Bergen");
  }

  @Test
  void what_one_page_alone_says_ties_nothing() {
    assertThat(ties().of(MACKEREL)).doesNotContain("Monday", "Boats", "doors", "Lund", "talks");
    assertThat(ties().of(MACKEREL.subList(0, 1))).isEmpty();
  }

  @Test
  void the_order_of_the_pages_does_not_matter() {
    List<StoryText> turned = new ArrayList<>(MACKEREL);
    Collections.reverse(turned);
    assertThat(ties().of(turned)).isEqualTo(ties().of(MACKEREL));
  }
}
