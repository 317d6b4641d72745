package org.sillok.page.html;

import java.util.regex.Pattern;

/** Classes of elements that hold an author's name. */
final class AuthorClass {
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:author|authors|byline|writer|autor|autorin|auteur|reporter)(?:$|[-_ ])");

  private AuthorClass() {}

  static boolean matches(String classes) {
    return mayName(classes) && AUTHOR.matcher(classes).find();
  }

  /** Every name of an author has one of these in it; most classes have none. */
  private static boolean mayName(String classes) {
    for (int i = 0; i + 2 < classes.length(); i++) {
      boolean may =
          switch (classes.charAt(i) | 32) {
            case 'a' -> classes.regionMatches(true, i, "aut", 0, 3);
            case 'b' -> classes.regionMatches(true, i, "byl", 0, 3);
            case 'w' -> classes.regionMatches(true, i, "wri", 0, 3);
            case 'r' -> classes.regionMatches(true, i, "rep", 0, 3);
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }
}
