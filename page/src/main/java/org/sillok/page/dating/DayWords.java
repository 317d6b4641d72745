package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.page.dating.DayWord.Tense;

/** Finds the days of the week that a text in English names. */
public final class DayWords {
  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "Mon", DayOfWeek.MONDAY,
          "Tues", DayOfWeek.TUESDAY,
          "Wednes", DayOfWeek.WEDNESDAY,
          "Thurs", DayOfWeek.THURSDAY,
          "Fri", DayOfWeek.FRIDAY,
          "Satur", DayOfWeek.SATURDAY,
          "Sun", DayOfWeek.SUNDAY);
  static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final Pattern DATED =
      Pattern.compile(
          ",? (?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + "|"
              + MONTH
              + " (\\d{1,2}))(?!\\d)");

  /** A second day that shares the tense of the first: "on Thursday and Friday". */
  private static final Pattern JOINT = Pattern.compile("^ (?:and|to|through|or) $|^, $|^ ?[-–] ?$");

  private DayWords() {}

  /** All of them, in the order of the text. */
  public static List<DayWord> in(String text) {
    List<DayWord> out = new ArrayList<>();
    List<Span> sentences = List.of();
    int sentence = 0;
    for (int at = text.indexOf("day"); at >= 0; at = text.indexOf("day", at + 3)) {
      DayOfWeek day = day(text, at);
      if (day == null) {
        continue;
      }
      if (sentences.isEmpty()) {
        sentences = Sentences.of(text);
      }
      while (sentence < sentences.size() - 1 && sentences.get(sentence).end() <= at) {
        sentence++;
      }
      int start = at - (name(day).length() - 3);
      out.add(word(text, day, new Span(start, at + 3), sentences.get(sentence), last(out)));
    }
    return out;
  }

  private static @Nullable DayWord last(List<DayWord> words) {
    return words.isEmpty() ? null : words.get(words.size() - 1);
  }

  private static @Nullable DayOfWeek day(String text, int at) {
    if (at + 3 < text.length() && Character.isLetter(text.charAt(at + 3))) {
      return null;
    }
    int start = at;
    while (start > 0 && at - start < 7 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return DAYS.get(text.substring(start, at));
  }

  static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static DayWord word(
      String text, DayOfWeek day, Span words, Span sentence, @Nullable DayWord last) {
    MonthDay date = date(text, words.end(), sentence.end());
    boolean joint =
        last != null
            && last.sentence().equals(sentence)
            && words.start() - last.words().end() < 9
            && JOINT.matcher(text.substring(last.words().end(), words.start())).find();
    if (joint && last != null) {
      return new DayWord(day, words, sentence, last.tense(), last.said(), last.week(), date);
    }
    Tenses.Kind kind = Tenses.before(text, sentence.start(), words.start());
    if (kind == null) {
      kind = Tenses.behind(text, words.end(), sentence.end());
      kind = kind == Tenses.Kind.SAID ? Tenses.Kind.HELD : kind;
    }
    int week = week(text, words, sentence);
    Tense tense =
        kind == null || kind == Tenses.Kind.OPEN
            ? Tense.OPEN
            : kind == Tenses.Kind.COMING ? Tense.COMING : Tense.PAST;
    boolean possessive = text.startsWith("'s", words.end()) || text.startsWith("’s", words.end());
    if (week > 0) {
      tense = Tense.COMING;
    } else if (week < 0) {
      tense = Tense.PAST;
    } else if (possessive) {
      tense = Tense.OPEN;
    }
    boolean said = kind == Tenses.Kind.SAID && week == 0 && !possessive;
    return new DayWord(day, words, sentence, tense, said, week, date);
  }

  private static int week(String text, Span words, Span sentence) {
    String before = text.substring(Math.max(sentence.start(), words.start() - 12), words.start());
    if (before.endsWith("next ") || text.startsWith(" next week", words.end())) {
      return 1;
    }
    return before.endsWith("last ") || text.startsWith(" last week", words.end()) ? -1 : 0;
  }

  private static @Nullable MonthDay date(String text, int from, int to) {
    Matcher m = DATED.matcher(text).region(from, Math.max(from, Math.min(to + 1, text.length())));
    if (!m.lookingAt()) {
      return null;
    }
    String name = m.group(2) != null ? m.group(2) : m.group(3);
    String day = m.group(1) != null ? m.group(1) : m.group(4);
    try {
      return MonthDay.of(month(name), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The month of a name, whole or cut short. */
  static Month month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
