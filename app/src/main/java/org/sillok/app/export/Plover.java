package org.sillok.app.export;

import org.jspecify.annotations.Nullable;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * An act under the type that the PLOVER 2021 codebook gives it once its status is folded in. Inside
 * the program type and status stay apart; only what leaves it as PLOVER is rewritten.
 */
public final class Plover {
  private Plover() {}

  /** The exported type, or null for what PLOVER has no type for. */
  public static @Nullable EventType type(EventClaim claim) {
    EventType type = claim.type();
    return type == null ? null : type(type, claim.status());
  }

  private static EventType type(EventType type, Status status) {
    return switch (status) {
      case PLANNED, POSSIBLE -> future(type);
      case REQUESTED -> EventType.REQUEST;
      case CANCELLED ->
          type == EventType.CONSULT || type == EventType.COOPERATE ? EventType.REJECT : type;
      case HAPPENED, ONGOING, DENIED -> type;
    };
  }

  private static EventType future(EventType type) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
      case RETREAT -> EventType.CONCEDE;
      case AGREE,
          CONCEDE,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          type;
    };
  }
}
