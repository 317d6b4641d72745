package org.sillok.story.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.story.copies.Versions.Kind;
import org.sillok.story.copies.Versions.Piece;

class CopiesTest {
  private static final String STANDING =
      "The quarrel is older than most of the boats. Six parties claim a part of the stock, and "
          + "their claims add up to well over the whole.";
  private static final String TALKS =
      "Per Holm met Runa Dalsá in Bergen on Tuesday to speak about the quotas of next year. "
          + "Neither of them would say on the way out what had been agreed in the room. "
          + "A further round is to follow in the autumn, people close to the talks say. "
          + "The harbour office had been cleared of its desks for the two delegations. "
          + "Outside some forty skippers waited in the rain with a banner. ";
  private static final String FERRY =
      "A ferry ran aground off Suduroy in thick fog early on Wednesday morning. "
          + "Forty passengers were taken off by the coast guard before the tide turned. "
          + "The master had asked for a pilot an hour before, said the harbour office. "
          + "Divers are to look at the hull as soon as the wind allows it. ";

  @Test
  void an_abridged_print_with_another_lead_is_a_copy() {
    String print =
        "The ministers of Norway and the Faroes sat together for an hour at the start of the week. "
            + "Neither of them would say on the way out what had been agreed in the room. "
            + "Our skippers at the quay in Lerwick shrugged when they heard of it. "
            + "A further round is to follow in autumn, people close to the talks say. "
            + "The port office had been cleared of its desks for the two delegations.";
    assertThat(Copies.pairs(List.of(TALKS + STANDING, FERRY, print)))
        .containsExactly(new int[] {0, 2});
  }

  @Test
  void a_standing_paragraph_makes_no_copy() {
    assertThat(Copies.pairs(List.of(TALKS + STANDING, FERRY + STANDING))).isEmpty();
  }

  @Test
  void versions_are_told_apart_sentence_by_sentence() {
    List<Piece> pieces =
        Versions.difference(
            "Iceland rejected the Norwegian offer of a larger share of the stock on Thursday in Bergen."
                + " The talks go on. Nobody would say more.",
            "Iceland rejected the Norwegian offer of a larger share of the stock late on Thursday in"
                + " Bergen. The talks go on. A minister left.");
    assertThat(pieces)
        .extracting(Piece::kind)
        .containsExactly(Kind.REWORDED, Kind.KEPT, Kind.DROPPED, Kind.ADDED);
    assertThat(pieces.get(3).before()).isNull();
    assertThat(pieces.get(3).after()).isEqualTo("A minister left.");
  }

  @Test
  void a_text_differs_in_nothing_from_itself() {
    assertThat(Versions.difference(TALKS, TALKS)).extracting(Piece::kind).containsOnly(Kind.KEPT);
    assertThat(Versions.difference("", "")).isEmpty();
  }
}
