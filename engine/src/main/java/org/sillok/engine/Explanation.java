package org.sillok.engine;

import java.util.List;
import org.sillok.model.Entry;

/**
 * What an entry rests on.
 *
 * @param entry the entry
 * @param tellings each of its claims, in the order of the entry
 */
public record Explanation(Entry entry, List<Telling> tellings) {
  public Explanation {
    tellings = List.copyOf(tellings);
  }

  /** Why the claims were taken for one event, the surest reason first; none for a single claim. */
  public List<String> reasons() {
    return entry.event() == null ? List.of() : entry.event().reasons();
  }
}
