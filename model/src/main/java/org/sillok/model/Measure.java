package org.sillok.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something imposed that stays until it is lifted: sanctions, a ban, a tariff, a quota set alone.
 *
 * @param imposed the event that imposed it
 * @param from since when it is in force: the day of the decision if no later one is told
 * @param lifted the event that ended it, or null if no page tells of one
 */
public record Measure(Event imposed, When from, @Nullable Event lifted) {
  /** True if, as far as the pages tell, it was in force on that day. */
  public boolean inForce(LocalDate day) {
    LocalDate first = from.earliest();
    LocalDate end = lifted == null ? null : lifted.when().latest();
    return first != null && !first.isAfter(day) && (end == null || end.isAfter(day));
  }
}
