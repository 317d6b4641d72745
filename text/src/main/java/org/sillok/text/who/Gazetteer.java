package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Sector;

/**
 * The lists of facts on countries, bodies and places, asked by the words of the text: the longest
 * name that begins at a token and ends with one.
 */
final class Gazetteer {
  /** A short name that means a country on pages that speak of it ("the North"). */
  record Nearby(String country, Set<String> context, Fact.Role role) {}

  private final Map<String, List<Fact>> byFirstWord = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, Nearby> nearby = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** The lists, the user's own first. */
  Gazetteer(ActorList own) {
    for (ActorList.Actor actor : own.actors()) {
      Fact.Role role =
          switch (actor.kind()) {
            case PERSON -> Fact.Role.PERSON;
            case GOVERNMENT -> Fact.Role.COUNTRY;
            case ORGANISATION -> Fact.Role.BODY;
            case GROUP -> Fact.Role.PEOPLE;
            case PLACE -> Fact.Role.PLACE;
            case OTHER -> Fact.Role.OTHER;
          };
      add(actor.name(), actor.name(), role, actor.country(), null, null);
      for (String alias : actor.aliases()) {
        add(alias, actor.name(), role, actor.country(), null, null);
      }
    }
    for (List<String> row : Table.rows("countries.tsv", 7)) {
      country(row);
    }
    for (List<String> row : Table.rows("formal.tsv", 2)) {
      Fact known = exact(row.get(0));
      if (known != null && known.role() == Fact.Role.COUNTRY) {
        add(row.get(1), known.canonical(), Fact.Role.COUNTRY, known.code(), known.code(), null);
      }
    }
    for (List<String> row : Table.rows("several.tsv", 3)) {
      members.put(row.get(0), Table.values(row.get(2), ";"));
      add(row.get(0), row.get(0), Fact.Role.COUNTRY, null, null, null);
      for (String other : Table.values(row.get(1), ";")) {
        add(other, row.get(0), Fact.Role.COUNTRY, null, null, null);
      }
    }
    for (List<String> row : Table.rows("bodies.tsv", 4)) {
      Sector sector = row.get(3).equals("-") ? null : Sector.valueOf(row.get(3));
      add(row.get(0), row.get(0), Fact.Role.BODY, row.get(2), null, sector);
      for (String other : Table.values(row.get(1), ";")) {
        add(other, row.get(0), Fact.Role.BODY, row.get(2), null, sector);
      }
    }
    for (List<String> row : Table.rows("places.tsv", 3)) {
      String code = row.get(0).equals("-") ? null : row.get(0);
      String standsFor = row.get(1).equals("-") ? null : row.get(1);
      Fact.Role role = standsFor == null ? Fact.Role.PLACE : Fact.Role.SEAT;
      for (String names : Table.values(row.get(2), ";")) {
        spellings(names, role, code, standsFor);
      }
    }
    for (List<String> row : Table.rows("peoples.tsv", 1)) {
      List<String> names = Table.values(row.get(0), ";");
      for (String name : names) {
        add(name, names.get(0), Fact.Role.PEOPLE, null, null, null);
      }
    }
    for (List<String> row : Table.rows("other.tsv", 1)) {
      add(row.get(0), row.get(0), Fact.Role.OTHER, null, null, null);
    }
    for (List<String> row : Table.rows("nearby.tsv", 4)) {
      Set<String> context = Set.copyOf(Table.values(row.get(2), " "));
      nearby.put(row.get(0), new Nearby(row.get(1), context, Fact.Role.valueOf(row.get(3))));
    }
    for (List<Fact> facts : byFirstWord.values()) {
      facts.sort(Comparator.comparingInt((Fact f) -> f.form().length()).reversed());
    }
  }

  private void country(List<String> row) {
    String code = row.get(0);
    String name = row.get(1);
    countryNames.put(code, name);
    add(name, name, Fact.Role.COUNTRY, code, code, null);
    for (String other : Table.values(row.get(2), ";")) {
      add(other, name, Fact.Role.COUNTRY, code, code, null);
    }
    for (String adjective : Table.values(row.get(3), ";")) {
      add(adjective, name, Fact.Role.ADJECTIVE, code, code, null);
    }
    for (String people : Table.values(row.get(4), ";")) {
      add(people, name, Fact.Role.PEOPLE, code, code, null);
    }
    for (String seat : Table.values(row.get(5), ";")) {
      spellings(seat, Fact.Role.SEAT, code, code);
    }
    for (String metonym : Table.values(row.get(6), ";")) {
      add(metonym, name, Fact.Role.METONYM, code, code, null);
    }
  }

  private void spellings(
      String names, Fact.Role role, @Nullable String code, @Nullable String standsFor) {
    List<String> all = Table.values(names, "=");
    for (String name : all) {
      add(name, all.get(0), role, code, standsFor, null);
    }
  }

  /** The first list that knows a form keeps it: countries before bodies before places. */
  private void add(
      String form,
      String canonical,
      Fact.Role role,
      @Nullable String code,
      @Nullable String standsFor,
      @Nullable Sector sector) {
    if (seen.add(form)) {
      byFirstWord
          .computeIfAbsent(key(form, 0), k -> new ArrayList<>())
          .add(new Fact(form, canonical, role, code, standsFor, sector));
    }
  }

  /** The English name of a country, or null for another code. */
  @Nullable String countryName(String code) {
    return countryNames.get(code);
  }

  /** The codes of those for whom a name stands ("Benelux"); empty for the name of one. */
  List<String> members(String canonical) {
    return members.getOrDefault(canonical, List.of());
  }

  /** What "the North" and its like mean, or null. */
  @Nullable Nearby nearby(String form) {
    return nearby.get(form);
  }

  /** What is known of exactly this name, or null. */
  @Nullable Fact exact(String name) {
    for (Fact fact : byFirstWord.getOrDefault(key(name, 0), List.of())) {
      if (fact.form().equals(name)) {
        return fact;
      }
    }
    return null;
  }

  /** The facts whose names begin at {@code offset}, the longest name first. */
  List<Fact> at(String text, int offset) {
    List<Fact> out = List.of();
    for (Fact fact : byFirstWord.getOrDefault(key(text, offset), List.of())) {
      if (end(text, offset, fact.form()) > 0) {
        out = out.isEmpty() ? new ArrayList<>() : out;
        out.add(fact);
      }
    }
    return out;
  }

  /**
   * The offset behind {@code name} if the text has it at {@code offset}, else -1. A run of blanks
   * matches a blank; curly and straight apostrophes are one; capitals match small letters in a word
   * of nothing but capitals.
   */
  static int end(String text, int offset, String name) {
    int at = offset;
    boolean shouted = name.length() > 3 && shouted(text, offset, name);
    for (int i = 0; i < name.length(); i++) {
      if (at >= text.length()) {
        return -1;
      }
      char want = name.charAt(i);
      char have = text.charAt(at);
      if (want == ' ') {
        if (!Character.isWhitespace(have) && have != '\u00a0') {
          return -1;
        }
        while (at < text.length()
            && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
          at++;
        }
        continue;
      }
      boolean same =
          want == have
              || want == '\'' && have == '\u2019'
              || shouted && Character.toUpperCase(want) == have;
      if (!same) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean shouted(String text, int offset, String name) {
    int end = Math.min(text.length(), offset + name.length());
    for (int i = offset; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String key(String text, int offset) {
    int end = offset;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end).toLowerCase(Locale.ROOT);
  }
}
