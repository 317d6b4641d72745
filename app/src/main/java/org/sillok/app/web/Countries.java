package org.sillok.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names of countries by their three-letter codes. */
final class Countries {
  private static final Map<String, String> OTHERS =
      Map.of(
          "EUR", "European Union",
          "UNO", "United Nations",
          "IGO", "International bodies",
          "NGO", "Non-governmental bodies",
          "IMG", "International militant groups",
          "ISM", "Movements",
          "MNC", "Companies");

  private final Map<String, String> names = new TreeMap<>(OTHERS);

  Countries() {
    for (String two : Locale.getISOCountries()) {
      Locale country = Locale.of("", two);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
  }

  /** The English name, or the code where there is none. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
