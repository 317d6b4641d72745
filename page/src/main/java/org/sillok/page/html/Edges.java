package org.sillok.page.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two ends of a body: what stands before the first and behind the last paragraph of prose. */
final class Edges {
  private Edges() {}

  static List<Block> trim(List<Block> blocks, @Nullable String headline) {
    int first = 0;
    int end = blocks.size();
    int firstProse = firstProse(blocks);
    if (firstProse < 0) {
      return blocks;
    }
    for (int i = firstProse - 1; i >= 0; i--) {
      if (!mayOpen(blocks.get(i))) {
        first = i + 1;
        break;
      }
    }
    int lastProse = lastProse(blocks);
    for (int i = lastProse + 1; i < blocks.size(); i++) {
      if (!mayClose(blocks.get(i))) {
        end = i;
        break;
      }
    }
    return blocks.subList(first, end);
  }

  private static int firstProse(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private static int lastProse(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  /** Short sentences, sub-headings and list items may open a body; labels may not. */
  private static boolean mayOpen(Block b) {
    return b.isHeading()
        || b.shape.ended()
        || b.tag.equals("p") && b.shape.words() > 3
        || b.tag.equals("li") && b.links < 0.3;
  }

  private static boolean mayClose(Block b) {
    return b.shape.ended()
        || b.tag.equals("p")
        || b.tag.equals("li") && b.links < 0.3
        || b.isHeading();
  }
}
