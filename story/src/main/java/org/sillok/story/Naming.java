package org.sillok.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.story.words.Tsv;

/** Names actors in lines: with office and country where they come first, briefly afterwards. */
final class Naming {
  private static final Map<String, String> ADJECTIVES = adjectives();
  private final Set<String> named = new HashSet<>();

  private static Map<String, String> adjectives() {
    Map<String, String> out = new HashMap<>();
    for (List<String> row : Tsv.rows("adjectives.tsv", 2)) {
      out.put(row.get(0), row.get(1));
    }
    return out;
  }

  /** All of them: "A, B and C". */
  String all(List<Actor> actors) {
    List<String> names = new ArrayList<>();
    for (Actor a : actors) {
      String name = one(a);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** One actor. */
  String one(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) {
      return the(actor);
    }
    if (!named.add(actor.key())) {
      return actor.name();
    }
    String country = actor.country() == null ? null : ADJECTIVES.get(actor.country());
    String office = actor.office();
    if (office == null) {
      return actor.name();
    }
    boolean knownBefore = country == null || office.contains(country);
    String title = knownBefore ? office : country + " " + office;
    return office.split(" ", -1).length > 4 || office.contains(" of ") || office.contains(" for ")
        ? actor.name() + ", " + article(title, knownBefore) + ","
        : title + " " + actor.name();
  }

  private static String article(String title, boolean bare) {
    return bare && title.startsWith("the ") ? title : "the " + title;
  }

  private static String the(Actor actor) {
    return switch (actor.name()) {
      case "United States",
          "United Kingdom",
          "European Union",
          "United Nations",
          "Faroe Islands",
          "Netherlands",
          "Philippines",
          "United Arab Emirates",
          "UN Security Council",
          "White House" ->
          "the " + actor.name();
      default -> actor.name();
    };
  }

  /** True if a verb that follows takes the plural. */
  static boolean plural(List<Actor> actors) {
    if (actors.size() != 1) {
      return true;
    }
    Actor.Kind kind = actors.get(0).kind();
    String name = actors.get(0).name();
    return kind == Actor.Kind.GROUP && name.endsWith("s") && !name.endsWith("ss");
  }
}
