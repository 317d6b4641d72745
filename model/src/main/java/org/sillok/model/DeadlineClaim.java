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
 */
public record DeadlineClaim(
    ClaimId id,
    List<Actor> party,
    When when,
    String matter,
    @Nullable String threat,
    Attribution attribution,
    Provenance provenance)
    implements Claim {
  public DeadlineClaim {
    party = List.copyOf(party);
  }
}
