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

  /**
   * The day a year before, where what is told as past would be done after the page: "a year-end
   * deadline has passed", told on 2 January.
   */
  static When lastYears(When when, @Nullable LocalDate published) {
    return when instanceof When.Day day && after(when, published)
        ? When.day(day.date().minusYears(1))
        : when;
  }

  /** True if the sentence of a word names a year, which is then no guess. */
  static boolean yearNamed(Words tree, int i) {
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      String f = tree.form(k);
      if (f.length() == 4 && f.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /** True for a day after that of the page. */
  static boolean after(When when, @Nullable LocalDate published) {
    LocalDate first = when.earliest();
    return published != null && first != null && first.isAfter(published);
  }
}
