package org.sillok.app.export;

import java.io.IOException;
import java.util.List;
import org.sillok.engine.Annals;

/** One HTML file that needs nothing beside it: no script, no address to load from. */
final class HtmlExport {
  private HtmlExport() {}

  static void write(Annals annals, Appendable out) throws IOException {
    out.append(
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Chronology</title>
        <style>
        :root { color-scheme: light dark }
        body { font: 1.05rem/1.55 "Iowan Old Style", Palatino, "Book Antiqua", Georgia, serif; max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem }
        h2 { font-size: 1.05rem; margin: 2.2rem 0 .4rem }
        article { margin: 0 0 1.4rem }
        article > p { margin: 0 0 .35rem }
        .mark { font-style: italic; opacity: .75 }
        .src { font-size: .87rem; opacity: .8; margin: .2rem 0 .2rem 1.2rem }
        .dispute { border-left: 3px solid #a33; padding-left: .8rem; margin: .5rem 0 .5rem 1.2rem; font-size: .87rem }
        </style>
        <h1>Chronology</h1>
        """);
    String date = "";
    for (Line line : Line.of(annals)) {
      if (!line.date().equals(date)) {
        out.append("<h2>").append(Html.escape(line.date())).append("</h2>\n");
        date = line.date();
      }
      entry(line, out);
    }
    out.append("</html>\n");
  }

  private static void entry(Line line, Appendable out) throws IOException {
    out.append("<article id=\"").append(Html.escape(line.id())).append("\"><p>");
    if (line.mark() != null) {
      out.append("<span class=\"mark\">").append(Html.escape(line.mark())).append(":</span> ");
    }
    out.append(Html.escape(line.sentence()));
    if (line.count() != null) {
      out.append(" <small>(").append(Html.escape(line.count())).append(")</small>");
    }
    out.append("</p>\n");
    for (Line.Source source : line.sources()) {
      out.append("<p class=\"src\">").append(source(source)).append("</p>\n");
    }
    for (Line.Dispute d : line.contradictions()) {
      out.append("<div class=\"dispute\"><b>Outlets contradict each other on the ");
      out.append(Html.escape(d.about())).append(".</b>\n");
      for (Line.Source s : List.of(d.one(), d.other())) {
        out.append("<p>").append(source(s)).append("</p>\n");
      }
      out.append("</div>\n");
    }
    out.append("</article>\n");
  }

  private static String source(Line.Source s) {
    String said = s.said() == null ? "" : ", citing " + s.said();
    return Html.escape(s.outlet() + ", " + s.published() + said)
        + ": <q>"
        + Html.escape(s.quote())
        + "</q>";
  }
}
