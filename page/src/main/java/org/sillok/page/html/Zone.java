package org.sillok.page.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Attrs;

/**
 * An element and the blocks that lie in it: a contiguous run, since both follow the order of the
 * page.
 */
final class Zone {
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:author|authors|byline|writer|autor|autorin|auteur|reporter)(?:$|[-_ ])");

  final int index;
  final int parent;
  final int depth;
  final Element element;
  final String tag;
  final String classes;

  /** First block inside. */
  int from;

  /** Behind the last block inside. */
  int to;

  /** What its names call it, or {@link Role#NONE}. */
  Role role = Role.NONE;

  private @Nullable Boolean author;

  Zone(int index, int parent, int depth, Attrs attrs, int from) {
    this.index = index;
    this.parent = parent;
    this.depth = depth;
    this.element = attrs.element();
    this.tag = attrs.tag();
    this.classes = attrs.classes();
    this.from = from;
    this.to = from;
  }

  /** True if its class says that it holds an author. */
  boolean isAuthor() {
    Boolean known = author;
    if (known == null) {
      known = !classes.isEmpty() && mayName(classes) && AUTHOR.matcher(classes).find();
      author = known;
    }
    return known;
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

  int size() {
    return to - from;
  }
}
