package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Claim;
import org.sillok.model.PositionClaim;

/** Runs the examples of every way in which a position is told. */
final class StancesTest {
  private final Sentences sentences = new Sentences();

  @Test
  void everyLineMatchesItsExampleAndNotItsCounterexample() {
    List<String> wrong = new ArrayList<>();
    for (Stances.Line line : sentences.coder().stances().lines()) {
      if (positions(line.yes()).stream().noneMatch(p -> p.stance() == line.stance())) {
        wrong.add(
            line.name()
                + " gives no position: "
                + line.yes()
                + "\n    "
                + sentences.tree(line.yes()));
      }
      if (matches(line, line.no()) && !positions(line.no()).isEmpty()) {
        wrong.add(line.name() + " matches: " + line.no() + "\n    " + sentences.tree(line.no()));
      }
    }
    // A newly trained parser may read one sentence in fifty wrongly; what breaks a rule breaks
    // more.
    assertThat(wrong.size() * 50 <= sentences.coder().stances().lines().size())
        .as(String.join("\n", wrong))
        .isTrue();
  }

  private boolean matches(Stances.Line line, String text) {
    Tree tree = new Tree(sentences.annotate(text));
    for (int i = 0; i < tree.size(); i++) {
      if (line.pattern().match(tree, i) != null) {
        return true;
      }
    }
    return false;
  }

  private List<PositionClaim> positions(String text) {
    AnnotatedText annotated = sentences.annotate(text);
    List<PositionClaim> out = new ArrayList<>();
    for (Claim c : sentences.coder().code(annotated)) {
      if (c instanceof PositionClaim p) {
        out.add(p);
      }
    }
    return out;
  }
}
