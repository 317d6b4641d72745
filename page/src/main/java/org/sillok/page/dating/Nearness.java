package org.sillok.page.dating;

/** Where on a page a sign of a date stands, as far as that tells whose date it is. */
enum Nearness {
  /** In what the page declares of itself, not in what it shows. */
  DECLARED,
  /** About the headline, where stamps and bylines stand. */
  TOP,
  /** Among the paragraphs of the body. */
  INSIDE,
  /** Right under the body. */
  FOOT,
  /** Anywhere else: menus, other articles, comments. */
  FAR
}
