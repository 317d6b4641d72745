package org.sillok.story;

import org.sillok.model.Article;
import org.sillok.model.Span;

/** What stands beside a sentence on its page. */
final class Passage {
  private Passage() {}

  /**
   * The sentence before one, in its paragraph; empty if it begins one.
   *
   * @param sentence where the one stands in the article
   */
  static String before(Article article, Span sentence) {
    String text = article.text();
    int end = sentence.start();
    int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    if (start >= end) {
      return "";
    }
    String paragraph = text.substring(start, end).strip();
    int stop = paragraph.lastIndexOf(". ", Math.max(0, paragraph.length() - 2));
    return stop < 0 ? paragraph : paragraph.substring(stop + 1).strip();
  }
}
