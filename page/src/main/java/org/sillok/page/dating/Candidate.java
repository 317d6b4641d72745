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
 * @param rule id of the rule that found it: its family, a hyphen, and what tells it from others
 * @param weight how far the rule is trusted, 0 to 100
 * @param near where it stands
 */
record Candidate(
    DateRole role,
    Stamp stamp,
    String words,
    @Nullable Span inPage,
    String rule,
    int weight,
    Nearness near) {
  DateEvidence because(String reason) {
    return new DateEvidence(role, When.day(stamp.date()), words, inPage, rule, reason);
  }

  /**
   * The first part of the rule's id. Signs of one family are written by the same hand: a second one
   * adds nothing.
   */
  String family() {
    int cut = rule.indexOf('-');
    return cut < 0 ? rule : rule.substring(0, cut);
  }

  /** The same sign, taken for another. */
  Candidate as(DateRole other, int otherWeight) {
    return new Candidate(other, stamp, words, inPage, rule, otherWeight, near);
  }
}
