package org.sillok.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.PageId;

/**
 * A chronology together with the articles that it rests on.
 *
 * @param chronology the entries that were asked for
 * @param articles all articles that were known, by page
 */
public record Annals(Chronology chronology, Map<PageId, Article> articles) {
  public Annals {
    articles = Map.copyOf(articles);
  }

  /** The entries, by date. */
  public List<Entry> entries() {
    return chronology.entries();
  }

  /** The article that makes a claim. */
  public Article article(Claim claim) {
    return Objects.requireNonNull(articles.get(claim.provenance().page()));
  }
}
