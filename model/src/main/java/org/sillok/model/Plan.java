package org.sillok.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was planned, held possible, promised or called for, and what the pages tell of it
 * afterwards. A plan that was moved to another day is one plan that was {@link Outcome#POSTPONED}
 * and a second one.
 *
 * @param event the event that was to be
 * @param planned when it was to be, as it was told at first or more exactly later
 * @param announced the claims that announce it, by publication; never empty
 * @param outcome what became of it
 * @param outcomeWhen when that was; the new day of a plan that was postponed
 * @param toldBy the claims that tell what became of it, by publication; none while it is open
 */
public record Plan(
    Event event,
    When planned,
    List<EventClaim> announced,
    Outcome outcome,
    When outcomeWhen,
    List<EventClaim> toldBy) {
  /** What became of a plan. */
  public enum Outcome {
    /** It took place. */
    HELD("held"),
    /** Some of those who were to do it did. */
    HELD_IN_PART("held in part"),
    /** It was moved to another day. */
    POSTPONED("postponed"),
    CANCELLED("cancelled"),
    /** It is told that it was not done, or the contrary was done. */
    NOT_DONE("not done"),
    /** Its day passed, and no page tells what became of it. */
    SILENCE("passed in silence"),
    /** It is still ahead, or has no day. */
    OPEN("open");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }
  }

  public Plan {
    announced = List.copyOf(announced);
    toldBy = List.copyOf(toldBy);
    if (announced.isEmpty()) {
      throw new IllegalArgumentException("a plan that nobody announced: " + event.id());
    }
  }

  /** What is known of it on a day: a plan without word is overdue once its last day has passed. */
  public Outcome asOf(LocalDate day) {
    LocalDate last = planned.latest();
    return outcome == Outcome.OPEN && last != null && last.isBefore(day)
        ? Outcome.SILENCE
        : outcome;
  }
}
