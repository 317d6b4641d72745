package org.sillok.page.html;

/**
 * Bodies in parts: pages that cut the body into several elements of the same name, with other
 * things between.
 */
final class BodyParts {
  private static final int UP = 3;

  private BodyParts() {}

  /**
   * The smallest zone that holds this part and the others like it, or the part itself if it is
   * whole.
   */
  static Zone together(HtmlPage page, Zone part) {
    Zone best = part;
    Zone at = part;
    for (int up = 0; up < UP && at.parent >= 0; up++) {
      at = page.zones.get(at.parent);
      int told = 0;
      for (int i = at.index + 1; i < page.zones.size() && page.zones.get(i).depth > at.depth; i++) {
        Zone z = page.zones.get(i);
        boolean apart = z.to <= part.from || z.from >= part.to;
        if (apart && z.role == Role.BODY && z.tag.equals(part.tag) && isAlike(z, part)) {
          told += page.prose(z);
        }
      }
      int extra = page.prose(at) - page.prose(part);
      if (told > 0 && told * 3 > extra * 2) {
        best = at;
      }
    }
    return best;
  }

  private static boolean isAlike(Zone a, Zone b) {
    return a.classes.equals(b.classes);
  }
}
