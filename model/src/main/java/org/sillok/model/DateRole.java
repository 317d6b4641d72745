package org.sillok.model;

/** What a date found on a page is the date of. */
public enum DateRole {
  PUBLISHED,
  UPDATED,
  /** When a copying site or an archive took the page over. */
  CRAWLED,
  /** The site's own clock, printed on every page. */
  SITE_CLOCK,
  /** Of another article that the page links to. */
  RELATED,
  /** Of something that the text tells. */
  EVENT,
  /** When the file of a document was made or saved, which its program noted. */
  DOCUMENT,
  /** When a mail was sent. */
  SENT,
  COPYRIGHT,
  COMMENT,
  UNKNOWN
}
