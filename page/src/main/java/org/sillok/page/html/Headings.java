package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;

/** A heading is kept if text stands under it. */
final class Headings {
  /** No heading has more words, and more than one sentence. */
  private static final int LONGEST = 25;

  private Headings() {}

  static List<Block> keepThoseWithText(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (!b.isHeading() || isParagraph(b) || followed(blocks, i)) {
        out.add(b);
      }
    }
    return out;
  }

  /** Some papers set their first paragraph as a heading. */
  private static boolean isParagraph(Block b) {
    return b.shape.words() >= LONGEST && b.shape.stops() > 1;
  }

  private static boolean followed(List<Block> blocks, int at) {
    int rank = blocks.get(at).tag.charAt(1);
    for (int i = at + 1; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (!b.isHeading() || isParagraph(b)) {
        return true;
      }
      if (b.tag.charAt(1) <= rank) {
        return false;
      }
    }
    return false;
  }
}
