package org.sillok.story;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Gatherings that are known by their place and days, whoever of those who take part is named: "the
 * talks in Bergen on Tuesday", "she will attend the Bergen meeting".
 */
final class Gatherings {
  private static final double SAME_PLACE = .5;
  private static final double DAYS = .8;
  private static final double ALIKE = .35;
  private static final double LOOSELY = .4;

  /** Days between two pages that tell of a gathering without its days. */
  private static final int NEAR = 5;

  private static final String GATHERING = "the same gathering: its place and days";
  private static final String GUEST = "takes part in the gathering of that place and those days";

  private static final String EVE = "travels to the gathering of that place on its eve";

  /** Days before a gathering in which a plan that tells no day is of it. */
  private static final int SOON = 10;

  /** Days before a gathering on which those who take part travel to it. */
  private static final int TRAVEL = 2;

  static final String GOES_ON = "the same gathering: its first days and its last";

  private Gatherings() {}

  /** True if two tellings were joined for one of the reasons that this class gives. */
  static boolean isReason(String why) {
    return why.equals(GATHERING) || why.equals(GUEST) || why.equals(GOES_ON) || why.equals(EVE);
  }

  /**
   * Why two tellings are of one gathering, or null.
   *
   * @param place as the {@link Judge} weighs it
   * @param date as the {@link Judge} weighs it
   * @param words likeness of what they say
   */
  static @Nullable String same(Traits a, Traits b, double place, double date, double words) {
    if (a.telling().claim().type() != EventType.CONSULT
        || b.telling().claim().type() != EventType.CONSULT
        || place < SAME_PLACE && !ofDays(a, b, place, date) && !theOne(a, b, place, date)
        || a.aside() != b.aside()
        || call(a) != call(b)
        || samePage(a, b) && ahead(a) != ahead(b)
        || a.telling().claim().status() == Status.DENIED
        || b.telling().claim().status() == Status.DENIED) {
      return null;
    }
    if (!a.telling().bounded() || !b.telling().bounded()) {
      return null;
    }
    Set<String> shared = new TreeSet<>(a.countries());
    shared.retainAll(b.countries());
    if (shared.isEmpty()) {
      return apart(a, b, date, words) ? GATHERING : null;
    }
    if (a.gathering() && b.gathering() && date >= LOOSELY && nested(a, b)) {
      return GATHERING;
    }
    boolean one = goer(a) && many(b) || goer(b) && many(a);
    return one && date >= DAYS ? GUEST : null;
  }

  /** The one tells that somebody may travel, the other that there is a gathering. */
  static boolean undecided(Traits a, Traits b) {
    return perhaps(a) && !b.going() || perhaps(b) && !a.going();
  }

  private static boolean perhaps(Traits t) {
    return t.going() && t.telling().claim().status() == Status.POSSIBLE;
  }

  /**
   * Nobody is named by both: one names nobody at all, or each names the one guest of its own. Then
   * the pages must be about the same parties and matter.
   */
  private static boolean apart(Traits a, Traits b, double date, double words) {
    boolean untold = a.countries().isEmpty() || b.countries().isEmpty();
    boolean told = toldIn(a.telling(), b.telling()) || toldIn(b.telling(), a.telling());
    boolean guests =
        (a.round() && b.round() || told && (a.round() || b.round()))
            && a.countries().size() <= 1
            && b.countries().size() <= 1;
    boolean days = date >= LOOSELY || told || a.telling().pagesApart(b.telling()) <= NEAR;
    boolean named = a.gathering() && b.gathering() || ofDays(a, b, 0, date);
    return named && (untold || guests) && days && (akin(a, b) || date >= DAYS && words >= ALIKE);
  }

  /**
   * The one tells the days; the other tells none, and was published in them or on the day after, or
   * if it is a plan, too, in the days before them.
   */
  private static boolean toldIn(Telling dated, Telling undated) {
    LocalDate from = dated.claim().when().earliest();
    LocalDate to = dated.claim().when().latest();
    LocalDate page = undated.article().published().when().earliest();
    if (!dated.dated()
        || !undated.claim().when().isUnknown()
        || from == null
        || to == null
        || page == null) {
      return false;
    }
    return Plans.ahead(undated.claim().status())
        ? !page.isAfter(to) && !page.isBefore(from.minusDays(SOON))
        : undated.claim().status() == Status.HAPPENED
            && !page.isBefore(from)
            && !page.isAfter(to.plusDays(1));
  }

  /** The one tells how it began, the other how it ended a day or two later. */
  static boolean goesOn(Traits a, Traits b, double place) {
    Traits first = earlier(a, b) ? a : b;
    Traits last = first == a ? b : a;
    return (place >= SAME_PLACE || place >= 0 && numbered(a, b))
        && a.gathering()
        && b.gathering()
        && a.aside() == b.aside()
        && Cue.OPENS.in(sentence(first))
        && Cue.END.in(sentence(last))
        && (akin(a, b)
            || place >= SAME_PLACE
                && numbered(a, b)
                && a.telling().setting().sameParties(b.telling().setting()));
  }

  /** Both count it by the same number: "the first round". */
  private static boolean numbered(Traits a, Traits b) {
    String one = Cue.NUMBERED.first(sentence(a));
    String other = Cue.NUMBERED.first(sentence(b));
    return one != null && other != null && first(one).equals(first(other));
  }

  private static String first(String words) {
    return words.substring(0, words.indexOf(' '));
  }

  /**
   * Why the one tells that somebody travels to the gathering of which the other tells ("will fly to
   * Geneva on the 15th for the talks"), or null.
   */
  static @Nullable String eve(Traits a, Traits b, long gap, double place) {
    Traits first = earlier(a, b) ? a : b;
    Traits last = first == a ? b : a;
    return gap <= TRAVEL
            && place >= SAME_PLACE
            && first.gathering()
            && goer(first)
            && last.gathering()
            && !last.going()
            && ahead(first) == ahead(last)
            && first.aside() == last.aside()
            && akin(first, last)
        ? EVE
        : null;
  }

  /** True if the one tells no more than that somebody travels to what the other tells. */
  static boolean travels(Telling one, Telling other) {
    LocalDate day = one.claim().when().latest();
    LocalDate from = other.claim().when().earliest();
    if (!one.dated() || !other.dated() || day == null || from == null || !day.isBefore(from)) {
      return false;
    }
    return from.toEpochDay() - day.toEpochDay() <= TRAVEL
        && Cue.GOING.in(upTo(one))
        && !Cue.GOING.in(other.claim().trigger().in(other.article().text()));
  }

  /** A clause to its trigger: "will fly to Oslo on the 15th for the talks". */
  private static String upTo(Telling t) {
    EventClaim c = t.claim();
    int from = Math.min(c.clause().start(), c.trigger().start());
    return t.article().text().substring(from, c.trigger().end());
  }

  /** The day that the one tells is that on which the gathering begins: it may last longer. */
  static boolean opens(Traits a, Traits b) {
    Traits first = earlier(a, b) ? a : b;
    return a.gathering()
        && b.gathering()
        && a.aside() == b.aside()
        && Cue.OPENS.in(first.telling().claim().clause().in(first.telling().article().text()));
  }

  private static boolean earlier(Traits a, Traits b) {
    return a.telling().claim().when().compare(b.telling().claim().when()) == When.Order.BEFORE;
  }

  private static String sentence(Traits t) {
    return t.telling().claim().provenance().quote();
  }

  /** Both tell of a gathering of the same affair, and one names nobody who was there. */
  static boolean untold(Traits a, Traits b) {
    return a.gathering()
        && b.gathering()
        && (a.countries().isEmpty() || b.countries().isEmpty())
        && akin(a, b);
  }

  /** Without a place it is known by the very days on which it goes on, if they are several. */
  private static boolean ofDays(Traits a, Traits b, double place, double date) {
    return place >= 0
        && date == 1
        && a.telling().claim().when().days() > 1
        && (a.countries().isEmpty() || b.countries().isEmpty())
        && akin(a, b);
  }

  /**
   * Both speak of "the meeting" as one that is known, on the same days and in the same affair; one
   * of them at least does not say where it is, and nobody is named.
   */
  private static boolean theOne(Traits a, Traits b, double place, double date) {
    return place >= 0
        && date >= DAYS
        && a.gathering()
        && b.gathering()
        && (a.where() == null || b.where() == null)
        && a.countries().isEmpty()
        && b.countries().isEmpty()
        && a.summit() == b.summit()
        && known(a)
        && known(b)
        && !otherPeople(a, b)
        && !samePage(a, b)
        && a.telling().pagesApart(b.telling()) <= SOON + NEAR
        && akin(a, b);
  }

  private static boolean known(Traits t) {
    return Cue.KNOWN.in(t.telling().claim().clause().in(t.telling().article().text()));
  }

  /** "The ministers' meeting", "the experts' meeting". */
  private static boolean otherPeople(Traits a, Traits b) {
    return !a.actors().isEmpty()
        && !b.actors().isEmpty()
        && a.actors().stream()
            .noneMatch(
                x -> b.actors().stream().anyMatch(y -> Parties.noun(x).equals(Parties.noun(y))));
  }

  private static boolean akin(Traits a, Traits b) {
    return a.telling().setting().akin(b.telling().setting());
  }

  /** Who telephones about a gathering is not at it. */
  private static boolean call(Traits t) {
    return t.kinds().contains("call");
  }

  private static boolean samePage(Traits a, Traits b) {
    return a.telling().page().equals(b.telling().page());
  }

  private static boolean ahead(Traits t) {
    return Plans.ahead(t.telling().claim().status());
  }

  /** Those of whom the one tells are among those of whom the other tells. */
  private static boolean nested(Traits a, Traits b) {
    return a.countries().containsAll(b.countries()) || b.countries().containsAll(a.countries());
  }

  /** Tells that somebody comes, goes, leads or takes part. */
  private static boolean goer(Traits t) {
    return t.going() && t.countries().size() <= 2;
  }

  private static boolean many(Traits t) {
    return t.gathering() && t.countries().size() > 2;
  }
}
