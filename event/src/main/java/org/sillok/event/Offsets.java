package org.sillok.event;

/** From places in the text to tokens. */
final class Offsets {
  private Offsets() {}

  /** The token that covers an offset of the text, or -1. */
  static int at(Words tree, int offset) {
    int low = 0;
    int high = tree.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      if (tree.token(mid).span().end() <= offset) {
        low = mid + 1;
      } else if (tree.token(mid).span().start() > offset) {
        high = mid - 1;
      } else {
        return mid;
      }
    }
    return -1;
  }
}
