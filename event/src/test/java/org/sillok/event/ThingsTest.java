package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;

/** Who is meant where a sentence leaves it to the one before. */
final class ThingsTest {
  private static final Sentences SENTENCES = new Sentences();

  /** The examples of the file: in the last sentence the answer goes to the maker, or to nobody. */
  @Test
  void everyThingHasItsMakerInItsExample() {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (Resource.Row row : Resource.rows("things")) {
      rows++;
      if (targets(row.cell(2)).isEmpty()) {
        wrong.add(row.cell(2));
      }
      if (!targets(row.cell(3)).isEmpty()) {
        wrong.add("not: " + row.cell(3) + " " + targets(row.cell(3)));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).isGreaterThan(5);
  }

  @Test
  void thoseWhoAgreedAreThoseWhoMet() {
    List<EventClaim> events =
        SENTENCES.events("Norway and Denmark met in Oslo. They agreed to share the herring.");
    assertThat(events)
        .filteredOn(e -> e.type() == EventType.AGREE)
        .allSatisfy(e -> assertThat(countries(e)).contains("DNK"))
        .isNotEmpty();
  }

  @Test
  void sanctionsLieOnThoseOnWhomTheyWereLaid() {
    List<EventClaim> events =
        SENTENCES.events("Norway imposed sanctions on Denmark. Norway may lift the sanctions.");
    assertThat(events)
        .filteredOn(e -> e.type() == EventType.RETREAT)
        .allSatisfy(e -> assertThat(e.target().get(0).country()).isEqualTo("DNK"))
        .isNotEmpty();
  }

  private static List<String> countries(EventClaim e) {
    List<String> out = new ArrayList<>();
    e.source().forEach(a -> out.add(String.valueOf(a.country())));
    e.target().forEach(a -> out.add(String.valueOf(a.country())));
    return out;
  }

  /** The targets of the acts of the last sentence that answer something. */
  private static List<String> targets(String text) {
    int last = text.lastIndexOf(". ") + 2;
    List<String> out = new ArrayList<>();
    for (EventClaim e : SENTENCES.events(text)) {
      boolean answer =
          e.type() == EventType.REJECT
              || e.type() == EventType.SUPPORT
              || e.type() == EventType.ACCUSE;
      if (e.trigger().start() >= last && answer) {
        e.target().forEach(a -> out.add(a.name()));
      }
    }
    return out;
  }
}
