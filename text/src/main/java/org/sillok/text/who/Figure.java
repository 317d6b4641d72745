package org.sillok.text.who;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.text.place.City;

/** An entity while the text is being read. Lives only inside one call. */
final class Figure {
  final EntityType type;
  String name;
  @Nullable PersonName person;
  @Nullable String country;
  @Nullable Place place;

  /** Those for whom a name of several stands. */
  List<Entity> members = List.of();

  /** What told that the page slips in spelling its name; null if it is as printed. */
  @Nullable String respelt;

  char gender = '-';
  final List<Told> titles = new ArrayList<>();
  final Set<String> names = new LinkedHashSet<>();

  /** Tokens at which it is mentioned, in the order of the text once all are known. */
  final List<Integer> seen = new ArrayList<>();

  Figure(EntityType type, String name, @Nullable String country) {
    this.type = type;
    this.name = name;
    this.country = country;
  }

  /** True if the page calls it by this very head, up to token {@code before}. */
  boolean called(Titles.Head head, int before) {
    return titles.stream().anyMatch(t -> t.token() < before && t.head().equals(head));
  }

  /** The last mention before {@code token}, or -1. */
  int lastBefore(int token) {
    int last = -1;
    for (int at : seen) {
      if (at < token && at > last) {
        last = at;
      }
    }
    return last;
  }

  /** Puts it on the map, and into the city's country where none was known. */
  void lies(City city) {
    country = country == null ? city.country() : country;
    place = new Place(city.name(), city.country(), city.latitude(), city.longitude());
  }

  Entity entity() {
    Set<String> aliases = new LinkedHashSet<>(names);
    aliases.remove(name);
    return new Entity(name, type, country, List.copyOf(aliases), place, members, respelt);
  }
}
