package org.sillok.app.export;

import java.io.IOException;
import java.util.List;
import org.sillok.engine.Annals;

/** For the terminal, in the look of hand-made chronologies. */
final class TextExport {
  private final Format.Style style;

  TextExport(Format.Style style) {
    this.style = style;
  }

  void write(Annals annals, Appendable out) throws IOException {
    List<Line> lines = Line.of(annals);
    String date = "";
    for (Line line : lines) {
      if (!line.date().equals(date)) {
        out.append(date.isEmpty() ? "" : "\n").append(bold(line.date())).append('\n');
        date = line.date();
      }
      entry(line, out);
    }
    if (lines.isEmpty()) {
      out.append("No entry.\n");
    }
  }

  private void entry(Line line, Appendable out) throws IOException {
    String mark = line.mark() == null ? "" : "[" + line.mark() + "] ";
    boolean verbatim = line.verbatim();
    wrap(mark + (verbatim ? "“" + line.words() + "”" : line.sentence()), "  ", "  ", out);
    for (Line.Source source : line.sources()) {
      if (verbatim && source == line.sources().get(0)) {
        wrap(imprint(source), "    – ", "      ", out);
      } else {
        source(source, out);
      }
    }
    if (line.count() != null) {
      out.append("      ").append(line.count()).append('\n');
    }
    if (line.history() != null) {
      wrap(line.history(), "      ", "      ", out);
    }
    for (Line.Dispute dispute : line.contradictions()) {
      out.append("      Outlets contradict each other on the ")
          .append(dispute.about())
          .append(":\n");
      source(dispute.one(), out);
      source(dispute.other(), out);
    }
    out.append("      ").append(faint(line.id())).append('\n');
  }

  private void source(Line.Source source, Appendable out) throws IOException {
    String words = "“" + source.quote().replaceAll("\\s+", " ") + "”";
    wrap(imprint(source) + ": " + words, "    – ", "      ", out);
  }

  private static String imprint(Line.Source source) {
    String said = source.said() == null ? "" : ", citing " + source.said();
    return source.outlet() + ", " + source.published() + said;
  }

  private void wrap(String text, String first, String next, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder(first);
    int empty = first.length();
    for (String word : text.split(" ", -1)) {
      if (line.length() > empty && line.length() + 1 + word.length() > style.width()) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(next);
        empty = next.length();
      }
      line.append(line.length() > empty ? " " : "").append(word);
    }
    out.append(line).append('\n');
  }

  private String bold(String text) {
    return style.bold() ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private String faint(String text) {
    return style.bold() ? "\u001b[2m" + text + "\u001b[0m" : text;
  }
}
