package org.sillok.event;

import org.jspecify.annotations.Nullable;
import org.sillok.event.Governors.Effect;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/** What a governing word and that word's own status together make of an act. */
final class Governed {
  private Governed() {}

  /**
   * The status of an act.
   *
   * @param e what the governing word does to what it governs
   * @param own the status of the governing word itself, null if it stays open
   * @param type of the act
   * @param noun if the governing word is a noun
   */
  static @Nullable Status by(
      Effect e, @Nullable Status own, @Nullable EventType type, boolean noun) {
    Status result =
        switch (e) {
          case HAPPENED -> Status.HAPPENED;
          case ONGOING -> Status.ONGOING;
          case PLANNED -> Status.PLANNED;
          case POSSIBLE -> Status.POSSIBLE;
          case REQUESTED -> Status.REQUESTED;
          case DENIED -> Status.DENIED;
          case CANCELLED -> Status.CANCELLED;
          case SAME, REPORT -> own;
          case ANNOUNCED -> meeting(type) ? Status.PLANNED : own;
          case OPEN -> null;
        };
    if (result == null || own == null || e == Effect.SAME || e == Effect.REPORT) {
      return result;
    }
    if (e == Effect.HAPPENED && noun) {
      // "the failure of the talks" is past, whatever is said of it
      return result;
    }
    if (own == Status.DENIED) {
      boolean open = result == Status.DENIED || e == Effect.ANNOUNCED;
      return open ? Status.POSSIBLE : Status.DENIED;
    }
    if (own == Status.CANCELLED) {
      return own;
    }
    if (own == Status.POSSIBLE
        && (result == Status.HAPPENED
            || result == Status.ONGOING
            || result == Status.PLANNED
            || result == Status.CANCELLED)) {
      return own;
    }
    if (own == Status.PLANNED && (result == Status.HAPPENED || result == Status.ONGOING)) {
      return own;
    }
    return result;
  }

  private static boolean meeting(@Nullable EventType type) {
    return type == EventType.CONSULT
        || type == EventType.COOPERATE
        || type == EventType.AID
        || type == EventType.MOBILIZE;
  }
}
