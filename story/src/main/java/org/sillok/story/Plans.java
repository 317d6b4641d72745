package org.sillok.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.Plan;
import org.sillok.model.Plan.Outcome;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Follows what was planned, held possible, promised or called for to what became of it. A plan
 * whose day is moved is closed as postponed, and goes on as a second one. What another event tells
 * of a plan (some of its parties did their part; the contrary was done) closes it, too.
 */
final class Plans {
  /** An event with its tellings in the order of publication. */
  record Told(Event event, List<Telling> tellings) {
    Told {
      tellings = List.copyOf(tellings);
    }
  }

  private final List<Told> all;
  private final Deeds deeds;

  private Plans(List<Told> all) {
    this.all = all;
    this.deeds = Deeds.of(all);
  }

  static List<Plan> of(List<Told> events) {
    List<Plan> out = new ArrayList<>();
    Plans plans = new Plans(events);
    for (Told t : plans.all) {
      out.addAll(plans.of(t));
    }
    out.sort(
        Comparator.comparing((Plan p) -> Days.listed(p.planned()), Days.UNKNOWN_LAST)
            .thenComparing(p -> p.planned().latest(), Days.UNKNOWN_LAST)
            .thenComparing(p -> p.announced().get(0).id()));
    return out;
  }

  static boolean ahead(Status s) {
    return switch (s) {
      case PLANNED, POSSIBLE, REQUESTED -> true;
      case HAPPENED, ONGOING, DENIED, CANCELLED -> false;
    };
  }

  /** One stretch of announcements for days that agree. */
  private static final class Stretch {
    private final List<EventClaim> announced = new ArrayList<>();
    private When planned = When.UNKNOWN;

    boolean fits(When when) {
      return when.isUnknown() || planned.mayOverlap(when);
    }

    void add(EventClaim claim) {
      announced.add(claim);
      When both = planned.intersect(claim.when());
      if (both != null && both.days() > 0) {
        planned =
            claim.when().within(planned) ? claim.when() : planned.isUnknown() ? both : planned;
      } else if (planned.isUnknown()) {
        planned = claim.when();
      }
    }
  }

  private List<Plan> of(Told told) {
    List<Stretch> stretches = new ArrayList<>();
    List<EventClaim> done = new ArrayList<>();
    List<EventClaim> off = new ArrayList<>();
    for (Telling t : Events.withoutTravel(told.tellings())) {
      EventClaim c = t.claim();
      switch (c.status()) {
        case PLANNED, POSSIBLE, REQUESTED -> {
          if (done.isEmpty() || later(c, done)) {
            stretch(stretches, c.when()).add(c);
          }
        }
        case HAPPENED, ONGOING -> done.add(c);
        case CANCELLED, DENIED -> off.add(c);
      }
    }
    if (stretches.isEmpty() && !off.isEmpty() && cancelled(off) && done.isEmpty()) {
      Stretch only = new Stretch(); // a plan that is known only from the page that tells its end
      off.forEach(only::add);
      stretches.add(only);
    }
    List<Plan> out = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch s = stretches.get(i);
      Stretch next = i + 1 < stretches.size() ? stretches.get(i + 1) : null;
      out.add(close(told, s, next, done, off));
    }
    return out;
  }

  /** A second announcement after the event is one of its repetition, or only recalls the plan. */
  private static boolean later(EventClaim c, List<EventClaim> done) {
    return done.stream().noneMatch(d -> d.when().mayOverlap(c.when()));
  }

  private static Stretch stretch(List<Stretch> all, When when) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).fits(when)) {
        return all.get(i);
      }
    }
    Stretch fresh = new Stretch();
    all.add(fresh);
    return fresh;
  }

  private static boolean cancelled(List<EventClaim> off) {
    return off.stream().anyMatch(c -> c.status() == Status.CANCELLED);
  }

  private Plan close(
      Told told, Stretch s, @Nullable Stretch next, List<EventClaim> done, List<EventClaim> off) {
    Event e = told.event();
    List<EventClaim> then = done.stream().filter(d -> falls(d.when(), s.planned)).toList();
    if (!then.isEmpty()) {
      return new Plan(e, s.planned, s.announced, Outcome.HELD, when(e, then), then);
    }
    if (next != null) {
      List<EventClaim> by = new ArrayList<>(next.announced.subList(0, 1));
      return new Plan(e, s.planned, s.announced, Outcome.POSTPONED, next.planned, by);
    }
    List<EventClaim> held = done.stream().filter(d -> !before(d.when(), s.planned)).toList();
    if (!held.isEmpty()) {
      return new Plan(e, s.planned, s.announced, Outcome.HELD, e.when(), held);
    }
    if (!off.isEmpty()) {
      Outcome outcome = cancelled(off) ? Outcome.CANCELLED : Outcome.NOT_DONE;
      return new Plan(e, s.planned, s.announced, outcome, When.UNKNOWN, off);
    }
    Deeds.Found found = deeds.after(told, s.planned);
    return found == null
        ? new Plan(e, s.planned, s.announced, Outcome.OPEN, When.UNKNOWN, List.of())
        : new Plan(e, s.planned, s.announced, found.outcome(), found.when(), found.toldBy());
  }

  private static When when(Event e, List<EventClaim> held) {
    return e.when().mayOverlap(held.get(0).when()) ? e.when() : held.get(0).when();
  }

  /** It happened within the days for which it was planned. */
  private static boolean falls(When happened, When planned) {
    return !happened.isUnknown() && planned.days() > 0 && happened.mayOverlap(planned);
  }

  private static boolean before(When happened, When planned) {
    return happened.compare(planned) == When.Order.BEFORE;
  }

  /** Country codes of those who act. */
  static Set<String> countries(Event e) {
    return Parties.countries(e.source());
  }

  static Set<String> countries(EventClaim c) {
    return Parties.countries(c.source());
  }
}
