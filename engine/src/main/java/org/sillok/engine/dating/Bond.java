package org.sillok.engine.dating;

import java.time.LocalDate;
import java.util.Objects;
import org.sillok.model.Article;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.model.When;
import org.sillok.page.dating.DayRef;

/**
 * What one dated page proves of the day of another.
 *
 * @param ref words of the page without a day, for a day
 * @param fact what the dated page tells of that day
 * @param weight how surely both tell the same, 0 to 1
 * @param allows the days on which the page can then have been published
 */
record Bond(DayRef ref, Fact fact, double weight, When allows) {
  private static final int SHOWN = 160;

  /** Share of a rival's weight by which a link is weaker. */
  private static final double RIVAL = .6;

  /** The same, told of another day with this weight. */
  Bond against(double rival) {
    return new Bond(ref, fact, Math.max(0, weight - RIVAL * rival), allows);
  }

  boolean allows(LocalDate day) {
    return !Objects.requireNonNull(allows.earliest()).isAfter(day)
        && !Objects.requireNonNull(allows.latest()).isBefore(day);
  }

  /** True if it can tell a week from the next. */
  boolean isClose() {
    return allows.days() <= 14;
  }

  /** The link for the chain of evidence of the page: its own words, and those of the other. */
  DateEvidence evidence(Article page, String verdict) {
    Span words = ref.words();
    Article by = fact.article();
    String theirs = fact.ref().sentence().in(by.text()).strip().replaceAll("\\s+", " ");
    String shown = theirs.length() <= SHOWN ? theirs : theirs.substring(0, SHOWN).strip() + " ...";
    return new DateEvidence(
        DateRole.PUBLISHED,
        allows,
        words.in(page.text()),
        page.alignment().toSource(words),
        "store-"
            + (ref.ahead() != null
                ? "near"
                : ref.day() != null ? "weekday" : ref.date() != null ? "date" : "week"),
        verdict
            + fact.day()
            + " by "
            + by.name()
            + " ("
            + by.page().brief()
            + ") of "
            + by.published().when().edtf()
            + ": “"
            + shown
            + "”");
  }
}
