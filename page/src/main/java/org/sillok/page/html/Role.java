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
  BYLINE,
  TAGS,
  BIO,
  WIDGET,
  HIDDEN,
  FOOTER;

  /** True if what it holds is no part of the body. */
  boolean isFurniture() {
    return this != NONE && this != BODY;
  }

  /** True if the name alone is enough, though it take most of the page's prose away. */
  boolean isStrong() {
    return switch (this) {
      case NAV, FOOTER, COMMENTS, RELATED, HIDDEN, CAPTION -> true;
      case NONE, BODY, SHARE, AD, PROMO, BYLINE, TAGS, BIO, WIDGET -> false;
    };
  }
}
