package org.sillok.page.html;

/** What the names of an element (tag, class, id, role) say about what it holds. */
enum Role {
  NONE,
  /** Holds the body, by its own word. */
  BODY,
  NAV,
  SHARE,
  RELATED,
  COMMENTS,
  AD,
  PROMO,
  CAPTION,
  /** The line over a headline, by its name; names so are used for ledes too. */
  KICKER,
  BYLINE,
  TAGS,
  BIO,
  WIDGET,
  HIDDEN,
  FOOTER;

  /** True if what it holds is no part of the body. */
  boolean isFurniture() {
    return this != NONE && this != BODY && this != KICKER;
  }
}
