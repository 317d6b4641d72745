package org.sillok.story;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sillok.model.When;

/** The order of days in which this stage lists things. */
final class Days {
  static final Comparator<@Nullable LocalDate> UNKNOWN_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private Days() {}

  /** The day by which a date is listed: its first, or its last where it has no first. */
  static @Nullable LocalDate listed(When when) {
    return when.earliest() != null ? when.earliest() : when.latest();
  }
}
