package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.When;
import org.sillok.page.dating.DayWord.Tense;

/**
 * Words of a text in English that name a day, or a week, by where it lies from the day of the text:
 * a day of the week, a day of the year without its year, "next week", "yesterday". Whoever knows
 * the one day knows what the other can be.
 *
 * @param words the words, in the text
 * @param sentence the sentence around them
 * @param tense whether the day has been
 * @param day of the week, or null
 * @param week 1 if it lies in the next week, -1 if in the last, else 0
 * @param date the day of the year, or null
 * @param ahead how many days it lies ahead of the day of the text, -1 for "yesterday"; null if the
 *     words do not say
 */
public record DayRef(
    Span words,
    Span sentence,
    Tense tense,
    @Nullable DayOfWeek day,
    int week,
    @Nullable MonthDay date,
    @Nullable Integer ahead) {
  private static final Pattern NEAR =
      Pattern.compile(
          "\\b(?:(yesterday|last night)|(today|tonight|this (?:morning|afternoon|evening))|(tomorrow))\\b(?!['’]s)");
  private static final Pattern WEEK = Pattern.compile("\\b(?:(next)|last) week\\b");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
              + DayWords.MONTH
              + "|"
              + DayWords.MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?)(?![\\d-]|,? \\d{4}| (?:last|next|this) year| of (?:last|next) year)\\b");

  /** A second day of the same month: "Oct. 21 and 22", "3 to 5 February". */
  private static final Pattern FIRST_OF_TWO =
      Pattern.compile(
          "\\b(\\d{1,2})(?: ?[-–] ?| (?:and|to) )\\d{1,2} "
              + DayWords.MONTH
              + "(?!,? \\d{4}| (?:last|next|this) year)\\b");

  /** What stands before a day that was still to come when somebody did or said something. */
  private static final Pattern STILL_TO_COME =
      Pattern.compile(
          "(?:\\b(?:to|can|could|may|might|would|before|if|once|unless) (?:[^\\s.,;:]+ ){1,9}"
              + "|\\b(?:planned|set|arranged|called|invited|postponed|moved|put off) (?:for|to|until) "
              + "|\\b(?:by|until|till|before) )(?:(?:next )?\\w+day(?: and|, |,? to) )?(?:(?:on|from|by|until) )?(?:the )?$");

  /** How far back the words are looked at that tell of a day still to come. */
  private static final int REACH = 90;

  /** A day without its year lies no further off than this, in months. */
  private static final int YEAR = 12;

  /** So many days behind its own a text with "yesterday" is still printed. */
  private static final int PRINTED_AGAIN = 3;

  /** All of them, in the order of the text. */
  public static List<DayRef> in(String text) {
    List<DayRef> out = new ArrayList<>();
    for (DayWord w : DayWords.in(text)) {
      Tense tense = w.tense() == Tense.PAST ? past(text, w.words(), w.sentence()) : w.tense();
      out.add(new DayRef(w.words(), w.sentence(), tense, w.day(), w.week(), w.date(), null));
    }
    List<DayRef> weekdays = List.copyOf(out);
    for (Span s : Sentences.of(text)) {
      Matcher two = FIRST_OF_TWO.matcher(text).region(s.start(), s.end());
      while (two.find()) {
        Span words = new Span(two.start(), two.end());
        MonthDay date = date(two.group(2), two.group(1));
        if (date != null) {
          out.add(new DayRef(words, s, tense(text, words, s), null, 0, date, null));
        }
      }
      Matcher m = DATE.matcher(text).region(s.start(), s.end());
      while (m.find()) {
        Span words = new Span(m.start(), m.end());
        MonthDay date =
            m.group(1) != null ? date(m.group(2), m.group(1)) : date(m.group(3), m.group(4));
        if (date != null && weekdays.stream().noneMatch(d -> d.date() != null && near(d, words))) {
          out.add(new DayRef(words, s, tense(text, words, s), null, 0, date, null));
        }
      }
      Matcher near = NEAR.matcher(text).region(s.start(), s.end());
      while (near.find()) {
        if (isQuoted(text, s, near.start())) {
          continue;
        }
        int ahead = near.group(1) != null ? -1 : near.group(2) != null ? 0 : 1;
        Tense tense = ahead > 0 ? Tense.COMING : Tense.PAST;
        out.add(new DayRef(new Span(near.start(), near.end()), s, tense, null, 0, null, ahead));
      }
      Matcher week = WEEK.matcher(text).region(s.start(), s.end());
      while (week.find()) {
        Span words = new Span(week.start(), week.end());
        if (weekdays.stream().noneMatch(d -> d.week() != 0 && near(d, words))) {
          boolean next = week.group(1) != null;
          out.add(
              new DayRef(
                  words, s, next ? Tense.COMING : Tense.PAST, null, next ? 1 : -1, null, null));
        }
      }
    }
    out.sort(Comparator.comparing(DayRef::words));
    return out;
  }

  /** True if a quotation of the sentence is open: its today is that of who spoke. */
  private static boolean isQuoted(String text, Span sentence, int at) {
    boolean open = false;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      open = c == '“' || c != '”' && (c == '"' ? !open : open);
      if (i == at && open) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(DayRef weekday, Span words) {
    return words.start() >= weekday.words().end() && words.start() - weekday.words().end() < 8;
  }

  private static @Nullable MonthDay date(String month, String day) {
    try {
      return MonthDay.of(DayWords.month(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Tense tense(String text, Span words, Span sentence) {
    Tenses.Kind kind = Tenses.before(text, sentence.start(), words.start());
    if (kind == null) {
      kind = Tenses.behind(text, words.end(), sentence.end());
    }
    return kind == null || kind == Tenses.Kind.OPEN
        ? Tense.OPEN
        : kind == Tenses.Kind.COMING ? Tense.COMING : past(text, words, sentence);
  }

  /** Past, unless something was to come on that day: "agreed to meet on Oct. 21". */
  private static Tense past(String text, Span words, Span sentence) {
    int from = Math.max(sentence.start(), words.start() - REACH);
    return STILL_TO_COME.matcher(text.substring(from, words.start())).find()
        ? Tense.OPEN
        : Tense.PAST;
  }

  /** True if the words can name this day, whatever the day of the text. */
  public boolean fits(LocalDate named) {
    return (day == null || day == named.getDayOfWeek())
        && (date == null || date.equals(MonthDay.from(named)));
  }

  /** The day that the words name in a text of this day; null where they leave a choice. */
  public @Nullable LocalDate named(LocalDate text) {
    if (ahead != null) {
      return text.plusDays(ahead);
    }
    if (date != null) {
      if (!date.isValidYear(text.getYear())) {
        return null;
      }
      LocalDate same = date.atYear(text.getYear());
      LocalDate near =
          same.isAfter(text.plusMonths(6))
              ? same.minusYears(1)
              : same.isBefore(text.minusMonths(6)) ? same.plusYears(1) : same;
      return fits(near) ? near : null;
    }
    if (day == null || week != 0) {
      return null;
    }
    return switch (tense) {
      // six days back is one day ahead, where it is Friday already in Cairo and Thursday here
      case PAST ->
          day == text.plusDays(1).getDayOfWeek()
              ? null
              : text.with(TemporalAdjusters.previousOrSame(day));
      case COMING -> day == text.getDayOfWeek() ? null : text.with(TemporalAdjusters.next(day));
      case OPEN -> null;
    };
  }

  /**
   * The days on which a text can have been published whose words name this day.
   *
   * @param told the tense in which another text tells of the same day
   */
  public When published(LocalDate named, Tense told) {
    if (ahead != null) {
      // set in the evening before, or printed again in the days behind it
      LocalDate day = named.minusDays(ahead);
      return When.days(day.minusDays(1), day.plusDays(PRINTED_AGAIN));
    }
    if (date != null) {
      // a day of the year is told with its tense less surely: what both say counts
      return switch (tense == told ? tense : Tense.OPEN) {
        case PAST -> When.days(named.minusDays(1), named.plusMonths(YEAR));
        case COMING -> When.days(named.minusMonths(YEAR), named);
        case OPEN -> When.days(named.minusMonths(YEAR), named.plusMonths(YEAR));
      };
    }
    if (day != null) {
      int far = week == 0 ? 6 : 13;
      // where a page is printed west of what it tells, it is still the day before
      return switch (tense) {
        case PAST -> When.days(named.minusDays(1), named.plusDays(far));
        case COMING -> When.days(named.minusDays(far), named);
        case OPEN -> When.days(named.minusDays(6), named.plusDays(6));
      };
    }
    // weeks begin on Sunday or on Monday
    LocalDate monday = named.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = named.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    boolean edge = named.getDayOfWeek() == DayOfWeek.SUNDAY;
    return week > 0
        ? When.days(monday.minusDays(7), edge ? named.minusDays(1) : monday.minusDays(1))
        : When.days(edge ? named.plusDays(1) : monday.plusDays(7), sunday.plusDays(7));
  }
}
