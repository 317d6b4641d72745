package org.sillok.text.who;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.OfficeHolder;
import org.sillok.model.When;

/**
 * A user's own list of persons, offices and other actors ({@code actors.csv}), which is believed
 * before anything that the program guesses.
 *
 * @param actors in the order of the file
 */
public record ActorList(List<Actor> actors) {
  /**
   * An actor of the list: a person in one office, or a government, body, place or people. Who
   * changed office or country has a line for each time.
   *
   * @param name the name to be shown
   * @param aliases other names for the same actor
   * @param kind what it is
   * @param country ISO 3166-1 alpha-3 or another code of three letters, or null
   * @param members the codes of those for whom a name of several stands ("E3": GBR, FRA, DEU);
   *     empty for all others
   * @param office the office, or null
   * @param from first day in it, or null if open
   * @param to last day in it, or null if open
   * @param wikidata Wikidata id ("Q42"), or null
   */
  public record Actor(
      String name,
      List<String> aliases,
      EntityType kind,
      @Nullable String country,
      List<String> members,
      @Nullable String office,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String wikidata) {
    public Actor {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an actor without a name");
      }
      aliases = List.copyOf(aliases);
      members = List.copyOf(members);
      if (members.size() == 1 || country != null && !members.isEmpty()) {
        throw new IllegalArgumentException("either one country or several");
      }
    }

    /** True if the office is held on {@code day}, as far as the list tells. */
    boolean holdsOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  public ActorList {
    actors = List.copyOf(actors);
  }

  /** No list at all. */
  public static ActorList empty() {
    return new ActorList(List.of());
  }

  /**
   * Reads comma-separated values with a header line; columns {@code name, aliases (parted by ";"),
   * kind (person if missing), country (several codes, parted by ";", of a name that stands for all
   * of them), office, from, to, wikidata} in any order, all but the name may be missing.
   *
   * @param source the file's name, for messages
   * @throws IllegalArgumentException naming source and line if a line cannot be understood
   * @throws IOException if reading fails
   */
  public static ActorList read(Reader reader, String source) throws IOException {
    BufferedReader in = new BufferedReader(reader);
    String header = in.readLine();
    List<Actor> out = new ArrayList<>();
    if (header == null) {
      return new ActorList(out);
    }
    List<String> columns = cells(header.startsWith("\ufeff") ? header.substring(1) : header);
    int number = 1;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Map<String, String> row = new HashMap<>();
        List<String> cells = cells(line);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
          row.put(columns.get(i).toLowerCase(Locale.ROOT).strip(), cells.get(i).strip());
        }
        try {
          out.add(actor(row));
        } catch (IllegalArgumentException | DateTimeParseException e) {
          throw new IllegalArgumentException(
              source + ", line " + number + ": " + e.getMessage(), e);
        }
      }
    }
    return new ActorList(out);
  }

  /**
   * The list as {@link #read} reads it, in an order of columns of its own; empty if the list is.
   *
   * @return comma-separated values with a header line
   */
  public String csv() {
    if (actors.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("name,aliases,kind,country,office,from,to,wikidata\n");
    for (Actor a : actors) {
      out.append(cell(a.name())).append(',');
      out.append(cell(String.join(";", a.aliases()))).append(',');
      out.append(a.kind().name().toLowerCase(Locale.ROOT)).append(',');
      out.append(cell(a.members().isEmpty() ? a.country() : String.join(";", a.members())))
          .append(',');
      out.append(cell(a.office())).append(',');
      out.append(a.from() == null ? "" : a.from()).append(',');
      out.append(a.to() == null ? "" : a.to()).append(',');
      out.append(cell(a.wikidata())).append('\n');
    }
    return out.toString();
  }

  private static String cell(@Nullable String value) {
    return value == null ? "" : "\"" + value.replace("\"", "\"\"") + "\"";
  }

  /** Who held the office on that day, or null: every word of {@code title} must be in its name. */
  @Nullable Actor holder(String title, @Nullable String country, LocalDate day) {
    Actor found = null;
    List<String> words = List.of(title.toLowerCase(Locale.ROOT).split("\\s+", -1));
    for (Actor actor : actors) {
      boolean office =
          actor.office() != null
              && List.of(actor.office().toLowerCase(Locale.ROOT).split("\\s+", -1))
                  .containsAll(words);
      boolean land = country == null || country.equals(actor.country());
      if (office && land && actor.holdsOn(day)) {
        if (found != null && !found.name().equals(actor.name())) {
          return null;
        }
        found = actor;
      }
    }
    return found;
  }

  /** Those of the list who hold or held an office. */
  List<OfficeHolder> holders() {
    List<OfficeHolder> out = new ArrayList<>();
    for (Actor a : actors) {
      String office = a.office();
      String country = a.country();
      if (a.kind() == EntityType.PERSON && office != null && country != null) {
        out.add(
            new OfficeHolder(
                a.name(),
                a.aliases(),
                country,
                new OfficeHolder.Seat(
                    office, false, List.of(), List.of(office.toLowerCase(Locale.ROOT))),
                a.from() == null ? When.UNKNOWN : When.day(a.from()),
                a.to() == null ? null : When.day(a.to()),
                a.wikidata()));
      }
    }
    return out;
  }

  /**
   * The code of an actor on a day: of the line that is in force; where none is, or no day is known,
   * of the lines without days; null if they disagree.
   *
   * @param name the name to be shown
   */
  @Nullable String country(String name, @Nullable LocalDate day) {
    Set<@Nullable String> now = new HashSet<>();
    Set<@Nullable String> always = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.name().equals(name)) {
        boolean open = actor.from() == null && actor.to() == null;
        if (open) {
          always.add(actor.country());
        } else if (day != null && actor.holdsOn(day)) {
          now.add(actor.country());
        }
      }
    }
    Set<@Nullable String> codes = now.isEmpty() ? always : now;
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  /**
   * The codes of those for whom a name stands on a day; empty if it stands for one, or if it is not
   * of this list.
   *
   * @param name the name to be shown
   */
  List<String> members(String name, @Nullable LocalDate day) {
    List<String> always = List.of();
    for (Actor actor : actors) {
      if (actor.name().equals(name)) {
        boolean open = actor.from() == null && actor.to() == null;
        if (!open && day != null && actor.holdsOn(day)) {
          return actor.members();
        }
        always = open && always.isEmpty() ? actor.members() : always;
      }
    }
    return always;
  }

  /** The same for the same list, another for another: tells what was read with which list. */
  public String checksum() {
    CRC32 crc = new CRC32();
    crc.update(actors.toString().getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  private static EntityType kind(@Nullable String word) {
    try {
      return word == null
          ? EntityType.PERSON
          : EntityType.valueOf(word.toUpperCase(Locale.ROOT).replace('Z', 'S'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no kind of actor: " + word + " (person, government, organisation, group, place)", e);
    }
  }

  private static Actor actor(Map<String, String> row) {
    List<String> codes = Table.values(row.getOrDefault("country", ""), ";");
    return new Actor(
        row.getOrDefault("name", ""),
        Table.values(row.getOrDefault("aliases", ""), ";"),
        kind(orNull(row.get("kind"))),
        codes.size() == 1 ? codes.get(0) : null,
        codes.size() == 1 ? List.of() : codes,
        orNull(row.get("office")),
        day(row.get("from")),
        day(row.get("to")),
        orNull(row.get("wikidata")));
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null || value.isBlank() ? null : LocalDate.parse(value);
  }

  private static List<String> cells(String line) {
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        out.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    out.add(cell.toString());
    return out;
  }
}
