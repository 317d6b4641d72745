package org.sillok.story;

import java.time.LocalDate;
import java.util.Objects;
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
  /** The reason of a join over two days. */
  static final String MOVED_DAY = "moved to another day";

  private static final String LIFTED = "lifts the same measure";
  private static final String TOLD_DENIED = "told / denied";

  /** Days between a page that tells something and one that denies it. */
  private static final int DENIED_WITHIN = 15;

  /** As {@link Parties} weighs the same doer where one does not say to whom. */
  private static final double ONE_SIDE = .5;

  /** Days by which two outlets may differ on when it was. */
  private static final int CLOSE = 2;

  /** So many telling words make a sentence that is known again. */
  static final int COPIED = 5;

  private final Rarity rarity;

  Judge(Rarity rarity) {
    this.rarity = rarity;
  }

  Judgement judge(Traits one, Traits other) {
    Telling a = one.telling();
    Telling b = other.telling();
    EventClaim x = a.claim();
    EventClaim y = b.claim();
    if (!Families.joinable(one, other)) {
      return new Judgement.Apart("type");
    }
    if (!a.ordinals().isEmpty() && !b.ordinals().isEmpty() && !a.ordinals().equals(b.ordinals())) {
      return new Judgement.Apart("ordinal");
    }
    double place = place(one, other);
    if (place < 0) {
      return new Judgement.Apart("place");
    }
    long gap = gap(a, b);
    double words = rarity.likeness(a.words(), b.words());
    String gathering =
        gap > 0
            ? Gatherings.eve(one, other, gap, place)
            : Gatherings.same(one, other, place, date(a, b), words);
    boolean act = sameAct(one, other);
    boolean close = gathering != null || !act && Families.close(one.kinds(), other.kinds());
    if (!act && !close && !one.kinds().isEmpty() && !other.kinds().isEmpty()) {
      return new Judgement.Apart("act");
    }
    if (!act && !close && x.type() != y.type()) {
      return new Judgement.Apart("type");
    }
    if (x.type() == EventType.CONSULT && Gatherings.undecided(one, other)) {
      return new Judgement.Apart("a journey that is not decided");
    }
    Judgement dispute = dispute(one, other, gap, act || close, place, words);
    if (dispute != null) {
      return dispute;
    }
    double actors = Parties.same(x, y);
    if (actors == Parties.APART && gathering == null) {
      return new Judgement.Apart("actors");
    }
    boolean copied = copied(a, b);
    String measure = gap > Blocks.MOVED ? null : sameMeasure(one, other, gap, actors);
    if (measure == null && !copied && otherFigures(a, b) && !lifted(one, other)) {
      return new Judgement.Apart("figures");
    }
    if (!copied && otherThing(one, other)) {
      return new Judgement.Apart("what is given up");
    }
    double strength = Math.max(0, actors) + words + place + (act ? .5 : 0) + date(a, b);
    boolean lasts = measure == null && act && Lasting.possible(one, other);
    String stays = lasts ? Lasting.of(one, other, actors, shared(a, b)) : measure;
    if (stays != null) {
      return new Judgement.Same(strength, stays);
    }
    if (gap > 0 && gathering == null) {
      return apartInTime(one, other, gap, act, actors, place, words);
    }
    if (x.status() == Status.DENIED != (y.status() == Status.DENIED)) {
      return denied(a, b, act, actors, words, copied);
    }
    if (gathering != null) {
      return new Judgement.Same(strength, gathering);
    }
    if (copied && act && (actors > 0 || untold(x, y) && (words >= .5 || sameClause(a, b)))) {
      return new Judgement.Same(strength + 2, "the same sentence");
    }
    Pair pair =
        new Pair(one, other, act, actors, place, date(a, b), words, shared(a, b), figure(a, b));
    String why = Reasons.of(pair);
    return why == null ? Judgement.OPEN : new Judgement.Same(strength, why);
  }

  /** One of them names nobody. */
  private static boolean untold(EventClaim a, EventClaim b) {
    return a.source().isEmpty() && a.target().isEmpty()
        || b.source().isEmpty() && b.target().isEmpty();
  }

  private static boolean sameClause(Telling a, Telling b) {
    return a.trigger().equals(b.trigger()) && a.words().equals(b.words());
  }

  /** The same sentence on two pages; a short one is not known by the words that it shares. */
  private boolean copied(Telling a, Telling b) {
    return !a.page().equals(b.page())
        && Math.min(a.sentence().size(), b.sentence().size()) >= COPIED
        && rarity.likeness(a.sentence(), b.sentence()) > .75;
  }

  /** Both name one share of a whole, or one large or broken number. */
  private static boolean figure(Telling a, Telling b) {
    for (String n : a.numbers()) {
      boolean telling = n.contains(".") || n.length() > 4 || percent(a) && percent(b);
      if (telling && b.numbers().contains(n)) {
        return true;
      }
    }
    return false;
  }

  private static int shared(Telling a, Telling b) {
    int n = 0;
    for (String word : a.words()) {
      n += b.words().contains(word) ? 1 : 0;
    }
    for (String figure : a.numbers()) {
      // a bare day of the month is no figure of the matter
      n +=
          b.numbers().contains(figure) && (figure.length() > 2 || percent(a) && percent(b)) ? 2 : 0;
    }
    return n;
  }

  private static boolean percent(Telling t) {
    return t.sentence().contains("percent") || t.sentence().contains("cent");
  }

  /** Why two tellings are of one measure: imposed on the same, or lifted from it. */
  private static @Nullable String sameMeasure(Traits a, Traits b, long gap, double actors) {
    boolean same = a.measures().stream().anyMatch(b.measures()::contains);
    String family = Families.name(a.telling().claim().type());
    if (!same || !a.telling().bounded() || !b.telling().bounded()) {
      return null;
    }
    boolean day = gap == 0 && date(a.telling(), b.telling()) >= .8;
    boolean whose =
        actors >= .7
            || Parties.sameSides(a.telling().claim(), b.telling().claim())
            || actors >= ONE_SIDE && oneTarget(a, b) && day;
    if (family.equals("yield")) {
      return gap == 0 && (whose || sameTarget(a, b)) ? LIFTED : null;
    }
    return family.equals("force") && whose && (day || inTime(a, b) || inTime(b, a))
        ? "the same measure, decided and in force"
        : null;
  }

  /** The first is decided, and the second tells it in force from then on or from its own day. */
  private static boolean inTime(Traits first, Traits then) {
    LocalDate decided = first.telling().to();
    LocalDate from = then.telling().from();
    if (decided == null || from == null || from.isBefore(decided)) {
      return false;
    }
    Telling t = first.telling();
    LocalDate effect = Effect.day(t.claim().provenance().quote(), t.article().published().when());
    return from.equals(effect)
        || first.decides() && !then.decides() && then.inForce() && !first.inForce();
  }

  /** A quota and a complaint given up, to nobody in particular, are two acts. */
  private static boolean otherThing(Traits a, Traits b) {
    return Families.name(a.telling().claim().type()).equals("yield")
        && a.telling().claim().target().isEmpty()
        && b.telling().claim().target().isEmpty()
        && !a.measures().equals(b.measures());
  }

  /** Of what is lifted the figures of its sentence tell nothing. */
  private static boolean lifted(Traits a, Traits b) {
    return Families.name(a.telling().claim().type()).equals("yield")
        && a.measures().stream().anyMatch(b.measures()::contains);
  }

  /** Who does it is told by both, to whom by one. */
  private static boolean oneTarget(Traits a, Traits b) {
    return a.telling().claim().target().isEmpty() != b.telling().claim().target().isEmpty();
  }

  /**
   * The same unnamed people, ships, banks of one country, from whom one page does not say who takes
   * the measure: "its ban on Faroese vessels", "the ban on Faroese mackerel vessels".
   */
  private static boolean sameTarget(Traits a, Traits b) {
    EventClaim x = a.telling().claim();
    EventClaim y = b.telling().claim();
    return x.source().isEmpty() != y.source().isEmpty()
        && x.target().size() == 1
        && y.target().size() == 1
        && Parties.sameGroup(x.target().get(0), y.target().get(0));
  }

  private static boolean sameAct(Traits a, Traits b) {
    for (String kind : a.kinds()) {
      if (b.kinds().contains(kind)) {
        return true;
      }
    }
    for (String word : a.telling().trigger()) {
      if (b.telling().trigger().stream().anyMatch(w -> oneRoot(word, w))) {
        return true;
      }
    }
    return false;
  }

  /** "invite" and "invitation", "block" and "blockade". */
  private static boolean oneRoot(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return a.equals(b) || shorter >= 5 && (a.startsWith(b) || b.startsWith(a));
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
  static double date(Telling a, Telling b) {
    if (a.dated() && b.dated()) {
      return a.claim().when().edtf().equals(b.claim().when().edtf()) ? 1 : .8;
    }
    if (a.claim().when().isUnknown() || b.claim().when().isUnknown()) {
      return .2;
    }
    return Reasons.months(a) && Reasons.months(b) ? .4 : .2;
  }

  /** As told, or by a place of the one that stands in the clause of the other. */
  private static double place(Traits one, Traits other) {
    Telling a = one.telling();
    Telling b = other.telling();
    Place x = one.where();
    Place y = other.where();
    if (x != null && y != null) {
      return place(x, one.place(), y, other.place());
    }
    if (x == null && y == null) {
      return 0;
    }
    Telling silent = x == null ? a : b;
    String name = PersonName.fold(Objects.requireNonNull(x == null ? y : x).name());
    String clause = PersonName.fold(silent.claim().clause().in(silent.article().text()));
    String beside = PersonName.fold(silent.claim().provenance().quote());
    String dateline = PersonName.fold(Objects.requireNonNullElse(silent.article().dateline(), ""));
    boolean days = date(a, b) == 1 && a.claim().when().days() > 1;
    boolean here = one.gathering() && other.gathering() && dateline.startsWith(name);
    return clause.contains(name) || days && beside.contains(name) || here ? .5 : 0;
  }

  /** -1 elsewhere, 0 not told, .3 the same country, .4 one within the other, .6 the same place. */
  private static double place(Place a, String x, Place b, String y) {
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
      Traits one, Traits other, long gap, boolean act, double actors, double place, double words) {
    Telling a = one.telling();
    Telling b = other.telling();
    boolean told = a.claim().status() == Status.HAPPENED && b.claim().status() == Status.HAPPENED;
    boolean meeting = told && act && a.claim().type() == EventType.CONSULT;
    if (meeting && gap <= CLOSE && Gatherings.goesOn(one, other, place)) {
      return new Judgement.Same(place + words, Gatherings.GOES_ON);
    }
    if (meeting
        && gap <= CLOSE
        && a.dated()
        && b.dated()
        && (actors >= .7 || actors >= 0 && Gatherings.untold(one, other))
        && place >= .5
        && words >= .3
        && !a.sameOutlet(b)
        && a.pagesApart(b) <= 3) {
      String about = a.claim().when().edtf() + " / " + b.claim().when().edtf();
      return new Judgement.Against(Contradiction.Kind.DATE, actors + place + words, about);
    }
    if (gap <= CLOSE && place >= .5 && Gatherings.opens(one, other)) {
      return Judgement.OPEN;
    }
    boolean moved = one.moved() || other.moved();
    boolean aside = one.aside() == other.aside();
    if (moved && aside && gap <= 60 && act && actors >= .5 && place >= 0 && words + place >= .4) {
      return new Judgement.Same(actors + place + words - .5, MOVED_DAY);
    }
    return new Judgement.Apart("days");
  }

  /**
   * Of what a page tells as done by several at one place, one of them says elsewhere that it was
   * not, whatever the day to which each puts it; null if the two are no such pair.
   */
  private static @Nullable Judgement dispute(
      Traits one, Traits other, long gap, boolean act, double place, double words) {
    Telling a = one.telling();
    Telling b = other.telling();
    boolean denied = a.claim().status() == Status.DENIED;
    Traits told = denied ? other : one;
    Traits not = denied ? one : other;
    if (denied == (b.claim().status() == Status.DENIED)
        || told.telling().claim().status() != Status.HAPPENED
        || !act
        || gap > CLOSE
        || place < .5
        || not.countries().isEmpty()
        || !told.countries().containsAll(not.countries())
        || a.pagesApart(b) > DENIED_WITHIN) {
      return null;
    }
    return a.sameOutlet(b) || words < .25
        ? Judgement.OPEN
        : new Judgement.Against(Contradiction.Kind.OUTCOME, place + words, TOLD_DENIED);
  }

  /** One page says that it was so, another that it was not. */
  private static Judgement denied(
      Telling a, Telling b, boolean act, double actors, double words, boolean copied) {
    Status other = a.claim().status() == Status.DENIED ? b.claim().status() : a.claim().status();
    if (!act || actors < .5 || !(words >= .25 || copied) || a.pagesApart(b) > DENIED_WITHIN) {
      return Judgement.OPEN;
    }
    return other == Status.HAPPENED && !a.sameOutlet(b)
        ? new Judgement.Against(Contradiction.Kind.OUTCOME, actors + words, TOLD_DENIED)
        : other == Status.HAPPENED
            ? Judgement.OPEN
            : new Judgement.Same(actors + words, "a plan or a rumour, and its denial");
  }
}
