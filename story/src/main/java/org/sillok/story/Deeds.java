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

  /** Days before a gathering on which those who take part leave for it. */
  private static final int TRAVEL = 2;

  /** Days of a plan that are few enough to know what was meant by what took place in them. */
  private static final int FEW = 14;

  private static final int MONTHS = 62;

  private final Map<String, List<Plans.Told>> byTypeAndCountry = new HashMap<>();
  private final Map<String, List<Plans.Told>> byPlace = new HashMap<>();

  /** What was called off, by the sentence that announced it. */
  private final Map<String, List<Plans.Told>> calledOff = new HashMap<>();

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
      if (status == Status.CANCELLED) {
        for (Telling t : e.tellings()) {
          if (Plans.ahead(t.claim().status())) {
            out.calledOff.computeIfAbsent(sentence(t.claim()), k -> new ArrayList<>()).add(e);
          }
        }
      }
      if (gathering(e) && (status == Status.HAPPENED || status == Status.ONGOING)) {
        for (String place : places(e)) {
          out.byPlace.computeIfAbsent(place, k -> new ArrayList<>()).add(e);
        }
      }
    }
    return out;
  }

  /** A telling names it by a noun: "the talks". */
  private static boolean gathering(Plans.Told e) {
    return e.event().type() == EventType.CONSULT
        && e.tellings().stream()
            .anyMatch(t -> Cue.GATHERING.in(t.claim().clause().in(t.article().text())));
  }

  /** Where its tellings say that it is, in plain letters. */
  private static Set<String> places(Plans.Told e) {
    Set<String> out = new TreeSet<>();
    for (Telling t : e.tellings()) {
      Place place = t.claim().where();
      if (place != null) {
        out.add(PersonName.fold(place.name()));
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
    Found fallen = fallen(plan);
    if (fallen != null) {
      return fallen;
    }
    boolean each = countries.size() > 1 && e.type() != EventType.CONSULT;
    Found part = each ? parts(plan, planned, countries) : null;
    if (part != null) {
      return part;
    }
    if (e.type() == EventType.CONSULT) {
      Found seen = seen(plan, planned, countries);
      return seen == null ? attended(plan, planned, countries) : seen;
    }
    Found offered = offered(plan, planned, countries);
    return offered == null ? contrary(plan, planned, countries) : offered;
  }

  private static String sentence(EventClaim c) {
    return c.provenance().page().sha256() + c.provenance().inArticle();
  }

  /**
   * It was to be done on a journey that was called off: "will fly to Oslo to meet the minister".
   */
  private @Nullable Found fallen(Plans.Told plan) {
    for (EventClaim c : plan.event().claims()) {
      for (Plans.Told journey : calledOff.getOrDefault(sentence(c), List.of())) {
        Event e = journey.event();
        if (journey != plan
            && e.type() == EventType.CONSULT
            && c.when().equals(e.when())
            && !c.when().isUnknown()
            && person(plan.event(), e)) {
          return new Found(
              Outcome.CANCELLED,
              When.UNKNOWN,
              e.claims().stream().filter(x -> x.status() == Status.CANCELLED).toList());
        }
      }
    }
    return null;
  }

  /** The gathering at the place to which one was to go took place in those days. */
  private @Nullable Found attended(Plans.Told plan, When planned, Set<String> countries) {
    LocalDate from = planned.earliest();
    LocalDate to = planned.latest();
    if (from == null || to == null || planned.days() > FEW || !going(plan)) {
      return null;
    }
    When days = When.days(from, to.plusDays(TRAVEL));
    for (String place : places(plan)) {
      for (Plans.Told other : byPlace.getOrDefault(place, List.of())) {
        if (other != plan
            && other.tellings().stream()
                .anyMatch(t -> t.dated() && t.claim().when().mayOverlap(days))
            && follows(other, plan, planned)
            && among(plan, countries, other)) {
          return new Found(Outcome.HELD, other.event().when(), firm(other).stream().toList());
        }
      }
    }
    return null;
  }

  private static boolean going(Plans.Told plan) {
    return plan.tellings().stream()
        .anyMatch(
            t ->
                Cue.GOING.in(t.claim().trigger().in(t.article().text()))
                    || t.kinds().contains("visit"));
  }

  /** They are among those who are told to have been there; or nobody is, in the same affair. */
  private static boolean among(Plans.Told plan, Set<String> countries, Plans.Told other) {
    Set<String> there = new TreeSet<>();
    other.event().claims().forEach(c -> there.addAll(Parties.countries(Parties.all(c))));
    return there.containsAll(countries)
        || there.size() <= 1
            && other.tellings().stream()
                .anyMatch(t -> t.setting().akin(plan.tellings().get(0).setting()));
  }

  /** One who was to make an offer made one, to the same, in those days. */
  private @Nullable Found offered(Plans.Told plan, When planned, Set<String> countries) {
    Set<String> to = Parties.countries(plan.event().target());
    if (to.isEmpty() || planned.days() < 1 || planned.days() > MONTHS || !offers(plan)) {
      return null;
    }
    for (String country : countries) {
      for (EventType type : List.of(EventType.AGREE, EventType.REQUEST)) {
        for (Plans.Told other : at(type, country)) {
          if (other != plan
              && offers(other)
              && other.event().when().within(planned)
              && Parties.countries(other.event().target()).equals(to)
              && follows(other, plan, planned)) {
            return new Found(Outcome.HELD, other.event().when(), firm(other).stream().toList());
          }
        }
      }
    }
    return null;
  }

  private static boolean offers(Plans.Told told) {
    return told.tellings().stream().anyMatch(t -> t.kinds().contains("offer"));
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
    if (planned.days() < 1 || planned.days() > FEW) {
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
