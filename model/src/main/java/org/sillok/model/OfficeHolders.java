package org.sillok.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shipped list of who held which office when: {@code office-holders.tsv} and {@code
 * offices.tsv}, which say what they are, of which day, and what they leave out.
 */
public final class OfficeHolders {
  private OfficeHolders() {}

  /**
   * Reads the list, in its order.
   *
   * @throws IllegalStateException naming file and line if a row cannot be understood
   */
  public static List<OfficeHolder> shipped() {
    Map<String, OfficeHolder.Seat> seats = new LinkedHashMap<>();
    read("offices.tsv", 4, row -> seats.put(row.get(0), seat(row)));
    List<OfficeHolder> out = new ArrayList<>();
    read("office-holders.tsv", 7, row -> out.add(holder(row, seats)));
    return List.copyOf(out);
  }

  private static OfficeHolder.Seat seat(List<String> row) {
    boolean single = row.get(1).equals("one");
    if (!single && !row.get(1).equals("several")) {
      throw new IllegalArgumentException("neither one nor several: " + row.get(1));
    }
    return new OfficeHolder.Seat(row.get(0), single, values(row.get(2)), values(row.get(3)));
  }

  private static OfficeHolder holder(List<String> row, Map<String, OfficeHolder.Seat> seats) {
    OfficeHolder.Seat seat = seats.get(row.get(3));
    if (seat == null) {
      throw new IllegalArgumentException("no such office: " + row.get(3));
    }
    return new OfficeHolder(
        row.get(0),
        values(row.get(1)),
        row.get(2),
        seat,
        When.parse(row.get(4)),
        row.get(5).isEmpty() ? null : When.parse(row.get(5)),
        orNull(row.get(6)));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }

  /** What is done with a row of a table. */
  private interface Rows {
    void take(List<String> row);
  }

  private static void read(String resource, int columns, Rows rows) {
    try (InputStream raw = OfficeHolders.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        List<String> row = List.of(line.split("\t", -1));
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        try {
          if (row.size() != columns) {
            throw new IllegalArgumentException(row.size() + " columns, not " + columns);
          }
          rows.take(row);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(resource + ", line " + number + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
