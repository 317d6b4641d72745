package org.sillok.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * The day of an act that is told by its distance from another: "Oslo closed the road on Friday, a
 * day after Nuuk had recalled its envoy", "it comes two weeks before the summit". Days are counted
 * to the day; what is told in weeks, months or years is of that week, month or year.
 */
final class Distances {
  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");

  private final Tree tree;
  private final NewsDays news;
  private final @Nullable LocalDate published;

  Distances(Tree tree, NewsDays news, @Nullable LocalDate published) {
    this.tree = tree;
    this.news = news;
    this.published = published;
  }

  /** The days of an act, {@link When#UNKNOWN} if no distance is told. */
  When of(Match match) {
    int i = match.anchor();
    int last = tree.sentenceEnd(i);
    for (int k = tree.sentenceStart(i) + 2; k < last && k <= i; k++) {
      boolean before = tree.form(k).equals("before");
      if ((before || tree.form(k).equals("after")) && UNITS.contains(tree.lemma(k - 1))) {
        int number = number(tree.form(k - 2));
        if (number > 0 && marks(k, i)) {
          LocalDate from = from(k - 2, tree.head(k));
          return from == null
              ? When.UNKNOWN
              : at(from, before ? number : -number, tree.lemma(k - 1));
        }
      }
    }
    return When.UNKNOWN;
  }

  private static int number(String form) {
    return form.equals("a") ? 1 : Cardinals.of(form);
  }

  /** The act is what the word leads to, or the noun of its verb: "after it imposed sanctions". */
  private boolean marks(int k, int act) {
    int h = tree.head(k);
    return h == act || h >= 0 && tree.head(act) == h && tree.is(act, "obj");
  }

  /** The day from which it is counted: the last one told before; else that of the main clause. */
  private @Nullable LocalDate from(int before, int clause) {
    LocalDate out = null;
    for (TimeExpression t : tree.text().times()) {
      boolean here =
          t.span().start() >= tree.token(tree.sentenceStart(before)).span().start()
              && t.span().end() <= tree.token(before).span().start();
      out = here && t.when() instanceof When.Day d ? d.date() : out;
    }
    int verb = clause < 0 ? -1 : tree.head(clause);
    if (out != null || verb < 0) {
      return out;
    }
    String tag = tree.token(verb).tag();
    boolean now = tag.equals("VBZ") || tag.equals("VBP");
    return now ? published : news.dayAt(verb);
  }

  private static When at(LocalDate from, int number, String unit) {
    return switch (unit) {
      case "day" -> When.day(from.plusDays(number));
      case "week" -> {
        LocalDate monday =
            from.plusWeeks(number).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield When.days(monday, monday.plusDays(6));
      }
      case "month" -> new When.Month(YearMonth.from(from.plusMonths(number)), When.Qualifier.NONE);
      default -> new When.Year(from.plusYears(number).getYear(), When.Qualifier.NONE);
    };
  }
}
