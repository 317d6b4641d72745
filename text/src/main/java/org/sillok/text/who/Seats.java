package org.sillok.text.who;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which country a body is whose name begins with a place: "Oslo University". */
final class Seats {
  private final Set<String> heads = new HashSet<>();

  Seats() {
    for (List<String> row : Table.rows("seated.tsv", 3)) {
      heads.add(row.get(0));
    }
  }

  /** The country, or null where no place stands first, or several are called so. */
  @Nullable String country(Lore lore, String name) {
    List<String> words = List.of(name.split(" ", -1));
    if (words.stream().skip(1).noneMatch(heads::contains)) {
      return null;
    }
    for (int n = Math.min(3, words.size() - 1); n > 0; n--) {
      String place = String.join(" ", words.subList(0, n));
      Fact fact = lore.gazetteer.exact(place);
      if (fact != null && fact.code() != null && fact.role() != Fact.Role.BODY) {
        return fact.code();
      }
      String city = lore.cities.find(place, null).map(c -> c.country()).orElse(null);
      if (city != null) {
        return city;
      }
    }
    return null;
  }
}
