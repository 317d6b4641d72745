package org.sillok.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventClaim;
import org.sillok.model.Status;

/**
 * What goes on from one page to the next, without a day of its own on each: talks that stand still
 * since a told day, a restraint that one party keeps. Two pages that are months apart tell the same
 * one only if the one says since when, or if nobody could keep two of them at once.
 */
final class Lasting {
  /** As {@link Parties} weighs them: the same governments, or those who speak for them. */
  private static final double SAME = .7;

  private Lasting() {}

  /** True where a reason may be found, so that other pairs cost nothing. */
  static boolean possible(Traits a, Traits b) {
    return standstill(a) && standstill(b) || restraint(a) && restraint(b);
  }

  /**
   * Why two tellings of one kind of act are of one state, or null.
   *
   * @param actors as {@link Parties} weighs them
   * @param shared how many words of the matter they share
   */
  static @Nullable String of(Traits a, Traits b, double actors, int shared) {
    if (actors < SAME || a.telling().page().equals(b.telling().page())) {
      return null;
    }
    if (restraint(a) && restraint(b)) {
      boolean goesOn = ongoing(a) || ongoing(b);
      return goesOn && kept(a) && kept(b) && shared > 0
          ? "the same moratorium, which goes on"
          : null;
    }
    return since(a, b) || since(b, a) ? "the same standstill, lasting since a told day" : null;
  }

  private static boolean standstill(Traits t) {
    return t.telling().claim().type() == null && ongoing(t);
  }

  /** True where somebody is told to keep from doing something. */
  static boolean restraint(Traits t) {
    return t.measures().contains("moratorium")
        && Families.name(t.telling().claim().type()).equals("yield");
  }

  private static boolean ongoing(Traits t) {
    return t.telling().claim().status() == Status.ONGOING;
  }

  private static boolean kept(Traits t) {
    return ongoing(t) || t.telling().claim().status() == Status.HAPPENED;
  }

  /** The first goes on since a day; the page of the second lies in that time and tells no other. */
  private static boolean since(Traits first, Traits second) {
    EventClaim state = first.telling().claim();
    LocalDate from = state.when().earliest();
    LocalDate until = first.telling().article().published().when().latest();
    LocalDate page = second.telling().article().published().when().earliest();
    return Reasons.open(first.telling())
        && second.telling().claim().when().isUnknown()
        && from != null
        && until != null
        && page != null
        && !page.isBefore(from)
        && !page.isAfter(until);
  }
}
