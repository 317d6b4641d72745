package org.sillok.story;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.Place;
import org.sillok.model.Status;
import org.sillok.story.words.WordSets;

/** Why two tellings that nothing keeps apart are of one event; without a reason they are not. */
final class Reasons {
  /** Acts that one does once at a time: told twice for a day they are one. */
  private static final Set<String> ONCE = WordSets.of("once");

  /** Of those, what one party does in a month no second time. */
  private static final Set<String> PARTING = WordSets.of("parting");

  /** Of those, what happens to one person once in months. */
  private static final Set<String> OFFICE = WordSets.of("office");

  /** Actors that are the same people. */
  private static final double PERSONS = .9;

  /** Days within which a plan without a day is carried out. */
  private static final int SOON = 10;

  private static final int MONTH = 30;

  /** Days within which an offer of the same figure is the same offer. */
  private static final int TERM = 60;

  private static final String OFFICE_ONCE = "one comes into or leaves an office once";

  private Reasons() {}

  /** The reason, in words to be shown, or null. */
  static @Nullable String of(Pair p) {
    if (!p.samePage() && !(p.a().bounded() && p.b().bounded())) {
      return p.actors() >= PERSONS && p.words() >= .4 && office(p) && p.act() ? OFFICE_ONCE : null;
    }
    if (p.act() && p.date() == 1 && p.place() >= .5 && day(p.a()) && once(p)) {
      return "the same act on the same day at the same place";
    }
    if (p.samePage() && toldAgain(p.one(), p.other())) {
      return "the gathering of which the page tells";
    }
    if (p.act()
        && p.oneSided()
        && p.figure()
        && p.words() >= .4
        && p.a().pagesApart(p.b()) <= TERM) {
      return "the same act, party and figure";
    }
    if (p.actors() < .4) {
      return null;
    }
    if (p.date() == 1 && day(p.a()) && p.actors() >= .75 && p.sameFigures() && !p.meeting()) {
      return "the same day, actors and figure";
    }
    boolean ahead = Plans.ahead(p.a().claim().status());
    if (p.samePage() && ahead != Plans.ahead(p.b().claim().status()) && p.date() < .8) {
      return null; // a page that tells of a visit to come and of one before it
    }
    if (!p.act()) {
      return unnamedAct(p);
    }
    boolean ordinal = !p.a().ordinals().isEmpty() && p.a().ordinals().equals(p.b().ordinals());
    if (ordinal && p.actors() >= .5) {
      return "the same act, counted by the same number";
    }
    return p.a().claim().type() == EventType.CONSULT ? meeting(p) : deed(p);
  }

  private static @Nullable String meeting(Pair p) {
    if (p.one().aside() != p.other().aside() && p.actors() < .9) {
      return null; // the talks, and what two of the guests had to say to each other beside them
    }
    if (p.date() >= .8 && p.actors() >= .5) {
      return "the same act, actors and days";
    }
    if (p.date() >= .4 && p.actors() >= .5 && p.place() >= .5 && (exact(p.a()) || exact(p.b()))) {
      return "the same act, actors and place, a vague date made exact";
    }
    if (p.date() >= .4 && p.actors() >= .7 && (p.place() >= .4 || p.words() >= .3)) {
      return "the same act and actors, days that agree";
    }
    if (p.place() >= .3
        && p.actors() >= .5
        && oneDated(p.a(), p.b())
        && (abroad(p.a()) || abroad(p.b()))) {
      return "the same act and actors, in a third country";
    }
    if (p.planAndDeed() && p.actors() >= .7 && p.one().summit() && p.other().summit()) {
      return "the summit that was planned";
    }
    if (p.planAndDeed() && p.actors() >= .9 && told(p.a(), p.b())) {
      return "the meeting that was planned, told in its days";
    }
    if (!p.samePage()
        && p.bothAhead()
        && p.onePerson()
        && p.a().pagesApart(p.b()) <= SOON
        && visit(p)) {
      return "the same person's visit, planned within days";
    }
    if (p.samePage()) {
      return p.actors() > .7 && open(p.a()) == open(p.b())
          ? "the same act and actors, told again on the page"
          : null;
    }
    if (p.planAndDeed() && p.actors() >= PERSONS && p.a().pagesApart(p.b()) <= SOON && people(p)) {
      return "the meeting that was planned, told within days";
    }
    boolean matter = p.words() >= .4 && p.shared() > 1 || p.place() >= .5 && p.words() >= .2;
    return p.a().pagesApart(p.b()) <= 10 && p.actors() >= .75 && matter
        ? "the same act and actors, told within days"
        : null;
  }

  /** An undated meeting is told within a week of the day for which it was planned. */
  private static boolean told(Telling a, Telling b) {
    Telling plan = Plans.ahead(a.claim().status()) ? a : b;
    Telling deed = plan == a ? b : a;
    LocalDate day = plan.claim().when().earliest();
    LocalDate page = deed.article().published().when().earliest();
    if (!plan.dated() || day == null || page == null || !deed.claim().when().isUnknown()) {
      return false;
    }
    long days = page.toEpochDay() - day.toEpochDay();
    return days >= 0 && days <= 7;
  }

  private static @Nullable String deed(Pair p) {
    boolean once = once(p);
    if (p.date() == 1 && p.actors() >= .6 && (once || p.words() >= (p.place() >= .5 ? .1 : .2))) {
      return "the same act and actors on the same day";
    }
    boolean party =
        p.one().kinds().stream().anyMatch(k -> PARTING.contains(k) && has(p.other(), k));
    if (party && p.date() >= .4 && p.actors() >= .5 && akin(p)) {
      return "the same act and actors, a vague date made exact";
    }
    if (p.date() >= .8 && p.actors() >= .5 && p.words() >= .2) {
      return "the same act, actors, days and matter";
    }
    if (once && p.date() >= .4 && p.actors() >= .6 && akin(p) && p.words() >= .15) {
      return "the same act and actors, a vague date made exact";
    }
    boolean silent = has(p.one(), "silence") && has(p.other(), "silence");
    if (silent && p.actors() >= .5 && p.a().pagesApart(p.b()) <= TERM) {
      return "lets the same offer lapse";
    }
    if (p.actors() >= PERSONS && p.date() >= .2 && office(p) && p.a().pagesApart(p.b()) <= TERM) {
      return OFFICE_ONCE;
    }
    boolean invited = has(p.one(), "invitation") && has(p.other(), "invitation");
    if (invited
        && p.actors() >= PERSONS
        && people(p)
        && p.shared() > 0
        && p.a().pagesApart(p.b()) <= 30) {
      return "the same invitation";
    }
    if (p.actors() >= .5 && p.figure() && p.words() >= .2 && p.a().pagesApart(p.b()) <= TERM) {
      return "the same act, actors and figure";
    }
    boolean lately = p.a().pagesApart(p.b()) <= MONTH || p.words() >= .3 && near(p);
    if (p.actors() >= .5 && p.sameThree() && p.words() >= .2 && lately) {
      return "the same act between the same three parties on the same matter";
    }
    if (p.date() >= .4 && p.actors() >= .5 && p.words() >= .35 && rich(p)) {
      return "the same act, actors and matter, days that agree";
    }
    if (p.date() >= .4 && (p.actors() >= .85 || p.place() >= .5) && p.words() >= .18) {
      return "the same act and actors, a vague date made exact";
    }
    if (p.planAndDeed() && once && p.oneSide() && p.words() >= .2 && p.shared() > 0) {
      return "what was to be done, done";
    }
    if (p.wholeDeed() && once && p.actors() >= .6 && p.shared() > 0) {
      return "what was to be done, done";
    }
    return p.a().pagesApart(p.b()) <= 10
            && p.actors() >= .7
            && p.words() >= (p.samePage() ? .4 : .44)
            && rich(p)
        ? "the same act, actors and matter, told within days"
        : null;
  }

  /** The one does not name its act, or names it by a word close to the other's. */
  private static @Nullable String unnamedAct(Pair p) {
    if (p.a().claim().type() == EventType.CONSULT || p.samePage()) {
      return null;
    }
    int parties = Math.min(p.one().countries().size(), p.other().countries().size());
    boolean promise = has(p.one(), "promise") != has(p.other(), "promise");
    if (p.date() == 1 && parties > 2 && p.place() >= .5 && p.actors() >= .75 && !promise) {
      return "the same parties, day and place";
    }
    if (p.date() >= .8
        && p.place() >= .5
        && p.actors() >= .7
        && p.words() >= .25
        && p.shared() > 1) {
      return "the same actors, place, days and matter";
    }
    boolean close = Families.close(p.one().kinds(), p.other().kinds());
    if (close && p.actors() >= .7 && p.sameThree() && p.words() >= .3 && near(p) && rich(p)) {
      return "the same three parties on the same matter";
    }
    if (close && p.figure() && p.actors() >= .7 && p.words() >= .1 && near(p)) {
      return "the same actors, matter and figure";
    }
    boolean day = p.date() == 1 && p.words() >= .2;
    boolean matter = p.words() >= .4 && p.shared() > 1;
    if (p.actors() >= .7 && (day || matter && (p.date() >= .4 || p.actors() >= .75))) {
      return "the same actors and matter";
    }
    boolean named = p.one().named().stream().anyMatch(p.other().named()::contains);
    if (p.wholeDeed() && p.elliptic() && p.actors() >= .5 && p.date() >= .4 && p.shared() > 0) {
      return "what was to be done, done";
    }
    return p.wholeDeed() && p.actors() >= .75 && (named || p.words() >= .2) && p.date() >= .4
        ? "what was to be done, done"
        : null;
  }

  private static boolean rich(Pair p) {
    return p.shared() > 1;
  }

  private static boolean near(Pair p) {
    return p.a().pagesApart(p.b()) <= TERM;
  }

  /** True if it tells an act that is done once at a time. */
  static boolean once(Traits t) {
    return t.kinds().stream().anyMatch(ONCE::contains);
  }

  /** A page that tells how a gathering went calls it again by other words, without its day. */
  private static boolean toldAgain(Traits a, Traits b) {
    return a.gathering()
        && b.gathering()
        && done(a)
        && done(b)
        && a.telling().dated() != b.telling().dated()
        && (a.countries().isEmpty() || b.countries().isEmpty())
        && !earlier(a)
        && !earlier(b);
  }

  private static boolean done(Traits t) {
    return t.telling().claim().status() == Status.HAPPENED;
  }

  private static boolean earlier(Traits t) {
    return t.aside()
        || Cue.EARLIER.in(t.telling().claim().clause().in(t.telling().article().text()));
  }

  private static boolean once(Pair p) {
    return p.one().kinds().stream().anyMatch(k -> ONCE.contains(k) && has(p.other(), k));
  }

  /** An act by which one comes into an office or leaves it. */
  static boolean office(Traits t) {
    return t.kinds().stream().anyMatch(OFFICE::contains);
  }

  private static boolean office(Pair p) {
    return people(p)
        && p.one().kinds().stream().anyMatch(k -> OFFICE.contains(k) && has(p.other(), k));
  }

  /** Both name people, not only governments. */
  private static boolean people(Pair p) {
    return person(p.one()) && person(p.other());
  }

  private static boolean person(Traits t) {
    return t.actors().stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON && !a.titleOnly());
  }

  /** Goes on since a day, without an end: years of talks are not one meeting. */
  static boolean open(Telling t) {
    return t.claim().when().earliest() != null && t.claim().when().latest() == null;
  }

  private static boolean visit(Pair p) {
    return has(p.one(), "visit") && has(p.other(), "visit");
  }

  private static boolean akin(Pair p) {
    return p.a().setting().akin(p.b().setting());
  }

  private static boolean day(Telling t) {
    return t.claim().when().days() == 1;
  }

  private static boolean has(Traits t, String kind) {
    return t.kinds().contains(kind);
  }

  private static boolean exact(Telling t) {
    return t.dated();
  }

  private static boolean oneDated(Telling a, Telling b) {
    return months(a) || months(b);
  }

  static boolean months(Telling t) {
    long days = t.claim().when().days();
    return days >= 1 && days <= 62;
  }

  /** True if the place is in none of the actors' countries: it tells one meeting from another. */
  private static boolean abroad(Telling t) {
    Place place = t.claim().where();
    return place != null
        && place.country() != null
        && Parties.all(t.claim()).stream().noneMatch(x -> place.country().equals(x.country()));
  }
}
