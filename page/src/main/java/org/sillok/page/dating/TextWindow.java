package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.When;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * The days on which a text in English can have been published, by the text alone: who is in office
 * or chosen for it, which months it tells of as past and as still to come, and on which day of the
 * week its people spoke. A window only where both ends are known.
 */
final class TextWindow {
  private record Head(
      Pattern incoming,
      Pattern serving,
      LocalDate chosen,
      LocalDate from,
      @Nullable LocalDate to) {}

  private static final List<Head> HEADS = load();
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern PAST_MONTH =
      Pattern.compile(
          "\\b(?:in|since|on|until|of|last) " + MONTH + "(?: \\d{1,2},)? ((?:19|20)\\d\\d)\\b");
  private static final Pattern COMING =
      Pattern.compile(
          "\\b(?:will|plans?|is set to|are set to|due|scheduled|deadline|by the end)\\b");
  private static final Pattern COMING_MONTH =
      Pattern.compile(
          "\\b(?:will|is set to|are set to|is due|are due|scheduled|soon|comes to an end|ends|expires)\\b[^.?!]{0,60}?\\bin "
              + MONTH
              + "\\b(?! \\d)(?! of)");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!][\"”’']?)\\s+");

  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private final List<DateEvidence> evidence = new ArrayList<>();

  TextWindow(String body, TextDays days) {
    heads(body);
    pastMonths(body);
    comingMonths(body);
    weekday(days);
  }

  private static List<Head> load() {
    List<Head> out = new ArrayList<>();
    for (Row row : TsvFile.read(TextWindow.class, "heads.tsv")) {
      String name = row.cell(1);
      String given = "(?:\\p{Lu}[\\p{L}.]+ ){0,2}";
      out.add(
          new Head(
              Pattern.compile(
                  "(?:\\bincoming (?:U\\.?S\\.? )?(?:administration of )?(?:"
                      + row.cell(0)
                      + " )?|"
                      + row.cell(0)
                      + "-elect )"
                      + given
                      + name
                      + "\\b"),
              Pattern.compile(
                  "(?<!(?:former|then|late|ex|past|previous|first) ?-?(?:U\\.?S\\.? |South Korean |Chinese |Japanese |French |German |British )?)\\b"
                      + row.cell(0)
                      + " "
                      + given
                      + name
                      + "\\b"),
              LocalDate.parse(row.cell(2)),
              LocalDate.parse(row.cell(3)),
              row.cell(4).isEmpty() ? null : LocalDate.parse(row.cell(4))));
    }
    return List.copyOf(out);
  }

  /** The window, or unknown. */
  When when() {
    return first == null || last == null || last.isBefore(first)
        ? When.UNKNOWN
        : When.days(first, last);
  }

  /** What in the text speaks for it. */
  List<DateEvidence> evidence() {
    return List.copyOf(evidence);
  }

  private void heads(String body) {
    for (Head h : HEADS) {
      Matcher coming = h.incoming().matcher(body);
      if (coming.find()) {
        narrow(h.chosen(), h.from(), coming.group(), "text-head", "chosen, not yet in office");
        continue;
      }
      Matcher serving = h.serving().matcher(body);
      if (serving.find()) {
        narrow(h.from(), h.to(), serving.group(), "text-head", "in office");
      }
    }
  }

  /** A month that is told of as past, with its year: the text is not older. */
  private void pastMonths(String body) {
    for (String sentence : SENTENCE.split(body)) {
      Matcher m = PAST_MONTH.matcher(sentence);
      while (m.find()) {
        if (!COMING.matcher(sentence.substring(0, m.start())).find()) {
          YearMonth month = YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1)));
          narrow(month.atDay(1), null, m.group(), "text-past", "told of as past");
        }
      }
    }
  }

  /** A month without a year that is still to come is not the month of the text. */
  private void comingMonths(String body) {
    Matcher m = COMING_MONTH.matcher(body);
    while (m.find()) {
      LocalDate from = first;
      LocalDate to = last;
      int month = month(m.group(1));
      if (from == null || to == null || to.isAfter(from.plusMonths(11))) {
        continue;
      }
      if (to.getMonthValue() == month && !YearMonth.from(to).equals(YearMonth.from(from))) {
        narrow(null, to.withDayOfMonth(1).minusDays(1), m.group(), "text-coming", "still to come");
      }
    }
  }

  /** Its people spoke on this day of the week: news in English names the day of publication. */
  private void weekday(TextDays days) {
    DayOfWeek day = days.spoke();
    LocalDate from = first;
    LocalDate to = last;
    if (day == null || from == null || to == null || to.toEpochDay() - from.toEpochDay() < 14) {
      return;
    }
    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    narrow(
        from.with(TemporalAdjusters.nextOrSame(day)),
        to.with(TemporalAdjusters.previousOrSame(day)),
        name,
        "text-weekday",
        "the day on which its people spoke");
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

  private static int month(String name) {
    return java.time.Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
  }
}
