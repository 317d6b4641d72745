package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's assertion that a draft, a plan or an agreement lies on the table.
 *
 * @param by who made it
 * @param forum where it was put, or null
 * @param title what it is called in the article ("a draft resolution")
 * @param provisions what it says, one by one, in the article's words
 */
public record ProposalClaim(
    ClaimId id,
    List<Actor> by,
    @Nullable String forum,
    String title,
    List<String> provisions,
    When when,
    Attribution attribution,
    Provenance provenance)
    implements Claim {
  public ProposalClaim {
    by = List.copyOf(by);
    provisions = List.copyOf(provisions);
  }
}
