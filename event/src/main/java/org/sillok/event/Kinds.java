package org.sillok.event;

import java.util.Set;
import org.sillok.model.EventType;

/** Types of acts that are treated alike. */
final class Kinds {
  /** What parties do with each other: refused, such an act is a rejection. */
  static final Set<EventType> FRIENDLY =
      Set.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);

  /** What is done by words alone. */
  static final Set<EventType> SPOKEN =
      Set.of(
          EventType.AGREE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.CONCEDE);

  /** Words with which something is asked, offered, refused, said against somebody. */
  static final Set<EventType> WORDS =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private Kinds() {}
}
