package org.sillok.text.who;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of things that begin with a place's name: "Paris Marathon", "Vienna Convention". */
final class Things {
  /** So many words may stand between the place and the head. */
  private static final int WITHIN = 3;

  private final Set<String> heads = new HashSet<>();

  private final Set<String> given;

  /**
   * Reads them.
   *
   * @param given names of persons, which a head may be, too ("Bill")
   */
  Things(Set<String> given) {
    this.given = given;
    for (List<String> row : Table.rows("things.tsv", 3)) {
      heads.addAll(Table.values(row.get(0), " "));
    }
  }

  /** The end of such a name whose first words end before token {@code end}, or -1. */
  int end(Scene scene, int end) {
    int at = end;
    while (at < scene.ceiling(end - 1)
        && at < end + WITHIN
        && (scene.capital(at) || scene.form(at).matches("\\d{4}"))) {
      boolean name =
          given.contains(scene.form(at))
              && at + 1 < scene.ceiling(end - 1)
              && scene.capital(at + 1);
      if (heads.contains(scene.form(at)) && !name) {
        return at + 1; // but "U.S. President Bill Clinton"
      }
      at++;
    }
    return -1;
  }
}
