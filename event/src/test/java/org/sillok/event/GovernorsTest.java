package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.event.Governors.Effect;
import org.sillok.event.Governors.Example;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/** Runs the examples of the words that tell a status. */
final class GovernorsTest {
  private final Sentences sentences = new Sentences();

  @Test
  void everyWordHasItsEffectInItsExample() {
    List<String> wrong = new ArrayList<>();
    for (Example x : sentences.coder().governors().examples()) {
      Status status = status(x.effect());
      if (statuses(x.yes()).stream().noneMatch(s -> s == status)) {
        wrong.add(
            x.word()
                + " "
                + x.effect()
                + ": "
                + x.yes()
                + " "
                + statuses(x.yes())
                + "\n    "
                + sentences.tree(x.yes()));
      }
      if (statuses(x.no()).stream().allMatch(s -> s == status)) {
        wrong.add(
            x.word()
                + " "
                + x.effect()
                + " not: "
                + x.no()
                + " "
                + statuses(x.no())
                + "\n    "
                + sentences.tree(x.no()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Status status(Effect effect) {
    return switch (effect) {
      case HAPPENED, SAME, REPORT -> Status.HAPPENED;
      case ONGOING -> Status.ONGOING;
      case PLANNED, ANNOUNCED -> Status.PLANNED;
      case POSSIBLE -> Status.POSSIBLE;
      case REQUESTED -> Status.REQUESTED;
      case DENIED -> Status.DENIED;
      case CANCELLED -> Status.CANCELLED;
      case OPEN -> throw new IllegalArgumentException("no example can show it");
    };
  }

  /** The statuses that the meetings of a text get, whatever else it tells. */
  private List<Status> statuses(String text) {
    Coder coder = sentences.coder();
    Page page = coder.page(sentences.annotate(text));
    List<Status> out = new ArrayList<>();
    for (int i = 0; i < page.tree().size(); i++) {
      for (Rule r : coder.lexicon().rules()) {
        List<Integer> tokens = r.pattern().match(page.tree(), i);
        if (r.type() == EventType.CONSULT && tokens != null) {
          Status s = page.statuses().of(new Match(r, i, tokens));
          if (s != null) {
            out.add(s);
          }
        }
      }
    }
    return out;
  }
}
