package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who put forward what a page goes on about. */
final class Offers {
  private static final Set<String> MADE = Set.of("offer", "propose", "ready", "willing");

  private final Page page;
  private final Tree tree;

  Offers(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  /** Who made the offer that the page told of last before a token; null if nobody did. */
  @Nullable Party before(int token) {
    for (int k = token - 1; k >= 0; k--) {
      if (MADE.contains(tree.lemma(k)) && !tree.noun(k)) {
        for (int s : tree.surfaceSubjects(k)) {
          List<Party> found = page.casting().direct(s);
          if (!found.isEmpty() && found.get(0).actor().country() != null) {
            return found.get(0);
          }
        }
      }
    }
    return null;
  }
}
