package org.sillok.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.PersonName;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;

/**
 * Whose people are: the country that the claims of all pages together give a person of that full
 * name. One page may leave it out or mistake it.
 */
final class Home {
  /** So many claims, and this share of them, outweigh what one page says. */
  private static final int ENOUGH = 3;

  private static final double MOST = .75;

  private final Map<String, Map<String, Integer>> seen = new HashMap<>();

  private Home() {}

  static Home of(Collection<Claim> claims) {
    Home out = new Home();
    for (Claim claim : claims) {
      List<Actor> actors =
          switch (claim) {
            case EventClaim c -> Parties.all(c);
            case StatementClaim c -> List.of(c.speaker());
            case PositionClaim c -> c.party();
            case DeadlineClaim c -> c.party();
            case ProposalClaim c -> c.by();
            case TenureClaim c -> List.of(c.person());
          };
      actors.forEach(out::count);
    }
    return out;
  }

  private void count(Actor a) {
    if (a.kind() == Actor.Kind.PERSON && a.country() != null && !PersonName.of(a.name()).single()) {
      seen.computeIfAbsent(PersonName.fold(a.name()), k -> new TreeMap<>())
          .merge(a.country(), 1, Integer::sum);
    }
  }

  /** The country of a person, or null if the claims give none or several. */
  @Nullable String country(String name) {
    Map<String, Integer> counts = seen.getOrDefault(PersonName.fold(name), Map.of());
    return counts.size() == 1 ? counts.keySet().iterator().next() : sure(counts);
  }

  /** The same where so many claims agree that one of another mind is a mistake; else null. */
  @Nullable String sure(String name) {
    return sure(seen.getOrDefault(PersonName.fold(name), Map.of()));
  }

  private static @Nullable String sure(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      if (e.getValue() >= ENOUGH && e.getValue() >= MOST * all) {
        return e.getKey();
      }
    }
    return null;
  }
}
