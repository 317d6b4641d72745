package org.sillok.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;
import org.sillok.model.When;

/** What the calendar says to the tense. */
final class Calendar {
  private Calendar() {}

  /**
   * The status, given the day: nothing happened after the page, nothing is still to be done before
   * it.
   */
  static @Nullable Status byDate(
      @Nullable Status status, When when, @Nullable EventType type, @Nullable LocalDate published) {
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    if (published == null || first == null) {
      return status;
    }
    boolean future = first.isAfter(published);
    boolean past = last != null && last.isBefore(published);
    if (future && status == Status.HAPPENED && type != null && Kinds.WORDS.contains(type)) {
      // what was said is said, though it speaks of a day to come
      return status;
    }
    if (future && (status == Status.HAPPENED || status == Status.ONGOING || status == null)) {
      return Status.PLANNED;
    }
    if (past && (status == null || status == Status.ONGOING && type == EventType.CONSULT)) {
      return Status.HAPPENED;
    }
    return status;
  }

  /** True for a day after that of the page. */
  static boolean after(When when, @Nullable LocalDate published) {
    LocalDate first = when.earliest();
    return published != null && first != null && first.isAfter(published);
  }
}
