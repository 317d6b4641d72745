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
 * @param gist the same as a clause in the present tense, or null if none could be made faithfully
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
    Provenance provenance,
    @Nullable Gist gist)
    implements Claim {
  public StatementClaim {
    Checks.notBlank(content, "content");
  }

  /** A claim of which no clause was made. */
  public StatementClaim(
      ClaimId id,
      Quotation.Kind kind,
      Actor speaker,
      String content,
      Span contentSpan,
      @Nullable String addressee,
      When when,
      Attribution attribution,
      Provenance provenance) {
    this(id, kind, speaker, content, contentSpan, addressee, when, attribution, provenance, null);
  }
}
