package org.sillok.model;

/**
 * Something known of a stretch of {@link Article#text()}. Stand-off: the text itself is never
 * changed.
 */
public sealed interface Annotation
    permits Sentence, Token, Mention, TimeExpression, Quotation, OfficeMention {
  /** Where it stands in {@link Article#text()}. */
  Span span();
}
