package org.sillok.page.dating;

import org.sillok.model.Span;

/**
 * A line of a page that a reader sees, in or out of the body.
 *
 * @param text white space folded
 * @param inPage where it stands in the page's characters
 * @param place how it lies to the article
 * @param listed true if it is a point of a list
 */
public record PageLine(String text, Span inPage, Place place, boolean listed) {
  /** How a line lies to the article. */
  public enum Place {
    /** Above the headline: masthead, menus, the site's clock. */
    ABOVE,
    /** From the headline to the body: where stamps and bylines stand. */
    HEAD,
    BODY,
    /** Under the body: credits, related articles, comments. */
    BELOW
  }
}
