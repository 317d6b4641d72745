package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Plan;
import org.sillok.model.PositionHistory;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Status;
import org.sillok.model.Tenure;
import org.sillok.story.words.Words;

/** Works out how things stand on a day. */
final class Play {
  /** A plan without a day is held to be open as long as this after it was last told. */
  private static final int OPEN_DAYS = 120;

  /** The same for a meeting: who says that he is to meet somebody means soon. */
  private static final int MEETING_DAYS = 30;

  private Play() {}

  /** The pages that were out on a day; a page whose date is not known was not. */
  static List<CodedArticle> upTo(List<CodedArticle> pages, LocalDate day) {
    List<CodedArticle> out = new ArrayList<>();
    for (CodedArticle page : pages) {
      LocalDate last = page.article().published().when().latest();
      if (last != null && !last.isAfter(day)) {
        out.add(page);
      }
    }
    return out;
  }

  static StateOfPlay of(LocalDate day, boolean hindsight, Chronology chronology) {
    Map<String, StateOfPlay.Contact> contacts = new TreeMap<>();
    Guests guests = Guests.of(chronology);
    for (Entry entry : chronology.entries()) {
      Event e = entry.event();
      if (e != null && contact(e, day)) {
        contact(e, guests, contacts);
      }
    }
    List<Plan> open = new ArrayList<>();
    List<Plan> overdue = new ArrayList<>();
    for (Plan p : chronology.plans()) {
      boolean called = !firm(p);
      switch (p.asOf(day)) {
        case OPEN -> {
          if (!called && (p.planned().latest() != null || toldLately(p, day))) {
            open.add(p);
          }
        }
        case SILENCE -> {
          if (!called) {
            overdue.add(p);
          }
        }
        case HELD, HELD_IN_PART, POSTPONED, CANCELLED, NOT_DONE -> {}
      }
    }
    List<PositionHistory> stand = new ArrayList<>();
    for (PositionHistory p : chronology.positions()) {
      List<PositionHistory.Point> told = new ArrayList<>();
      for (PositionHistory.Point point : p.points()) {
        LocalDate published = point.published().latest();
        if (published != null && !published.isAfter(day)) {
          told.add(point);
        }
      }
      if (!told.isEmpty()) {
        stand.add(new PositionHistory(p.party(), p.issue(), p.matter(), told));
      }
    }
    return new StateOfPlay(
        day,
        hindsight,
        offices(chronology.tenures(), day),
        List.copyOf(contacts.values()),
        open,
        overdue,
        deadlines(chronology, day),
        stand,
        chronology.measures().stream().filter(m -> m.inForce(day)).toList());
  }

  /** Announced as planned; of what is only possible, meetings. */
  private static boolean firm(Plan p) {
    boolean meeting = p.event().type() == EventType.CONSULT;
    // who would refuse or threaten says where he stands, not what he is about to do
    boolean stance = p.event().type() == EventType.REJECT || p.event().type() == EventType.THREATEN;
    if (stance && p.planned().latest() == null) {
      return false;
    }
    return p.announced().stream()
        .anyMatch(c -> c.status() == Status.PLANNED || meeting && c.status() == Status.POSSIBLE);
  }

  /** Meetings, visits and calls, and what was signed together. */
  private static boolean contact(Event e, LocalDate day) {
    LocalDate began = e.when().earliest();
    boolean together =
        e.symmetric()
            && (e.type() == EventType.COOPERATE || Families.agreeing(e.type()) && signed(e));
    return done(e.status())
        && began != null
        && !began.isAfter(day)
        && (e.type() == EventType.CONSULT || together);
  }

  static boolean done(Status s) {
    return s == Status.HAPPENED || s == Status.ONGOING;
  }

  private static boolean signed(Event e) {
    return e.claims().stream()
        .flatMap(c -> Words.plain(c.provenance().quote()).stream())
        .anyMatch(w -> Acts.of(w).contains("signing"));
  }

  private static boolean toldLately(Plan plan, LocalDate day) {
    LocalDate told = null;
    for (Event.Step step : plan.event().history()) {
      told = later(told, step.published().latest());
    }
    int open = plan.event().type() == EventType.CONSULT ? MEETING_DAYS : OPEN_DAYS;
    return told != null && !told.plusDays(open).isBefore(day);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  /** Events come in order of time, so that the last one stands. */
  private static void contact(Event e, Guests guests, Map<String, StateOfPlay.Contact> contacts) {
    Set<String> countries = new TreeSet<>(Parties.countries(e.source()));
    countries.addAll(Parties.countries(e.target()));
    for (EventClaim c : e.claims()) {
      if (done(c.status())) {
        countries.addAll(Parties.countries(Parties.all(c))); // each page names its own guests
      }
    }
    countries.addAll(guests.at(e, countries));
    List<String> codes = List.copyOf(countries);
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        String key = codes.get(i) + "-" + codes.get(j);
        contacts.put(key, new StateOfPlay.Contact(codes.get(i), codes.get(j), e));
      }
    }
  }

  private static List<Tenure> offices(List<Tenure> tenures, LocalDate day) {
    List<Tenure> out = new ArrayList<>();
    for (Tenure t : tenures) {
      LocalDate from = t.from().earliest();
      Tense tense = t.evidence().get(0).tense();
      boolean held = tense == Tense.HELD || tense == Tense.ACTING;
      if (held
          && from != null
          && !from.isAfter(day)
          && tenures.stream().noneMatch(o -> supersedes(o, t, day))) {
        out.add(t);
      }
    }
    return out;
  }

  /** Another is seen in it later, or the holder is later called a former one. */
  private static boolean supersedes(Tenure other, Tenure t, LocalDate day) {
    LocalDate from = other.from().earliest();
    LocalDate last = t.to().latest();
    if (from == null || last == null || from.isAfter(day) || from.isBefore(last)) {
      return false;
    }
    boolean confirmed =
        Parties.samePerson(other.person().name(), t.person().name())
            && t.evidence().get(0).tense() == Tense.ACTING
            && other.evidence().get(0).tense() == Tense.HELD;
    boolean same =
        other
                .office()
                .title()
                .toLowerCase(Locale.ROOT)
                .equals(t.office().title().toLowerCase(Locale.ROOT))
            && String.valueOf(other.office().country())
                .equals(String.valueOf(t.office().country()));
    return other != t && (same && (confirmed || from.isAfter(last)) || Offices.risen(other, t));
  }

  private static List<DeadlineClaim> deadlines(Chronology chronology, LocalDate day) {
    List<DeadlineClaim> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DeadlineClaim d : chronology.deadlines()) {
      LocalDate last = d.when().latest();
      String who =
          d.party().stream().map(a -> String.valueOf(a.country())).sorted().toList().toString();
      if (last != null && !last.isBefore(day) && seen.add(who + d.when().edtf())) {
        out.add(d);
      }
    }
    return out;
  }
}
