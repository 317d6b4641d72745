package org.sillok.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Dating;
import org.sillok.model.Given;
import org.sillok.model.Page;
import org.sillok.model.When;
import org.sillok.page.dating.Stamps;

/**
 * Weighs what is said of a page's date outside its bytes. It never overrules the page: it stands
 * with a day that it agrees with, and is rejected where it does not. Where the page shows no day, a
 * mail's day of sending is taken as a guess, and a document was published no later than its file
 * was made.
 */
final class GivenDates {
  /** Clocks that were never set give days before this. */
  private static final int FIRST_YEAR = 1995;

  private GivenDates() {}

  private record Sign(Given given, LocalDate day, DateRole role) {
    DateEvidence because(String reason) {
      String rule = given.by() + "-" + (role == DateRole.SENT ? "sent" : "property");
      return new DateEvidence(role, When.day(day), given.words(), null, rule, reason);
    }
  }

  static Dating weighed(Dating published, Page page) {
    List<Sign> signs = signs(page);
    if (signs.isEmpty()) {
      return published;
    }
    List<DateEvidence> evidence = new ArrayList<>(published.evidence());
    List<DateEvidence> rejected = new ArrayList<>(published.rejected());
    LocalDate day = published.day();
    if (day != null) {
      for (Sign s : signs) {
        if (s.day().equals(day)) {
          evidence.add(s.because("says the same day"));
        } else {
          rejected.add(s.because(reason(s) + "; the page itself says " + day));
        }
      }
      return new Dating(published.when(), published.time(), published.zone(), evidence, rejected);
    }
    When when = published.when();
    for (Sign s : signs) {
      When guess =
          s.role() == DateRole.SENT
              ? new When.Day(s.day(), When.Qualifier.UNCERTAIN)
              : When.upTo(s.day());
      boolean told = published.when().isUnknown() ? when.isUnknown() : s.role() == DateRole.SENT;
      if (told && (published.when().isUnknown() || published.when().mayOverlap(guess))) {
        when = guess;
        evidence.add(0, s.because("the page shows no day; " + reason(s)));
      } else {
        rejected.add(s.because(reason(s)));
      }
    }
    return new Dating(when, null, null, evidence, rejected);
  }

  private static String reason(Sign s) {
    return s.role() == DateRole.SENT
        ? "the day on which the mail was sent"
        : "the day on which the file was made or saved, not the article";
  }

  /** The strongest first: sent, then made, then saved. */
  private static List<Sign> signs(Page page) {
    List<Sign> out = new ArrayList<>();
    for (Given.Kind kind : List.of(Given.Kind.SENT, Given.Kind.CREATED, Given.Kind.MODIFIED)) {
      for (Given g : page.given()) {
        if (g.kind() == kind) {
          Stamps.find(g.words(), false).stream()
              .limit(1)
              .filter(stamp -> stamp.date().getYear() >= FIRST_YEAR)
              .forEach(
                  stamp ->
                      out.add(
                          new Sign(
                              g,
                              stamp.date(),
                              kind == Given.Kind.SENT ? DateRole.SENT : DateRole.DOCUMENT)));
        }
      }
    }
    return out;
  }
}
