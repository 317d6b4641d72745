package org.sillok.page.html;

import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.CaptionLines;
import org.sillok.page.shape.Shape;

/**
 * A run of inline text between two block boundaries: what a reader sees as one paragraph or line.
 */
final class Block {
  final int index;

  /** Innermost block-level zone. */
  final int zone;

  /** Tag of that zone, or of the heading that it is all of. */
  String tag;

  /** White space folded. */
  final String text;

  final Shape shape;

  /** Share of its letters that are links, 0 to 1. */
  final double links;

  /** Share of its letters that are bold, 0 to 1. */
  final double bold;

  final List<TextNode> nodes;

  /** What an inline element around nearly all of it is called. */
  Role inline = Role.NONE;

  /** What the inline elements in it that say they hold an author have in them. */
  List<String> authors = List.of();

  /** The role of the furniture that it lies in, or NONE. */
  Role furniture = Role.NONE;

  private @Nullable Boolean credited;

  /** True if only line breaks part it from the block before. */
  final boolean afterBreak;

  Block(
      int index,
      int zone,
      String tag,
      String text,
      double links,
      double bold,
      List<TextNode> nodes,
      boolean afterBreak) {
    this.index = index;
    this.zone = zone;
    this.tag = tag;
    this.text = text;
    this.shape = Shape.of(text);
    this.links = links;
    this.bold = bold;
    this.nodes = nodes;
    this.afterBreak = afterBreak;
  }

  /** True if it ends by naming who took a picture. */
  boolean isCredited() {
    Boolean known = credited;
    if (known == null) {
      known = CaptionLines.matches(text);
      credited = known;
    }
    return known;
  }

  boolean isHeading() {
    return Names.isHeading(tag);
  }

  boolean isProse() {
    return shape.isProse() && links < 0.5;
  }

  /** Weight of its prose, or 0. */
  int prose() {
    return isProse() ? shape.weight() : 0;
  }

  @Override
  public String toString() {
    return index + "<" + tag + "> " + furniture + " " + text;
  }
}
