package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.page.dating.DayWord.Tense;

/**
 * What the days of the week that a body names tell of its own day.
 *
 * <p>News in English names the day on which somebody spoke ("said Wednesday"), which is its own day
 * or the one before, and the days that are still to come ("will visit on Thursday"). A text was
 * written behind the one and before the other: a stamp on a day that is still to come by these
 * words, or behind one, is not the article's.
 */
final class TextDays {
  /** So many days after somebody spoke news of it is news. */
  private static final int STALE = 3;

  /** On more days people do not speak to a page of one day. */
  private static final int FEW = 2;

  private final List<DayWord> words;
  private final Set<DayOfWeek> said = EnumSet.noneOf(DayOfWeek.class);
  private final Set<DayOfWeek> past = EnumSet.noneOf(DayOfWeek.class);
  private final Set<DayOfWeek> coming = EnumSet.noneOf(DayOfWeek.class);

  TextDays(String body) {
    this(DayWords.in(body));
  }

  TextDays(List<DayWord> words) {
    this.words = List.copyOf(words);
    for (DayWord w : words) {
      if (w.week() == 0) {
        if (w.tense() == Tense.PAST) {
          past.add(w.day());
        }
        if (w.said()) {
          said.add(w.day());
        }
        if (w.tense() == Tense.COMING) {
          coming.add(w.day());
        }
      }
    }
    coming.removeAll(past);
  }

  List<DayWord> words() {
    return words;
  }

  /** Why an article of this day cannot have been published on it, or null. */
  @Nullable String contradicts(LocalDate stamp) {
    DayOfWeek day = stamp.getDayOfWeek();
    for (DayOfWeek spoke : said) {
      if (isNewest(spoke, day)) {
        DayOfWeek gone = gone(spoke, day);
        if (gone != null) {
          return "the text tells of "
              + DayWords.name(gone)
              + " as still to come and of "
              + DayWords.name(spoke)
              + " as just past, but the stamp is a "
              + DayWords.name(day);
        }
      }
    }
    return null;
  }

  /** The days of the week on which the text can have been published; all if it does not tell. */
  Set<DayOfWeek> possible() {
    if (said.size() > FEW) {
      // written on from day to day
      return EnumSet.allOf(DayOfWeek.class);
    }
    Set<DayOfWeek> out = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean fits = !said.isEmpty();
      for (DayOfWeek spoke : said) {
        boolean newest = isNewest(spoke, day);
        fits &= !newest || since(spoke, day) <= STALE && gone(spoke, day) == null;
      }
      if (fits) {
        out.add(day);
      }
    }
    return out.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : out;
  }

  /** The only day of the week that the text tells as past; null if none or several. */
  @Nullable DayOfWeek onlyPast() {
    return past.size() == 1 ? past.iterator().next() : null;
  }

  /** True if the text tells its own day by one day on which somebody spoke and one to come. */
  boolean isHemmed() {
    return !said.isEmpty() && !coming.isEmpty();
  }

  /** Of the days on which somebody spoke the last before a day of publication, or that day. */
  private boolean isNewest(DayOfWeek spoke, DayOfWeek day) {
    for (DayOfWeek other : said) {
      if (since(other, day) < since(spoke, day)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A day to come that has passed between the day on which somebody spoke and this one, or null.
   */
  private @Nullable DayOfWeek gone(DayOfWeek spoke, DayOfWeek day) {
    for (DayOfWeek next : coming) {
      int ahead = since(spoke, next);
      if (ahead > 0 && ahead <= since(spoke, day)) {
        return next;
      }
    }
    return null;
  }

  private static int since(DayOfWeek from, DayOfWeek to) {
    return Math.floorMod(to.getValue() - from.getValue(), 7);
  }
}
