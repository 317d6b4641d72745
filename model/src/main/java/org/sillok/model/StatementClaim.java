package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * An article's assertion that somebody said something.
 *
 * @param kind direct, indirect or mixed
 * @param speaker who said it
 * @param content what was said, in the article's words
 * @param contentSpan the same in {@link Article#text()}
 * @param addressee to whom, in the article's words, or null
 * @param when when it was said
 */
public record StatementClaim(
    ClaimId id,
    Quotation.Kind kind,
    Actor speaker,
    String content,
    Span contentSpan,
    @Nullable String addressee,
    When when,
    Attribution attribution,
    Provenance provenance)
    implements Claim {
  public StatementClaim {
    Checks.notBlank(content, "content");
  }
}
