package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;

/** Runs the examples of every line of the lexicon. */
final class LexiconTest {
  private final Sentences sentences = new Sentences();

  @Test
  void everyLineMatchesItsExampleAndNotItsCounterexample() {
    List<String> wrong = new ArrayList<>();
    for (Rule r : sentences.coder().lexicon().rules()) {
      if (!matches(r, r.yes())) {
        wrong.add(r.id() + " does not match: " + r.yes() + "\n    " + sentences.tree(r.yes()));
      } else if (sentences.events(r.yes()).stream().noneMatch(e -> typed(r, e))) {
        wrong.add(
            r.id()
                + " gives no such event: "
                + r.yes()
                + rules(r.yes())
                + "\n    "
                + sentences.tree(r.yes()));
      }
      if (rules(r.no()).contains(r.id())) {
        wrong.add(r.id() + " matches: " + r.no() + "\n    " + sentences.tree(r.no()));
      }
    }
    // A newly trained parser may read one sentence in fifty wrongly; what breaks a rule breaks
    // more.
    assertThat(wrong.size() * 50 <= sentences.coder().lexicon().rules().size())
        .as(String.join("\n", wrong))
        .isTrue();
  }

  /** True for a claim of the line's type, or of that which its act takes. */
  private static boolean typed(Rule r, EventClaim e) {
    return r.like() || e.type() == r.type() || r.ahead() != null && e.type() == r.ahead().type();
  }

  private boolean matches(Rule r, String text) {
    Tree tree = new Tree(sentences.annotate(text));
    for (int i = 0; i < tree.size(); i++) {
      if (r.pattern().match(tree, i) != null) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyTypeHasItsTriggers() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (Rule r : sentences.coder().lexicon().rules()) {
      if (r.type() != null) {
        types.add(r.type());
      }
    }
    assertThat(types).containsExactlyInAnyOrder(EventType.values());
  }

  private List<String> rules(String text) {
    List<String> out = new ArrayList<>();
    for (EventClaim e : sentences.events(text)) {
      String rule = e.provenance().rule();
      int end = rule.indexOf('~') >= 0 ? rule.indexOf('~') : rule.length();
      String id = rule.substring(0, end);
      out.add(id.endsWith("/will-not") ? id.substring(0, id.length() - 9) : id);
    }
    return out;
  }
}
