package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's assertion that something is due.
 *
 * @param party who set it
 * @param when when it falls
 * @param matter for what, in the article's words
 * @param threat what is threatened if it passes, or null
 * @param gist the same as a clause in the present tense, or null if none could be made faithfully
 */
public record DeadlineClaim(
    ClaimId id,
    List<Actor> party,
    When when,
    String matter,
    @Nullable String threat,
    Attribution attribution,
    Provenance provenance,
    @Nullable Gist gist)
    implements Claim {
  public DeadlineClaim {
    party = List.copyOf(party);
  }

  /** A claim of which no clause was made. */
  public DeadlineClaim(
      ClaimId id,
      List<Actor> party,
      When when,
      String matter,
      @Nullable String threat,
      Attribution attribution,
      Provenance provenance) {
    this(id, party, when, matter, threat, attribution, provenance, null);
  }
}
