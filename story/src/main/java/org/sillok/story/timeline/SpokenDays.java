package org.sillok.story.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * The days that a sentence speaks of, found at a glance: for collections of thousands of pages, of
 * which only the days are wanted.
 */
public final class SpokenDays {
  private static final String MONTH = named("months");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\.? (\\d\\d?)(?:st|nd|rd|th)?\\b(?: ?,? ?((?:19|20)\\d\\d))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d\\d?)(?:st|nd|rd|th)? " + MONTH + "\\b\\.?(?: ?,? ?((?:19|20)\\d\\d))?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(last |next |this )?" + named("weekdays") + "\\b", Pattern.CASE_INSENSITIVE);

  /** Days from that of the page, by the words for them. */
  private static final Map<String, String> SPOKEN = WordSets.map("spoken-days");

  private static final Pattern NEAR =
      Pattern.compile(
          "\\b(" + String.join("|", new TreeSet<>(SPOKEN.keySet())) + ")\\b",
          Pattern.CASE_INSENSITIVE);

  /** Characters before a weekday in which its verb is looked for. */
  private static final int BACK = 80;

  private static final Set<String> WILL = WordSets.of("will");
  private static final Set<String> DUE = WordSets.of("due");
  private static final Set<String> TOLD = WordSets.of("told");

  private SpokenDays() {}

  /** Names of days or months as printed, the longer ones first. */
  private static String named(String set) {
    return WordSets.of(set).stream()
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .collect(Collectors.joining("|", "(", ")"));
  }

  /**
   * The days that are named in a sentence, weekdays taken as the nearest past one.
   *
   * @param published day of its page, against which what has no year or is only near is reckoned
   */
  public static Set<LocalDate> in(String sentence, LocalDate published) {
    return days(sentence, published, false);
  }

  /**
   * The days that a sentence can stand for: as {@link #in}, but a weekday behind "will" or "is to"
   * is the nearest to come.
   */
  public static Set<LocalDate> told(String sentence, LocalDate published) {
    return days(sentence, published, true);
  }

  private static Set<LocalDate> days(String sentence, LocalDate published, boolean verbs) {
    Set<LocalDate> out = new TreeSet<>();
    List<int[]> taken = new ArrayList<>();
    dates(MONTH_FIRST, 1, 2, sentence, published, taken, out);
    dates(DAY_FIRST, 2, 1, sentence, published, taken, out);
    Matcher weekday = WEEKDAY.matcher(sentence);
    while (weekday.find()) {
      out.add(weekday(weekday, published, verbs && ahead(sentence, weekday.start())));
    }
    Matcher near = NEAR.matcher(sentence);
    while (near.find()) {
      String word = near.group(1).toLowerCase(Locale.ROOT);
      out.add(published.plusDays(Long.parseLong(SPOKEN.getOrDefault(word, "0"))));
    }
    return out;
  }

  /** True if the verb before a place speaks of what is to come: "will arrive on", "is due to". */
  private static boolean ahead(String sentence, int before) {
    List<String> words = Words.plain(sentence.substring(Math.max(0, before - BACK), before));
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      if (TOLD.contains(word)) {
        return false;
      }
      boolean to = i + 1 < words.size() && words.get(i + 1).equals("to");
      if (WILL.contains(word) || to && DUE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate weekday(Matcher m, LocalDate published, boolean ahead) {
    int day = DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT)).getValue();
    int today = published.getDayOfWeek().getValue();
    int back = Math.floorMod(today - day, 7);
    String which = m.group(1) == null ? "" : m.group(1).strip().toLowerCase(Locale.ROOT);
    if (which.equals("next") || ahead && which.isEmpty()) {
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
        LocalDate date =
            date(m.group(3), month(m.group(month)), Integer.parseInt(m.group(day)), published);
        if (date != null) {
          out.add(date);
          taken.add(new int[] {start, end});
        }
      }
    }
  }

  /** The number of a month by the first three letters of its name. */
  private static int month(String name) {
    String begins = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month m : Month.values()) {
      if (m.name().startsWith(begins)) {
        return m.getValue();
      }
    }
    throw new IllegalArgumentException("no month: " + name);
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
