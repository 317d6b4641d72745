package org.sillok.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Ties every character of a derived text to the characters that it came from.
 *
 * <p>The segments follow each other without gap on the side of the text; on the side of the source
 * they may leave gaps (furniture) and stand in any order. Alignments compose, so that a text made
 * in two steps is still tied to its first source.
 */
public final class Alignment {
  /** How the characters of a segment came from its source. */
  public enum Kind {
    /** The same characters. */
    COPY,
    /** Decoded: a character reference, an escape. */
    DECODED,
    /** White space or mark-up that reads as one blank. */
    SPACE,
    /** White space or mark-up that reads as line ends, as many as the segment is long. */
    BREAK
  }

  /**
   * A run of characters with one origin.
   *
   * @param text where it stands in the derived text
   * @param source where it came from; may be empty for an inserted blank or break
   * @param kind how it came from there
   */
  public record Segment(Span text, Span source, Kind kind) {
    public Segment {
      if (text.length() == 0) {
        throw new IllegalArgumentException("a segment without text");
      }
      if (kind == Kind.COPY && text.length() != source.length()) {
        throw new IllegalArgumentException(
            "a copy that changes its length: " + text + " " + source);
      }
      if (kind == Kind.SPACE && text.length() != 1) {
        throw new IllegalArgumentException("a blank of " + text.length());
      }
    }
  }

  private final List<Segment> segments;
  private final int length;

  private Alignment(List<Segment> segments) {
    int at = 0;
    for (Segment s : segments) {
      if (s.text().start() != at) {
        throw new IllegalArgumentException("gap or overlap at " + at + ": " + s);
      }
      at = s.text().end();
    }
    this.segments = List.copyOf(segments);
    this.length = at;
  }

  /** An alignment of these segments, which must follow each other without gap from offset 0. */
  public static Alignment of(List<Segment> segments) {
    return new Alignment(segments);
  }

  /** A text that is its own source. */
  public static Alignment identity(int length) {
    return length == 0
        ? new Alignment(List.of())
        : new Alignment(List.of(new Segment(new Span(0, length), new Span(0, length), Kind.COPY)));
  }

  /** Length of the derived text in UTF-16 units. */
  public int length() {
    return length;
  }

  /** The segments in the order of the text. */
  public List<Segment> segments() {
    return segments;
  }

  /**
   * The smallest stretch of the source that holds everything which {@code span} came from.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public Span toSource(Span span) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(span + " in a text of " + length);
    }
    if (span.length() == 0) {
      int at =
          span.start() == length
              ? endOfSource()
              : pieces(span.start(), span.start() + 1).get(0).source().start();
      return new Span(at, at);
    }
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Segment s : pieces(span.start(), span.end())) {
      from = Math.min(from, s.source().start());
      to = Math.max(to, s.source().end());
    }
    return new Span(from, to);
  }

  private int endOfSource() {
    return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).source().end();
  }

  /**
   * Reads the words of {@code span} again, from the source alone.
   *
   * @param source the source's characters
   * @param decoder turns the raw characters of a {@link Kind#DECODED} segment into what they mean
   */
  public String reread(Span span, CharSequence source, UnaryOperator<String> decoder) {
    StringBuilder out = new StringBuilder(span.length());
    for (Segment s : pieces(span.start(), span.end())) {
      switch (s.kind()) {
        case COPY -> out.append(source, s.source().start(), s.source().end());
        case DECODED -> out.append(decoder.apply(s.source().in(source)));
        case SPACE -> out.append(' ');
        case BREAK -> out.append("\n".repeat(s.text().length()));
      }
    }
    return out.toString();
  }

  /**
   * From this text through {@code next} to the source of {@code next}.
   *
   * @param next ties this alignment's source to a further one
   */
  public Alignment then(Alignment next) {
    List<Segment> out = new ArrayList<>();
    for (Segment s : segments) {
      if (s.kind() == Kind.COPY) {
        int shift = s.text().start() - s.source().start();
        for (Segment p : next.pieces(s.source().start(), s.source().end())) {
          out.add(new Segment(p.text().shift(shift), p.source(), p.kind()));
        }
      } else {
        out.add(new Segment(s.text(), next.toSource(s.source()), s.kind()));
      }
    }
    return new Alignment(out);
  }

  /** The segments between two offsets, those at the edges cut where their kind lets them be cut. */
  private List<Segment> pieces(int start, int end) {
    List<Segment> out = new ArrayList<>();
    for (int i = indexAt(start); i < segments.size() && segments.get(i).text().start() < end; i++) {
      Segment s = segments.get(i);
      int from = Math.max(start, s.text().start());
      int to = Math.min(end, s.text().end());
      if (from >= to) {
        continue;
      }
      Span text = new Span(from, to);
      Span source =
          s.kind() == Kind.COPY ? text.shift(s.source().start() - s.text().start()) : s.source();
      out.add(new Segment(text, source, s.kind()));
    }
    return out;
  }

  private int indexAt(int offset) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (segments.get(mid).text().start() <= offset) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return "Alignment[" + length + " characters, " + segments.size() + " segments]";
  }
}
