package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.When;

/**
 * Dates an article: collects every sign, rejects what the text contradicts, and takes what is
 * trusted most.
 */
public final class Dater {
  private Dater() {}

  /** A dater with the standard rules. */
  public static Dater standard() {
    return new Dater();
  }

  /** When the article was published and last changed. */
  public Dated date(DatingInput input) {
    List<Candidate> all = new ArrayList<>();
    if (input.html() != null) {
      all.addAll(MarkupDates.of(input.html()));
    }
    all.addAll(VisibleDates.of(input));
    TextDays days = new TextDays(input.body());
    List<DateEvidence> rejected = new ArrayList<>();
    List<Candidate> published = new ArrayList<>();
    List<Candidate> updated = new ArrayList<>();
    for (Candidate c : all) {
      switch (c.role()) {
        case PUBLISHED -> {
          String why =
              c.rule().startsWith("visible") && !c.rule().equals("visible-labelled")
                  ? days.contradicts(c.stamp().date())
                  : null;
          if (why == null) {
            published.add(c);
          } else {
            rejected.add(c.because(why));
          }
        }
        case UPDATED -> updated.add(c);
        case CRAWLED, SITE_CLOCK, RELATED, EVENT, COPYRIGHT, COMMENT, UNKNOWN ->
            rejected.add(c.because("it is no date of the article: " + c.rule()));
      }
    }
    Comparator<Candidate> strongest = Comparator.comparingInt((Candidate c) -> -c.weight());
    published.sort(strongest);
    updated.sort(strongest);
    return new Dated(
        dating(published, rejected), updated.isEmpty() ? null : dating(updated, List.of()));
  }

  private static Dating dating(List<Candidate> sorted, List<DateEvidence> rejected) {
    if (sorted.isEmpty()) {
      return new Dating(When.UNKNOWN, null, null, List.of(), rejected);
    }
    Candidate best = sorted.get(0);
    List<DateEvidence> evidence = new ArrayList<>();
    List<DateEvidence> not = new ArrayList<>(rejected);
    @Nullable Candidate timed = null;
    for (Candidate c : sorted) {
      if (c.stamp().date().equals(best.stamp().date())) {
        evidence.add(
            c.because(
                evidence.isEmpty() ? "the most trusted sign: " + c.rule() : "says the same day"));
        timed = timed == null && c.stamp().time() != null ? c : timed;
      } else {
        not.add(c.because("another day than the more trusted " + best.rule()));
      }
    }
    return new Dating(
        When.day(best.stamp().date()),
        timed == null ? null : timed.stamp().time(),
        timed == null ? null : timed.stamp().zone(),
        evidence,
        not);
  }
}
