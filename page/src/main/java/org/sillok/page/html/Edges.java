package org.sillok.page.html;

import java.util.List;
import org.sillok.page.shape.Tails;

/** The two ends of a body: what stands before the first and behind the last paragraph of prose. */
final class Edges {
  /** So many paragraphs at the end are asked whether they are still the article. */
  private static final int LAST = 3;

  private Edges() {}

  static List<Block> trim(List<Block> blocks) {
    int firstProse = firstProse(blocks);
    if (firstProse < 0) {
      return blocks;
    }
    int first = 0;
    for (int i = firstProse - 1; i >= 0; i--) {
      if (!mayOpen(blocks.get(i))) {
        first = i + 1;
        break;
      }
    }
    int end = cut(blocks, blocks.size());
    int lastProse = lastProse(blocks, end);
    for (int i = lastProse + 1; i < end; i++) {
      if (!mayClose(blocks.get(i)) && !isLabelOfMore(blocks, i, end)) {
        end = i;
        break;
      }
    }
    int least = Math.max(first + 1, end - LAST);
    while (end > least && Tails.isAfter(blocks.get(end - 1).text)) {
      end--;
    }
    while (end > first + 1 && isLabel(blocks.get(end - 1))) {
      end--;
    }
    return blocks.subList(first, end);
  }

  /** Where the page turns from the article to itself: "About the author", "More stories". */
  private static int cut(List<Block> blocks, int end) {
    int all = 0;
    for (Block b : blocks) {
      all += b.shape.weight();
    }
    int told = 0;
    for (int i = 0; i < end; i++) {
      Block b = blocks.get(i);
      if (told * 2 > all && Tails.begins(b.text, b.isHeading())) {
        return i;
      }
      told += b.shape.weight();
    }
    return end;
  }

  private static int firstProse(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private static int lastProse(List<Block> blocks, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return end - 1;
  }

  /** Sentences, sub-headings, list items and runs of words may open a body; labels may not. */
  private static boolean mayOpen(Block b) {
    return b.isHeading()
        || b.shape.ended()
        || b.tag.equals("p") && b.shape.words() > 3
        || b.tag.equals("li") && b.links < 0.3
        || b.shape.words() >= 9 && b.links < 0.3
        || b.tag.equals("p") && b.links == 0 && isOpen(b.text);
  }

  /** Who is spoken to, or what is told next. */
  private static boolean isOpen(String text) {
    return text.endsWith(":") || text.endsWith(",");
  }

  private static boolean mayClose(Block b) {
    return b.shape.ended()
        || b.tag.equals("p")
        || b.tag.equals("li") && b.links < 0.6
        || b.tag.equals("td") && b.links < 0.3
        || b.isHeading()
        || b.shape.words() >= 9 && b.links < 0.3;
  }

  /** A line without links that text without links follows. */
  private static boolean isLabelOfMore(List<Block> blocks, int at, int end) {
    if (blocks.get(at).links > 0 || at + 1 >= end) {
      return false;
    }
    Block next = blocks.get(at + 1);
    return next.links == 0 && !next.isHeading() && mayClose(next);
  }

  /** A short line at the very end that is no sentence: what it labelled is gone. */
  private static boolean isLabel(Block b) {
    if (b.isHeading() || b.text.endsWith(":")) {
      return true;
    }
    return !b.shape.ended()
        && b.shape.words() <= 6
        && !b.tag.equals("li")
        && !b.tag.equals("td")
        && b.links > 0.2;
  }
}
