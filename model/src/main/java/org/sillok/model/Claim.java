package org.sillok.model;

/**
 * What one article asserts. A claim is never true or false here: it is what a source says, on
 * somebody's word, in exact words that can be opened.
 */
public sealed interface Claim
    permits EventClaim, StatementClaim, PositionClaim, DeadlineClaim, ProposalClaim, TenureClaim {
  /** Made from the content: the same after a rebuild. */
  ClaimId id();

  /** Who says so. */
  Attribution attribution();

  /** Where it came from. */
  Provenance provenance();

  /** When that which is claimed was, is or is to be. */
  When when();
}
