package org.sillok.page.item;

/** What a file can say of an article beside its text. */
public enum Field {
  TITLE,
  AUTHOR,
  OUTLET,
  /** When it was published. */
  PUBLISHED,
  /** When it was last changed. */
  UPDATED,
  /** When a database took it in. */
  LOADED,
  LANGUAGE,
  SECTION,
  /** Its URL. */
  ADDRESS,
  /** The place where it was written. */
  DATELINE,
  TEXT,
  /** Its text in HTML. */
  HTML
}
