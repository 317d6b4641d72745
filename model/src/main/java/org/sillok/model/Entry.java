package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chronology.
 *
 * @param id of the event, or of the claim where the line is a statement, a position, a deadline or
 *     a proposal
 * @param when when it happened
 * @param told when the first page that tells it was published
 * @param sentence the line itself, in the voice of hand-made chronologies
 * @param event the event, or null if the line rests on claims of another kind
 * @param claims what it rests on; never empty
 * @param outlets how many outlets tell it
 * @param independent how many of them independently, copies counted once
 */
public record Entry(
    String id,
    When when,
    When told,
    String sentence,
    @Nullable Event event,
    List<Claim> claims,
    int outlets,
    int independent) {
  public Entry {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an entry without the words it came from: " + sentence);
    }
  }

  /**
   * The days under which it is listed: when it happened or, where nobody says, when it was told.
   */
  public When listed() {
    return when.isUnknown() ? told : when;
  }
}
