package org.sillok.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Sector;

/**
 * Nouns that stand for people or bodies who can act ("officials", "troops", "court"), from {@code
 * heads.tsv}: lemma, kind of actor, PLOVER sector.
 */
final class Heads {
  /** What an acting noun stands for. */
  record Head(Actor.Kind kind, @Nullable Sector sector) {}

  private final Map<String, Head> heads = new HashMap<>();

  Heads() {
    for (Resource.Row row : Resource.rows("heads")) {
      Actor.Kind kind;
      Sector sector;
      try {
        kind = Actor.Kind.valueOf(row.cell(1));
        sector = row.cell(2).isEmpty() ? null : Sector.valueOf(row.cell(2));
      } catch (IllegalArgumentException e) {
        throw row.wrong(String.valueOf(e.getMessage()));
      }
      for (String lemma : row.cell(0).split("[| ]+")) {
        if (heads.put(lemma, new Head(kind, sector)) != null) {
          throw row.wrong("a second time " + lemma);
        }
      }
    }
  }

  @Nullable Head of(String lemma) {
    return heads.get(lemma);
  }
}
