package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.When;
import org.sillok.page.meta.Dateline;

/**
 * The day of a dateline without its year ("SEOUL, Dec. 7 --"). It comes back every year: a window
 * that holds it once tells which it is.
 */
public final class DatelineDay {
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{1,2}) (\\p{Lu}\\p{L}+)\\.?|(\\p{Lu}\\p{L}+)\\.? (\\d{1,2}))");

  private DatelineDay() {}

  /**
   * The day of a text's dateline, as evidence; null if it has none, if it has a year of its own, or
   * if the window holds it never, more than once or without end.
   */
  public static @Nullable DateEvidence within(String body, When window) {
    LocalDate first = window.earliest();
    LocalDate last = window.latest();
    Dateline dateline = Dateline.read(body);
    String printed = dateline == null ? null : dateline.date();
    MonthDay day = printed == null ? null : day(printed);
    if (day == null || printed == null || first == null || last == null) {
      return null;
    }
    LocalDate found = null;
    for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
      // a paper prints it on the morning after
      LocalDate then = day.isValidYear(year) ? day.atYear(year) : null;
      if (then != null && !then.plusDays(1).isBefore(first) && !then.isAfter(last)) {
        if (found != null) {
          return null;
        }
        found = then;
      }
    }
    return found == null
        ? null
        : new DateEvidence(
            DateRole.PUBLISHED,
            When.days(found, found.plusDays(1)),
            printed,
            null,
            "text-dateline",
            "the day of its dateline, in the one year that fits");
  }

  private static @Nullable MonthDay day(String printed) {
    Matcher m = DAY.matcher(printed);
    if (!m.matches()) {
      return null;
    }
    String month = m.group(2) != null ? m.group(2) : m.group(3);
    String day = m.group(1) != null ? m.group(1) : m.group(4);
    try {
      return MonthDay.of(DayWords.month(month), Integer.parseInt(day));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null; // it only looks like a month
    }
  }
}
