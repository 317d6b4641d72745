package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.When;
import org.sillok.text.Annotator;

/** Acts whose place the page tells elsewhere; printed on Tuesday, 14 October 2031. */
final class VenuesTest {
  private static final Annotator ANNOTATOR = Annotator.standard();
  private static final Coder CODER = Coder.standard();

  /** The place of the last event of that type; "-" if none is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Uganda held talks in Mombasa on Tuesday. Kenya rejected a Ugandan proposal to share the lake.|REJECT|Mombasa",
        "Kenya and Uganda held talks in Mombasa on Tuesday. The Ugandan delegation walked out of the meeting on Tuesday evening.|REJECT|Mombasa",
        // near misses: by letter, at home, another day, two gatherings
        "Kenya and Uganda held talks in Mombasa on Tuesday. In a letter Kenya rejected a Ugandan proposal to share the lake.|REJECT|-",
        "Kenya and Uganda held talks in Mombasa on Tuesday. Kenyan fishermen rejected the Ugandan proposal.|REJECT|-",
        "Kenya and Uganda held talks in Mombasa on Tuesday. Kenya rejected a Ugandan proposal on 2 September 2031.|REJECT|-",
        "Kenya and Uganda held talks in Mombasa on Tuesday. Kenya and Tanzania held talks in Geneva on Tuesday. Kenya rejected a Ugandan proposal.|REJECT|-",
      })
  void where(String text, EventType type, String place) {
    Article article = Article.ofText("test", text, Dating.entered(When.parse("2031-10-14")));
    String found = null;
    for (Claim c : CODER.code(ANNOTATOR.annotate(article))) {
      if (c instanceof EventClaim e && e.type() == type) {
        found = e.where() == null ? "-" : e.where().name();
      }
    }
    assertThat(found).isEqualTo(place);
  }
}
