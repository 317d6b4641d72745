package org.sillok.story.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * The most telling days of a long story, and the sentences that tell them.
 *
 * <p>A day tells much if many pages speak of it, more than of the days before and after and of its
 * season, and if it is still spoken of a month later (after the findings of Gholipour Ghalandari
 * and Ifrim 2020 on date mentions and publication counts). Its sentences are those nearest to the
 * centre of all that speak of it.
 */
public final class Timeline {
  /**
   * A page of the story.
   *
   * @param published its day
   * @param sentences its sentences in order
   */
  public record Page(LocalDate published, List<Line> sentences) {
    public Page {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence.
   *
   * @param text its words
   * @param days the days that it may speak of, by which days are weighed
   * @param told those that it can stand for
   */
  public record Line(String text, Set<LocalDate> days, Set<LocalDate> told) {
    public Line {
      days = Set.copyOf(days);
      told = Set.copyOf(told);
    }

    /** A sentence of a page of that day. */
    public static Line of(String text, LocalDate published) {
      return new Line(text, SpokenDays.in(text, published), SpokenDays.told(text, published));
    }
  }

  /**
   * A day of the timeline.
   *
   * @param sentences the most telling first; empty if none fits
   */
  public record Day(LocalDate date, List<String> sentences) {
    public Day {
      sentences = List.copyOf(sentences);
    }
  }

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");

  /** "SEOUL, Dec. 7 (News Agency) -- ": a place in capitals, a day, who reports, and a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{Lu}.'’-]{2,}(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,24})?"
              + "(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.? )?\\d{1,2})?(?:, \\d{4})?"
              + "(?:,? \\([^()\\n]{2,60}\\))? ?(?:--|—|–|-) ");

  private static final Set<String> ABBREVIATIONS = WordSets.of("abbreviations");
  private static final int LEAD = 5;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;
  private static final double EVE = .3;

  /** A sentence that was printed before the day tells what was to come. */
  private static final double PLAN = .5;

  /** Days before and after that make the season of a day. */
  private static final int SEASON = 180;

  /** How much the press of a season takes from each of its days. */
  private static final double SEASON_POWER = .3;

  private static final double REPEATED = .5;

  /** So much of its words makes a sentence one that another day has already. */
  private static final double COPIED = .8;

  private final List<Page> pages;
  private final Map<LocalDate, Double> weight = new TreeMap<>();
  private final TreeMap<LocalDate, Double> sums = new TreeMap<>();
  private final Map<LocalDate, List<Candidate>> candidates = new TreeMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int total;

  private record Ordered(Page page, String text) {}

  private record Candidate(String text, Map<String, Integer> words, double weight, int position) {}

  private Timeline(List<Page> pages, Set<String> subject) {
    this.pages = List.copyOf(pages);
    weigh(subject);
    double sum = 0;
    for (Map.Entry<LocalDate, Double> day : weight.entrySet()) {
      sum += day.getValue();
      sums.put(day.getKey(), sum);
    }
    collect();
  }

  /** The sentences of a text, roughly, without white space around them and without a dateline. */
  public static List<String> sentences(String text) {
    Matcher dateline = DATELINE.matcher(text);
    int start = dateline.lookingAt() ? dateline.end() : 0;
    List<String> out = new ArrayList<>();
    Matcher gap = SENTENCE.matcher(text);
    int from = start;
    while (gap.find(from)) {
      if (gap.group().contains("\n") || !abbreviated(text, gap.start())) {
        add(text.substring(start, gap.start()), out);
        start = gap.end();
      }
      from = gap.end();
    }
    add(text.substring(start), out);
    return out;
  }

  private static void add(String sentence, List<String> out) {
    if (!sentence.isBlank()) {
      out.add(sentence.strip());
    }
  }

  /** True if the stop before a place is that of "Oct.", "Mr." or of an initial. */
  private static boolean abbreviated(String text, int end) {
    if (end == 0 || text.charAt(end - 1) != '.') {
      return false;
    }
    int from = end - 1;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, end - 1);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Reads a story.
   *
   * @param pages its pages in any order
   * @param subject words of whom or what it is about, in lower case; pages that hardly name it
   *     count less. Empty if the pages are all about it
   */
  public static Timeline of(List<Page> pages, Set<String> subject) {
    List<Ordered> order = new ArrayList<>();
    for (Page p : pages) {
      order.add(new Ordered(p, p.sentences().stream().map(Line::text).toList().toString()));
    }
    order.sort(
        Comparator.comparing((Ordered o) -> o.page().published()).thenComparing(Ordered::text));
    return new Timeline(order.stream().map(Ordered::page).toList(), subject);
  }

  /**
   * The most telling days within bounds, in order of time.
   *
   * @param days how many
   * @param sentences how many sentences for each
   */
  public List<Day> best(int days, int sentences, LocalDate from, LocalDate to) {
    List<LocalDate> in = new ArrayList<>();
    for (LocalDate d : weight.keySet()) {
      if (!d.isBefore(from) && !d.isAfter(to)) {
        in.add(d);
      }
    }
    Map<LocalDate, Double> standing = new HashMap<>();
    in.forEach(d -> standing.put(d, standing(d)));
    in.sort(
        Comparator.comparingDouble((LocalDate d) -> -standing.getOrDefault(d, 0.0))
            .thenComparing(d -> d));
    List<Day> out = new ArrayList<>();
    List<Candidate> taken = new ArrayList<>();
    // the days that stand out most choose first
    for (LocalDate d : in.subList(0, Math.min(days, in.size()))) {
      List<Candidate> best = sentences(d, sentences, taken);
      taken.addAll(best);
      out.add(new Day(d, best.stream().map(Candidate::text).toList()));
    }
    out.sort(Comparator.comparing(Day::date));
    return out;
  }

  /** How far a day stands out from its neighbours and its season. */
  private double standing(LocalDate d) {
    double around =
        weight.getOrDefault(d.minusDays(1), 0.0) + weight.getOrDefault(d.plusDays(1), 0.0);
    return (weight.getOrDefault(d, 0.0) + .1)
        / Math.sqrt(2 + around / 2)
        / Math.pow(1 + season(d), SEASON_POWER);
  }

  /**
   * What the other days of its season weigh, in ten days on the average: a story of years is not
   * told by the one season in which all the press looked at it.
   */
  private double season(LocalDate d) {
    double until = upTo(d.plusDays(SEASON));
    double before = upTo(d.minusDays(SEASON + 1));
    double others = until - before - weight.getOrDefault(d, 0.0);
    return Math.max(0, others) * 10 / (2 * SEASON);
  }

  private double upTo(LocalDate d) {
    Map.Entry<LocalDate, Double> at = sums.floorEntry(d);
    return at == null ? 0 : at.getValue();
  }

  private void weigh(Set<String> subject) {
    for (Page page : pages) {
      weight.merge(page.published(), 0.0, Double::sum);
      double relevance = relevance(page, subject);
      Set<LocalDate> spoken = new TreeSet<>();
      for (Line line : page.sentences()) {
        for (LocalDate d : line.days()) {
          spoken.add(d);
          if (page.published().toEpochDay() - d.toEpochDay() > 30) {
            weight.merge(d, .3, Double::sum);
          }
        }
      }
      for (LocalDate d : spoken) {
        weight.merge(d, relevance, Double::sum);
      }
    }
  }

  private static double relevance(Page page, Set<String> subject) {
    if (subject.isEmpty()) {
      return 1;
    }
    int named = 0;
    for (Line line : page.sentences()) {
      if (Words.plain(line.text()).stream().anyMatch(subject::contains)) {
        named++;
      }
    }
    return Math.min(1, named / 3.0);
  }

  private void collect() {
    for (Page page : pages) {
      int i = -1;
      for (Line line : page.sentences()) {
        i++;
        if (line.text().length() < SHORTEST || line.text().length() > LONGEST) {
          continue;
        }
        Map<String, Integer> words = new TreeMap<>();
        Words.of(line.text()).forEach(w -> words.merge(w.stem(), 1, Integer::sum));
        words.keySet().forEach(w -> seen.merge(w, 1, Integer::sum));
        total++;
        for (LocalDate d : new TreeSet<>(line.told())) {
          boolean plan = d.isAfter(page.published());
          add(d, new Candidate(line.text(), words, plan ? PLAN : 1, i));
        }
        if (i < LEAD && line.days().isEmpty()) {
          add(page.published(), new Candidate(line.text(), words, 1, i));
          add(page.published().minusDays(1), new Candidate(line.text(), words, EVE, i));
        }
      }
    }
  }

  private void add(LocalDate day, Candidate c) {
    candidates.computeIfAbsent(day, k -> new ArrayList<>()).add(c);
  }

  /**
   * The most telling of a day.
   *
   * @param before what tells other days: no sentence comes twice
   */
  private List<Candidate> sentences(LocalDate day, int count, List<Candidate> before) {
    if (count == 0) {
      return List.of();
    }
    List<Candidate> of = candidates.getOrDefault(day, List.of());
    Map<String, Double> centre = new TreeMap<>();
    for (Candidate c : of) {
      c.words().forEach((w, n) -> centre.merge(w, c.weight(), Double::sum));
    }
    centre.values().removeIf(x -> x <= 1.5);
    centre.replaceAll((w, x) -> x * rarity(w));
    Map<Candidate, Double> score = new HashMap<>();
    for (Candidate c : of) {
      score.merge(c, score(c, centre), Math::max);
    }
    List<Candidate> order = new ArrayList<>(score.keySet());
    order.sort(
        Comparator.comparingDouble((Candidate c) -> -score.getOrDefault(c, 0.0))
            .thenComparing(Candidate::text)
            .thenComparingInt(Candidate::position));
    List<Candidate> taken = new ArrayList<>();
    for (Candidate c : order) {
      if (taken.size() < count
          && taken.stream().noneMatch(t -> repeats(c, t, REPEATED))
          && before.stream().noneMatch(t -> repeats(c, t, COPIED))) {
        taken.add(c);
      }
    }
    return taken;
  }

  private double score(Candidate c, Map<String, Double> centre) {
    double dot = 0;
    double square = 0;
    for (String w : c.words().keySet()) {
      double r = rarity(w);
      dot += r * centre.getOrDefault(w, 0.0);
      square += r * r;
    }
    return square == 0 ? 0 : dot / Math.sqrt(square) * c.weight() * (1 + .5 / (1 + c.position()));
  }

  private double rarity(String word) {
    return Math.log(1 + (double) total / Math.max(1, seen.getOrDefault(word, 1)));
  }

  private static boolean repeats(Candidate c, Candidate taken, double share) {
    Set<String> both = new HashSet<>(c.words().keySet());
    both.retainAll(taken.words().keySet());
    return !c.words().isEmpty() && both.size() > share * c.words().size();
  }
}
