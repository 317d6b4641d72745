package org.sillok.text.who;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.PersonName;

/**
 * Names that the page tells elsewhere: family names of persons named in full, acronyms that stand
 * in brackets behind the name of an organisation.
 */
final class Repeats {
  private final Lore lore;
  private final Scene scene;
  private final Draft draft;

  Repeats(Lore lore, Scene scene, Draft draft) {
    this.lore = lore;
    this.scene = scene;
    this.draft = draft;
  }

  void find() {
    Set<String> families = new HashSet<>();
    Map<String, EntityType> acronyms = new HashMap<>();
    for (Naming naming : draft.found) {
      if (naming.person() && naming.end() - naming.first() > 1) {
        String family = PersonName.of(scene.words(naming.first(), naming.end())).family();
        if (family.length() > 1 && lore.gazetteer.exact(family) == null) {
          families.add(family);
        }
      }
      boolean bracket =
          scene.is(naming.end(), naming.first(), "(")
              && scene.is(naming.end() + 2, naming.first(), ")");
      if (bracket && naming.type() == EntityType.ORGANISATION) {
        String acronym = scene.form(naming.end() + 1);
        if (acronym.matches("[A-Z][A-Za-z.&-]{1,7}")) {
          acronyms.put(acronym, EntityType.ORGANISATION);
        }
      }
    }
    for (Naming naming : List.copyOf(draft.found)) {
      String words = naming.end() - naming.first() == 1 ? scene.form(naming.first()) : "";
      if (naming.fact() == null && !naming.person() && families.contains(words)) {
        draft.found.remove(naming);
        draft.found.add(
            new Naming(
                naming.first(), naming.end(), EntityType.PERSON, Mention.Form.NAME, null, null));
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      if (draft.taken(i)) {
        continue;
      }
      String form = scene.form(i);
      if (acronyms.containsKey(form)) {
        draft.take(i, i + 1, EntityType.ORGANISATION, Mention.Form.NAME, null, null);
      } else if (families.contains(form)
          && scene.capital(i)
          && scene.token(i).upos().matches("PROPN|NOUN|X|ADJ")
          && alone(i)) {
        draft.take(i, i + 1, EntityType.PERSON, Mention.Form.NAME, null, null);
      }
    }
  }

  private boolean alone(int i) {
    boolean left =
        i > scene.floor(i)
            && scene.capital(i - 1)
            && !draft.taken(i - 1)
            && scene.token(i - 1).upos().equals("PROPN")
            && lore.titles.endingAt(scene.tokens(), i - 1, scene.floor(i), new int[1]) == null;
    boolean right =
        i + 1 < scene.ceiling(i)
            && scene.capital(i + 1)
            && !draft.taken(i + 1)
            && scene.token(i + 1).upos().equals("PROPN");
    return !left && !right;
  }
}
