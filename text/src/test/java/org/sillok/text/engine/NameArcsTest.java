package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameArcsTest {
  private static final LanguageEngine ENGINE = LanguageEngine.load();

  private static String arcs(String text) {
    ParsedSentence s = ENGINE.parse(text).get(0);
    StringBuilder out = new StringBuilder();
    for (ParsedToken t : s.tokens()) {
      String head = t.head() < 0 ? "-" : s.tokens().get(t.head()).form();
      out.append(t.form()).append('<').append(head).append(' ').append(t.relation()).append(' ');
    }
    return out.toString();
  }

  @Test
  void theFirstWordOfANameHeadsIt() {
    assertThat(arcs("Norway's chief negotiator, Sigrun Haldvik, told reporters on Monday."))
        .contains("Sigrun<negotiator appos", "Haldvik<Sigrun flat");
  }

  @Test
  void aTitleBelongsToTheNameBehindIt() {
    assertThat(arcs("Norwegian Fisheries Minister Torleif Brandsund rejected the charge."))
        .contains("Minister<Torleif", "Torleif<rejected nsubj", "Brandsund<Torleif flat")
        .doesNotContain("Minister<rejected", "Fisheries<rejected");
  }

  @Test
  void everyWordReachesTheRootWhateverTheNames() {
    List<String> odd =
        List.of("President", "Minister", "Jane", "Doe", "-", "Chief", "Judge", ",", "said", ".");
    ParsedSentence s = ENGINE.parseTokens(odd);
    for (int i = 0; i < s.tokens().size(); i++) {
      int up = i;
      for (int steps = 0; up >= 0; steps++) {
        assertThat(steps).isLessThan(20);
        up = s.tokens().get(up).head();
      }
    }
  }
}
