package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * A post that one person after another holds.
 *
 * @param title as told, without the country: "special representative for North Korea"
 * @param country ISO 3166-1 alpha-3 (or UNO, EUR) whose post it is, or null if not told
 * @param body the ministry or organisation, or null
 */
public record Office(String title, @Nullable String country, @Nullable String body) {
  public Office {
    Checks.notBlank(title, "title");
    Checks.notBlankIfGiven(country, "country");
  }
}
