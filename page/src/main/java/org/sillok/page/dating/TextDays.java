package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weekdays that a body names for what has just been said and for what is still to come.
 *
 * <p>News in English names the day of publication ("said Wednesday") and the days after it ("will
 * visit on Thursday"). A stamp on a day that is still to come, by these words, is not the
 * article's.
 */
final class TextDays {
  private static final String DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:said|told|announced|reported|confirmed)\\b[^.?!]{0,60}?,? (?:on )?"
              + DAY
              + "(?=[,.; ”\"])");
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|is set to|are set to|plans to|plan to|is to|are to|is due to|is scheduled to)\\b (?!have)[^.?!]{0,50}?\\b(?:on |from )?"
              + DAY
              + "(?: (?:and|to|through) "
              + DAY
              + ")?");

  private final Set<DayOfWeek> past = EnumSet.noneOf(DayOfWeek.class);
  private final Set<DayOfWeek> future = EnumSet.noneOf(DayOfWeek.class);

  TextDays(String body) {
    Matcher p = PAST.matcher(body);
    while (p.find()) {
      past.add(day(p.group(1)));
    }
    Matcher f = FUTURE.matcher(body);
    while (f.find()) {
      future.add(day(f.group(1)));
      if (f.group(2) != null) {
        future.add(day(f.group(2)));
      }
    }
  }

  private static DayOfWeek day(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Why an article of this day cannot have been published on it, or null. */
  @Nullable String contradicts(LocalDate stamp) {
    DayOfWeek day = stamp.getDayOfWeek();
    if (future.contains(day) && !past.contains(day) && !past.isEmpty()) {
      return "the text tells of "
          + name(day)
          + " as still to come and of "
          + name(past.iterator().next())
          + " as just past, but the stamp is a "
          + name(day);
    }
    return null;
  }

  /** The one day of the week on which the text's people spoke, or null if it names several. */
  @Nullable DayOfWeek spoke() {
    return past.size() == 1 ? past.iterator().next() : null;
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
