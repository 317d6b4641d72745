package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;

/**
 * Acts that are told only as like the one before: "Norway lifted its ban on Monday, and Denmark
 * followed suit on Friday". They are of its type, and against the same; the day is their own.
 */
final class Followers {
  /** What one does as another did before: with a meeting or a killing one does not follow suit. */
  private static final Set<EventType> FOLLOWED =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.THREATEN);

  private Followers() {}

  /** The draft with the type of the act that it follows; null if it follows none. */
  static @Nullable Draft complete(Draft d, List<Draft> before, Tree tree) {
    int i = d.match().anchor();
    if (!d.match().rule().like()) {
      return d;
    }
    if (tree.infinitive(i) || d.cast().source().isEmpty()) {
      return null;
    }
    for (int k = before.size() - 1; k >= 0; k--) {
      Draft b = before.get(k);
      int apart = tree.sentence(i) - tree.sentence(b.match().anchor());
      if (apart > 1 || b.match().anchor() > i) {
        return null;
      }
      boolean other = b.cast().source().stream().noneMatch(p -> one(p, d.cast().source()));
      EventType type = b.type();
      if (type != null && FOLLOWED.contains(type) && other && !b.cast().source().isEmpty()) {
        List<Party> target = new ArrayList<>(b.cast().target());
        target.removeIf(p -> one(p, d.cast().source()));
        Cast cast = new Cast(d.cast().source(), target, d.cast().guessed());
        return new Draft(d.match(), type, b.mode(), d.status(), cast, d.when(), d.ruleSuffix());
      }
    }
    return null;
  }

  private static boolean one(Party p, List<Party> side) {
    return side.stream().anyMatch(p::sameSide);
  }
}
