package org.sillok.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.engine.Annals;

/** Markdown: an entry a paragraph with its date in bold, the exact words as footnotes. */
final class MarkdownExport {
  private MarkdownExport() {}

  static void write(Annals annals, Appendable out) throws IOException {
    out.append("# Chronology\n\n");
    List<String> notes = new ArrayList<>();
    for (Line line : Line.of(annals)) {
      out.append("**").append(escape(line.date())).append("** ");
      if (line.mark() != null) {
        out.append("*(").append(line.mark()).append(")* ");
      }
      out.append(escape(line.sentence()));
      for (Line.Source source : line.sources()) {
        notes.add(note(source));
        out.append("[^").append(Integer.toString(notes.size())).append(']');
      }
      if (line.count() != null) {
        out.append(" (").append(line.count()).append(')');
      }
      out.append('\n');
      for (Line.Dispute d : line.contradictions()) {
        out.append("\n> Outlets contradict each other on the ").append(d.about()).append(": ");
        out.append(note(d.one())).append(" — ").append(note(d.other())).append('\n');
      }
      out.append('\n');
    }
    for (int i = 0; i < notes.size(); i++) {
      out.append("[^" + (i + 1) + "]: ").append(notes.get(i)).append('\n');
    }
  }

  private static String note(Line.Source source) {
    String said = source.said() == null ? "" : ", citing " + source.said();
    return escape(
        source.outlet()
            + ", "
            + source.published()
            + said
            + ": “"
            + source.quote().replaceAll("\\s+", " ")
            + "”");
  }

  /** What a page says must not become mark-up. */
  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1").replace("&", "&amp;");
  }
}
