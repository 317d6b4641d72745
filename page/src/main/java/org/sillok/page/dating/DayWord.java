package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/**
 * A day of the week that a text in English names, and what the sentence tells of it.
 *
 * @param day which
 * @param words its own, in the text
 * @param sentence the sentence around it
 * @param tense whether it has been
 * @param said true if it is the day on which somebody spoke to the press
 * @param week 1 if the text says that it lies in the next week, -1 if in the last, else 0
 * @param date the day of the year that the text gives it, or null
 */
public record DayWord(
    DayOfWeek day,
    Span words,
    Span sentence,
    Tense tense,
    boolean said,
    int week,
    @Nullable MonthDay date) {
  /** Whether a day has been, by the words around it. */
  public enum Tense {
    PAST,
    COMING,
    OPEN
  }
}
