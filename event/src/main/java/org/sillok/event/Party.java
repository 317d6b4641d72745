package org.sillok.event;

import org.sillok.model.Actor;

/**
 * An actor where the text names him.
 *
 * @param token the head of the phrase
 * @param entity index of the entity, -1 if the phrase is resolved to none
 * @param first first token of the phrase
 * @param end behind its last token
 */
record Party(Actor actor, int token, int entity, int first, int end) {
  /** True if both are the same for all that this page tells. */
  boolean same(Party other) {
    return entity >= 0 && entity == other.entity || actor.key().equals(other.actor.key());
  }

  /**
   * True if one of the two stands for the other: a person and his government, officials and their
   * country.
   */
  boolean sameSide(Party other) {
    String country = actor.country();
    return same(other) || country != null && country.equals(other.actor.country());
  }
}
