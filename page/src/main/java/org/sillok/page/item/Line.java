package org.sillok.page.item;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an export.
 *
 * @param text without white space at its ends
 * @param apart true if a blank line stands before it
 */
record Line(String text, boolean apart) {
  static List<Line> of(String text) {
    List<Line> out = new ArrayList<>();
    boolean apart = true;
    for (String raw : text.split("\r\n|[\n\r\f\u2028]")) {
      String line = raw.replace('\u00A0', ' ').strip();
      if (line.isEmpty()) {
        apart = true;
      } else {
        out.add(new Line(line, apart));
        apart = false;
      }
    }
    return out;
  }

  /** Lines that no blank line parts are one paragraph. */
  static List<String> paragraphs(List<Line> lines) {
    List<String> out = new ArrayList<>();
    for (Line line : lines) {
      if (line.apart() || out.isEmpty()) {
        out.add(line.text());
      } else {
        out.set(out.size() - 1, out.get(out.size() - 1) + " " + line.text());
      }
    }
    return out;
  }
}
