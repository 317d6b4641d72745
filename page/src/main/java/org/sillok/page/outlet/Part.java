package org.sillok.page.outlet;

/** What a rule points at in a page of its outlet. */
public enum Part {
  /** The elements that hold the text of the article, and nothing but it and what is left out. */
  BODY,
  /** What stands inside the body and is no part of it. */
  NOT,
  HEADLINE,
  /** One author each, or several with a comma or "and" between. */
  BYLINE,
  /** Where the day of publication is printed. */
  DATE,
  /** The line over the headline. */
  KICKER,
  SECTION
}
