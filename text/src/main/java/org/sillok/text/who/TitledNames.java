package org.sillok.text.who;

import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/** Persons whom the tagger missed, by the title before their name: "Minister Jane Doe". */
final class TitledNames {
  private final Lore lore;
  private final Scene scene;
  private final Draft draft;

  TitledNames(Lore lore, Scene scene, Draft draft) {
    this.lore = lore;
    this.scene = scene;
    this.draft = draft;
  }

  void find() {
    int[] begin = new int[1];
    for (int i = 0; i + 1 < scene.size(); i++) {
      boolean courtesy =
          Titles.courtesy(scene.form(i)) != 0 || lore.titles.abbreviated(scene.form(i)) != null;
      Titles.Head head =
          courtesy ? null : lore.titles.endingAt(scene.tokens(), i, scene.floor(i), begin);
      if (!courtesy && (head == null || head.strength() == Titles.Strength.NEVER)) {
        continue;
      }
      int first = i + 1;
      if (courtesy && scene.is(first, i, ".")) {
        first++;
      }
      if (!courtesy) {
        first = behindComplement(first);
      }
      if (first >= scene.ceiling(i)) {
        continue;
      }
      int end = runEnd(first, scene.ceiling(i));
      boolean plausible = courtesy || end - first >= 2 || scene.capital(i);
      if (end > first && plausible && draft.free(first, end) && likePerson(first, end)) {
        draft.take(first, end, EntityType.PERSON, Mention.Form.NAME, null, null);
      }
    }
  }

  /** Behind "to Iceland", "for North Korea", if a name that the lists know is the complement. */
  private int behindComplement(int from) {
    boolean preposition = from + 1 < scene.size() && scene.form(from).matches("to|for|of|on|at");
    int at = preposition && scene.form(from + 1).equals("the") ? from + 2 : from + 1;
    Naming naming = preposition && at < scene.size() ? draft.at(at) : null;
    return naming != null && naming.fact() != null ? naming.end() : from;
  }

  /**
   * The end of the run of capitalised words that a name may be, hyphens and particles inside it
   * included.
   */
  private int runEnd(int first, int ceiling) {
    int end = first;
    int i = first;
    while (i < ceiling && !draft.taken(i)) {
      boolean name =
          scene.capital(i) && scene.token(i).upos().equals("PROPN")
              || scene.capital(i) && i > first && !scene.spaced(i);
      if (name) {
        end = i + 1;
        i++;
      } else if (i > first && i + 1 < ceiling && !draft.taken(i + 1) && link(i)) {
        if (!scene.spaced(i) && !scene.spaced(i + 1) && scene.form(i).matches("[-\u2013]")) {
          end = i + 2;
          i += 2;
        } else {
          i++;
        }
      } else {
        break;
      }
    }
    return end;
  }

  private boolean link(int i) {
    return scene.form(i).matches("[-\u2013]|bin|al|el|van|von|der|de|la|da|dos|ibn|ben");
  }

  private boolean likePerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (lore.bodyHeads.head(scene.form(i)) != null
          || scene.form(i).chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    String last = scene.form(end - 1);
    int[] begin = new int[1];
    return Titles.courtesy(last) == 0
        && lore.titles.abbreviated(last) == null
        && lore.titles.endingAt(scene.tokens(), end - 1, first, begin) == null;
  }
}
