package org.sillok.story;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Contradiction;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.model.Status;
import org.sillok.story.words.Rarity;
import org.sillok.story.words.Words;

/**
 * Judges whether two claims are of one event. A miss is better than a false merge: without a reason
 * the answer is {@link Judgement.Open}.
 */
final class Judge {
  private static final Set<String> MOVED =
      Set.of(
          "postponed",
          "postpone",
          "postponement",
          "delayed",
          "delay",
          "rescheduled",
          "moved",
          "put",
          "deferred",
          "brought",
          "pushed");

  private final Rarity rarity;

  Judge(Rarity rarity) {
    this.rarity = rarity;
  }

  Judgement judge(Telling a, Telling b) {
    EventClaim x = a.claim();
    EventClaim y = b.claim();
    if (x.type() != y.type()) {
      return new Judgement.Apart("type");
    }
    if (!a.ordinals().isEmpty() && !b.ordinals().isEmpty() && !a.ordinals().equals(b.ordinals())) {
      return new Judgement.Apart("ordinal");
    }
    boolean act = sameAct(a, b);
    if (!act && !a.kinds().isEmpty() && !b.kinds().isEmpty()) {
      return new Judgement.Apart("act");
    }
    double actors = Parties.same(x, y);
    if (actors == Parties.APART) {
      return new Judgement.Apart("actors");
    }
    double place = place(x.where(), y.where());
    if (place < 0) {
      return new Judgement.Apart("place");
    }
    double words = rarity.likeness(a.words(), b.words());
    boolean copied = rarity.likeness(a.sentence(), b.sentence()) > .75;
    if (otherFigures(a, b) && !copied) {
      return new Judgement.Apart("figures");
    }
    long gap = gap(a, b);
    if (gap > 0) {
      return apartInTime(a, b, gap, act, actors, place, words);
    }
    if (x.status() == Status.DENIED != (y.status() == Status.DENIED)) {
      return denied(a, b, act, actors, words, copied);
    }
    double strength = actors + words + place + (act ? .5 : 0) + date(a, b);
    if (copied && actors > 0 && (act || a.page().equals(b.page()))) {
      return new Judgement.Same(strength + 2, "the same sentence");
    }
    String why = reason(a, b, act, actors, place, words);
    return why == null ? Judgement.OPEN : new Judgement.Same(strength, why);
  }

  /** The reason for which two claims whose days do not exclude each other are one, or null. */
  private static @Nullable String reason(
      Telling a, Telling b, boolean act, double actors, double place, double words) {
    boolean consult = a.claim().type() == EventType.CONSULT;
    double date = date(a, b);
    boolean samePage = a.page().equals(b.page());
    if (!act || actors < .4 || !samePage && !(a.bounded() && b.bounded())) {
      return null;
    }
    boolean ordinal = !a.ordinals().isEmpty() && a.ordinals().equals(b.ordinals());
    if (ordinal && actors >= .7 && date >= .2) {
      return "the same act, counted by the same number";
    }
    if (consult) {
      if (date >= .8 && actors >= .5) {
        return "the same act, actors and days";
      }
      if (date >= .4 && actors >= .7 && (place >= .4 || words >= .3)) {
        return "the same act and actors, days that agree";
      }
      if (place >= .5 && actors >= .5 && oneDated(a, b) && abroad(a) && abroad(b)) {
        return "the same act and actors, in a third country";
      }
      if (samePage) {
        return actors >= .7 ? "the same act and actors, told again on the page" : null;
      }
      return a.pagesApart(b) <= 10 && actors >= .75 && (words >= .4 || place >= .5 && words >= .2)
          ? "the same act and actors, told within days"
          : null;
    }
    if (date >= .8 && actors >= .5 && words >= .2) {
      return "the same act, actors, days and matter";
    }
    if (date >= .4 && actors >= .5 && words >= .35) {
      return "the same act, actors and matter, days that agree";
    }
    return a.pagesApart(b) <= 10 && actors >= .7 && words >= (samePage ? .4 : .5)
        ? "the same act, actors and matter, told within days"
        : null;
  }

  private static boolean oneDated(Telling a, Telling b) {
    return months(a) || months(b);
  }

  private static boolean months(Telling t) {
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

  private static boolean sameAct(Telling a, Telling b) {
    for (String kind : a.kinds()) {
      if (b.kinds().contains(kind)) {
        return true;
      }
    }
    for (String word : a.trigger()) {
      if (b.trigger().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Two different sets of figures tell two offers, two counts, two shares. */
  private static boolean otherFigures(Telling a, Telling b) {
    if (a.claim().type() == EventType.CONSULT || a.numbers().isEmpty() || b.numbers().isEmpty()) {
      return false;
    }
    for (String n : a.numbers()) {
      if (b.numbers().contains(n)) {
        return false;
      }
    }
    return true;
  }

  /** 1 the same days, .8 days within the other's, .4 loosely, .2 one or both not told. */
  private static double date(Telling a, Telling b) {
    if (a.dated() && b.dated()) {
      return a.claim().when().edtf().equals(b.claim().when().edtf()) ? 1 : .8;
    }
    if (a.claim().when().isUnknown() || b.claim().when().isUnknown()) {
      return .2;
    }
    return months(a) && months(b) ? .4 : .2;
  }

  /** -1 elsewhere, 0 not told, .3 the same country, .4 one within the other, .6 the same place. */
  private static double place(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null) {
      return 0;
    }
    String x = PersonName.fold(a.name());
    String y = PersonName.fold(b.name());
    if (x.equals(y)) {
      return .6;
    }
    if (x.contains(y) || y.contains(x) || common(a.name(), b.name())) {
      return .5;
    }
    if (a.country() == null || b.country() == null) {
      return 0;
    }
    return a.country().equals(b.country()) ? .3 : -1;
  }

  private static boolean common(String a, String b) {
    for (Words.Word w : Words.of(a)) {
      if (w.capital() && Words.of(b).contains(w)) {
        return true;
      }
    }
    return false;
  }

  /** Days that certainly lie between the two, 0 if they may share one. */
  private static long gap(Telling a, Telling b) {
    return Math.max(between(a.to(), b.from()), between(b.to(), a.from()));
  }

  private static long between(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end == null || start == null ? 0 : Math.max(0, start.toEpochDay() - end.toEpochDay());
  }

  /**
   * The days differ: a meeting that was moved, two outlets that contradict each other, or two acts.
   */
  private static Judgement apartInTime(
      Telling a, Telling b, long gap, boolean act, double actors, double place, double words) {
    boolean told = a.claim().status() == Status.HAPPENED && b.claim().status() == Status.HAPPENED;
    if (told
        && gap <= 2
        && a.dated()
        && b.dated()
        && a.claim().type() == EventType.CONSULT
        && act
        && actors >= .7
        && place >= .5
        && words >= .3
        && !a.sameOutlet(b)
        && a.pagesApart(b) <= 3) {
      return new Judgement.Against(Contradiction.Kind.DATE, actors + place + words);
    }
    boolean moved = moved(a) || moved(b);
    if (moved && gap <= 60 && act && actors >= .5 && place >= 0 && words + place >= .4) {
      return new Judgement.Same(actors + place + words - .5, "moved to another day");
    }
    return new Judgement.Apart("days");
  }

  private static boolean moved(Telling t) {
    for (String word : Words.plain(t.claim().clause().in(t.article().text()))) {
      if (MOVED.contains(word) && !word.equals("put") && !word.equals("brought")) {
        return true;
      }
    }
    String clause = t.claim().clause().in(t.article().text()).toLowerCase(Locale.ROOT);
    return clause.contains("put off") || clause.contains("brought forward");
  }

  /** One page says that it was so, another that it was not. */
  private static Judgement denied(
      Telling a, Telling b, boolean act, double actors, double words, boolean copied) {
    Status other = a.claim().status() == Status.DENIED ? b.claim().status() : a.claim().status();
    if (!act || actors < .5 || !(words >= .25 || copied) || a.pagesApart(b) > 15) {
      return Judgement.OPEN;
    }
    return other == Status.HAPPENED && !a.sameOutlet(b)
        ? new Judgement.Against(Contradiction.Kind.OUTCOME, actors + words)
        : other == Status.HAPPENED
            ? Judgement.OPEN
            : new Judgement.Same(actors + words, "a plan or a rumour, and its denial");
  }
}
