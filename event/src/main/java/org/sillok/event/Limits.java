package org.sillok.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/** By when something is to be done: "by Friday", "within 30 days", "before the end of the year". */
final class Limits {
  private static final Pattern UNTIL = Pattern.compile("until|till");

  private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])|PT(\\d+)H");
  private static final Set<String> PASSED = Set.of("pass", "expire", "lapse", "miss");
  private static final int HOURS = 24;
  private static final int WEEK = 7;

  private final Page page;
  private final Tree tree;
  private final Set<String> words;

  Limits(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.words = page.sets().named("limits");
  }

  /** The day of the first limit between two tokens, the second left out; null if there is none. */
  @Nullable When between(int first, int end) {
    for (int k = first; k < Math.min(end, tree.size() - 1); k++) {
      When found = at(k);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The same without "until", which tells how long, not by when. */
  @Nullable When strict(int first, int end) {
    for (int k = first; k < Math.min(end, tree.size() - 1); k++) {
      When found = UNTIL.matcher(tree.form(k)).matches() ? null : at(k);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The day of the limit that begins at a token; null if none does. */
  @Nullable When at(int k) {
    if (k + 1 >= tree.size() || tree.sentence(k) != tree.sentence(k + 1)) {
      return null;
    }
    String form = tree.form(k);
    if (words.contains(form) || form.equals("than") && k > 0 && tree.form(k - 1).equals("later")) {
      When last = tree.form(k + 1).equals("now") ? null : last(k + 1);
      return form.equals("before") && last != null ? eve(k + 1, last) : last;
    }
    return form.equals("within") ? after(k + 1) : null;
  }

  /** "Before Christmas" is on its eve at the latest. */
  private When eve(int token, When last) {
    LocalDate day = last.latest();
    int end = Math.min(token + 3, tree.sentenceEnd(token));
    for (int k = token; k < end; k++) {
      if (tree.form(k).matches(".*(?:end|day|\\d).*")) {
        return last; // "before 1 December" is told as that day
      }
    }
    return day != null && last.days() == 1 ? When.day(day.minusDays(1)) : last;
  }

  /** The last day of a time that begins at or holds a token, or null. */
  @Nullable When last(int token) {
    for (TimeExpression t : page.text().times()) {
      boolean here = t.span().overlaps(tree.token(token).span());
      if (here && !t.when().isUnknown() && t.type() != TimeExpression.Type.DURATION) {
        String said = page.text().words(t.span()).toLowerCase(Locale.ROOT);
        LocalDate last = t.when().latest();
        boolean end = said.contains("end") || before(t).contains("end of");
        return end && last != null ? When.day(last) : ahead(said, t.when());
      }
    }
    return null;
  }

  /** "By Friday" is a Friday to come. */
  private When ahead(String said, When when) {
    LocalDate published = page.timing().published();
    LocalDate day = when.latest();
    boolean weekday = said.matches("(?:this |next |coming )?\\p{L}+day");
    if (!weekday || published == null || day == null || when.days() != 1) {
      return when;
    }
    boolean gone = day.isBefore(published) && !day.plusDays(WEEK).isBefore(published);
    return gone ? When.day(day.plusDays(WEEK)) : when;
  }

  /** The last day of a span of time that begins with the page, or null. */
  @Nullable When after(int token) {
    LocalDate published = page.timing().published();
    for (TimeExpression t : page.text().times()) {
      boolean here = t.span().overlaps(tree.token(token).span());
      if (here && t.type() == TimeExpression.Type.DURATION && published != null) {
        Matcher m = LENGTH.matcher(t.value());
        return m.matches() ? When.day(end(published, m)) : null;
      }
    }
    return null;
  }

  private static LocalDate end(LocalDate from, Matcher m) {
    if (m.group(3) != null) {
      return from.plusDays((Integer.parseInt(m.group(3)) + HOURS - 1) / HOURS);
    }
    int n = Integer.parseInt(m.group(1));
    return switch (m.group(2)) {
      case "W" -> from.plusWeeks(n);
      case "M" -> from.plusMonths(n);
      case "Y" -> from.plusYears(n);
      default -> from.plusDays(n);
    };
  }

  /** "Its year-end deadline": the last day of the year in which the page was published. */
  When yearEnd(int noun) {
    LocalDate published = page.timing().published();
    for (int k = Math.max(tree.sentenceStart(noun), noun - 5); k < noun; k++) {
      String f = tree.form(k);
      boolean parted =
          f.equals("year")
              && k + 2 < tree.size()
              && tree.form(k + 1).equals("-")
              && tree.form(k + 2).equals("end");
      if (published != null && (parted || f.equals("year-end"))) {
        boolean gone = published.getMonthValue() < 7 && passed(noun);
        return When.day(LocalDate.of(published.getYear() - (gone ? 1 : 0), 12, 31));
      }
    }
    return When.UNKNOWN;
  }

  /** "The deadline has passed", wherever the parser hung it. */
  private boolean passed(int noun) {
    for (int k = noun + 1; k < tree.sentenceEnd(noun); k++) {
      if (PASSED.contains(tree.lemma(k)) && tree.token(k).tag().matches("VB[ND]")) {
        return true;
      }
    }
    return false;
  }

  private String before(TimeExpression t) {
    int from = Math.max(0, t.span().start() - 12);
    return page.text().article().text().substring(from, t.span().start()).toLowerCase(Locale.ROOT);
  }
}
