package org.sillok.page;

import org.sillok.model.Page;

/** What {@link PageSource} finds behind a name: a page, or the reason why there is none. */
public sealed interface Found permits Found.Got, Unreadable {
  /** What the user calls it. */
  String name();

  /**
   * A page, as bytes with their type and charset.
   *
   * @param page never changed afterwards
   */
  record Got(Page page) implements Found {
    @Override
    public String name() {
      return page.name();
    }
  }
}
