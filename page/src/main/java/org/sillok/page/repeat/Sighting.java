package org.sillok.page.repeat;

import java.util.Set;

/**
 * How a paragraph stands in one article.
 *
 * @param headline the article's, or empty
 * @param rest the words of the article's other paragraphs, of those that may repeat none
 * @param atEdge true if it stands among the first or last paragraphs
 * @param named true if the rest of the article has one of its names
 * @param shared how much of its telling words the rest of the article has, 0 to 1
 */
record Sighting(String headline, Set<String> rest, boolean atEdge, boolean named, double shared) {
  /** With so many of their words in common, two articles are versions of one text. */
  private static final double SAME = 0.4;

  /** With so few words left, an article shows nothing of what it is about. */
  private static final int LITTLE = 12;

  static Sighting of(String headline, Words own, Set<String> outlet, Words rest, boolean atEdge) {
    boolean named =
        own.names().stream().anyMatch(n -> rest.names().contains(n) && !outlet.contains(n));
    return new Sighting(
        headline, rest.others(), atEdge, named, Words.shared(own.others(), rest.others()));
  }

  /** True if the two articles are different stories, as far as they can be told apart. */
  boolean isApart(Sighting other) {
    return rest.size() >= LITTLE
        && other.rest.size() >= LITTLE
        && (headline.isEmpty() || !headline.equals(other.headline))
        && Words.likeness(rest, other.rest) < SAME;
  }
}
