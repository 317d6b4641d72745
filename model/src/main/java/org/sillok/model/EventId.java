package org.sillok.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Identity of an event. It is the id of the event's founding claim (the first in the order of
 * publication, then of ids), so that a later page which tells the event again does not rename it.
 *
 * @param value {@code e} and sixteen hexadecimal digits
 */
public record EventId(String value) implements Comparable<EventId> {
  private static final Pattern FORM = Pattern.compile("e[0-9a-f]{16}");

  public EventId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an event id: " + value);
    }
  }

  /** The id of the event that {@code founding} began. */
  public static EventId of(ClaimId founding) {
    return new EventId("e" + founding.value().substring(1));
  }

  /** The id of the event whose claims these are; the first one founded it. */
  public static EventId of(List<? extends Claim> claims) {
    return of(claims.get(0).id());
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
