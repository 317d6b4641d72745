package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param name as told: "Tórshavn", "the foreign ministry in Oslo"
 * @param country ISO 3166-1 alpha-3, or null
 * @param latitude degrees north, or null if not known
 * @param longitude degrees east, or null if not known
 */
public record Place(
    String name, @Nullable String country, @Nullable Double latitude, @Nullable Double longitude) {
  public Place {
    Checks.notBlank(name, "name");
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("half a coordinate: " + name);
    }
  }
}
