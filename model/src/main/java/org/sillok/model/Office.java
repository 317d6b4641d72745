package org.sillok.model;

import java.util.Locale;
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

  /** The title with its body, where the title does not name it: "director, Harbour Institute". */
  public String full() {
    boolean told =
        body == null || title.toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
    return told ? title : title + ", " + body;
  }
}
