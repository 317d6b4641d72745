package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening, with every claim of it from however many articles. Which value of a field is shown
 * is computed from the claims; none of them is ever lost.
 *
 * @param id that of the founding claim
 * @param status the last word on it: a plan that was held is {@link Status#HAPPENED}
 * @param when the most precise date that no claim contradicts, or that of the founding claim
 * @param claims by publication date of their pages, then by id
 * @param contradictions pairs of claims that differ
 * @param history how the status went, oldest first; one step if it never changed
 * @param reasons why its claims were taken for one event, the surest first; none if there is but
 *     one claim
 */
public record Event(
    EventId id,
    @Nullable EventType type,
    @Nullable String mode,
    Status status,
    List<Actor> source,
    List<Actor> target,
    boolean symmetric,
    When when,
    @Nullable Place where,
    List<EventClaim> claims,
    List<Contradiction> contradictions,
    List<Step> history,
    List<String> reasons) {
  /**
   * A change of what is known.
   *
   * @param published when it was told
   * @param status what was told
   * @param when the date that was told for the event
   * @param claim by which claim
   */
  public record Step(When published, Status status, When when, ClaimId claim) {}

  public Event {
    source = List.copyOf(source);
    target = List.copyOf(target);
    claims = List.copyOf(claims);
    contradictions = List.copyOf(contradictions);
    history = List.copyOf(history);
    reasons = List.copyOf(reasons);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an event without a claim");
    }
  }
}
