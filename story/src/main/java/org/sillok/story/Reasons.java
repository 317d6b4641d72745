package org.sillok.story;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Place;

/** Why two tellings that nothing keeps apart are of one event; without a reason they are not. */
final class Reasons {
  /** Acts that one does once at a time: told twice for a day they are one. */
  private static final Set<String> ONCE =
      Set.of(
          "signing",
          "ratification",
          "expulsion",
          "arrest",
          "release",
          "summons",
          "resignation",
          "appointment",
          "withdrawal",
          "walkout",
          "protest",
          "attack");

  private Reasons() {}

  /** The reason, in words to be shown, or null. */
  static @Nullable String of(Pair p) {
    if (p.actors() < .4 || !p.samePage() && !(p.a().bounded() && p.b().bounded())) {
      return null;
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
    if (p.samePage()) {
      return p.actors() >= .7 ? "the same act and actors, told again on the page" : null;
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
    boolean once = p.one().kinds().stream().anyMatch(k -> ONCE.contains(k) && has(p.other(), k));
    if (p.date() == 1 && p.actors() >= .6 && (once || p.words() >= (p.place() >= .5 ? .1 : .2))) {
      return "the same act and actors on the same day";
    }
    if (p.date() >= .8 && p.actors() >= .5 && p.words() >= .2) {
      return "the same act, actors, days and matter";
    }
    boolean rich = p.shared() > 1;
    if (p.date() >= .4 && p.actors() >= .5 && p.words() >= .35 && rich) {
      return "the same act, actors and matter, days that agree";
    }
    if (p.date() >= .4 && (p.actors() >= .85 || p.place() >= .5) && p.words() >= .18) {
      return "the same act and actors, a vague date made exact";
    }
    if (p.wholeDeed() && once && p.actors() >= .6 && p.shared() > 0) {
      return "what was to be done, done";
    }
    return p.a().pagesApart(p.b()) <= 10
            && p.actors() >= .7
            && p.words() >= (p.samePage() ? .4 : .45)
            && rich
        ? "the same act, actors and matter, told within days"
        : null;
  }

  /** The one does not name its act, or names it by a word close to the other's. */
  private static @Nullable String unnamedAct(Pair p) {
    if (p.a().claim().type() == EventType.CONSULT || p.samePage()) {
      return null;
    }
    int parties = Math.min(p.one().countries().size(), p.other().countries().size());
    if (p.date() == 1 && parties > 2 && p.place() >= .5 && p.actors() >= .75) {
      return "the same parties, day and place";
    }
    boolean day = p.date() == 1 && p.words() >= .2;
    boolean matter = p.words() >= .4 && p.shared() > 1;
    if (p.actors() >= .7 && (day || matter && (p.date() >= .4 || p.actors() >= .75))) {
      return "the same actors and matter";
    }
    boolean named = p.one().named().stream().anyMatch(p.other().named()::contains);
    return p.wholeDeed() && p.actors() >= .75 && (named || p.words() >= .25) && p.date() >= .4
        ? "what was to be done, done"
        : null;
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
