package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's assertion of where a party stands.
 *
 * @param party whose position
 * @param stance demands, offers, refuses ...
 * @param issue what about, in the article's words
 * @param condition on what it depends, in the article's words, or null
 * @param gist the same as a clause in the present tense, or null if none could be made faithfully
 */
public record PositionClaim(
    ClaimId id,
    List<Actor> party,
    Stance stance,
    String issue,
    @Nullable String condition,
    When when,
    Attribution attribution,
    Provenance provenance,
    @Nullable Gist gist)
    implements Claim {
  public PositionClaim {
    party = List.copyOf(party);
    Checks.notBlank(issue, "issue");
  }

  /** A claim of which no clause was made. */
  public PositionClaim(
      ClaimId id,
      List<Actor> party,
      Stance stance,
      String issue,
      @Nullable String condition,
      When when,
      Attribution attribution,
      Provenance provenance) {
    this(id, party, stance, issue, condition, when, attribution, provenance, null);
  }
}
