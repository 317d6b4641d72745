package org.sillok.text.who;

import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/** Organisations whom the tagger missed, by the head of their name: "Ministry of Fisheries". */
final class BodyNames {
  private final Lore lore;
  private final Scene scene;
  private final Draft draft;

  BodyNames(Lore lore, Scene scene, Draft draft) {
    this.lore = lore;
    this.scene = scene;
    this.draft = draft;
  }

  void find() {
    for (int i = 0; i < scene.size(); i++) {
      BodyHeads.BodyHead head = lore.bodyHeads.head(scene.form(i));
      if (head == null || draft.taken(i)) {
        continue;
      }
      int first = i;
      while (head.before() && first > scene.floor(i) && before(first - 1, i)) {
        first--;
      }
      while (first < i && !scene.capital(first)) {
        first++;
      }
      int end = i + 1;
      boolean of =
          head.after()
              && (scene.is(end, i, "of") || scene.is(end, i, "for"))
              && end + 1 < scene.ceiling(i);
      if (of) {
        int at = scene.form(end + 1).equals("the") ? end + 2 : end + 1;
        int stop = afterEnd(at, scene.ceiling(i));
        end = stop > at ? stop : end;
      }
      if (end - first > 1) {
        String country = draft.swallow(first, end);
        draft.take(first, end, EntityType.ORGANISATION, Mention.Form.NAME, null, country);
      }
    }
  }

  private boolean before(int i, int head) {
    Naming there = draft.at(i);
    if (there != null) {
      return there.type() != EntityType.PERSON
          && there.end() <= head
          && there.form() == Mention.Form.DEMONYM;
    }
    if (draft.taken(i)) {
      return false;
    }
    boolean name =
        scene.capital(i)
            && (scene.token(i).upos().equals("PROPN")
                || scene.token(i).upos().equals("ADJ")
                || scene.token(i).upos().equals("NOUN"));
    boolean joint =
        scene.form(i).equals("and")
            && i > 0
            && scene.capital(i - 1)
            && scene.capital(i + 1)
            && !draft.taken(i - 1)
            && scene.token(i - 1).upos().equals("PROPN");
    boolean possessive =
        scene.token(i).tag().equals("POS") && i > 0 && !draft.taken(i - 1) && scene.capital(i - 1);
    boolean hyphen = scene.form(i).equals("-");
    return name && !sentenceStart(i) || joint || possessive || hyphen;
  }

  private boolean sentenceStart(int i) {
    return i == scene.floor(i) && !scene.token(i).upos().equals("PROPN");
  }

  private int afterEnd(int from, int ceiling) {
    int end = from;
    int i = from;
    while (i < ceiling) {
      Naming there = draft.at(i);
      if (there != null && there.person()) {
        break;
      }
      if (scene.capital(i)) {
        end = there == null ? i + 1 : there.end();
        i = end;
      } else if (i > from
          && i + 1 < ceiling
          && scene.form(i).matches("and|of|for|,|-|the")
          && scene.capital(i + 1)) {
        if (scene.form(i).equals(",") || draft.at(i + 1) != null && scene.form(i).equals("and")) {
          break;
        }
        i++;
      } else {
        break;
      }
    }
    return end;
  }
}
