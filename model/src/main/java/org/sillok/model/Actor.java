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
 * @param office the office as given beside the name on that page, or by which alone it is called
 *     ("fisheries minister"); or null
 * @param body the ministry or organisation of that office, or of unnamed people ("foreign ministry
 *     officials"); or null
 */
public record Actor(
    String name,
    Kind kind,
    @Nullable String country,
    @Nullable Sector sector,
    @Nullable String office,
    @Nullable String body) {
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
    Checks.notBlankIfGiven(body, "body");
  }

  /** One of whom no body is told. */
  public Actor(
      String name,
      Kind kind,
      @Nullable String country,
      @Nullable Sector sector,
      @Nullable String office) {
    this(name, kind, country, sector, office, null);
  }

  /**
   * True for a person called by the office alone ("the British fisheries minister"): who that was
   * on a date, other pages may tell.
   */
  public boolean titleOnly() {
    return kind == Kind.PERSON
        && office != null
        && name.toLowerCase(Locale.ROOT).contains(office.toLowerCase(Locale.ROOT));
  }

  /** The same actor under another name. */
  public Actor named(String other) {
    return new Actor(other, kind, country, sector, office, body);
  }

  /** The same actor, known to be of a country. */
  public Actor in(String code) {
    return new Actor(name, kind, code, sector, office, body);
  }

  /** The same for two actors that one page could not tell apart by name, kind and country. */
  public String key() {
    return kind == Kind.GOVERNMENT && country != null
        ? country
        : kind + "|" + name.toLowerCase(Locale.ROOT) + "|" + (country == null ? "" : country);
  }
}
