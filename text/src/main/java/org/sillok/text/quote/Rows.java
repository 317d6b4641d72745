package org.sillok.text.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table beside this class: tabs between columns, {@code #} before comments. */
final class Rows {
  private Rows() {}

  /**
   * Reads a table.
   *
   * @param columns how many each row has
   * @throws IllegalStateException with the line, if one has another number
   */
  static List<List<String>> of(String file, int columns) {
    List<List<String>> out = new ArrayList<>();
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(
              file + ", line " + number + ": " + columns + " columns expected");
        }
        out.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return out;
  }
}
