package org.sillok.text.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.model.EntityType;
import org.sillok.model.PersonName;

/** Takes off the titles, articles and possessive marks that taggers leave on names. */
final class Trimmer {
  private Trimmer() {}

  static List<NameTag> trimmed(Lore lore, Scene scene, List<NameTag> proposed) {
    Set<String> persons = new HashSet<>();
    for (NameTag tag : proposed) {
      if (tag.type() == EntityType.PERSON && tag.end() - tag.first() == 2) {
        persons.add(scene.words(tag.first(), tag.end()));
      }
    }
    List<NameTag> out = new ArrayList<>();
    for (NameTag tag : split(scene, proposed)) {
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
        end = hyphenated(scene, first, end);
        // "Scientist Ada Holm", if the page elsewhere has "Ada Holm"; not "Ines Van Holm"
        boolean described =
            end - first == 3
                && persons.contains(scene.words(first + 1, end))
                && (first == scene.floor(first) || !scene.token(first).tag().equals("NNP"))
                && !lore.worldGiven.contains(scene.form(first));
        first = described ? first + 1 : first;
      }
      boolean prefixed =
          tag.type() == EntityType.GROUP
              && scene.form(Math.min(first, end - 1)).matches("inter|anti|pro|ex|non");
      if (first < end
          && !prefixed
          && !(tag.type() == EntityType.GROUP
              && scene.form(first).matches("(?:inter|anti|pro|non)-.*"))) {
        boolean body =
            tag.type() == EntityType.PERSON
                && end - first > 1
                && lore.bodyHeads.head(scene.form(end - 1)) != null;
        out.add(new NameTag(first, end, body ? EntityType.ORGANISATION : tag.type()));
      }
    }
    return out;
  }

  /** Parts the names of two persons that a tagger joined over a verb between them. */
  private static List<NameTag> split(Scene scene, List<NameTag> proposed) {
    List<NameTag> out = new ArrayList<>();
    for (NameTag tag : proposed) {
      int from = tag.first();
      for (int i = tag.first(); i < tag.end() && tag.type() == EntityType.PERSON; i++) {
        boolean verb = scene.token(i).tag().startsWith("VB") && !scene.capital(i);
        if (verb && i > from && i + 1 < tag.end()) {
          out.add(new NameTag(from, i, tag.type()));
          from = i + 1;
        }
      }
      out.add(new NameTag(from, tag.end(), tag.type()));
    }
    return out;
  }

  /** Takes in the rest of a hyphenated word: "Lee | Do-yun", "Do | -yun". */
  private static int hyphenated(Scene scene, int first, int end) {
    int at = end;
    boolean alone = end - first == 1 && end < scene.ceiling(first) && scene.capital(end);
    if (alone && joined(scene, end + 1, first)) {
      String name = scene.words(first, end + 3);
      at = PersonName.of(name).familyFirst() ? end + 1 : end;
    }
    while (joined(scene, at, first)) {
      at += 2;
    }
    return at == end + 1 ? end : at;
  }

  private static boolean joined(Scene scene, int hyphen, int near) {
    return hyphen > near
        && hyphen + 1 < scene.ceiling(near)
        && scene.form(hyphen).equals("-")
        && !scene.spaced(hyphen)
        && !scene.spaced(hyphen + 1)
        && Character.isLowerCase(scene.form(hyphen + 1).charAt(0))
        && !scene.form(hyphen + 1).matches("led|based|backed|style|era|born");
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
          if (lore.titles.endingAt(scene.tokens(), i, first, begin) != null
              && begin[0] >= first
              && (begin[0] == first || !lore.worldGiven.contains(scene.form(first)))
              && scene.capital(i + 1)) {
            first = i + 1;
            moved = true;
          }
        }
      }
    }
    return first;
  }
}
