package org.sillok.event;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * What becomes of the days in a clause that moves from its page into a chronology: its own day
 * goes, since the entry stands under it; "next Tuesday" becomes the date that it means.
 */
final class DaysInText {
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");

  private static final Set<String> AT =
      Set.of("", "on", "in", "at", "during", "from", "to", "through");
  private static final Set<String> EARLY = Set.of("late", "early", "earlier", "later");

  private static final Set<String> LINKS = Set.of("and", "or", "to", "-", "–");

  private final Tree tree;
  private final When when;
  private final int year;

  DaysInText(Tree tree, When when, @Nullable LocalDate published) {
    this.tree = tree;
    this.when = when;
    LocalDate first = when.earliest();
    this.year = first != null ? first.getYear() : published == null ? 0 : published.getYear();
  }

  /** Writes the times of these tokens. */
  void tell(int first, int end, Map<Integer, String> words) {
    Map<Integer, TimeExpression> done = new HashMap<>();
    if (first >= end) {
      return;
    }
    Span all = tree.span(first, end - 1);
    for (TimeExpression t : tree.text().times()) {
      if (!t.span().overlaps(all)) {
        continue;
      }
      int from = -1;
      int to = -1;
      for (int k = first; k < end; k++) {
        if (t.span().overlaps(tree.token(k).span())) {
          from = from < 0 ? k : from;
          to = k + 1;
        }
      }
      if (from >= 0 && words.containsKey(from) && done.put(from, t) == null) {
        one(t, from, to, words);
      }
    }
  }

  private void one(TimeExpression t, int from, int to, Map<Integer, String> words) {
    int head = from;
    for (int k = from; k < to; k++) {
      if (tree.head(k) < from || tree.head(k) >= to) {
        head = k;
      }
    }
    if (own(t.when())) {
      // "on 5 and 6 November", "next Tuesday and Wednesday"
      while (from >= 2
          && words.containsKey(from - 2)
          && LINKS.contains(tree.form(from - 1))
          && (tree.token(from - 2).upos().equals("NUM") || timed(from - 2))) {
        from -= 2;
      }
      while (to + 1 < tree.size()
          && words.containsKey(to + 1)
          && LINKS.contains(tree.form(to))
          && (timed(to + 1) || tree.token(to + 1).upos().equals("NUM"))) {
        to += 2;
      }
      while (from > 0 && words.containsKey(from - 1) && timed(from - 1)) {
        from--;
      }
      for (int k = from; k < to; k++) {
        head = tree.head(k) < from || tree.head(k) >= to ? k : head;
      }
    }
    boolean hour = t.type() == TimeExpression.Type.TIME;
    boolean aside =
        tree.is(head, "obl")
            || tree.is(head, "advmod")
            || tree.is(head, "nmod") && !tree.token(head).relation().equals("nmod:poss")
            || tree.is(head, "obj") && from > 0 && !tree.verb(from - 1);
    boolean several = tree.is(head, "conj") || !own(t.when()) && tree.child(head, "conj") >= 0;
    if (!aside || several || to < tree.size() && possessive(to)) {
      return;
    }
    String preposition = tree.caseOf(head);
    int start = from;
    while (start > 0
        && words.containsKey(start - 1)
        && (preposition(start - 1, from, to) || EARLY.contains(tree.form(start - 1)))) {
      start--;
    }
    String date = date(t);
    boolean own = own(t.when()) && (AT.contains(preposition) || preposition.equals("until"));
    boolean absolute =
        DIGIT.matcher(tree.span(from, to - 1).in(tree.text().article().text())).matches();
    if (own) {
      clear(start, to, words);
    } else if (!absolute && !hour && date != null) {
      clear(start, to, words);
      String before =
          AT.contains(preposition) && !preposition.equals("from") && !preposition.equals("to")
              ? t.when() instanceof When.Month || t.when() instanceof When.Range ? "in" : "on"
              : preposition.replace('_', ' ');
      words.put(from, before + " " + date);
    }
  }

  private boolean timed(int k) {
    return tree.text().times().stream().anyMatch(t -> t.span().overlaps(tree.token(k).span()));
  }

  private boolean possessive(int k) {
    return tree.form(k).equals("'s") || tree.form(k).equals("’s");
  }

  private boolean preposition(int k, int from, int to) {
    return tree.head(k) >= from && tree.head(k) < to && (tree.is(k, "case") || tree.is(k, "mark"));
  }

  private static void clear(int from, int to, Map<Integer, String> words) {
    for (int k = from; k < to; k++) {
      if (words.containsKey(k)) {
        words.put(k, "");
      }
    }
  }

  /** True for the day or days under which the entry stands. */
  private boolean own(When told) {
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    LocalDate a = told.earliest();
    LocalDate b = told.latest();
    return first != null
        && last != null
        && a != null
        && b != null
        && !a.isBefore(first)
        && !b.isAfter(last);
  }

  private @Nullable String date(TimeExpression t) {
    When at = t.when();
    if (at instanceof When.Day d && d.qualifier() == When.Qualifier.NONE) {
      return day(d.date());
    }
    if (at instanceof When.Month m && m.qualifier() == When.Qualifier.NONE) {
      LocalDate first = m.month().atDay(1);
      return month(first) + (first.getYear() == year ? "" : " " + first.getYear());
    }
    LocalDate first = at.earliest();
    boolean week = at instanceof When.Range && WEEK.matcher(t.value()).matches();
    return week && first != null ? "the week of " + day(first) : null;
  }

  private String day(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + month(date)
        + (date.getYear() == year ? "" : " " + date.getYear());
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
