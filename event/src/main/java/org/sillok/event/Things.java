package org.sillok.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sillok.model.EventType;

/**
 * Nouns for what somebody made ("the proposal", "the ban"), and by which acts such things are made.
 */
final class Things {
  private final Map<String, Set<EventType>> types = new HashMap<>();

  Things() {
    for (Resource.Row row : Resource.rows("things")) {
      Set<EventType> made = new HashSet<>();
      for (String type : row.cell(1).split(" ")) {
        try {
          made.add(EventType.valueOf(type));
        } catch (IllegalArgumentException e) {
          throw row.wrong("no type of event: " + type);
        }
      }
      for (String noun : row.cell(0).split("\\|")) {
        if (types.put(noun, Set.copyOf(made)) != null) {
          throw row.wrong("a second time " + noun);
        }
      }
    }
  }

  /** True if the noun names such a thing. */
  boolean known(String noun) {
    return types.containsKey(noun);
  }

  /** By which acts it is made; empty for a noun that names no such thing. */
  Set<EventType> makers(String noun) {
    return types.getOrDefault(noun, Set.of());
  }

  /** True if the two nouns are of one kind: "the offer" may be "the proposal" of before. */
  boolean alike(String one, String other) {
    return one.equals(other) || known(one) && makers(one).equals(makers(other));
  }
}
