package org.sillok.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the chronology is asked for. Values of one list are alternatives, the lists are
 * conditions that must all hold; an empty list asks nothing.
 *
 * @param from only what may have happened on this day or later, or null
 * @param to only what may have happened on this day or earlier, or null
 * @param actors names, parts of names or country codes
 * @param types PLOVER types, or {@code statement}, {@code position}, {@code deadline}, {@code
 *     proposal}, {@code event}
 * @param statuses names of {@link org.sillok.model.Status}
 * @param places names, parts of names or country codes
 * @param outlets names or parts of names
 * @param asOf only pages published on this day or earlier: the state of play as known then; or null
 */
public record Query(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> actors,
    List<String> types,
    List<String> statuses,
    List<String> places,
    List<String> outlets,
    @Nullable LocalDate asOf) {
  /** Everything. */
  public static final Query ALL =
      new Query(null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

  public Query {
    actors = List.copyOf(actors);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    places = List.copyOf(places);
    outlets = List.copyOf(outlets);
  }

  /** Only what may have happened within these days, both included; null for no limit. */
  public Query between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Query(first, last, actors, types, statuses, places, outlets, asOf);
  }

  /** Only what was known from pages published on this day or earlier; null for all. */
  public Query asOf(@Nullable LocalDate day) {
    return new Query(from, to, actors, types, statuses, places, outlets, day);
  }

  /** Only what one of these takes part in. */
  public Query actors(List<String> names) {
    return new Query(from, to, names, types, statuses, places, outlets, asOf);
  }

  /** Only lines of one of these types. */
  public Query types(List<String> names) {
    return new Query(from, to, actors, names, statuses, places, outlets, asOf);
  }

  /** Only events of one of these statuses. */
  public Query statuses(List<String> names) {
    return new Query(from, to, actors, types, names, places, outlets, asOf);
  }

  /** Only events in one of these places. */
  public Query places(List<String> names) {
    return new Query(from, to, actors, types, statuses, names, outlets, asOf);
  }

  /** Only lines that one of these outlets tells. */
  public Query outlets(List<String> names) {
    return new Query(from, to, actors, types, statuses, places, names, asOf);
  }
}
