package org.sillok.app.export;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.sillok.model.Entry;
import org.sillok.model.When;

/** A date as a historian writes it: no more precise than it is, and doubtful where it is. */
public final class DateWords {
  private DateWords() {}

  /** Such as "18 December 2019", "19–20 December 2019", "c. December 2019", "by 31 May 2020". */
  public static String of(When when) {
    return switch (when) {
      case When.Point p -> point(p);
      case When.Range r -> range(r);
      case When.Unknown u -> "undated";
    };
  }

  /** The date of a line: "told 3 May 2031" where only the day of the telling is known. */
  public static String of(Entry entry) {
    boolean toldOnly = entry.when().isUnknown() && !entry.told().isUnknown();
    return toldOnly ? "told " + of(entry.told()) : of(entry.when());
  }

  private static String point(When.Point p) {
    return qualified(bare(p), p.qualifier());
  }

  private static String bare(When.Point p) {
    return switch (p) {
      case When.Day d -> day(d.date());
      case When.Month m -> month(m.month().atDay(1)) + " " + m.month().getYear();
      case When.Season s -> season(s);
      case When.Year y -> Integer.toString(y.year());
      case When.Decade d -> decade(d);
    };
  }

  private static String qualified(String words, When.Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> words;
      case UNCERTAIN -> words + " (?)";
      case APPROXIMATE -> "c. " + words;
      case BOTH -> "c. " + words + " (?)";
    };
  }

  private static String range(When.Range r) {
    if (r.from() instanceof When.Point from) {
      if (r.to() instanceof When.Point to) {
        return between(from, to);
      }
      return r.to() == When.Edge.OPEN ? "from " + point(from) : point(from) + " to an unknown day";
    }
    When.Point to = (When.Point) r.to();
    return r.from() == When.Edge.OPEN ? "by " + point(to) : "until " + point(to);
  }

  private static String between(When.Point from, When.Point to) {
    if (from.qualifier() != to.qualifier()) {
      return point(from) + " – " + point(to);
    }
    return qualified(span(from, to), from.qualifier());
  }

  private static String span(When.Point from, When.Point to) {
    if (from instanceof When.Day a && to instanceof When.Day b) {
      return days(a.date(), b.date());
    }
    if (from instanceof When.Month a
        && to instanceof When.Month b
        && a.month().getYear() == b.month().getYear()) {
      return month(a.month().atDay(1)) + "–" + bare(b);
    }
    return bare(from) + " – " + bare(to);
  }

  private static String days(LocalDate a, LocalDate b) {
    if (a.getYear() != b.getYear()) {
      return day(a) + " – " + day(b);
    }
    return a.getMonth() == b.getMonth()
        ? a.getDayOfMonth() + "–" + day(b)
        : a.getDayOfMonth() + " " + month(a) + " – " + day(b);
  }

  /** Such as "18 December 2019". */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String season(When.Season s) {
    return switch (s.season()) {
      case 21 -> "spring " + s.year();
      case 22 -> "summer " + s.year();
      case 23 -> "autumn " + s.year();
      default ->
          "winter " + s.year() + "–" + String.format(Locale.ROOT, "%02d", (s.year() + 1) % 100);
    };
  }

  private static String decade(When.Decade d) {
    if (d.years() == 10) {
      return "the " + d.first() + "s";
    }
    int century = d.first() / 100 + 1;
    String suffix =
        century % 100 / 10 == 1
            ? "th"
            : switch (century % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return "the " + century + suffix + " century";
  }
}
