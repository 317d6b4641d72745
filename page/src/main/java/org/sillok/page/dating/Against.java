package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;

/**
 * What a text says against a stamp. Asked only of stamps that neither the page's mark-up nor a
 * label of its own vouches for, and only where such a stamp would decide: copying sites print the
 * day of copying over what they copied.
 */
final class Against {
  /** With a sign of this weight that is vouched for, bare stamps decide nothing. */
  private static final int VOUCHED = 60;

  private final DatingInput input;
  private final boolean asked;
  private @Nullable TextDays days;
  private @Nullable List<Heads.Named> heads;

  Against(DatingInput input, List<Candidate> all) {
    this.input = input;
    boolean english = input.language().startsWith("en") || input.language().equals("und");
    this.asked =
        english
            && all.stream()
                .noneMatch(
                    c -> c.role() == DateRole.PUBLISHED && c.weight() >= VOUCHED && !isBare(c));
  }

  /** The days of the week in the text. */
  TextDays days() {
    TextDays known = days;
    if (known == null) {
      known = new TextDays(input.body());
      days = known;
    }
    return known;
  }

  /** Why an article with this text cannot have been published on the day of a stamp, or null. */
  @Nullable String contradicts(Candidate c) {
    if (!asked || !isBare(c)) {
      return null;
    }
    LocalDate day = c.stamp().date();
    String byDays = days().contradicts(day);
    return byDays != null ? byDays : byHeads(day);
  }

  /** Somebody acts in an office that was not yet or no longer held on the day. */
  private @Nullable String byHeads(LocalDate day) {
    List<Heads.Named> known = heads;
    if (known == null) {
      known = Heads.in(input.body(), Sentences.of(input.body()), days().words());
      heads = known;
    }
    for (Heads.Named h : known) {
      LocalDate to = h.to();
      if (h.acts() && (day.isBefore(h.from()) || to != null && day.isAfter(to.plusDays(1)))) {
        return "the text has "
            + h.words()
            + (h.incoming() ? " still to take office" : " act in office")
            + ", which was so from "
            + h.from()
            + (to == null ? "" : " to " + to);
      }
    }
    return null;
  }

  private static boolean isBare(Candidate c) {
    return c.family().equals("shown")
        && !c.rule().equals("shown-labelled")
        && !c.rule().equals("shown-time")
        && !c.rule().equals("shown-microdata")
        && !c.rule().equals("shown-class")
        && !c.rule().equals("shown-data");
  }
}
