package org.sillok.page.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.sillok.model.Span;
import org.sillok.page.shape.Tree;
import org.sillok.page.shape.Weaver;

/** Weaves blocks into text that is tied to the page, character by character. */
final class Woven {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,9}|[A-Za-z][A-Za-z0-9]{1,40});?");

  private final String chars;
  private final Tree tree;
  private final Weaver weaver;

  private Woven(String chars, Tree tree) {
    this.chars = chars;
    this.tree = tree;
    this.weaver = new Weaver(chars);
  }

  static Weaver of(HtmlPage page, List<Block> blocks) {
    Woven woven = new Woven(page.chars, page.tree);
    for (Block b : blocks) {
      woven.block(b);
    }
    return woven.weaver;
  }

  private void block(Block block) {
    int last = -1;
    for (TextNode node : block.nodes) {
      Span span = tree.span(node);
      if (span == null) {
        continue;
      }
      int start = span.start();
      int end = span.end();
      if (last >= 0 && brBetween(last, start)) {
        weaver.blank(last, Math.max(last, start));
      }
      node(node.getWholeText(), start, end);
      last = end;
    }
    weaver.paragraph();
  }

  /** Mark-up between two pieces of a paragraph is a blank only if it is a line break. */
  private boolean brBetween(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (chars.charAt(i) == '<'
          && (chars.charAt(i + 1) | 32) == 'b'
          && (chars.charAt(i + 2) | 32) == 'r') {
        return true;
      }
    }
    return false;
  }

  private void node(String meaning, int start, int end) {
    if (end - start == meaning.length() && chars.startsWith(meaning, start)) {
      weaver.copy(start, end);
      return;
    }
    int at = start;
    int read = 0;
    Matcher m = REFERENCE.matcher(chars).region(start, end);
    while (m.find()) {
      int plain = m.start() - at;
      if (!chars.regionMatches(at, meaning, read, plain)) {
        return;
      }
      String decoded = References.decode(m.group());
      if (decoded.equals(m.group()) || !meaning.startsWith(decoded, read + plain)) {
        continue;
      }
      weaver.copy(at, m.start());
      weaver.decoded(decoded, m.start(), m.end());
      read += plain + decoded.length();
      at = m.end();
    }
    int rest = meaning.length() - read;
    if (end - at == rest && chars.regionMatches(at, meaning, read, rest)) {
      weaver.copy(at, end);
    }
  }
}
