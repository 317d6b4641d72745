package org.sillok.app.export;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.When;

/** When an article was published, and why that is thought, as a historian would put it. */
public final class Published {
  private Published() {}

  /**
   * Such as "18 December 2019", "between 9 November and 28 December 2020, a Monday", "probably 18
   * December 2019".
   */
  public static String of(Dating dating) {
    if (dating.when() instanceof When.Day d && isReasoned(dating)) {
      return (d.qualifier() == When.Qualifier.NONE ? "" : "probably ") + DateWords.day(d.date());
    }
    if (dating.when() instanceof When.Range r
        && r.from() instanceof When.Day from
        && r.to() instanceof When.Day to) {
      return between(from.date(), to.date()) + weekday(dating, from.date(), to.date());
    }
    return DateWords.of(dating.when());
  }

  /** What the days that no stamp gives are reasoned from; empty for a day that the page prints. */
  public static List<String> because(Dating dating) {
    return isReasoned(dating)
        ? dating.evidence().stream().map(Published::reason).toList()
        : List.of();
  }

  private static boolean isReasoned(Dating dating) {
    return !dating.evidence().isEmpty()
        && dating.evidence().stream()
            .allMatch(e -> e.rule().startsWith("text-") || e.rule().startsWith("store-"));
  }

  private static String between(LocalDate from, LocalDate to) {
    String last = DateWords.day(to);
    String first = DateWords.day(from);
    if (from.getYear() == to.getYear()) {
      boolean month = from.getMonth() == to.getMonth();
      first =
          month
              ? Integer.toString(from.getDayOfMonth())
              : first.substring(0, first.lastIndexOf(' '));
    }
    return "between " + first + " and " + last;
  }

  /** The day of the week, where the window begins and ends on the only one that the text allows. */
  private static String weekday(Dating dating, LocalDate from, LocalDate to) {
    boolean told = dating.evidence().stream().anyMatch(e -> e.rule().equals("text-weekday"));
    return told && from.getDayOfWeek() == to.getDayOfWeek()
        ? ", a " + from.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "";
  }

  private static String reason(DateEvidence e) {
    String days = days(e.value());
    return "“" + e.words() + "”, " + e.reason() + (days.isEmpty() ? "" : ": " + days);
  }

  private static String days(When value) {
    LocalDate from = value.earliest();
    LocalDate to = value.latest();
    if (value instanceof When.Point p) {
      return DateWords.of(p);
    }
    if (from != null && to != null) {
      return between(from, to);
    }
    return from != null
        ? "not before " + DateWords.day(from)
        : to != null ? "not after " + DateWords.day(to) : "";
  }
}
