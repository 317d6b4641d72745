package org.sillok.page;

import org.sillok.model.Article;

/**
 * What came of reading a page. That a page cannot be read is a result, not an error of the program.
 */
public sealed interface Reading {
  /** What the user calls the page. */
  String name();

  /**
   * The page holds an article.
   *
   * @param article clean and dated
   */
  record Read(Article article) implements Reading {
    @Override
    public String name() {
      return article.name();
    }
  }

  /**
   * No article could be got from it.
   *
   * @param name what the user calls it
   * @param reason one line, in plain words
   * @param advice what the user may do about it, one line
   */
  record Unreadable(String name, String reason, String advice) implements Reading {}
}
