package org.sillok.text.place;

import org.jspecify.annotations.Nullable;

/**
 * A city or town.
 *
 * @param name its usual name in English
 * @param country ISO 3166-1 alpha-3, or null where it has none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param people how many live there, 0 if not known
 */
public record City(
    String name, @Nullable String country, double latitude, double longitude, int people) {}
