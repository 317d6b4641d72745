package org.sillok.text.who;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables beside this package: UTF-8, tabs, {@code #} begins a comment line. */
final class Table {
  private Table() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException naming file and line if a row has not {@code columns} columns
   */
  static List<List<String>> rows(String resource, int columns) {
    List<List<String>> out = new ArrayList<>();
    try (InputStream raw = Table.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(
              resource + ", line " + number + ": " + row.size() + " columns, not " + columns);
        }
        out.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return out;
  }

  /** The values of a cell, parted by {@code separator}; none for "-". */
  static List<String> values(String cell, String separator) {
    List<String> out = new ArrayList<>();
    if (!cell.equals("-")) {
      for (String value : cell.split(separator, -1)) {
        if (!value.isBlank()) {
          out.add(value.strip());
        }
      }
    }
    return out;
  }
}
