package org.sillok.page.dating;

import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.model.When;

/**
 * A sign of a date, before it is weighed.
 *
 * @param role what it seems to be the date of
 * @param stamp the day
 * @param words what the page says
 * @param inPage where, or null
 * @param rule id of the rule that found it
 * @param weight how far the rule is trusted, 0 to 100
 */
record Candidate(
    DateRole role, Stamp stamp, String words, @Nullable Span inPage, String rule, int weight) {
  DateEvidence because(String reason) {
    return new DateEvidence(role, When.day(stamp.date()), words, inPage, rule, reason);
  }
}
