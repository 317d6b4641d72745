package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/**
 * Years, months and days with their year that a text in English tells as past or as still to come.
 */
final class YearsTold {
  /**
   * What follows from one of them.
   *
   * @param words as the text has them
   * @param from the text is not older; null if it is still to come
   * @param to the text is not younger; null if it is past
   * @param bare a year told as past by the tense alone, without a month
   */
  record Told(
      String words,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean bare,
      String reason) {}

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?i:(in|since|on|until|till|of|last|by|from|after|before|during|late|early|mid))[- ](?:the )?(?:(?:early|mid|late|spring|summer|autumn|fall|winter)[- ](?:of )?)?(?:(?:(\\d{1,2}) )?"
              + MONTH
              + "(?: (\\d{1,2}),?)?,? )?((?:19|20)\\d\\d)\\b(?![-–/'’]|[.,]\\d| (?:and|to|or) (?:19|20)\\d\\d)");

  /** What is not yet, or not sure to be: nothing follows. */
  private static final Pattern PERHAPS =
      Pattern.compile(
          "\\b(?:will|'ll|’ll|would|could|should|may|might|can|cannot|plan|plans|planned|planning|set to|due|scheduled|deadline|by|until|till|goal|goals|target|targets|targeted|targeting|expected|expects|expect|forecast|projected|predicted|estimated|hopes?|hoped|aims?|aimed|intends?|intended|pledged?|promised|proposed|vowed|ahead of|next|for|through|to (?!the )[a-z]+|from|if|run(?:ning)?|bid|race|candidate|candidacy|hopeful|nomination|election|elections|tournament|Games|Olympics|Cup|budget)\\b");

  private static final Pattern SURELY_COMING =
      Pattern.compile(
          "\\b(?:will|'ll|’ll|is set to|are set to|is due|are due|is scheduled|are scheduled|expires|expire)\\b(?! (?:have|be remembered))");

  /** A note under a text on a change of it: the text is older. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?i:article|story|post|piece|report|version|copy|column|review|blog|headline|picture|photograph|caption|paragraph|letter)\\b[^.]{0,60}\\b(?:amended|corrected|updated|modified|edited|clarified|revised|changed|removed|deleted)\\b[^.]{0,40}$");

  /** No date has more characters before its year. */
  private static final int LONGEST = 60;

  /** How far behind the beginning of a year it takes to tell that it is none. */
  private static final int BEHIND = 14;

  /** How far before a date the word that tells whether it is to come may stand. */
  private static final int REACH = 160;

  private YearsTold() {}

  /** All from which something follows, in the order of the text. */
  static List<Told> in(String text, List<Span> sentences) {
    List<Told> out = new ArrayList<>();
    if (latest(text) == 0) {
      return out;
    }
    Matcher m = DATE.matcher(text);
    for (Span s : sentences) {
      int from = s.start();
      for (int year = year(text, from, s.end()); year >= 0; year = year(text, from, s.end())) {
        // Only what stands close before a year can be a date with it.
        int start = Math.min(year, wordFrom(text, Math.max(from, year - LONGEST)));
        m.region(start, Math.min(s.end(), year + BEHIND));
        while (m.find()) {
          Told told = told(text, s, m);
          if (told != null) {
            out.add(told);
          }
        }
        from = year + 4;
      }
    }
    out.removeIf(t -> t.bare() && !borneOut(t, out));
    return out;
  }

  /** A tense is easily misread; another past time, as late, says that a bare year is past. */
  private static boolean borneOut(Told bare, List<Told> all) {
    return all.stream()
        .anyMatch(
            t ->
                t != bare
                    && bare.from() != null
                    && t.from() != null
                    && !t.from().isBefore(bare.from()));
  }

  /** Where the next year stands in a part of a text, or -1. */
  private static int year(String text, int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      char c = text.charAt(i);
      if ((c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9')
          && isDigit(text.charAt(i + 2))
          && isDigit(text.charAt(i + 3))) {
        return i;
      }
    }
    return -1;
  }

  /** The first place from here on that is not inside of a word. */
  private static int wordFrom(String text, int at) {
    int i = at;
    while (i > 0
        && i < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The latest year that a text names in digits, or 0. */
  static int latest(String text) {
    int latest = 0;
    for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 2)) {
      if (at + 3 < text.length()
          && isDigit(text.charAt(at + 2))
          && isDigit(text.charAt(at + 3))
          && (at == 0 || !isDigit(text.charAt(at - 1)))
          && (at + 4 == text.length() || !isDigit(text.charAt(at + 4)))) {
        latest = Math.max(latest, Integer.parseInt(text.substring(at, at + 4)));
      }
    }
    return latest;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable Told told(String text, Span sentence, Matcher m) {
    LocalDate first = first(m);
    LocalDate last = last(m);
    if (first == null || last == null) {
      return null;
    }
    String before = text.substring(Math.max(sentence.start(), m.start() - REACH), m.start());
    if (CHANGED.matcher(before).find()) {
      return m.group(3) == null
          ? null
          : new Told(m.group(), null, last, false, "the text was changed then");
    }
    String by = m.group(1).toLowerCase(Locale.ROOT);
    if (SURELY_COMING.matcher(before).find()) {
      boolean coming = !by.equals("since") && !by.equals("after") && !by.equals("from");
      boolean near = coming && !before.contains(",") && !before.contains(";");
      return near && !by.equals("of") && !by.equals("last")
          ? new Told(m.group(), null, last, false, "still to come")
          : null;
    }
    if (by.equals("until")
        || by.equals("till")
        || by.equals("by")
        || by.equals("before")
        || by.equals("from")
        || PERHAPS.matcher(before).find()) {
      return null;
    }
    boolean past = by.equals("since") || by.equals("last");
    if (!past) {
      Tenses.Kind kind = Tenses.before(text, sentence.start(), m.start());
      kind = kind == null ? Tenses.behind(text, m.end(), sentence.end()) : kind;
      past = kind == Tenses.Kind.HELD || kind == Tenses.Kind.SAID;
    }
    boolean loose = by.equals("of") && m.group(3) == null;
    boolean bare = m.group(3) == null && !by.equals("since") && !by.equals("last");
    return past && !loose ? new Told(m.group(), first, null, bare, "told of as past") : null;
  }

  private static @Nullable LocalDate first(Matcher m) {
    int year = Integer.parseInt(m.group(5));
    if (m.group(3) == null) {
      return LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, DayWords.month(m.group(3)).getValue());
    String day = m.group(2) != null ? m.group(2) : m.group(4);
    try {
      return day == null ? month.atDay(1) : month.atDay(Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate last(Matcher m) {
    LocalDate first = first(m);
    if (first == null || m.group(3) == null) {
      return first == null ? null : first.withMonth(12).withDayOfMonth(31);
    }
    return m.group(2) != null || m.group(4) != null ? first : YearMonth.from(first).atEndOfMonth();
  }
}
