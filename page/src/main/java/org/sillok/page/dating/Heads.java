package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Who was in office when, among those whom news names with it: {@code heads.tsv}. */
final class Heads {
  /**
   * One who held an office.
   *
   * @param title the office, as the table names it
   * @param office how the text before the name ends that gives the office
   * @param behind how the text behind the name begins that does
   * @param chosen when, or null if that is not known
   * @param once true if it was held for one term without a break, or for several in a row
   * @param others given names of others of that name
   */
  record Head(
      String title,
      List<Called> names,
      Pattern office,
      Pattern behind,
      @Nullable LocalDate chosen,
      LocalDate from,
      @Nullable LocalDate to,
      boolean once,
      List<String> others) {
    Named named(String words, LocalDate first, @Nullable LocalDate last, Time time) {
      return new Named(words, title, first, last, time);
    }
  }

  /**
   * A name.
   *
   * @param name in full, or as far as news gives it
   * @param last its last run of letters that begins with a capital
   */
  record Called(String name, String last) {
    static Called of(String name) {
      return new Called(name, Heads.last(name));
    }
  }

  /** What a text says of the time of an office. */
  enum Time {
    /** Held it before. */
    FORMER,
    /** Chosen, and still to take it up. */
    INCOMING,
    /** Does or says something just now, or is about to. */
    ACTS,
    /** Is named with it, as if it were so still. */
    SHOWN,
    /** Is named with it in what is past. */
    NAMED
  }

  /**
   * A head whom a text names.
   *
   * @param words as the text has them
   * @param office as the table names it
   * @param from the first day that it allows
   * @param to the last, or null
   * @param time what the text says of the office
   */
  record Named(String words, String office, LocalDate from, @Nullable LocalDate to, Time time) {
    /** True if the text says that the office is still to be taken up. */
    boolean incoming() {
      return time == Time.INCOMING;
    }

    /** True if the text names the office as if it were held still, and nothing bears it out. */
    boolean shown() {
      return time == Time.SHOWN;
    }

    /** True if no former head can be meant, nor a time long past. */
    boolean acts() {
      return time == Time.INCOMING || time == Time.ACTS;
    }
  }

  /** So many days news tells of one who left office as if he were in it. */
  static final int RETOLD = 120;

  /** So many days one who hands an office over is still told of as acting in it. */
  static final int HANDOVER = 7;

  /** So often a head is looked at in one text. */
  private static final int ASKED = 50;

  /** An office and given names take no more characters before a name. */
  private static final int REACH = 110;

  private static final String GIVEN =
      "(?:[“\"‘']?\\p{Lu}[\\p{L}.'’-]*[”\"’']? ){0,3}(?:[AaEe]l-|(?:[Dd]e|von der|[Vv]an) )?";

  /** Another office than that of the row, or none. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?i:deputy|vice|assistant|shadow|candidate|would-be|future|next|potential|possible|first|under|no|student|wife of|son of|sons of|aide to|adviser to|spokesman for|allies of|ally of)[- ](?:[\\p{L}.]+[ -]){0,2}$");

  private static final Pattern INCOMING =
      Pattern.compile(
          "\\bincoming (?:U\\.?S\\.? )?(?:administration of |government of )?" + GIVEN + "$");

  private static final Pattern FORMER =
      Pattern.compile("\\b(?i:former|ex|onetime|one-time|erstwhile)[- ](?:[\\p{L}.-]+ ){0,3}$");

  /** In office once, or in a time that the sentence is about. */
  private static final Pattern THEN =
      Pattern.compile(
          "\\b(?i:then|late|past|previous|ousted|deposed|toppled|overthrown|fallen|dead|slain|under|since|when|before|succeeded|replaced|by)[- ](?:the )?(?:[\\p{L}.-]+ ){0,3}$");

  private static final Pattern CLAUSE =
      Pattern.compile("[,;:–—] ?(?:which|who|whose|where|after|since|while|but|as|though)\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** What is so on the day of the text. */
  private static final Pattern NOW =
      Pattern.compile(
          "\\b(?:[Tt]oday|[Yy]esterday|[Tt]onight|[Tt]omorrow|[Tt]his week)\\b(?!['’]s)");

  private static final Pattern APPOSITION = Pattern.compile("^,[^,.;:\\n]{2,70},");

  private static final Pattern PRESENT =
      Pattern.compile(
          "^,? (?:has|is|says|insists|wants|faces|hopes|believes|remains|plans|seems|appears|needs|continues|urges|calls|warns|meets|arrives|must|can)\\b");

  private static final List<Head> ALL = load();

  private Heads() {}

  private static List<Head> load() {
    Map<String, Pattern> offices = new HashMap<>();
    Map<String, Pattern> behind = new HashMap<>();
    List<Head> out = new ArrayList<>();
    for (Row row : TsvFile.read(Heads.class, "heads.tsv")) {
      try {
        String office = row.cell(0);
        out.add(
            new Head(
                office,
                names(row.cell(1)).stream().map(Called::of).toList(),
                offices.computeIfAbsent(office, Heads::before),
                behind.computeIfAbsent(office, Heads::behind),
                LocalDate.parse(row.cell(2)),
                LocalDate.parse(row.cell(3)),
                row.cell(4).isEmpty() ? null : LocalDate.parse(row.cell(4)),
                row.cell(5).isEmpty(),
                names(row.cell(6))));
      } catch (RuntimeException e) {
        throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
      }
    }
    ListedHeads.add(out);
    return List.copyOf(out);
  }

  /** How the text before a name ends that gives an office. */
  static Pattern before(String office) {
    return Pattern.compile("\\b(?i:" + office + ")(-elect)?,? (?:the )?" + GIVEN + "$");
  }

  /** How the text behind a name begins that does. */
  static Pattern behind(String office) {
    return Pattern.compile(
        "^ ?, (?:who is )?(?:the |[\\p{L}]+(?:'s|’s) )?((?:[\\p{L}.'’]+ ){0,2})(?i:"
            + office
            + ")(?=[,.;]| of | who )");
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /**
   * True if the text has a later holder of an office too, or has somebody as former, chosen or in
   * office whose time began when this one's ended or behind it.
   */
  static boolean isFollowed(Named head, List<Named> all) {
    LocalDate to = head.to();
    return to != null
        && !head.incoming()
        && all.stream().anyMatch(h -> !h.from().isBefore(to.minusDays(RETOLD)));
  }

  /** Those whom a text names with their office, each once, in the order of the table. */
  static List<Named> in(String text, List<Span> sentences, List<DayWord> days) {
    List<Named> out = new ArrayList<>();
    Set<String> capitals = capitals(text);
    for (Head h : ALL) {
      Named best = null;
      int asked = 0;
      for (Called called : h.names()) {
        String name = called.name();
        int at = capitals.contains(called.last()) ? text.indexOf(name) : -1;
        while (at >= 0 && asked++ < ASKED && (best == null || best.time() != Time.FORMER)) {
          Named named = named(h, name, text, at, sentences, days);
          if (named != null && (best == null || named.time().compareTo(best.time()) < 0)) {
            best = named;
          }
          at = text.indexOf(name, at + name.length());
        }
      }
      if (best != null) {
        out.add(best);
      }
    }
    return out;
  }

  /** The words of a text that begin with a capital. */
  private static Set<String> capitals(String text) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start && Character.isUpperCase(text.charAt(start))) {
        out.add(text.substring(start, i));
      }
    }
    return out;
  }

  /** The last run of letters of a name that begins with a capital: "Kahn" of "Strauss-Kahn". */
  static String last(String name) {
    int end = name.length();
    while (!Character.isLetter(name.charAt(end - 1))) {
      end--; // "Jr."
    }
    int start = end;
    while (start > 0 && Character.isLetter(name.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(name.charAt(start))
        ? name.substring(start, end)
        : last(name.substring(0, start - 1));
  }

  private static @Nullable Named named(
      Head h, String name, String text, int at, List<Span> sentences, List<DayWord> days) {
    int end = at + name.length();
    if (end < text.length() && Character.isLetter(text.charAt(end))
        || at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return null;
    }
    String before = text.substring(Math.max(0, at - REACH), at);
    for (String other : h.others()) {
      if (before.endsWith(other) || before.endsWith(other + " ")) {
        return null;
      }
    }
    Span sentence = sentence(sentences, at);
    Matcher office = h.office().matcher(before);
    if (office.find()) {
      String ahead = before.substring(0, office.start());
      String words = before.substring(office.start()) + name;
      boolean chosen = office.group(1) != null || ahead.endsWith("incoming ");
      return named(h, words, ahead, chosen, text, end, sentence, days);
    }
    Matcher incoming = INCOMING.matcher(before);
    LocalDate chosen = h.chosen();
    if (chosen != null && h.title().equals("President") && incoming.find()) {
      String words = before.substring(incoming.start()) + name;
      return h.named(words, chosen, h.from(), Time.INCOMING);
    }
    Matcher behind = h.behind().matcher(text.substring(end, Math.min(text.length(), end + REACH)));
    if (behind.find()) {
      String words = name + behind.group();
      int past = end + behind.end();
      return named(h, words, behind.group(1), false, text, past, sentence, days);
    }
    return null;
  }

  private static @Nullable Named named(
      Head h,
      String words,
      String ahead,
      boolean incoming,
      String text,
      int end,
      Span sentence,
      List<DayWord> days) {
    if (incoming) {
      LocalDate chosen = h.chosen();
      return chosen == null ? null : h.named(words, chosen, h.from(), Time.INCOMING);
    }
    if (FORMER.matcher(ahead).find()) {
      LocalDate to = h.to();
      return to == null || !h.once() ? null : h.named("former " + words, to, null, Time.FORMER);
    }
    if (ANOTHER.matcher(ahead).find()) {
      return null;
    }
    boolean past = THEN.matcher(ahead).find() || isOfAYear(text, end, sentence);
    Time time = past ? Time.NAMED : acts(text, end, sentence, days) ? Time.ACTS : Time.SHOWN;
    return h.named(words, h.from(), h.to(), time);
  }

  /** True if the clause of the head names a year: what it tells may be long past. */
  private static boolean isOfAYear(String text, int end, Span sentence) {
    if (YEAR.matcher(text).region(sentence.start(), end).find()) {
      return true;
    }
    Matcher behind = YEAR.matcher(text).region(end, Math.max(end, sentence.end()));
    return behind.find() && !CLAUSE.matcher(text.substring(end, behind.start())).find();
  }

  private static Span sentence(List<Span> sentences, int at) {
    for (Span s : sentences) {
      if (s.start() <= at && at < s.end()) {
        return s;
      }
    }
    return new Span(at, at);
  }

  /** The head is to do something, or spoke, or did something on a day that has no date. */
  private static boolean acts(String text, int end, Span s, List<DayWord> days) {
    String sentence = s.in(text);
    Tenses.Kind next = Tenses.next(text, end);
    if (next == Tenses.Kind.COMING || next == Tenses.Kind.SAID) {
      return true;
    }
    String rest = text.substring(end, Math.min(text.length(), Math.max(end, s.end())));
    Matcher apposition = APPOSITION.matcher(rest);
    if (apposition.find()) {
      rest = rest.substring(apposition.end());
    }
    return PRESENT.matcher(rest).find()
        || NOW.matcher(sentence).find()
        || days.stream()
            .anyMatch(
                d ->
                    d.date() == null
                        && (d.said() || d.tense() != DayWord.Tense.OPEN)
                        && s.start() <= d.words().start()
                        && d.words().end() <= s.end());
  }
}
