package org.sillok.engine;

import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Origin;

/**
 * A claim with the page that makes it.
 *
 * @param claim what is claimed
 * @param article where
 * @param reread the words of the claim, read again from the page's own bytes
 * @param origin the file that the page was rendered from, or null if the page is the file
 * @param context the raw characters of the page at that place, mark-up and all
 */
public record Telling(
    Claim claim, Article article, @Nullable Origin origin, String reread, String context) {
  /** True if the page still says what the claim says that it says. */
  public boolean isTrue() {
    return claim.provenance().quote().equals(reread);
  }
}
