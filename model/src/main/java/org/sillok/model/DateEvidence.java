package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * One sign of an article's date, taken or rejected.
 *
 * @param role what it is the date of
 * @param value the date that it gives
 * @param words what the page says, exactly
 * @param inPage where in {@link Page#chars()}, or null if it is not from the page (an analyst's
 *     entry)
 * @param rule id of the rule that found it
 * @param reason in plain words, why it was taken or rejected
 */
public record DateEvidence(
    DateRole role, When value, String words, @Nullable Span inPage, String rule, String reason) {
  public DateEvidence {
    Checks.notBlank(rule, "rule");
    Checks.notBlank(reason, "reason");
  }
}
