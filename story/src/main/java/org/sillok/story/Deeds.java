package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.model.Plan.Outcome;
import org.sillok.model.Status;
import org.sillok.model.When;
import org.sillok.story.words.Rarity;

/**
 * What was done, looked up for plans that no page ties to it in so many words: of several who were
 * to do something some did, or one who was to answer, come or sign did the contrary.
 */
final class Deeds {
  /** Likeness, by their rarer words, of a plan and what was done against it. */
  private static final double SAME_MATTER = .15;

  /**
   * What became of a plan.
   *
   * @param when when that was
   * @param toldBy by which claims
   */
  record Found(Outcome outcome, When when, List<EventClaim> toldBy) {}

  private final Map<String, List<Plans.Told>> byTypeAndCountry = new HashMap<>();
  private final Rarity rarity;

  private Deeds(Rarity rarity) {
    this.rarity = rarity;
  }

  static Deeds of(List<Plans.Told> events) {
    List<Set<String>> words = new ArrayList<>();
    events.forEach(e -> e.tellings().forEach(t -> words.add(t.words())));
    Deeds out = new Deeds(Rarity.of(words));
    for (Plans.Told e : events) {
      Status status = e.event().status();
      if (e.event().type() != null && (status == Status.HAPPENED || status == Status.ONGOING)) {
        for (String country : Plans.countries(e.event())) {
          out.byTypeAndCountry
              .computeIfAbsent(e.event().type() + "|" + country, k -> new ArrayList<>())
              .add(e);
        }
      }
    }
    return out;
  }

  /** What other events tell of this plan, or null. */
  @Nullable Found after(Plans.Told plan, When planned) {
    Event e = plan.event();
    Set<String> countries = Plans.countries(e);
    if (e.type() == null || e.status() != Status.PLANNED || countries.isEmpty()) {
      return null;
    }
    boolean each = countries.size() > 1 && e.type() != EventType.CONSULT;
    Found part = each ? parts(plan, planned, countries) : null;
    if (part != null) {
      return part;
    }
    return e.type() == EventType.CONSULT
        ? seen(plan, planned, countries)
        : contrary(plan, planned, countries);
  }

  /** Those who did their part of it, each for himself. */
  private @Nullable Found parts(Plans.Told plan, When planned, Set<String> countries) {
    List<EventClaim> by = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (String country : countries) {
      for (Plans.Told other : at(plan.event().type(), country)) {
        Set<String> theirs = Plans.countries(other.event());
        if (other != plan
            && theirs.size() < countries.size()
            && countries.containsAll(theirs)
            && follows(other, plan, planned)
            && sameAct(plan, other)
            && done.addAll(theirs)) {
          firm(other).ifPresent(by::add);
        }
      }
    }
    if (by.isEmpty()) {
      return null;
    }
    Outcome outcome = done.equals(countries) ? Outcome.HELD : Outcome.HELD_IN_PART;
    return new Found(outcome, When.UNKNOWN, by);
  }

  /** The visitor was met at the place in the days of the visit. */
  private @Nullable Found seen(Plans.Told plan, When planned, Set<String> countries) {
    if (planned.days() < 1 || planned.days() > 14) {
      return null;
    }
    List<EventClaim> by = new ArrayList<>();
    for (String country : countries) {
      for (Plans.Told other : at(EventType.CONSULT, country)) {
        if (other != plan
            && (there(plan, other, planned) || guest(plan, other, planned))
            && follows(other, plan, planned)
            && person(plan.event(), other.event())) {
          firm(other).ifPresent(by::add);
        }
      }
    }
    return by.isEmpty() ? null : new Found(Outcome.HELD, planned, by);
  }

  /** It was at the place to which the visitor was to go, within the days of the visit. */
  private static boolean there(Plans.Told plan, Plans.Told other, When planned) {
    Place place = plan.event().where();
    Place there = other.event().where();
    return place != null
        && there != null
        && PersonName.fold(there.name()).equals(PersonName.fold(place.name()))
        && other.event().when().within(planned);
  }

  /** Undated, it is told in the days of the visit, and with somebody of those to be visited. */
  private static boolean guest(Plans.Told plan, Plans.Told other, When planned) {
    Set<String> hosts = Parties.countries(plan.event().target());
    Set<String> met = Parties.countries(Parties.all(other.event().claims().get(0)));
    LocalDate told = other.tellings().get(0).article().published().when().latest();
    LocalDate from = planned.earliest();
    LocalDate to = planned.latest();
    return other.event().when().isUnknown()
        && hosts.stream().anyMatch(met::contains)
        && told != null
        && from != null
        && to != null
        && !told.isBefore(from)
        && !told.isAfter(to.plusDays(1));
  }

  private static boolean person(Event visit, Event meeting) {
    for (Actor guest : visit.source()) {
      for (Actor seen : Parties.all(meeting.claims().get(0))) {
        if (guest.kind() == Actor.Kind.PERSON
            && seen.kind() == Actor.Kind.PERSON
            && Parties.samePerson(guest.name(), seen.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Found contrary(Plans.Told plan, When planned, Set<String> countries) {
    if (!agreeing(plan.event().type())) {
      return null;
    }
    for (String country : countries) {
      for (Plans.Told other : at(EventType.REJECT, country)) {
        if (follows(other, plan, planned) && alike(plan, other)) {
          List<EventClaim> by = firm(other).stream().toList();
          return new Found(Outcome.NOT_DONE, other.event().when(), by);
        }
      }
    }
    return null;
  }

  private static boolean agreeing(@Nullable EventType type) {
    return type == EventType.AGREE || type == EventType.COOPERATE || type == EventType.CONCEDE;
  }

  private List<Plans.Told> at(@Nullable EventType type, String country) {
    return byTypeAndCountry.getOrDefault(type + "|" + country, List.of());
  }

  /** Told as done on a later page, and not before the days for which it was planned. */
  private static boolean follows(Plans.Told deed, Plans.Told plan, When planned) {
    When announced = plan.tellings().get(0).article().published().when();
    boolean later =
        deed.tellings().stream()
            .filter(t -> t.claim().status() == deed.event().status())
            .anyMatch(t -> t.article().published().when().compare(announced) == When.Order.AFTER);
    return later && deed.event().when().compare(planned) != When.Order.BEFORE;
  }

  private static boolean sameAct(Plans.Told a, Plans.Told b) {
    for (Telling x : a.tellings()) {
      for (Telling y : b.tellings()) {
        boolean kind = x.kinds().stream().anyMatch(y.kinds()::contains);
        if (kind || x.trigger().stream().anyMatch(y.trigger()::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean alike(Plans.Told a, Plans.Told b) {
    for (Telling x : a.tellings()) {
      for (Telling y : b.tellings()) {
        Set<String> shared = new TreeSet<>(x.words());
        shared.retainAll(y.words());
        if (shared.size() > 1 && rarity.likeness(x.words(), y.words()) >= SAME_MATTER) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<EventClaim> firm(Plans.Told told) {
    return told.tellings().stream()
        .map(Telling::claim)
        .filter(c -> c.status() == told.event().status())
        .findFirst();
  }
}
