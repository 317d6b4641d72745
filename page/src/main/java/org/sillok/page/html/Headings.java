package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;

/** A heading is kept if text stands under it. */
final class Headings {
  private Headings() {}

  static List<Block> keepThoseWithText(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (!b.isHeading() || followed(blocks, i)) {
        out.add(b);
      }
    }
    return out;
  }

  private static boolean followed(List<Block> blocks, int at) {
    int rank = blocks.get(at).tag.charAt(1);
    for (int i = at + 1; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (!b.isHeading()) {
        return true;
      }
      if (b.tag.charAt(1) <= rank) {
        return false;
      }
    }
    return false;
  }
}
