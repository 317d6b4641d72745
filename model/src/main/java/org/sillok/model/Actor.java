package org.sillok.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, speaks or is acted upon, as one article tells it.
 *
 * @param name the name by which it is known ("Jane Doe", "Norway", "senior EU officials")
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3, or a PLOVER code of no state (UNO, EUR, IGO, NGO, IMG, ISM,
 *     MNC); null if not told
 * @param sector PLOVER sector, or null
 * @param office the office as given beside the name on that page, or null
 */
public record Actor(
    String name,
    Kind kind,
    @Nullable String country,
    @Nullable Sector sector,
    @Nullable String office) {
  /** What an actor is. */
  public enum Kind {
    PERSON,
    GOVERNMENT,
    ORGANISATION,
    /** Unnamed people: "Chinese officials", "a senior lawmaker". */
    GROUP
  }

  public Actor {
    Checks.notBlank(name, "name");
    Checks.notBlankIfGiven(country, "country");
    Checks.notBlankIfGiven(office, "office");
  }

  /** The same for two actors that one page could not tell apart by name, kind and country. */
  public String key() {
    return kind == Kind.GOVERNMENT && country != null
        ? country
        : kind + "|" + name.toLowerCase(Locale.ROOT) + "|" + (country == null ? "" : country);
  }
}
