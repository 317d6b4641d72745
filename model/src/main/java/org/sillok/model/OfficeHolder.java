package org.sillok.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who held an office, as a list of public facts tells it; what pages show is a {@link Tenure}.
 *
 * @param name the usual name
 * @param aliases other spellings and names
 * @param country ISO 3166-1 alpha-3, or a PLOVER code of no state
 * @param office which office
 * @param from first day, month or year in it; unknown if nobody tells
 * @param to last one; null if it is held still, or nobody knows
 * @param wikidata Wikidata id, or null
 */
public record OfficeHolder(
    String name,
    List<String> aliases,
    String country,
    Seat office,
    When from,
    @Nullable When to,
    @Nullable String wikidata) {
  /**
   * An office, with what it is called.
   *
   * @param name the usual title, with the body
   * @param single true if one person holds it at a time
   * @param bodies the ministry or organisation that it belongs to, by several names; empty if none
   *     is told with it
   * @param titles what news calls it, without country and body, in small letters; one in brackets
   *     means this office only where a body is told with it
   */
  public record Seat(String name, boolean single, List<String> bodies, List<String> titles) {
    public Seat {
      Checks.notBlank(name, "name");
      bodies = List.copyOf(bodies);
      titles = List.copyOf(titles);
    }
  }

  public OfficeHolder {
    Checks.notBlank(name, "name");
    Checks.notBlank(country, "country");
    aliases = List.copyOf(aliases);
  }

  /** The usual name, and the others. */
  public List<String> names() {
    List<String> out = new ArrayList<>(List.of(name));
    out.addAll(aliases);
    return out;
  }

  /** The time in office, in EDTF: {@code 2017-07-21/2019-07-01}. */
  public String days() {
    return (from.isUnknown() ? ".." : from.edtf()) + "/" + (to == null ? ".." : to.edtf());
  }

  /**
   * True if the office can have been held on a day of a time.
   *
   * @param first the first day, or null if it is open
   * @param last the last day, or null if it is open
   */
  public boolean mayHold(@Nullable LocalDate first, @Nullable LocalDate last) {
    LocalDate begin = from.earliest();
    LocalDate end = to == null ? null : to.latest();
    return (last == null || begin == null || !last.isBefore(begin))
        && (first == null || end == null || !first.isAfter(end));
  }
}
