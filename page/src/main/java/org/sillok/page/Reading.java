package org.sillok.page;

import org.sillok.model.Article;

/** What {@link PageReader} makes of a page: an article, or the reason why there is none. */
public sealed interface Reading permits Reading.Read, Unreadable {
  /** What the user calls the page. */
  String name();

  /**
   * The page was read.
   *
   * @param article clean, dated and aligned to the page
   */
  record Read(Article article) implements Reading {
    @Override
    public String name() {
      return article.name();
    }
  }
}
