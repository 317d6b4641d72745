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
 */
public record Entity(String name, EntityType type, @Nullable String country, List<String> aliases) {
  public Entity {
    Checks.notBlank(name, "name");
    aliases = List.copyOf(aliases);
  }
}
