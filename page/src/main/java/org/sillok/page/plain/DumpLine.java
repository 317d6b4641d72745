package org.sillok.page.plain;

import java.util.List;
import org.sillok.model.Span;
import org.sillok.page.shape.Shape;

/** A line of a dump, bullets and left-over tags taken off. */
final class DumpLine {
  final int index;

  /** White space folded. */
  final String text;

  /** The pieces of the page that make it up. */
  final List<Span> pieces;

  final boolean bullet;

  /** True if a blank line stands before it. */
  final boolean apart;

  /** True if the line is the same words twice; {@code text} holds them once. */
  final boolean doubled;

  final Shape shape;
  LineKind kind = LineKind.SHORT;

  DumpLine(
      int index, String text, List<Span> pieces, boolean bullet, boolean apart, boolean doubled) {
    this.index = index;
    this.text = text;
    this.pieces = List.copyOf(pieces);
    this.bullet = bullet;
    this.apart = apart;
    this.doubled = doubled;
    this.shape = Shape.of(text);
  }

  /** From its first to its last character in the page. */
  Span span() {
    return pieces.get(0).union(pieces.get(pieces.size() - 1));
  }

  @Override
  public String toString() {
    return index + " " + kind + (bullet ? " •" : "") + " " + text;
  }
}
