package org.sillok.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files beside this class: tab-separated, {@code #} begins a comment line. */
final class Resource {
  /**
   * A row of a data file.
   *
   * @param file name of the file without ending
   * @param line number, from 1
   */
  record Row(String file, int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cell, empty if the row is shorter or the cell is a dash. */
    String cell(int i) {
      String s = i < cells.size() ? cells.get(i).strip() : "";
      return s.equals("-") ? "" : s;
    }

    IllegalStateException wrong(String why) {
      return new IllegalStateException(file + ".tsv, line " + line + ": " + why);
    }
  }

  private Resource() {}

  /** The rows of {@code name.tsv}. */
  static List<Row> rows(String name) {
    List<Row> out = new ArrayList<>();
    try (InputStream in = Resource.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no data file " + name + ".tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int n = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        n++;
        if (!line.isBlank() && !line.startsWith("#")) {
          out.add(new Row(name, n, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(out);
  }
}
