package org.sillok.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/**
 * A text with marks that may nest, cross and span paragraphs, as HTML. The text is cut wherever a
 * mark or a line begins or ends, and each piece has the classes of all marks that cover it, so that
 * no element ever has to cross another.
 */
final class MarkedText {
  private final String text;
  private final List<Mark> marks;
  private final StringBuilder out = new StringBuilder();

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        marks.stream()
            .filter(m -> m.span().length() > 0 && m.span().end() <= text.length())
            .sorted(
                Comparator.comparingInt((Mark m) -> m.span().start())
                    .thenComparingInt(m -> -m.span().end())
                    .thenComparing(Mark::layer)
                    .thenComparing(Mark::id))
            .toList();
  }

  /** Paragraphs of HTML; marks beyond the text and empty ones are left out. */
  static String html(String text, List<Mark> marks) {
    MarkedText marked = new MarkedText(text, marks);
    marked.write();
    return marked.out.toString();
  }

  private void write() {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Mark m : marks) {
      cuts.add(m.span().start());
      cuts.add(m.span().end());
    }
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        out.append("<p>");
        int at = start;
        for (int cut : cuts.subSet(start, false, end, false)) {
          piece(at, cut);
          at = cut;
        }
        piece(at, end);
        out.append("</p>\n");
      }
      start = end + 1;
    }
  }

  private void piece(int from, int to) {
    List<Mark> covering = new ArrayList<>();
    Mark link = null;
    for (Mark m : marks) {
      if (m.span().start() > from) {
        break;
      }
      if (m.span().end() >= to) {
        covering.add(m);
        boolean inner = link == null || m.span().length() <= link.span().length();
        link = m.link() != null && inner ? m : link;
      }
    }
    covering.stream().filter(m -> m.span().start() == from).forEach(this::open);
    element(covering, link, from, to);
    covering.stream().filter(m -> m.span().end() == to).forEach(this::close);
  }

  private void open(Mark m) {
    out.append("<i class=\"at\" id=\"").append(Html.escape(m.id())).append("\"></i>");
    label(m, m.before(), "before");
  }

  private void close(Mark m) {
    label(m, m.after(), "after");
  }

  private void label(Mark m, @Nullable String label, String where) {
    if (label != null) {
      out.append("<span class=\"label ").append(where).append(' ').append(m.layer().css);
      out.append("\">").append(Html.escape(label)).append("</span>");
    }
  }

  private void element(List<Mark> covering, @Nullable Mark link, int from, int to) {
    String words = Html.escape(text.substring(from, to));
    if (covering.isEmpty()) {
      out.append(words);
      return;
    }
    String classes =
        covering.stream().map(m -> classes(m, from, to)).collect(Collectors.joining(" "));
    String notes = covering.stream().map(Mark::note).distinct().collect(Collectors.joining("\n"));
    String name = link == null ? "span" : "a";
    out.append('<').append(name).append(" class=\"").append(classes).append('"');
    if (link != null) {
      out.append(" href=\"#").append(Html.escape(String.valueOf(link.link()))).append('"');
    }
    out.append(" title=\"").append(Html.escape(notes)).append("\">").append(words);
    out.append("</").append(name).append('>');
  }

  private static String classes(Mark m, int from, int to) {
    Span span = m.span();
    String css = m.layer().css;
    String edge = css.substring(0, 1);
    return css
        + (span.start() == from ? " " + edge + "-first" : "")
        + (span.end() == to ? " " + edge + "-last" : "");
  }
}
