package org.sillok.story.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Data files beside this stage: columns between tabs, {@code #} begins a comment line. */
public final class Tsv {
  private Tsv() {}

  /**
   * The rows of a file, at least {@code columns} cells each; empty cells at the end may be left
   * out.
   */
  public static List<List<String>> rows(String name, int columns) {
    List<List<String>> out = new ArrayList<>();
    int number = 0;
    for (String line : read(name).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.strip());
      }
      if (cells.get(0).isEmpty()) {
        throw new IllegalStateException(name + ":" + number + ": nothing in the first column");
      }
      while (cells.size() < columns) {
        cells.add("");
      }
      out.add(List.copyOf(cells));
    }
    return List.copyOf(out);
  }

  /** The words of a file, in order. */
  public static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    for (List<String> row : rows(name, 1)) {
      out.addAll(List.of(row.get(0).split("\\s+", -1)));
    }
    return List.copyOf(out);
  }

  private static String read(String name) {
    try (InputStream in = Tsv.class.getResourceAsStream("/org/sillok/story/" + name)) {
      if (in == null) {
        throw new IllegalStateException("data file missing from the build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
