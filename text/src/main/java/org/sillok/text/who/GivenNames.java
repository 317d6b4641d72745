package org.sillok.text.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.model.PersonName;

/** Which gender a given name tells. */
final class GivenNames {
  private final Map<String, Character> genders = new HashMap<>();

  GivenNames() {
    for (List<String> row : Table.rows("given-names.tsv", 2)) {
      for (String name : Table.values(row.get(1), " ")) {
        genders.merge(name, row.get(0).charAt(0), (a, b) -> a.equals(b) ? a : '-');
      }
    }
  }

  /** 'm', 'f', or '-' if the name does not tell. */
  char gender(PersonName name) {
    if (name.single() || name.familyFirst()) {
      return '-';
    }
    return genders.getOrDefault(name.given().get(0), '-');
  }

  boolean knows(String word) {
    return genders.containsKey(word);
  }
}
