package org.sillok.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Contradiction;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventId;
import org.sillok.model.EventType;
import org.sillok.model.Place;
import org.sillok.model.Status;
import org.sillok.model.When;

/** Makes the event that a group of claims tells: what is shown of it, and how that came about. */
final class Events {
  private static final int WEEK = 7;

  /** Days that a meeting lasts at most. */
  private static final int LONGEST = 14;

  private Events() {}

  static Event of(Joiner.Group group, List<Contradiction> clashes) {
    List<Contradiction> against = new ArrayList<>(group.contradictions());
    against.addAll(clashes);
    List<Telling> told = group.tellings();
    List<EventClaim> claims = told.stream().map(Telling::claim).toList();
    List<Telling> dated = withoutTravel(told);
    Telling last = last(dated);
    Telling fullest = fullest(told);
    EventClaim first = claims.get(0);
    return new Event(
        EventId.of(claims),
        first.type(),
        mode(claims),
        last.claim().status(),
        fullest.claim().source(),
        fullest.claim().target(),
        claims.stream().anyMatch(EventClaim::symmetric),
        extent(first.type(), when(dated, last), claims),
        place(claims),
        claims,
        against,
        history(dated),
        group.reasons());
  }

  /** Those whose days are those of the event; the day of a journey to it is none. */
  static List<Telling> withoutTravel(List<Telling> told) {
    List<Telling> out =
        told.stream().filter(t -> told.stream().noneMatch(o -> Gatherings.travels(t, o))).toList();
    return out.isEmpty() ? told : out;
  }

  /** A step for each change of status or, while it is only planned, of the day. */
  private static List<Event.Step> history(List<Telling> told) {
    List<Event.Step> out = new ArrayList<>();
    for (Telling t : told) {
      EventClaim c = t.claim();
      Event.Step step =
          new Event.Step(t.article().published().when(), c.status(), c.when(), c.id());
      if (out.isEmpty()) {
        out.add(step);
      } else {
        Event.Step before = out.get(out.size() - 1);
        boolean moved =
            ahead(c.status()) && !c.when().isUnknown() && !c.when().mayOverlap(before.when());
        if (before.status() != c.status() || moved) {
          out.add(step);
        }
      }
    }
    return out;
  }

  private static boolean ahead(Status s) {
    return s == Status.PLANNED || s == Status.POSSIBLE || s == Status.REQUESTED;
  }

  /**
   * The last word: of the claims on the last page that tells of it the firmest; but what was told
   * as done stays done when a later page only recalls the plan.
   */
  private static Telling last(List<Telling> told) {
    Telling out = told.get(0);
    for (Telling t : told) {
      boolean recalled = firm(out.claim().status()) && !firm(t.claim().status());
      boolean samePage = out.page().equals(t.page());
      if (!recalled && !(samePage && rank(t.claim().status()) < rank(out.claim().status()))) {
        out = t;
      }
    }
    return out;
  }

  private static boolean firm(Status s) {
    return s == Status.HAPPENED || s == Status.ONGOING || s == Status.CANCELLED;
  }

  private static int rank(Status s) {
    return switch (s) {
      case HAPPENED -> 6;
      case ONGOING -> 5;
      case CANCELLED -> 4;
      case DENIED -> 3;
      case PLANNED -> 2;
      case REQUESTED -> 1;
      case POSSIBLE -> 0;
    };
  }

  /** The claim that names most: persons before governments, and the place. */
  private static Telling fullest(List<Telling> told) {
    Telling best = told.get(0);
    for (Telling t : told) {
      if (fullness(t.claim()) > fullness(best.claim())) {
        best = t;
      }
    }
    return best;
  }

  private static int fullness(EventClaim c) {
    int n = 0;
    for (Actor a : Parties.all(c)) {
      n += a.kind() == Actor.Kind.PERSON ? 3 : a.kind() == Actor.Kind.GROUP ? 1 : 2;
    }
    n += c.source().isEmpty() ? 0 : 4;
    n += c.target().isEmpty() && !c.symmetric() ? 0 : 2;
    return n;
  }

  private static @Nullable String mode(List<EventClaim> claims) {
    return claims.stream().map(EventClaim::mode).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The most exact place; of equally exact ones the first told. */
  private static @Nullable Place place(List<EventClaim> claims) {
    Place best = null;
    for (EventClaim c : claims) {
      Place p = c.where();
      if (p != null && (best == null || best.country() == null && p.country() != null)) {
        best = p;
      }
    }
    return best;
  }

  /**
   * The most exact date among the claims that have the last word on the status; told by most; told
   * first. A plan's day does not stand for what then happened on another.
   */
  private static When when(List<Telling> told, Telling last) {
    Status status = last.claim().status();
    List<When> of = new ArrayList<>();
    for (Telling t : told) {
      if (t.claim().status() == status && !t.claim().when().isUnknown()) {
        of.add(t.claim().when());
      }
    }
    if (of.isEmpty()) {
      for (Telling t : told) {
        if (!t.claim().when().isUnknown()) {
          of.add(t.claim().when());
        }
      }
    }
    if (of.isEmpty()) {
      return status == Status.HAPPENED ? byThen(told) : When.UNKNOWN;
    }
    if (ahead(status)) {
      // a plan that was moved: the day that was told last
      LocalDate latest = null;
      When out = of.get(0);
      for (Telling t : told) {
        LocalDate page = t.article().published().when().latest();
        When w = t.claim().when();
        boolean later = page != null && (latest == null || !page.isBefore(latest));
        if (t.claim().status() == status
            && !w.isUnknown()
            && later
            && (w.within(out) || !w.mayOverlap(out))) {
          out = w;
          latest = page;
        }
      }
      return out;
    }
    return of.stream()
        .min(
            Comparator.comparingLong(Events::width)
                .thenComparingLong(w -> -of.stream().filter(w::equals).count())
                .thenComparingInt(of::indexOf))
        .orElseThrow();
  }

  /**
   * All the days of a meeting of which a day is told: "opened on Tuesday" on one page, "from
   * Tuesday to Thursday" on another. A week or a month that is told as such is no extent, but a day
   * that is not known.
   */
  private static When extent(@Nullable EventType type, When when, List<EventClaim> claims) {
    if (type != EventType.CONSULT || !(when instanceof When.Day)) {
      return when;
    }
    List<When> of = new ArrayList<>();
    for (EventClaim c : claims) {
      if (c.when() instanceof When.Range r
          && r.from() instanceof When.Day from
          && r.to() instanceof When.Day
          && r.days() <= LONGEST
          && (r.days() != WEEK || from.date().getDayOfWeek() != DayOfWeek.MONDAY)
          && when.within(r)) {
        of.add(r);
      }
    }
    return of.stream()
        .min(
            Comparator.comparingLong((When w) -> -of.stream().filter(w::equals).count())
                .thenComparingInt(of::indexOf))
        .orElse(when);
  }

  /** What happened, did so by the day of the first page that says it. */
  private static When byThen(List<Telling> told) {
    LocalDate first = null;
    for (Telling t : told) {
      LocalDate page = t.article().published().when().latest();
      if (t.claim().status() == Status.HAPPENED
          && page != null
          && (first == null || page.isBefore(first))) {
        first = page;
      }
    }
    return first == null
        ? When.UNKNOWN
        : new When.Range(When.Edge.OPEN, new When.Day(first, When.Qualifier.NONE));
  }

  private static long width(When w) {
    long days = w.days();
    return days < 0 ? Long.MAX_VALUE : days;
  }
}
