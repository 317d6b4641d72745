package org.sillok.page.outlet;

import java.util.List;
import java.util.Map;
import org.sillok.page.shape.TsvFile.Row;

/**
 * A page of our own invention in the shape of an outlet's pages, and how it has to be read.
 *
 * @param where file and line, for messages
 * @param html true if it is HTML, false if it is a text dump
 * @param lines of the page
 * @param told what has to be read, by what it is told of: {@code headline}, {@code body}, ...
 */
public record Example(String where, boolean html, List<String> lines, Map<String, List<Row>> told) {
  public Example {
    lines = List.copyOf(lines);
    told = Map.copyOf(told);
  }

  /** The page. */
  public String page() {
    return String.join("\n", lines) + "\n";
  }

  /** What has to be read, in order; empty if the example does not say. */
  public List<String> told(String of) {
    return told.getOrDefault(of, List.of()).stream().map(r -> r.cell(1)).toList();
  }
}
