package org.sillok.text.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.model.EntityType;

/** Takes off the titles, articles and possessive marks that taggers leave on names. */
final class Trimmer {
  private Trimmer() {}

  static List<NameTag> trimmed(Lore lore, Scene scene, List<NameTag> proposed) {
    List<NameTag> out = new ArrayList<>();
    for (NameTag tag : proposed) {
      int first = tag.first();
      int end = tag.end();
      while (first < end && !scene.form(first).codePoints().anyMatch(Character::isLetterOrDigit)) {
        first++;
      }
      while (first < end
          && (scene.token(end - 1).tag().equals("POS")
              || scene.form(end - 1).matches("['\u2019,;:]s?"))) {
        end--;
      }
      if (first < end
          && scene.form(first).toLowerCase(Locale.ROOT).equals("the")
          && tag.type() != EntityType.ORGANISATION) {
        first++;
      }
      if (tag.type() == EntityType.PERSON) {
        first = behindTitles(lore, scene, first, end);
      }
      boolean prefixed =
          tag.type() == EntityType.GROUP
              && scene.form(Math.min(first, end - 1)).matches("inter|anti|pro|ex|non");
      if (first < end
          && !prefixed
          && !(tag.type() == EntityType.GROUP
              && scene.form(first).matches("(?:inter|anti|pro|non)-.*"))) {
        out.add(new NameTag(first, end, tag.type()));
      }
    }
    return out;
  }

  static int behindTitles(Lore lore, Scene scene, int from, int end) {
    int first = from;
    boolean moved = true;
    while (moved && first < end - 1) {
      moved = false;
      if (Titles.courtesy(scene.form(first)) != 0
          || lore.titles.abbreviated(scene.form(first)) != null) {
        first++;
        moved = true;
        if (first < end - 1 && scene.form(first).equals(".")) {
          first++;
        }
      } else {
        int[] begin = new int[1];
        for (int i = Math.min(end - 2, first + 3); i >= first && !moved; i--) {
          if (lore.titles.endingAt(scene.tokens(), i, first, begin) != null && begin[0] >= first) {
            first = i + 1;
            moved = true;
          }
        }
      }
    }
    return first;
  }
}
