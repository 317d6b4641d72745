package org.sillok.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date with its honest precision, the chain of evidence for it, and the stamps that were
 * rejected.
 *
 * @param when the date; an interval if the page allows no day, {@link When#UNKNOWN} if nothing
 * @param time local time as printed, or null
 * @param zone the printed or declared zone of {@code time}, or null
 * @param evidence what speaks for it, strongest first
 * @param rejected what was found and not believed, each with its reason
 */
public record Dating(
    When when,
    @Nullable LocalTime time,
    @Nullable ZoneOffset zone,
    List<DateEvidence> evidence,
    List<DateEvidence> rejected) {

  public Dating {
    evidence = List.copyOf(evidence);
    rejected = List.copyOf(rejected);
    if (time != null && !(when instanceof When.Day)) {
      throw new IllegalArgumentException("a time of day without a day: " + when.edtf());
    }
  }

  /** Nothing is known. */
  public static Dating unknown() {
    return new Dating(When.UNKNOWN, null, null, List.of(), List.of());
  }

  /** A date entered by the analyst, which no stamp overrules. */
  public static Dating entered(When when) {
    DateEvidence evidence =
        new DateEvidence(
            DateRole.PUBLISHED, when, when.edtf(), null, "entered", "entered by the analyst");
    return new Dating(when, null, null, List.of(evidence), List.of());
  }

  /** The day, if it is known to the day, else null. */
  public @Nullable LocalDate day() {
    return when instanceof When.Day d ? d.date() : null;
  }
}
