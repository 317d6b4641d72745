package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EntityType;
import org.sillok.model.EventType;
import org.sillok.model.Mention;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Where an act took place whose own words do not tell: talks at the one place where the page has
 * them held, and what those who took part did there on those days. Not what was done by telephone
 * or letter, not what people at home did, and nothing where the page knows two gatherings that may
 * be meant.
 */
final class Venues {
  /** Acts that are done at a table by those who sit there. */
  private static final Set<EventType> AT_TABLE =
      Set.of(
          EventType.AGREE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE);

  private static final Set<String> ELSEWHERE = Set.of("visit", "phone", "resign");
  private static final Set<String> REMOTE =
      Set.of(
          "telephone",
          "phone",
          "letter",
          "e-mail",
          "email",
          "mail",
          "video",
          "videoconference",
          "online",
          "statement",
          "interview",
          "parliament",
          "lawmaker",
          "tweet",
          "message");

  /** Unnamed people who speak for a side at talks. */
  private static final Set<String> DELEGATES =
      Set.of(
          "side",
          "delegation",
          "team",
          "official",
          "negotiator",
          "minister",
          "envoy",
          "party",
          "delegate",
          "expert",
          "diplomat",
          "government",
          "host",
          "leader");

  private static final Set<String> WHERE = Set.of("in", "at", "from", "near", "outside", "off");

  private final Page page;
  private final Tree tree;
  private final Set<String> meet;
  private final Map<Draft, Place> own = new IdentityHashMap<>();
  private final @Nullable Venue venue;

  /** The one place where the page has somebody gather, and from when to when as far as told. */
  private record Venue(Place place, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
      return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean dated() {
      return from != null;
    }
  }

  Venues(Page page, Details details, List<Draft> drafts) {
    this.page = page;
    this.tree = page.tree();
    this.meet = page.sets().words("@meet", new Resource.Row("sets", 0, List.of()));
    Place only = null;
    boolean several = false;
    for (Draft d : drafts) {
      Place p = details.where(d.match(), d.mode());
      if (p != null) {
        own.put(d, p);
        boolean here = gathering(d) && held(d) && p.latitude() != null;
        several |= here && only != null && !same(only, p);
        only = here ? p : only;
      }
    }
    this.venue = only == null || several ? null : days(only, drafts);
  }

  /** Where an act took place, or null. */
  @Nullable Place of(Draft d) {
    Place told = own.get(d);
    Venue v = venue;
    if (told != null || v == null || !held(d)) {
      return told;
    }
    if (ELSEWHERE.contains(d.mode() + "") || remote(d.match().anchor()) || apart(d)) {
      return null;
    }
    boolean talks = d.type() == EventType.CONSULT && d.match().rule().symmetric();
    boolean alone = d.cast().source().size() + d.cast().target().size() == 1;
    if (talks && alone && d.match().rule().pattern().pos() != 'n') {
      return null; // "joined the closing session": one who came, not the gathering
    }
    if (talks || gathering(d)) {
      return fits(d, true) ? v.place() : null;
    }
    boolean act = d.type() != null && AT_TABLE.contains(d.type()) && delegates(d.cast());
    return act && simplePast(d.match().anchor()) && fits(d, false) ? v.place() : null;
  }

  private Venue days(Place place, List<Draft> drafts) {
    LocalDate from = null;
    LocalDate to = null;
    for (Draft d : drafts) {
      Place p = own.get(d);
      boolean there = p == null || same(p, place);
      boolean noun = d.match().rule().pattern().pos() == 'n';
      if (gathering(d) && held(d) && there && (p != null || noun)) {
        LocalDate first = d.when().earliest();
        LocalDate last = d.when().latest();
        if (first != null && last != null) {
          from = from == null || first.isBefore(from) ? first : from;
          to = to == null || last.isAfter(to) ? last : to;
        }
      }
    }
    LocalDate published = published();
    String dateline = page.text().article().dateline();
    boolean written =
        dateline != null && PersonName.fold(dateline).equals(PersonName.fold(place.name()));
    if (from == null && written) {
      from = published;
      to = published;
    }
    if (written && published != null && to != null && published.equals(to.plusDays(1))) {
      to = published;
    }
    return new Venue(place, from, to);
  }

  private @Nullable LocalDate published() {
    When when = page.published();
    return when instanceof When.Day ? when.earliest() : null;
  }

  /** True if the act's day, or else that of the page, is one of the gathering. */
  private boolean fits(Draft d, boolean gathering) {
    Venue v = venue;
    if (v == null) {
      return false;
    }
    LocalDate first = d.when().earliest();
    LocalDate last = d.when().latest();
    if (first != null && last != null) {
      return v.dated() ? v.covers(first) || v.covers(last) : gathering;
    }
    LocalDate published = published();
    boolean now = published != null && v.covers(published) && simplePast(d.match().anchor());
    return now || gathering && !v.dated();
  }

  private boolean simplePast(int i) {
    for (int c : tree.children(i)) {
      if (c < i && tree.is(c, "aux") && !tree.lemma(c).equals("be")) {
        return false;
      }
    }
    return true;
  }

  /** True for talks, meetings, rounds, and for what is told of them: "left the meeting". */
  private boolean gathering(Draft d) {
    if (ELSEWHERE.contains(d.mode() + "")) {
      return false;
    }
    if (d.type() == EventType.CONSULT && d.match().rule().symmetric()) {
      return true;
    }
    return d.type() != null
        && d.match().tokens().stream().anyMatch(t -> tree.noun(t) && meet.contains(tree.lemma(t)));
  }

  private static boolean held(Draft d) {
    return d.status() == Status.HAPPENED || d.status() == Status.ONGOING;
  }

  private static boolean same(Place a, Place b) {
    return PersonName.fold(a.name()).equals(PersonName.fold(b.name()));
  }

  /** True if those who act speak for a side, by office or in general. */
  private boolean delegates(Cast cast) {
    List<Party> all = new ArrayList<>(cast.source());
    for (Party p : all) {
      Actor a = p.actor();
      boolean side =
          a.kind() == Actor.Kind.GOVERNMENT
              || a.kind() == Actor.Kind.PERSON && (a.office() != null || a.country() != null)
              || a.kind() == Actor.Kind.ORGANISATION && a.country() != null && a.sector() == null
              || DELEGATES.contains(tree.lemma(p.token()));
      if (!side || a.kind() == Actor.Kind.GROUP && !DELEGATES.contains(tree.lemma(p.token()))) {
        return false;
      }
    }
    return !all.isEmpty();
  }

  private boolean remote(int i) {
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      if (REMOTE.contains(tree.lemma(k))) {
        return true;
      }
    }
    return false;
  }

  /** True if the sentence tells of another place for the act, or for those who tell it. */
  private boolean apart(Draft d) {
    int i = d.match().anchor();
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      Mention m = tree.mention(k);
      boolean place =
          m != null
              && m.form() == Mention.Form.NAME
              && WHERE.contains(tree.caseOf(k))
              && (page.parties().entity(m).type() == EntityType.PLACE
                  || page.parties().entity(m).type() == EntityType.GOVERNMENT);
      if (place && (k < i || !tree.under(k, i))) {
        return true;
      }
    }
    return false;
  }
}
