package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.model.When;

/**
 * The days on which a text in English can have been published, by the text alone: who is in office
 * or chosen for it, what it recalls, which months and years it tells of as past and as still to
 * come, and the days of the week that it names. A window only where both ends are known.
 */
final class TextWindow {
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          "\\b(?i:in|since|on|until|of|last|by) (?:(?:early|mid|late)[- ])?(?:\\d{1,2} )?"
              + MONTH
              + "(?: \\d{1,2},)? ((?:19|20)\\d\\d)\\b");
  private static final Pattern COMING =
      Pattern.compile(
          "\\b(?:will|plans?|is set to|are set to|due|scheduled|deadline|by the end|until|by)\\b");
  private static final Pattern SURELY_COMING =
      Pattern.compile("\\b(?:will|is set to|are set to|is due|are due|is scheduled)\\b");
  private static final Pattern COMING_MONTH =
      Pattern.compile(
          "\\b(?:will|is set to|are set to|is due|are due|scheduled|soon|comes to an end|ends|expires)\\b[^.?!]{0,60}?\\bin "
              + MONTH
              + "\\b(?! \\d)(?! of)");
  private static final Pattern YEAR_END =
      Pattern.compile(
          "\\b(?:year[- ]end|end of (?:the|this) year)\\b[^.?!]{0,120}\\b(?:draws? near|drawing near|looms?|looming|approach(?:es|ing)|nears|nearing)\\b|\\b(?:approaching|looming|nearing) (?:year[- ]end|end of (?:the|this) year)\\b");

  /** What draws near at the end of a year is told in its last quarter. */
  private static final int FIRST_MONTH_OF_YEAR_END = 10;

  /** How far before a month the word that tells whether it is to come may stand. */
  private static final int REACH = 200;

  private final String body;
  private final TextDays days;
  private final List<Span> sentences;
  private final List<DateEvidence> evidence = new ArrayList<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  TextWindow(String body, TextDays days) {
    this.body = body;
    this.days = days;
    this.sentences = Sentences.of(body);
    recalled();
    heads();
    months();
    comingMonths();
    yearEnd();
    dateline();
    weekdays();
  }

  /** The window, or unknown; a day that is all that is left of it says that it is reasoned. */
  When when() {
    if (first == null || last == null || last.isBefore(first)) {
      return When.UNKNOWN;
    }
    return first.equals(last)
        ? new When.Day(first, When.Qualifier.UNCERTAIN)
        : When.days(first, last);
  }

  /** What in the text speaks for it. */
  List<DateEvidence> evidence() {
    return List.copyOf(evidence);
  }

  private void recalled() {
    for (Recalled.Told t : Recalled.in(body, sentences)) {
      narrow(
          t.day(),
          t.recent() ? t.last() : null,
          t.words(),
          "text-recalled",
          t.recent() ? "recalled as recent" : "recalled as past");
    }
  }

  private void heads() {
    for (Heads.Named h : Heads.in(body, sentences, days.words())) {
      boolean both = h.incoming() || h.acts();
      narrow(
          h.from(),
          both ? h.to() : null,
          h.words(),
          "text-head",
          h.incoming() ? "chosen, not yet in office" : both ? "in office" : "in office or before");
    }
  }

  /** A month with its year: told as past the text is not older, told as to come not younger. */
  private void months() {
    for (Span s : sentences) {
      String sentence = s.in(body);
      Matcher m = MONTH_OF_YEAR.matcher(sentence);
      while (m.find()) {
        String before = sentence.substring(Math.max(0, m.start() - REACH), m.start() + 3);
        YearMonth month =
            YearMonth.of(Integer.parseInt(m.group(2)), DayWords.month(m.group(1)).getValue());
        if (!COMING.matcher(before).find()) {
          narrow(month.atDay(1), null, m.group(), "text-past", "told of as past");
        } else if (SURELY_COMING.matcher(before).find()) {
          narrow(null, month.atEndOfMonth(), m.group(), "text-coming", "still to come");
        }
      }
    }
  }

  /** A month without a year that is still to come is not the month of the text. */
  private void comingMonths() {
    Matcher m = COMING_MONTH.matcher(body);
    while (m.find()) {
      LocalDate from = first;
      LocalDate to = last;
      int month = DayWords.month(m.group(1)).getValue();
      if (from == null || to == null || to.isAfter(from.plusMonths(11))) {
        continue;
      }
      if (to.getMonthValue() == month && !YearMonth.from(to).equals(YearMonth.from(from))) {
        narrow(null, to.withDayOfMonth(1).minusDays(1), m.group(), "text-coming", "still to come");
      }
    }
  }

  private void yearEnd() {
    Matcher m = YEAR_END.matcher(body);
    if (m.find()) {
      trim(
          day -> day.getMonthValue() >= FIRST_MONTH_OF_YEAR_END,
          m.group(),
          "text-year-end",
          "the end of the year is near");
    }
  }

  private void dateline() {
    if (first == null || last == null) {
      return;
    }
    DateEvidence day = DatelineDay.within(body, When.days(first, last));
    if (day != null) {
      narrow(day.value().earliest(), day.value().latest(), day.words(), day.rule(), day.reason());
    }
  }

  private void weekdays() {
    Set<DayOfWeek> possible = days.possible();
    if (possible.size() < 7) {
      String words =
          days.words().stream()
              .filter(DayWord::said)
              .map(w -> DayWords.name(w.day()))
              .distinct()
              .collect(Collectors.joining(", "));
      trim(
          day -> possible.contains(day.getDayOfWeek()),
          words,
          "text-weekday",
          days.isHemmed()
              ? "behind the day on which its people spoke and before the days still to come"
              : "soon behind the day on which its people spoke");
    }
  }

  /** Moves both ends to the next days that are possible. */
  private void trim(Predicate<LocalDate> possible, String words, String rule, String reason) {
    LocalDate from = first;
    LocalDate to = last;
    if (from == null || to == null) {
      return;
    }
    while (!from.isAfter(to) && !possible.test(from)) {
      from = from.plusDays(1);
    }
    while (!to.isBefore(from) && !possible.test(to)) {
      to = to.minusDays(1);
    }
    if (!from.isAfter(to)) {
      narrow(from, to, words, rule, reason);
    }
  }

  private void narrow(
      @Nullable LocalDate from, @Nullable LocalDate to, String words, String rule, String reason) {
    LocalDate newFirst = first == null || from != null && from.isAfter(first) ? from : first;
    LocalDate newLast = last == null || to != null && to.isBefore(last) ? to : last;
    if (newFirst != null && newLast != null && newLast.isBefore(newFirst)) {
      return;
    }
    boolean narrower =
        newFirst != null && !newFirst.equals(first) || newLast != null && !newLast.equals(last);
    first = newFirst;
    last = newLast;
    if (narrower) {
      When value =
          from == null
              ? to == null ? When.UNKNOWN : When.upTo(to)
              : to == null ? When.since(from) : When.days(from, to);
      evidence.add(new DateEvidence(DateRole.PUBLISHED, value, words, null, rule, reason));
    }
  }
}
