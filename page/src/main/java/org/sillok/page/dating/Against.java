package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.model.When;

/**
 * What a text says against a stamp. Copying sites print the day of copying over what they copied:
 * stamps that neither the page's mark-up nor a label of its own vouches for are asked closely,
 * where such a stamp would decide. All others are asked only whether the text tells of years behind
 * them as past.
 */
final class Against {
  /** With a sign of this weight that is vouched for, bare stamps decide nothing. */
  private static final int VOUCHED = 60;

  /** A stamp of the mark-up is not believed where so many days of the text lie behind it. */
  private static final int LATER = 2;

  /** So many days a stamp may lie outside of what a text allows. */
  private static final int SLACK = 31;

  private final DatingInput input;
  private final boolean english;
  private final boolean asked;
  private final int latest;

  // What the text tells, each found once a page and only if it is asked for.
  private @Nullable TextDays days;
  private @Nullable List<Span> sentences;
  private @Nullable List<YearsTold.Told> years;
  private @Nullable List<Heads.Named> heads;
  private @Nullable TextWindow window;

  Against(DatingInput input, List<Candidate> all) {
    this.input = input;
    this.english = input.language().startsWith("en") || input.language().equals("und");
    this.asked =
        english
            && all.stream()
                .noneMatch(
                    c -> c.role() == DateRole.PUBLISHED && c.weight() >= VOUCHED && !isBare(c));
    this.latest = english ? YearsTold.latest(input.body()) : 0;
  }

  private List<Span> sentences() {
    List<Span> known = sentences;
    if (known == null) {
      known = Sentences.of(input.body());
      sentences = known;
    }
    return known;
  }

  private List<YearsTold.Told> years() {
    List<YearsTold.Told> known = years;
    if (known == null) {
      known = YearsTold.in(input.body(), sentences());
      years = known;
    }
    return known;
  }

  private TextWindow window() {
    TextWindow known = window;
    if (known == null) {
      known = new TextWindow(input.body(), days(), null);
      window = known;
    }
    return known;
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
    LocalDate day = c.stamp().date();
    if (!asked || !isBare(c)) {
      return latest > day.getYear() ? byYears(day) : null;
    }
    String byDays = days().contradicts(day);
    String byHeads = byDays != null ? byDays : byHeads(day);
    return byHeads != null ? byHeads : byWindow(day);
  }

  /** Things are told as past that were still to come on the day. */
  private @Nullable String byYears(LocalDate day) {
    Set<LocalDate> later = new TreeSet<>();
    for (YearsTold.Told t : years()) {
      LocalDate from = t.from();
      if (from != null && from.isAfter(day.plusDays(SLACK))) {
        later.add(from);
        if (later.size() >= LATER) {
          return "the text tells of “"
              + t.words()
              + "” as past, and of another day behind the stamp";
        }
      }
    }
    return null;
  }

  /** The day is far from those that the text allows. */
  private @Nullable String byWindow(LocalDate day) {
    When near = When.days(day.minusDays(SLACK), day.plusDays(SLACK));
    if (window().bounds().mayOverlap(near)) {
      return null;
    }
    for (DateEvidence e : window().evidence()) {
      if (!e.value().mayOverlap(near)) {
        return "the text tells of “" + e.words() + "”, " + e.reason() + ": " + e.value().edtf();
      }
    }
    return "the text allows only " + window().bounds().edtf();
  }

  /** Somebody acts in an office that was not yet or no longer held on the day. */
  private @Nullable String byHeads(LocalDate day) {
    List<Heads.Named> known = heads;
    if (known == null) {
      known = Heads.in(input.body(), sentences(), days().words());
      heads = known;
    }
    for (Heads.Named h : known) {
      LocalDate to = h.to();
      boolean acts = h.acts() && !Heads.isFollowed(h, known);
      if (acts && (day.isBefore(h.from()) || to != null && day.isAfter(to.plusDays(1)))) {
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
