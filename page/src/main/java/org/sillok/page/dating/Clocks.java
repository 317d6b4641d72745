package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time of day beside a printed day. */
final class Clocks {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?::|h|\\.(?=\\d\\d ?(?:Uhr|[ap]\\.?m)))(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:\\s?([ap])\\.?m\\.?)?(?:\\s?(Z|GMT|UTC|[+-]\\d\\d:?\\d\\d)(?![\\d:]))?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private Clocks() {}

  /** A day with the time before or behind it, if there is one. */
  static Stamp around(CharSequence text, LocalDate date, int dayStart, int dayEnd) {
    int from = Math.max(0, dayStart - 12);
    int to = Math.min(text.length(), dayEnd + 26);
    LocalTime time = null;
    ZoneOffset zone = null;
    int start = dayStart;
    int end = dayEnd;
    Matcher clock = CLOCK.matcher(text).region(dayEnd, to);
    if (clock.find() && isJoint(text, dayEnd, clock.start())) {
      time = time(clock);
      zone = zone(clock.group(4));
      end = time == null ? end : clock.end();
    } else {
      Matcher before = CLOCK.matcher(text).region(from, dayStart);
      if (before.find() && isJoint(text, before.end(), dayStart)) {
        time = time(before);
        start = time == null ? start : before.start();
      }
    }
    return new Stamp(date, time, zone, start, end);
  }

  /** Between a day and its time stand at most a few signs or a small word. */
  private static boolean isJoint(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return letters <= 4;
  }

  private static @Nullable LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    String half = clock.group(3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  private static @Nullable ZoneOffset zone(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return text.equalsIgnoreCase("z") || text.length() == 3
          ? ZoneOffset.UTC
          : ZoneOffset.of(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
