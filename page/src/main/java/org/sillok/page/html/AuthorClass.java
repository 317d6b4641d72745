package org.sillok.page.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classes of elements that hold an author's name. */
final class AuthorClass {
  private static final List<String> WORDS =
      List.of("author", "authors", "byline", "writer", "autor", "autorin", "auteur", "reporter");
  private static final Pattern AUTHOR =
      Pattern.compile("(?i)(?:^|[-_ ])(?:" + String.join("|", WORDS) + ")(?:$|[-_ ])");

  private AuthorClass() {}

  /** The parts of a name of which every such class has one: "byLine" is written, too. */
  static List<String> words() {
    return Stream.concat(WORDS.stream(), Stream.of("by")).toList();
  }

  static boolean matches(String classes) {
    return AUTHOR.matcher(classes).find();
  }
}
