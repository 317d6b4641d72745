package org.sillok.page.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file beside its stage: columns between tabs, {@code #} begins a comment line. */
public final class TsvFile {
  /**
   * A line of the file.
   *
   * @param file its name
   * @param line its number, from 1
   * @param cells the columns, white space off
   */
  public record Row(String file, int line, List<String> cells) {
    /** A column, empty if the line is too short. */
    public String cell(int i) {
      return i < cells.size() ? cells.get(i) : "";
    }

    /** File and line, for messages. */
    public String where() {
      return file + ":" + line;
    }
  }

  private TsvFile() {}

  /** Reads a resource that lies beside a class. */
  public static List<Row> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("data file missing from the build: " + name);
      }
      return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lines of a text.
   *
   * @param name of the file, for messages
   */
  public static List<Row> rows(String name, String text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
          cells.add(cell.strip());
        }
        rows.add(new Row(name, number, List.copyOf(cells)));
      }
    }
    return List.copyOf(rows);
  }
}
