package org.sillok.model;

import java.util.List;

/**
 * An article and what it claims: all that the story stage sees of a page.
 *
 * @param article the article
 * @param claims in the order of the text
 */
public record CodedArticle(Article article, List<Claim> claims) {
  public CodedArticle {
    claims = List.copyOf(claims);
  }
}
