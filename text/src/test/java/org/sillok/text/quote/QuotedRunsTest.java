package org.sillok.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuotedRunsTest {
  private static List<String> inner(String text) {
    return QuotedRuns.in(text).stream().map(r -> r.inner().in(text)).toList();
  }

  @Test
  void marksOfEveryPrinter() {
    assertThat(inner("\"One,\" she said. \"Two.\"")).containsExactly("One,", "Two.");
    assertThat(inner("“One,” she said. “Two.”")).containsExactly("One,", "Two.");
    assertThat(inner("„Eins“, sagte sie.")).containsExactly("Eins");
    assertThat(inner("« Un », dit-elle.")).containsExactly(" Un ");
    assertThat(inner("''One,'' she said.")).containsExactly("One,");
    assertThat(inner("``One,'' she said.")).containsExactly("One,");
    assertThat(inner("‘It’s one,’ she said.")).containsExactly("It’s one,");
  }

  @Test
  void aSpeakerGoesOnInTheNextParagraph() {
    String text = "“One.\n\n“Two,” she said.";
    assertThat(inner(text)).containsExactly("One.", "Two,");
    assertThat(QuotedRuns.in(text).get(0).carriesOver()).isTrue();
    assertThat(QuotedRuns.in(text).get(1).carriesOver()).isFalse();
  }

  @Test
  void aStrayMarkQuotesNothing() {
    assertThat(inner("A pipe of 5\" broke.\nNothing else.")).isEmpty();
    assertThat(inner("The envoys' boats and the crews' nets")).isEmpty();
  }

  @Property
  void runsLieInTheTextAndApart(
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters,
      @ForAll @StringLength(max = 60) String any) {
    String text = weave(letters, any);
    int at = 0;
    for (QuotedRun r : QuotedRuns.in(text)) {
      assertThat(r.outer().start()).isGreaterThanOrEqualTo(at);
      assertThat(r.outer().end()).isLessThanOrEqualTo(text.length());
      assertThat(r.outer().covers(r.inner())).isTrue();
      at = r.outer().end();
    }
  }

  private static String weave(String letters, String any) {
    String marks = "\"“”'‘’«»„\n `";
    StringBuilder out = new StringBuilder(any);
    for (int i = 0; i < letters.length(); i++) {
      out.append(letters.charAt(i))
          .append(marks.charAt((i * 7 + letters.charAt(i)) % marks.length()));
    }
    return out.toString();
  }
}
