package org.sillok.page.html;

import org.jsoup.parser.Parser;

/** Character references of HTML. */
public final class References {
  private References() {}

  /** What a reference means: that of an ampersand is an ampersand. */
  public static String decode(String reference) {
    return Parser.unescapeEntities(reference, false);
  }
}
