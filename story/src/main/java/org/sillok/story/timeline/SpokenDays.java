package org.sillok.story.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a sentence speaks of, found at a glance: for collections of thousands of pages, of
 * which only the days are wanted.
 */
public final class SpokenDays {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEK =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\.? (\\d\\d?)(?:st|nd|rd|th)?\\b(?: ?,? ?((?:19|20)\\d\\d))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d\\d?)(?:st|nd|rd|th)? " + MONTH + "\\b\\.?(?: ?,? ?((?:19|20)\\d\\d))?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(last |next |this )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEAR =
      Pattern.compile("\\b(yesterday|today|tonight|tomorrow)\\b", Pattern.CASE_INSENSITIVE);

  private SpokenDays() {}

  /**
   * The days that are named in a sentence, weekdays taken as the nearest past one.
   *
   * @param published day of its page, against which what has no year or is only near is reckoned
   */
  public static Set<LocalDate> in(String sentence, LocalDate published) {
    Set<LocalDate> out = new TreeSet<>();
    List<int[]> taken = new ArrayList<>();
    dates(MONTH_FIRST, 1, 2, sentence, published, taken, out);
    dates(DAY_FIRST, 2, 1, sentence, published, taken, out);
    Matcher weekday = WEEKDAY.matcher(sentence);
    while (weekday.find()) {
      out.add(weekday(weekday, published));
    }
    Matcher near = NEAR.matcher(sentence);
    while (near.find()) {
      out.add(
          switch (near.group(1).toLowerCase(Locale.ROOT)) {
            case "yesterday" -> published.minusDays(1);
            case "tomorrow" -> published.plusDays(1);
            default -> published;
          });
    }
    return out;
  }

  private static LocalDate weekday(Matcher m, LocalDate published) {
    int day = WEEK.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
    int today = published.getDayOfWeek().getValue();
    int back = Math.floorMod(today - day, 7);
    String which = m.group(1) == null ? "" : m.group(1).strip().toLowerCase(Locale.ROOT);
    if (which.equals("next")) {
      return published.plusDays(back == 0 ? 7 : 7 - back);
    }
    return published.minusDays(which.equals("last") && back == 0 ? 7 : back);
  }

  private static void dates(
      Pattern pattern,
      int month,
      int day,
      String sentence,
      LocalDate published,
      List<int[]> taken,
      Set<LocalDate> out) {
    Matcher m = pattern.matcher(sentence);
    while (m.find()) {
      int start = m.start();
      int end = m.end();
      if (taken.stream().noneMatch(t -> t[0] < end && start < t[1])) {
        String name = m.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
        int number = MONTHS.indexOf(name) + 1;
        LocalDate date = date(m.group(3), number, Integer.parseInt(m.group(day)), published);
        if (date != null) {
          out.add(date);
          taken.add(new int[] {start, end});
        }
      }
    }
  }

  /** Without a year, the nearest such day, rather one that is past. */
  private static @Nullable LocalDate date(
      @Nullable String year, int month, int day, LocalDate published) {
    if (year != null) {
      return made(Integer.parseInt(year), month, day);
    }
    LocalDate best = null;
    double least = Double.MAX_VALUE;
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      LocalDate d = made(y, month, day);
      if (d != null) {
        long ahead = ChronoUnit.DAYS.between(published, d);
        double far = ahead <= 0 ? -ahead : ahead * 1.6;
        if (far < least) {
          least = far;
          best = d;
        }
      }
    }
    return best;
  }

  private static @Nullable LocalDate made(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // there is no such day
    }
  }
}
