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
  COPYRIGHT,
  COMMENT,
  UNKNOWN
}
