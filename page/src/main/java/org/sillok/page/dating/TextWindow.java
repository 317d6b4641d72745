package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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

  /** So many days a date without its year lies back or ahead, in the news. */
  private static final int ABOUT = 290;

  private final String body;
  private final TextDays days;
  private final List<Span> sentences;
  private final List<DateEvidence> evidence = new ArrayList<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private Predicate<LocalDate> allowed = day -> true;

  /**
   * Reads a text.
   *
   * @param got the day on which the page was got, behind which it cannot have been published; null
   *     if that is not known
   */
  TextWindow(String body, TextDays days, @Nullable LocalDate got) {
    this.body = body;
    this.days = days;
    this.sentences = Sentences.of(body);
    if (got != null) {
      narrow(null, got, got.toString(), "page-got", "the day on which the page was got");
    }
    recalled();
    heads();
    years();
    comingMonths();
    yearEnd();
    dateline();
    dates();
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

  /** The same, with only one end or with none where no more is known. */
  When bounds() {
    LocalDate from = first;
    LocalDate to = last;
    return from == null
        ? to == null ? When.UNKNOWN : When.upTo(to)
        : to == null ? When.since(from) : When.days(from, to);
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
    List<Heads.Named> all = Heads.in(body, sentences, days.words());
    for (Heads.Named h : all) {
      boolean still = h.acts() && !Heads.isFollowed(h, all) || h.shown() && isBorneOut(h, all);
      LocalDate to = h.to();
      narrow(
          h.from(),
          !still || to == null ? null : to.plusDays(h.shown() ? Heads.RETOLD : Heads.HANDOVER),
          h.words(),
          "text-head",
          switch (h.time()) {
            case INCOMING -> "chosen, not yet in office";
            case ACTS, SHOWN -> still ? "in office" : "in office or before";
            case NAMED -> "in office or before";
            case FORMER -> "no longer in office";
          });
    }
  }

  /** True if another who is named with an office was in it in the same time. */
  private static boolean isBorneOut(Heads.Named head, List<Heads.Named> all) {
    return !Heads.isFollowed(head, all)
        && all.stream()
            .anyMatch(
                h ->
                    h != head
                        && (h.acts() || h.shown())
                        && together(h, head)
                        && !Heads.isFollowed(h, all));
  }

  private static boolean together(Heads.Named a, Heads.Named b) {
    return a.to() != null
        && b.to() != null
        && a.from().plusDays(Heads.RETOLD).isBefore(b.to())
        && b.from().plusDays(Heads.RETOLD).isBefore(a.to());
  }

  /** A date with its year: told as past the text is not older, told as to come not younger. */
  private void years() {
    for (YearsTold.Told t : YearsTold.in(body, sentences)) {
      narrow(t.from(), t.to(), t.words(), t.to() == null ? "text-past" : "text-coming", t.reason());
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

  /** Days of the year without their year: with a day of the week few years fit. */
  private void dates() {
    if (first == null || last == null) {
      return;
    }
    for (DayRef ref : DayRef.in(body)) {
      if (ref.date() != null && ref.day() != null) {
        trim(
            day -> near(ref, day),
            ref.words().in(body),
            "text-date",
            "a day of the year with its day of the week");
      }
    }
  }

  /** True if words can name a day not far from a day of publication. */
  private static boolean near(DayRef ref, LocalDate published) {
    MonthDay date = ref.date();
    for (int year = published.getYear() - 1;
        date != null && year <= published.getYear() + 1;
        year++) {
      LocalDate named = date.isValidYear(year) ? date.atYear(year) : null;
      if (named != null && ref.fits(named)) {
        long ago = ChronoUnit.DAYS.between(named, published);
        boolean fits =
            switch (ref.tense()) {
              case PAST -> ago >= -1 && ago <= ABOUT;
              case COMING -> ago <= 0 && ago >= -ABOUT;
              case OPEN -> ago >= -ABOUT && ago <= ABOUT;
            };
        if (fits) {
          return true;
        }
      }
    }
    return false;
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
    Predicate<LocalDate> all = allowed.and(possible);
    while (!from.isAfter(to) && !all.test(from)) {
      from = from.plusDays(1);
    }
    while (!to.isBefore(from) && !all.test(to)) {
      to = to.minusDays(1);
    }
    if (!from.isAfter(to)) {
      allowed = all;
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
