package org.sillok.page.html;

import org.jsoup.nodes.Element;
import org.sillok.page.shape.Attrs;

/**
 * An element and the blocks that lie in it: a contiguous run, since both follow the order of the
 * page.
 */
final class Zone {
  final int index;
  final int parent;
  final int depth;
  final Element element;
  final String tag;
  final String classes;

  /** First block inside. */
  int from;

  /** Behind the last block inside. */
  int to;

  /** What its names call it, or {@link Role#NONE}. */
  Role role = Role.NONE;

  /** True if its names say that it holds an author. */
  boolean author;

  Zone(int index, int parent, int depth, Attrs attrs, int from) {
    this.index = index;
    this.parent = parent;
    this.depth = depth;
    this.element = attrs.element();
    this.tag = attrs.tag();
    this.classes = attrs.classes();
    this.from = from;
    this.to = from;
  }

  int size() {
    return to - from;
  }
}
