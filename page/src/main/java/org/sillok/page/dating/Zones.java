package org.sillok.page.dating;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The day of publication is the day where the page appeared. A time that is declared by the clock
 * of Greenwich may lie a day beside it.
 */
final class Zones {
  /** What a sign must weigh to say what day it was at the page's own place. */
  private static final int TRUSTED = 50;

  private static final int FARTHEST_HOURS = 14;

  private Zones() {}

  /**
   * The day at the page's own place, where the day is known by Greenwich only. A sign with a local
   * time to the same minute decides before one that tells the day alone.
   */
  static LocalDate local(LocalDate day, List<Candidate> sorted) {
    List<Candidate> greenwich =
        sorted.stream()
            .filter(c -> c.stamp().date().equals(day) && isGreenwich(c.stamp()))
            .filter(c -> c.weight() >= TRUSTED)
            .toList();
    LocalDate plain = null;
    for (Candidate c : sorted) {
      if (isGreenwich(c.stamp())) {
        continue;
      }
      LocalDate other = c.stamp().date();
      for (Candidate g : greenwich) {
        boolean possible = other.equals(day) || isNight(g.stamp(), other);
        if (possible && isSameMoment(g.stamp(), c.stamp()) && c.stamp().time() != null) {
          return other;
        }
        if (plain == null && c.weight() >= TRUSTED && c.stamp().time() == null && possible) {
          plain = other;
        }
      }
    }
    return plain == null ? day : plain;
  }

  private static boolean isGreenwich(Stamp s) {
    return s.time() != null && ZoneOffset.UTC.equals(s.zone());
  }

  /** True if the time by Greenwich is so late or early that elsewhere it is the other day. */
  static boolean isNight(Stamp s, LocalDate other) {
    LocalTime time = s.time();
    if (!isGreenwich(s) || time == null) {
      return false;
    }
    return other.equals(s.date().minusDays(1)) && time.getHour() < 13
        || other.equals(s.date().plusDays(1)) && time.getHour() >= 24 - FARTHEST_HOURS;
  }

  /** True if two signs are of one moment: a local time without a zone is so by whole quarters. */
  private static boolean isSameMoment(Stamp greenwich, Stamp local) {
    LocalTime g = greenwich.time();
    LocalTime l = local.time();
    if (l == null || g == null) {
      return false;
    }
    ZoneOffset zone = local.zone() == null ? ZoneOffset.UTC : local.zone();
    Duration between =
        Duration.between(
                greenwich.date().atTime(g).toInstant(ZoneOffset.UTC),
                local.date().atTime(l).toInstant(zone))
            .abs();
    return local.zone() != null
        ? between.toMinutes() <= 30
        : between.toHours() <= FARTHEST_HOURS && between.toMinutes() % 15 == 0;
  }
}
