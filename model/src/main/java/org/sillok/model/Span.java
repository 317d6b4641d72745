package org.sillok.model;

/**
 * A half-open stretch of text, {@code [start, end)}, in UTF-16 code units.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** True if {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True if {@code other} lies wholly inside this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch moved by {@code by} units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The words of this span in {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then the longer one first: the order in which a reader meets them. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
