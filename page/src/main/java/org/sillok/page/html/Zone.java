package org.sillok.page.html;

import org.jsoup.nodes.Element;

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

  /** First block inside. */
  int from;

  /** Behind the last block inside. */
  int to;

  /** What its names call it, or {@link Role#NONE}. */
  Role role = Role.NONE;

  Zone(int index, int parent, int depth, Element element, int from) {
    this.index = index;
    this.parent = parent;
    this.depth = depth;
    this.element = element;
    this.tag = element.normalName();
    this.from = from;
    this.to = from;
  }

  int size() {
    return to - from;
  }
}
