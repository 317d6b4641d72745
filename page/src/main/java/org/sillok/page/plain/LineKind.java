package org.sillok.page.plain;

/** What a line of a dump is, told from its own shape and from its neighbours. */
enum LineKind {
  /** A paragraph of sentences. */
  PROSE,
  /** A short sentence or sub-heading. */
  SHORT,
  /** A list point of a few words, as menus have. */
  MENU,
  BYLINE,
  MAIL,
  /** A date and time, labelled or not. */
  STAMP,
  CAPTION,
  /** The beginning of another article, cut off. */
  TEASER,
  /** Notes to editors: "(ATTN: ...)". */
  NOTE,
  FURNITURE
}
