package org.sillok.text.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.PersonName;

/** For which country the leaders of states speak, whom pages name without an office. */
final class Leaders {
  private final Map<String, String> full = new HashMap<>();
  private final Map<String, String> alone = new HashMap<>();

  Leaders() {
    for (List<String> row : Table.rows("leaders.tsv", 2)) {
      for (String name : Table.values(row.get(1), ";")) {
        boolean single = name.startsWith("!");
        (single ? alone : full).put(PersonName.fold(single ? name.substring(1) : name), row.get(0));
      }
    }
  }

  /** The country of a person of that name, or null. */
  @Nullable String country(PersonName name) {
    return (name.single() ? alone : full).get(PersonName.fold(name.full()));
  }
}
