package org.sillok.text.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.text.time.Sense.Base;
import org.sillok.text.time.Sense.Phase;
import org.sillok.text.time.Sense.Rel;

/** The functions that {@link Meaning} may call. */
final class Functions {
  /** In the order of EDTF and of the year. */
  static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private Functions() {}

  static Object apply(String function, List<Object> a) {
    return switch (function) {
      case "cal" -> new Sense.Calendar(number(a, 0), or0(a, 1), or0(a, 2), false);
      case "bc" -> new Sense.Calendar(number(a, 0), or0(a, 1), or0(a, 2), true);
      case "md" -> new Sense.Calendar(null, or0(a, 0), or0(a, 1), false);
      case "toldyear" -> new Sense.OfToldYear(or0(a, 0), or0(a, 1));
      case "century20" -> new Sense.Calendar(near(number(a, 0), number(a, 1)), 0, 0, false);
      case "short" -> new Sense.Calendar(1900 + number(a, 0), 0, 0, false);
      case "weekday" -> new Sense.Weekday(number(a, 0), rel(a, 1));
      case "month" -> new Sense.Month(number(a, 0), rel(a, 1));
      case "season" -> new Sense.Season(text(a, 0), null, false, rel(a, 1));
      case "seasonof" -> new Sense.Season(text(a, 0), number(a, 1), false, Rel.BARE);
      case "seasonin" -> new Sense.Nth(SEASONS.indexOf(text(a, 0)) + 1, Unit.SEASON, sense(a, 1));
      case "seasonbc" -> new Sense.Season(text(a, 0), number(a, 1), true, Rel.BARE);
      case "quarter" -> new Sense.Fraction('Q', number(a, 0), a.size() > 1 ? sense(a, 1) : null);
      case "half" -> new Sense.Fraction('H', number(a, 0), a.size() > 1 ? sense(a, 1) : null);
      case "ago" -> count(unit(a, 1), -amount(a, 0), Base.PUBLICATION);
      case "hence" -> count(unit(a, 1), amount(a, 0), Base.PUBLICATION);
      case "later" -> count(unit(a, 1), amount(a, 0), Base.TOLD);
      case "earlier" -> count(unit(a, 1), -amount(a, 0), Base.TOLD);
      case "longago" -> new Sense.Shift(unit(a, 0), Double.NEGATIVE_INFINITY, Base.PUBLICATION);
      case "longlater" -> new Sense.Shift(unit(a, 0), Double.POSITIVE_INFINITY, Base.TOLD);
      case "longearlier" -> new Sense.Shift(unit(a, 0), Double.NEGATIVE_INFINITY, Base.TOLD);
      case "shift" -> new Sense.Shift(unit(a, 0), amount(a, 1), Base.valueOf(text(a, 2)));
      case "rel" -> relative(unit(a, 0), rel(a, 1));
      case "decade" -> new Sense.Era(number(a, 0), 10, false);
      case "decadebc" -> new Sense.Era(number(a, 0), 10, true);
      case "tens" -> new Sense.Era(1900 + number(a, 0) + (number(a, 0) <= 10 ? 100 : 0), 10, false);
      case "century" -> new Sense.Era((number(a, 0) - 1) * 100, 100, false);
      case "centurybc" -> new Sense.Era((number(a, 0) - 1) * 100, 100, true);
      case "part" -> new Sense.Part(Phase.valueOf(text(a, 0)), sense(a, 1));
      case "daypart" -> new Sense.DayPart(text(a, 0), a.size() > 1 ? sense(a, 1) : null);
      case "clock" -> clock(a.get(0), "");
      case "am" -> clock(a.get(0), "am");
      case "pm" -> clock(a.get(0), "pm");
      case "on" ->
          sense(a, 0) instanceof Sense.Clock c
              ? new Sense.Clock(c.hour(), c.minute(), sense(a, 1))
              : sense(a, 0);
      case "dur" -> amountOf(text(a, 0), unit(a, 1), null);
      case "mod" -> mod(text(a, 0), sense(a, 1));
      case "every" -> new Sense.Every(text(a, 0).replaceFirst("^XXXX-(\\d)$", "XXXX-0$1"));
      case "rate" -> new Sense.Every(unit(a, 1).duration(text(a, 0)));
      case "each" -> new Sense.Every(each(unit(a, 0)));
      case "ref" -> new Sense.Reference(text(a, 0), a.size() > 1 ? unit(a, 1) : null);
      case "holiday" -> new Sense.Holiday(text(a, 0), null, rel(a, 1));
      case "holidayof" -> new Sense.Holiday(text(a, 0), number(a, 1), Rel.BARE);
      case "fiscal" -> new Sense.Fiscal(number(a, 0) < 100 ? 2000 + number(a, 0) : number(a, 0));
      case "nth" -> new Sense.Nth(number(a, 0), unit(a, 1), sense(a, 2));
      case "figures" -> new Sense.Figures(text(a, 0));
      case "pair" -> new Sense.Pair(sense(a, 0), sense(a, 1));
      case "skip" -> new Sense.Nothing();
      default -> throw new IllegalArgumentException("no such function: " + function);
    };
  }

  /**
   * Decades and centuries told by number are so many years: "a decade ago" is a year, "last decade"
   * ten.
   */
  private static Sense count(Unit unit, double amount, Base base) {
    return switch (unit) {
      case DECADE -> new Sense.Shift(Unit.YEAR, amount * 10, base);
      case CENTURY -> new Sense.Shift(Unit.YEAR, amount * 100, base);
      case FORTNIGHT -> new Sense.Shift(Unit.WEEK, amount * 2, base);
      default -> new Sense.Shift(unit, amount, base);
    };
  }

  private static Sense relative(Unit unit, Rel rel) {
    return switch (rel) {
      case LAST, RECENT -> new Sense.Shift(unit, -1, Base.PUBLICATION);
      case NEXT -> new Sense.Shift(unit, 1, Base.PUBLICATION);
      case THIS, BARE -> new Sense.Shift(unit, 0, Base.EITHER);
      case FOLLOWING -> new Sense.Shift(unit, 1, Base.TOLD);
      case PREVIOUS -> new Sense.Shift(unit, -1, Base.TOLD);
      case SAME -> new Sense.Shift(unit, 0, Base.TOLD);
    };
  }

  private static Sense mod(String mod, Sense sense) {
    return sense instanceof Sense.Amount d
        ? new Sense.Amount(d.number(), d.unit(), mod)
        : new Sense.About(mod, sense);
  }

  private static Sense amountOf(String number, Unit unit, @Nullable String mod) {
    if (number.equals("0.5")) {
      return switch (unit) {
        case HOUR -> new Sense.Amount("30", Unit.MINUTE, mod);
        case MINUTE -> new Sense.Amount("30", Unit.SECOND, mod);
        case DAY -> new Sense.Amount("12", Unit.HOUR, mod);
        case YEAR -> new Sense.Amount("6", Unit.MONTH, mod);
        default -> new Sense.Amount(number, unit, mod);
      };
    }
    return new Sense.Amount(number, unit, mod);
  }

  /** A clock time from "8:30", "8", "8pm", "0900", "0530hrs". */
  private static Sense clock(Object value, String half) {
    String form = value.toString();
    String noon = half;
    if (form.endsWith("am") || form.endsWith("pm")) {
      noon = form.substring(form.length() - 2);
      form = form.substring(0, form.length() - 2);
    }
    form = form.replaceFirst("(hrs|h)$", "");
    int colon = form.indexOf(':');
    int hour;
    int minute = -1;
    if (colon >= 0) {
      hour = Integer.parseInt(form.substring(0, colon));
      minute = Integer.parseInt(form.substring(colon + 1, colon + 3));
    } else if (form.length() == 4) {
      hour = Integer.parseInt(form.substring(0, 2));
      minute = Integer.parseInt(form.substring(2));
    } else {
      hour = Integer.parseInt(form);
    }
    if (noon.equals("pm") && hour < 12) {
      hour += 12;
    } else if (noon.equals("am") && hour == 12) {
      hour = 0;
    }
    return new Sense.Clock(hour, minute, null);
  }

  private static String each(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
      case DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON -> "XXXX-XX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** "58" behind 1957 is 1958, "03" behind 1999 is 2003. */
  private static int near(int first, int short2) {
    int year = first / 100 * 100 + short2;
    return year < first ? year + 100 : year;
  }

  private static Integer number(List<Object> a, int i) {
    return a.get(i) instanceof Integer n ? n : Integer.valueOf(a.get(i).toString());
  }

  private static int or0(List<Object> a, int i) {
    return i < a.size() ? number(a, i) : 0;
  }

  private static double amount(List<Object> a, int i) {
    String text = a.get(i).toString();
    return text.equals("X") ? Double.NaN : Double.parseDouble(text);
  }

  private static String text(List<Object> a, int i) {
    return a.get(i).toString();
  }

  private static Rel rel(List<Object> a, int i) {
    return i < a.size() ? Rel.valueOf(text(a, i)) : Rel.BARE;
  }

  private static Unit unit(List<Object> a, int i) {
    return Unit.valueOf(text(a, i));
  }

  private static Sense sense(List<Object> a, int i) {
    return (Sense) a.get(i);
  }
}
