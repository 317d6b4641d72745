package org.sillok.text.who;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/** Tells which names name one country, organisation, place or people. */
final class Bodies {
  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final Stage stage;
  private final Figure[] figureOf;
  private final Map<String, Figure> byKey = new HashMap<>();
  private final Map<String, Figure> acronyms = new HashMap<>();

  Bodies(Lore lore, Scene scene, List<Naming> namings, Stage stage, Figure[] figureOf) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.stage = stage;
    this.figureOf = figureOf;
  }

  void resolve() {
    // Longer names first, so that a short form finds its long one wherever that stands.
    List<Integer> order = new java.util.ArrayList<>();
    for (int n = 0; n < namings.size(); n++) {
      if (!namings.get(n).person()) {
        order.add(n);
      }
    }
    order.sort(
        (a, b) -> {
          int byLength = Integer.compare(length(b), length(a));
          return byLength != 0 ? byLength : Integer.compare(a, b);
        });
    for (int n : order) {
      Figure figure = figure(n);
      figureOf[n] = figure;
      define(n, figure);
    }
    for (int n = 0; n < namings.size(); n++) {
      Figure figure = figureOf[n];
      Naming naming = namings.get(n);
      if (figure != null && !naming.person()) {
        if (naming.form() == Mention.Form.NAME && !words(naming).equalsIgnoreCase(figure.name)) {
          figure.names.add(words(naming));
        }
        int head = Uses.top(scene.syntax(), naming.first(), naming.end());
        stage.place(
            scene, naming.first(), naming.end(), head, naming.form(), naming.type(), figure);
      }
    }
  }

  private int length(int n) {
    return namings.get(n).end() - namings.get(n).first();
  }

  private String words(Naming naming) {
    String words = scene.words(naming.first(), naming.end());
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
  }

  private Figure figure(int n) {
    Naming naming = namings.get(n);
    Fact fact = naming.fact();
    return switch (naming.type()) {
      case GOVERNMENT -> government(naming);
      case PLACE ->
          fact != null && fact.role() == Fact.Role.COUNTRY ? government(naming) : place(naming);
      case ORGANISATION -> organisation(naming);
      case GROUP, OTHER, PERSON -> group(naming);
    };
  }

  private Figure government(Naming naming) {
    Fact fact = naming.fact();
    String code = fact == null || fact.standsFor() == null ? naming.country() : fact.standsFor();
    String words = fact == null || code != null ? words(naming) : fact.canonical();
    String key = code == null ? words : code;
    String name = code == null ? null : lore.gazetteer.countryName(code);
    if (name == null && "EUR".equals(code)) {
      return keyed("body|European Union", EntityType.ORGANISATION, "European Union", code);
    }
    return keyed("state|" + key, EntityType.GOVERNMENT, name == null ? words : name, code);
  }

  private Figure place(Naming naming) {
    Fact fact = naming.fact();
    String name = fact == null ? words(naming) : fact.canonical();
    String key = name.toLowerCase(Locale.ROOT).replaceAll(" (city|province|state)$", "");
    Figure figure = keyed("place|" + key, EntityType.PLACE, name, naming.country());
    if (figure.place == null) {
      lore.cities.find(name, figure.country).ifPresent(city -> figure.lies(city));
    }
    return figure;
  }

  private Figure group(Naming naming) {
    Fact fact = naming.fact();
    String key =
        fact == null
            ? words(naming).toLowerCase(Locale.ROOT).replaceAll("s$", "")
            : fact.code() == null ? fact.canonical() : fact.code();
    String name = fact == null || fact.code() != null ? words(naming) : fact.canonical();
    return keyed("people|" + key, EntityType.GROUP, name, naming.country());
  }

  private Figure keyed(String key, EntityType type, String name, @Nullable String country) {
    return byKey.computeIfAbsent(key, k -> stage.add(new Figure(type, name, country)));
  }

  private Figure organisation(Naming naming) {
    Fact fact = naming.fact();
    if (fact != null) {
      return keyed(
          "body|" + fact.canonical(), EntityType.ORGANISATION, fact.canonical(), naming.country());
    }
    String name = words(naming);
    Figure known = acronyms.get(name);
    if (known == null) {
      known = sameBody(name, naming.country());
    }
    if (known != null) {
      known.country = known.country == null ? naming.country() : known.country;
      return known;
    }
    String country = naming.country() != null ? naming.country() : lore.seats.country(lore, name);
    return keyed("body|" + name + "|" + country, EntityType.ORGANISATION, name, country);
  }

  private @Nullable Figure sameBody(String name, @Nullable String country) {
    Figure found = null;
    for (Figure figure : stage.figures) {
      boolean clash = country != null && figure.country != null && !country.equals(figure.country);
      if (figure.type == EntityType.ORGANISATION && !clash && sameBody(figure, name)) {
        if (found != null) {
          return null; // two fit: neither is believed
        }
        found = figure;
      }
    }
    return found;
  }

  private boolean sameBody(Figure figure, String shorter) {
    String longer = figure.name;
    if (core(longer).equalsIgnoreCase(core(shorter)) || slip(longer, shorter)) {
      return true;
    }
    if (shorter.matches("[A-Z][A-Za-z]*[A-Z]") && shorter.length() >= 3) {
      return initials(longer).equals(shorter);
    }
    boolean several = shorter.indexOf(' ') > 0;
    if (several && core(longer).startsWith(core(shorter) + " ")) {
      return core(longer)
          .substring(core(shorter).length())
          .matches(" (for|of|on|and|in|at|to) .+|,? (Inc|Ltd|Corp|Co|LLC|PLC|plc)\\.?");
    }
    if (!several && longer.matches(".+ (of|for) " + java.util.regex.Pattern.quote(shorter))) {
      return lore.gazetteer.exact(shorter) == null;
    }
    return longer.matches(
        java.util.regex.Pattern.quote(shorter)
            + ",? (Inc|Ltd|Corp|Corporation|Co|Company|LLC|PLC|plc|Group|Motors?|Electronics|Holdings)\\.?");
  }

  /** Without the country's adjective or name at its beginning: "Norwegian Coast Guard". */
  private String core(String name) {
    for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1)) {
      Fact fact = lore.gazetteer.exact(name.substring(0, i));
      if (fact != null
          && (fact.role() == Fact.Role.ADJECTIVE || fact.role() == Fact.Role.COUNTRY)) {
        return name.substring(i + 1);
      }
    }
    return name;
  }

  /** Letters that changed places: "Untied Nations". */
  private static boolean slip(String a, String b) {
    if (a.length() != b.length() || a.length() < 8 || a.equals(b)) {
      return false;
    }
    int[] left = a.codePoints().sorted().toArray();
    return java.util.Arrays.equals(left, b.codePoints().sorted().toArray());
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }

  /** "Herring Party (HP)": the letters in brackets name the same. */
  private void define(int n, Figure figure) {
    Naming naming = namings.get(n);
    int open = naming.end();
    boolean bracket =
        scene.is(open, naming.first(), "(") && scene.is(open + 2, naming.first(), ")");
    if (bracket && figure.type == EntityType.ORGANISATION) {
      String acronym = scene.form(open + 1);
      if (acronym.matches("[A-Z][A-Za-z.&-]{1,7}")) {
        acronyms.put(acronym, figure);
      }
    }
  }
}
