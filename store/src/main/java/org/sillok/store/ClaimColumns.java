package org.sillok.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;

/** The columns by which a claim can be found in SQL, beside its JSON. */
record ClaimColumns(String kind, @Nullable String type, @Nullable String status) {
  static ClaimColumns of(Claim claim) {
    return switch (claim) {
      case EventClaim c ->
          new ClaimColumns(
              "event",
              c.type() == null ? null : c.type().name(),
              c.status().name().toLowerCase(Locale.ROOT));
      case StatementClaim c -> new ClaimColumns("statement", c.kind().name(), null);
      case PositionClaim c -> new ClaimColumns("position", c.stance().label(), null);
      case DeadlineClaim c -> new ClaimColumns("deadline", null, null);
      case ProposalClaim c -> new ClaimColumns("proposal", null, null);
      case TenureClaim c -> new ClaimColumns("tenure", c.tense().name(), null);
    };
  }
}
