package org.sillok.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.Gist;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;

/** Everybody who takes part in claims. */
final class Cast {
  private Cast() {}

  /** All of them, in the order of the claims; one who takes part twice comes twice. */
  static List<Actor> of(List<Claim> claims) {
    List<Actor> out = new ArrayList<>();
    for (Claim claim : claims) {
      switch (claim) {
        case EventClaim c -> {
          out.addAll(c.source());
          out.addAll(c.target());
          out.addAll(named(c.gist()));
        }
        case StatementClaim c -> {
          out.add(c.speaker());
          out.addAll(named(c.gist()));
        }
        case PositionClaim c -> {
          out.addAll(c.party());
          out.addAll(named(c.gist()));
        }
        case DeadlineClaim c -> {
          out.addAll(c.party());
          out.addAll(named(c.gist()));
        }
        case ProposalClaim c -> out.addAll(c.by());
        case TenureClaim c -> out.add(c.person());
      }
    }
    return out;
  }

  private static List<Actor> named(@Nullable Gist gist) {
    return gist == null ? List.of() : gist.actors();
  }
}
