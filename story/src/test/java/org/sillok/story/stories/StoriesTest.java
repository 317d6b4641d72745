package org.sillok.story.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static StoryText text(String day, String title, String text) {
    return new StoryText(LocalDate.parse(day), title, text);
  }

  @Test
  void pages_of_one_affair_are_one_story() {
    int[] stories =
        Stories.group(
            List.of(
                text(
                    "2031-04-08",
                    "Mackerel talks open in Bergen",
                    "Norway and Iceland opened talks on mackerel quotas in Bergen. Per Holm led the Norwegian team at the harbour office."),
                text(
                    "2031-04-08",
                    "Ferry runs aground off Suduroy",
                    "A ferry ran aground off Suduroy in fog. The coast guard took forty passengers off the ship before nightfall."),
                text(
                    "2031-04-09",
                    "No deal in mackerel talks",
                    "The talks in Bergen on quotas for mackerel ended without a deal, Norway's Per Holm said after the second day with Iceland."),
                text(
                    "2031-04-09",
                    "Passengers of stranded ferry safe",
                    "All passengers of the ferry that ran aground off Suduroy are safe, the coast guard said. The fog had lifted.")));
    assertThat(stories).containsExactly(0, 1, 0, 1);
  }

  @Test
  void no_text_is_no_story() {
    assertThat(Stories.group(List.of())).isEmpty();
  }

  @Test
  void passages_meet_by_meaning_within_a_story() {
    int[] chains =
        EventMentions.chains(
            List.of(
                new EventMentions.Passage(1, "was arrested"),
                new EventMentions.Passage(1, "took into custody"),
                new EventMentions.Passage(1, "the detention"),
                new EventMentions.Passage(2, "arrested"),
                new EventMentions.Passage(1, "said"),
                new EventMentions.Passage(1, "said")));
    assertThat(chains).containsExactly(0, 0, 0, 3, 4, 5);
  }
}
