package org.sillok.model;

/**
 * Two claims of one event that cannot both be right. Neither wins.
 *
 * @param kind on what they differ
 * @param one the earlier published claim
 * @param other the later one
 */
public record Contradiction(Kind kind, EventClaim one, EventClaim other) {
  /** On what two claims differ. */
  public enum Kind {
    DATE,
    PLACE,
    PARTICIPANTS,
    OUTCOME,
    WORDING
  }
}
