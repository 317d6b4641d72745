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
}
