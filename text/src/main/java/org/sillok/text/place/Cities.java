package org.sillok.text.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The cities that the program knows, by name. A name is also known without its accents ("Kaesong",
 * "Torshavn") and without "City". Immutable; safe for many threads.
 *
 * <p>Data: GeoNames, CC BY 4.0; made by {@code train/facts/run}.
 */
public final class Cities {
  /** So many times larger than all others of its name a city must be to be meant without more. */
  private static final int OUTSHINES = 4;

  private final Map<String, List<City>> byName = new HashMap<>();

  private Cities() {
    Map<String, @Nullable String> codes = new HashMap<>();
    try (InputStream raw = Cities.class.getResourceAsStream("cities.tsv")) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: cities.tsv");
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t"), codes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read cities.tsv", e);
    }
  }

  private void add(String[] row, Map<String, @Nullable String> codes) {
    String[] names = row[0].split("=");
    City city =
        new City(
            names[0],
            codes.computeIfAbsent(row[1], Cities::alpha3),
            Double.parseDouble(row[2]),
            Double.parseDouble(row[3]),
            Integer.parseInt(row[4]));
    for (String name : names) {
      add(name, city);
      String bare = bare(name);
      add(bare, city);
      if (bare.endsWith(" City")) {
        add(bare.substring(0, bare.length() - 5), city);
      }
    }
  }

  private void add(String name, City city) {
    List<City> all = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (all.isEmpty() || all.get(all.size() - 1) != city) {
      all.add(city);
    }
  }

  /** The one list; read when first asked for. */
  public static Cities standard() {
    return Standard.CITIES;
  }

  private static @Nullable String alpha3(String alpha2) {
    if (alpha2.equals("XK")) {
      return "XKX";
    }
    try {
      String code = Locale.of("", alpha2).getISO3Country();
      return code.isEmpty() ? null : code;
    } catch (MissingResourceException e) {
      return null;
    }
  }

  /** A name without accents and with plain apostrophes. */
  static String bare(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
        .replaceAll("[\u2018\u2019\u02bb\u02bc\u02bf`]", "'")
        .replace('\u0142', 'l')
        .replace('\u0141', 'L')
        .replace('\u0131', 'i')
        .replace('\u00f8', 'o')
        .replace('\u00d8', 'O')
        .replace('\u0111', 'd')
        .replace('\u0110', 'D');
  }

  /** All cities of a name, in no order of worth. */
  public List<City> called(String name) {
    List<City> found = byName.get(name);
    return found == null ? byName.getOrDefault(bare(name), List.of()) : found;
  }

  /**
   * The city that a name means: the largest of the country, or, where none is given, the only one
   * or the one that outshines all others.
   *
   * @param country ISO 3166-1 alpha-3, or null if nothing tells
   * @return nothing when the name is unknown or several cities may be meant
   */
  public Optional<City> find(String name, @Nullable String country) {
    City best = null;
    City second = null;
    for (City city : called(name)) {
      if (country != null && !country.equals(city.country())) {
        continue;
      }
      if (best == null || city.people() > best.people()) {
        second = best;
        best = city;
      } else if (second == null || city.people() > second.people()) {
        second = city;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean clear =
        country != null || second == null || best.people() > (long) OUTSHINES * second.people();
    return clear ? Optional.of(best) : Optional.empty();
  }

  /** Gives each name with the number of people of the largest city that bears it. */
  public void eachName(ObjIntConsumer<String> taker) {
    byName.forEach(
        (name, all) -> taker.accept(name, all.stream().mapToInt(City::people).max().orElse(0)));
  }

  /** Holds the list; the class is initialised when it is first asked for. */
  private static final class Standard {
    static final Cities CITIES = new Cities();
  }
}
