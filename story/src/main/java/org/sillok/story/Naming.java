package org.sillok.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Gist;
import org.sillok.model.PersonName;
import org.sillok.story.words.Tsv;

/**
 * Names actors in the lines of one chronology: with office and country where they come first, by
 * the last name afterwards, unless two who take part bear it.
 */
final class Naming {
  private static final Map<String, String> ADJECTIVES = adjectives();
  private static final Map<String, Boolean> ARTICLES = articles();
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(:of)?}((?:['’]s)?)");
  private static final Pattern RELATIVE =
      Pattern.compile("(?i).*\\b(?:counterparts?|colleagues?|namesake|hosts?|rival|former .*)$");
  private static final int LONG_TITLE = 4;

  /** The full name of each person by the folded form of every name that he is given. */
  private final Map<String, String> full = new HashMap<>();

  private final Set<String> shared = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  /** Naming of these, told in whatever order the lines will have. */
  Naming(Collection<Actor> all) {
    Map<String, Set<String>> byFamily = new TreeMap<>();
    Set<String> singles = new TreeSet<>();
    for (Actor a : all) {
      if (a.kind() == Actor.Kind.PERSON) {
        PersonName name = PersonName.of(a.name());
        if (name.single()) {
          singles.add(a.name());
        } else {
          byFamily.computeIfAbsent(plain(name.family()), k -> new TreeSet<>()).add(a.name());
        }
      }
    }
    byFamily.forEach(
        (family, names) -> {
          String first = names.iterator().next();
          boolean one =
              names.stream()
                  .allMatch(n -> Parties.samePerson(first, n) || plain(first).equals(plain(n)));
          String best =
              names.stream()
                  .filter(n -> n.chars().anyMatch(c -> c > 127))
                  .findFirst()
                  .orElse(first);
          if (!one) {
            shared.add(family);
          }
          names.forEach(n -> full.put(plain(n), one ? longest(names, best) : n));
        });
    for (String single : singles) {
      Set<String> names = byFamily.get(plain(single));
      if (names != null && !shared.contains(plain(single))) {
        full.put(plain(single), full.getOrDefault(plain(names.iterator().next()), single));
      }
    }
  }

  /**
   * The name by which most call one person: with its own letters, where one outlet spells it so.
   */
  private static String longest(Set<String> names, String best) {
    return names.stream()
        .filter(n -> plain(n).length() > plain(best).length())
        .reduce(best, (a, b) -> plain(b).length() > plain(a).length() ? b : a);
  }

  /** A name as an outlet without accents spells it. */
  private static String plain(String name) {
    return PersonName.fold(name)
        .replace("þ", "th")
        .replace("ð", "d")
        .replace("æ", "ae")
        .replace("ø", "o")
        .replace("å", "a");
  }

  private static Map<String, String> adjectives() {
    Map<String, String> out = new HashMap<>();
    for (List<String> row : Tsv.rows("adjectives.tsv", 2)) {
      out.put(row.get(0), row.get(1));
    }
    return out;
  }

  private static Map<String, Boolean> articles() {
    Map<String, Boolean> out = new HashMap<>();
    for (List<String> row : Tsv.rows("articles.tsv", 4)) {
      out.put(row.get(0), row.get(1).equals("whose"));
    }
    return out;
  }

  /** A clause with all who take part named, and behind it on whose word it is. */
  String told(Gist gist) {
    String clause = filled(gist.words(), gist);
    return gist.said() == null ? clause : clause + ", " + filled(gist.said(), gist);
  }

  private String filled(String words, Gist gist) {
    StringBuilder out = new StringBuilder();
    Matcher m = PLACE.matcher(words);
    int at = 0;
    while (m.find()) {
      Actor actor = gist.actors().get(Integer.parseInt(m.group(1)));
      boolean whose = !m.group(3).isEmpty();
      out.append(words, at, m.start());
      at = m.end();
      if (m.group(2) != null) {
        String adjective = adjective(actor);
        out.append(adjective == null ? "" : adjective + " ");
        at += at < words.length() && words.charAt(at) == ' ' ? 1 : 0;
        continue;
      }
      String name = whose ? brief(actor) : one(actor);
      if (name.startsWith("the ") && out.toString().matches("(?s).*\\b[Tt]he ")) {
        name = name.substring(4);
      }
      out.append(name).append(whose ? "'s" : "");
    }
    out.append(words.substring(at));
    return out.toString().replaceAll(",\\s*([,.;])", "$1").replaceAll(",$", "");
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

  /** One actor, introduced if it is his first appearance. */
  String one(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON || described(actor)) {
      return body(actor);
    }
    String name = whole(actor);
    if (!named.add(plain(name))) {
      return brief(actor);
    }
    String title = title(actor);
    if (title == null) {
      return name;
    }
    boolean behind =
        title.split(" ", -1).length > LONG_TITLE
            || title.contains(" of ")
            || title.contains(" for ");
    return behind
        ? name + ", " + (title.startsWith("the ") ? title : "the " + title) + ","
        : (title.startsWith("the ") ? title.substring(4) : title) + " " + name;
  }

  /** The name without office; the last name of who was introduced. */
  private String brief(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON || described(actor)) {
      return body(actor);
    }
    String name = whole(actor);
    if (!named.contains(plain(name))) {
      return name;
    }
    PersonName parts = PersonName.of(name);
    return parts.single() || shared.contains(plain(parts.family())) ? name : parts.family();
  }

  /** True for somebody who has no name: "a senior official". */
  private static boolean described(Actor actor) {
    String name = actor.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Character.isLowerCase(last.codePointAt(0));
  }

  private String whole(Actor actor) {
    return full.getOrDefault(plain(actor.name()), actor.name());
  }

  private static @Nullable String title(Actor actor) {
    String office = actor.office();
    if (office == null || RELATIVE.matcher(office).matches()) {
      return null;
    }
    String country = adjective(actor);
    String body = actor.body();
    if (body == null || within(office, body)) {
      return country == null || told(office, country) ? office : country + " " + office;
    }
    // a ministry is some state's, the White House needs none
    boolean whose = Boolean.TRUE.equals(ARTICLES.get(body.substring(body.lastIndexOf(' ') + 1)));
    return !whose || country == null || told(body, country)
        ? body + " " + office
        : country + " " + body + " " + office;
  }

  private static boolean within(String office, String body) {
    return office.toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String adjective(Actor actor) {
    return actor.country() == null ? null : ADJECTIVES.get(actor.country());
  }

  /** True if words already tell the country. */
  private static boolean told(String words, String adjective) {
    String plain = words.replace(".", "");
    for (String other : ADJECTIVES.values()) {
      if (other.length() > 1 && (" " + plain + " ").contains(" " + other.replace(".", "") + " ")) {
        return true;
      }
    }
    return plain.contains(adjective.replace(".", ""))
        || adjective.equals("EU") && plain.contains("European");
  }

  /** A state, a body, unnamed people: the article and the country where English has them. */
  private static String body(Actor actor) {
    String first = actor.name();
    boolean article = first.matches("(?:The|A|An|One) .*");
    String name =
        article ? first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1) : first;
    if (name.matches("(?i)(?:the|an?|one|his|her|its|their) .*")) {
      return name;
    }
    String head = name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name;
    Boolean whose = ARTICLES.get(head.substring(head.lastIndexOf(' ') + 1));
    boolean possessed = name.matches("\\S+['’]s? .*");
    boolean unnamed = actor.kind() == Actor.Kind.GROUP || described(actor);
    if (unnamed && !plural(List.of(actor)) && !possessed && whose == null) {
      return (name.matches("(?i)[aeio].*") ? "an " : "a ") + name;
    }
    if (whose == null || possessed) {
      return name;
    }
    String country = adjective(actor);
    boolean add =
        whose && country != null && !"UNO".equals(actor.country()) && !told(name, country);
    return "the " + (add ? country + " " : "") + name;
  }

  /** True if a verb that follows takes the plural. */
  static boolean plural(List<Actor> actors) {
    if (actors.size() != 1) {
      return true;
    }
    Actor.Kind kind = actors.get(0).kind();
    String name = actors.get(0).name();
    return name.endsWith(" Islands")
        || kind == Actor.Kind.GROUP && name.endsWith("s") && !name.endsWith("ss");
  }
}
