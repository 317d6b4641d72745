package org.sillok.app.export;

import org.sillok.engine.Annals;
import org.sillok.model.Article;
import org.sillok.model.Claim;

/**
 * The exact words that a line rests on.
 *
 * @param outlet who published them
 * @param published when, in words
 * @param quote the sentence, its white space folded
 * @param claim id of the claim
 * @param page id of the page
 */
public record Cited(String outlet, String published, String quote, String claim, String page) {
  static Cited of(Claim claim, Annals annals) {
    Article article = annals.article(claim);
    return new Cited(
        Line.outlet(article),
        DateWords.of(article.published().when()),
        claim.provenance().quote().replaceAll("\\s+", " "),
        claim.id().value(),
        article.page().sha256());
  }

  /** "The Post, 3 May 2031: “…”". */
  public String line() {
    return outlet + ", " + published + ": “" + quote + "”";
  }
}
