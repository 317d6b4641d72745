package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that one article speaks of, however often and by whatever name.
 *
 * @param name the fullest name in the article, or the canonical one where a list of facts knows it
 * @param type what it is
 * @param country ISO 3166-1 alpha-3 (or UNO, EUR) it belongs to, or null
 * @param aliases the other names by which the article calls it, in order of appearance
 * @param place where a city lies, with coordinates; null for all else and where none is known
 * @param members those for whom a name of several stands ("Benelux"), each as it is called alone;
 *     empty for all else
 * @param respelt what told that the page slips in spelling the name, which is given in its usual
 *     form; the printed one comes first: "“Jane Dow” (foreign minister, NOR, 2019/2021)". Null
 *     where the name is as printed
 */
public record Entity(
    String name,
    EntityType type,
    @Nullable String country,
    List<String> aliases,
    @Nullable Place place,
    List<Entity> members,
    @Nullable String respelt) {
  public Entity {
    Checks.notBlank(name, "name");
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  /** An entity that is no city on the map. */
  public Entity(String name, EntityType type, @Nullable String country, List<String> aliases) {
    this(name, type, country, aliases, null, List.of(), null);
  }
}
