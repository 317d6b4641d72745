package org.sillok.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventId;
import org.sillok.model.Gist;
import org.sillok.model.Status;

/**
 * Lines that would say again what another line of the same sentence says: two acts read from one
 * clause ("is eager to move on to talks": a readiness, and talks that may come) make one line.
 */
final class Repeats {
  private final Set<EventId> dropped;

  private Repeats(Set<EventId> dropped) {
    this.dropped = dropped;
  }

  /** Those among these that one page tells, in one sentence, in the words of another. */
  static Repeats of(List<Event> events) {
    Map<String, Event> kept = new HashMap<>();
    Set<EventId> dropped = new HashSet<>();
    for (Event event : events) {
      EventClaim claim = event.claims().get(0);
      Gist gist = claim.gist();
      if (event.claims().size() != 1 || gist == null) {
        continue;
      }
      String clause = claim.provenance().page() + ":" + claim.provenance().inArticle() + "|" + gist;
      Event other = kept.get(clause);
      if (other == null) {
        kept.put(clause, event);
      } else if (better(event, other)) {
        dropped.add(other.id());
        kept.put(clause, event);
      } else {
        dropped.add(event.id());
      }
    }
    return new Repeats(dropped);
  }

  private static boolean better(Event a, Event b) {
    if (a.when().isUnknown() != b.when().isUnknown()) {
      return b.when().isUnknown();
    }
    boolean plain = a.status() == Status.HAPPENED || a.status() == Status.PLANNED;
    return plain && b.status() != Status.HAPPENED && b.status() != Status.PLANNED;
  }

  boolean drop(Event event) {
    return dropped.contains(event.id());
  }
}
