package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.PositionClaim;
import org.sillok.model.PositionHistory;
import org.sillok.model.Stance;
import org.sillok.model.When;
import org.sillok.story.words.Rarity;
import org.sillok.story.words.Words;

/** Follows the position of each party on each issue from page to page. */
final class Positions {
  /** Issues at least this much alike, by their rarer words, are one. */
  private static final double SAME_ISSUE = .3;

  /** Issues of several parties at least this much alike are one matter. */
  private static final double SAME_MATTER = .4;

  /** Words that name nothing at the head of an issue. */
  private static final Set<String> POINTING = Set.of("it", "they", "them", "that", "this", "he");

  /** Days in which two outlets that differ on a share tell of the same agreement. */
  private static final int CONTRADICTION_DAYS = 14;

  private record Told(PositionClaim claim, Article article, Set<String> figures, Matter matter) {}

  private static final Comparator<Told> TOLD =
      Comparator.comparing((Told t) -> t.article().published().when().earliest(), Days.UNKNOWN_LAST)
          .thenComparing(t -> t.article().page())
          .thenComparing(t -> !Cue.HITHERTO.in(t.claim().provenance().quote()))
          .thenComparing(t -> t.claim().provenance().inArticle())
          .thenComparing(t -> t.claim().id());

  private Positions() {}

  static List<PositionHistory> over(List<CodedArticle> pages) {
    Map<String, List<Told>> byParty = new TreeMap<>();
    List<Set<String>> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Home home = Home.of(pages.stream().flatMap(p -> p.claims().stream()).toList());
    Map<String, String> lands = Matter.lands(pages);
    for (CodedArticle page : pages) {
      for (Claim claim : page.claims()) {
        if (claim instanceof PositionClaim p && seen.add(p.id().value())) {
          Told told = told(p, page.article(), lands);
          all.add(told.matter().words());
          for (String party : parties(p, home)) {
            byParty.computeIfAbsent(party, k -> new ArrayList<>()).add(told);
          }
        }
      }
    }
    Rarity rarity = Rarity.of(all);
    List<Issue> issues = new ArrayList<>();
    byParty.forEach((party, told) -> issues.addAll(issues(party, told, rarity)));
    Map<Issue, String> matters = matters(issues, rarity);
    List<PositionHistory> out = new ArrayList<>();
    for (Issue i : issues) {
      out.add(history(i, matters.getOrDefault(i, i.name())));
    }
    return out;
  }

  /** What one party tells of one issue, by publication. */
  private record Issue(String party, List<Told> told, Map<Matter, Integer> matters) {
    Issue(String party, List<Told> told) {
      this(party, told, new LinkedHashMap<>());
      told.forEach(t -> matters.merge(t.matter(), 1, Integer::sum));
    }

    String name() {
      return told.get(0).claim().issue();
    }

    /** "It be withdrawn": no name for anything. */
    private static boolean pointing(String issue) {
      String first = issue.substring(0, issue.indexOf(' ')).toLowerCase(Locale.ROOT);
      return POINTING.contains(first);
    }

    private String shortest() {
      return told.stream()
          .map(t -> Issues.bare(t.claim().issue()))
          .filter(i -> i.indexOf(' ') > 0 && !pointing(i))
          .min(Comparator.comparingInt(String::length))
          .orElseGet(this::name);
    }

    /** The name under which most of what is told of it goes, or the first words. */
    String known() {
      Map<String, Integer> names = new TreeMap<>();
      told.forEach(t -> t.matter().names().forEach(n -> names.merge(n, 1, Integer::sum)));
      return names.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElseGet(this::shortest);
    }
  }

  /** Issues of several parties that are alike get the name of the first of them. */
  private static Map<Issue, String> matters(List<Issue> issues, Rarity rarity) {
    List<Issue> order = new ArrayList<>(issues);
    order.sort(Comparator.comparing((Issue i) -> i.told().get(0), TOLD));
    List<List<Issue>> groups = new ArrayList<>();
    for (Issue i : order) {
      List<Issue> best = null;
      double most = 0;
      for (List<Issue> group : groups) {
        double like = 0;
        for (Matter m : i.matters().keySet()) {
          like = Math.max(like, likeness(m, group.get(0).matters(), rarity));
        }
        if (like > most && like >= SAME_MATTER) {
          most = like;
          best = group;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        groups.add(best);
      }
      best.add(i);
    }
    Map<Issue, String> out = new HashMap<>();
    groups.forEach(g -> g.forEach(i -> out.put(i, g.get(0).known())));
    return out;
  }

  private static Set<String> parties(PositionClaim p, Home home) {
    Set<String> out = new TreeSet<>();
    for (Actor a : p.party()) {
      boolean untold = a.country() == null && a.kind() == Actor.Kind.PERSON;
      String country = untold ? home.country(a.name()) : a.country();
      out.add(country == null ? a.name() : country);
    }
    return out;
  }

  private static Told told(PositionClaim p, Article article, Map<String, String> lands) {
    Set<String> figures = new TreeSet<>();
    for (String word : Words.plain(p.issue())) {
      if (Character.isDigit(word.charAt(0))) {
        figures.add(word);
      }
    }
    return new Told(p, article, figures, Matter.of(p, article, lands));
  }

  private static List<Issue> issues(String party, List<Told> told, Rarity rarity) {
    List<Told> order = new ArrayList<>(told);
    order.sort(TOLD);
    List<List<Told>> issues = new ArrayList<>();
    List<Map<Matter, Integer>> matters = new ArrayList<>();
    for (Told t : order) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < issues.size(); i++) {
        double like = likeness(t.matter(), matters.get(i), rarity);
        if (like > most) {
          most = like;
          best = i;
        }
      }
      if (best < 0) {
        best = issues.size();
        issues.add(new ArrayList<>());
        matters.add(new LinkedHashMap<>());
      }
      issues.get(best).add(t);
      matters.get(best).merge(t.matter(), 1, Integer::sum);
    }
    return issues.stream().map(i -> new Issue(party, i)).toList();
  }

  private static PositionHistory history(Issue issue, String matter) {
    List<PositionHistory.Point> points = new ArrayList<>();
    Told before = null;
    Set<String> said = new HashSet<>();
    for (Told t : issue.told()) {
      if (before != null && again(before, t)) {
        continue;
      }
      String sentence = String.join(" ", Words.plain(t.claim().provenance().quote()));
      if (!said.add(t.claim().stance() + sentence)) {
        continue; // a reprint stands for nothing new
      }
      When published = t.article().published().when();
      points.add(new PositionHistory.Point(published, t.claim(), turn(before, t)));
      before = t;
    }
    return new PositionHistory(issue.party(), issue.name(), matter, points);
  }

  /**
   * True for what a later page tells again of a day before: "last Thursday Oslo offered 13 percent"
   * adds nothing to the offer that was told on Friday with its condition.
   */
  private static boolean again(Told before, Told now) {
    LocalDate when = now.claim().when().latest();
    LocalDate told = before.article().published().when().earliest();
    return when != null
        && told != null
        && !when.isAfter(told)
        && before.article() != now.article()
        && !now.figures().isEmpty()
        && now.figures().equals(before.figures())
        && side(before) >= 0
        && side(now) >= 0;
  }

  /**
   * How much a position is alike those told of an issue; 0 if not enough. Alike to one of them by
   * chance is not alike to all: so a long row of positions does not run from one matter to another.
   */
  private static double likeness(Matter t, Map<Matter, Integer> issue, Rarity rarity) {
    double most = 0;
    double sum = 0;
    int size = 0;
    for (Map.Entry<Matter, Integer> e : issue.entrySet()) {
      double like = t.likeness(e.getKey(), rarity);
      most = Math.max(most, like);
      sum += like * e.getValue();
      size += e.getValue();
    }
    return most >= SAME_ISSUE && sum / size >= SAME_ISSUE / 2 ? most : 0;
  }

  /**
   * A turn: from holding out to yielding or back, other figures, or a condition that is dropped.
   * Who refuses unless something is done, and who is ready once it is done, stand alike.
   */
  private static boolean turn(@Nullable Told before, Told now) {
    if (before == null) {
      return false;
    }
    int was = side(before);
    int is = side(now);
    boolean figures =
        !before.figures().isEmpty()
            && !now.figures().isEmpty()
            && !before.figures().equals(now.figures());
    if (was != is) {
      return (was * is <= 0 || figures) && !(alike(before, now) && !figures);
    }
    if (figures && same(before, now)) {
      return false;
    }
    boolean both = before.claim().stance() == now.claim().stance() || is > 0;
    return both && figures;
  }

  /** Who asks for what he is ready for, or the other way round, has not turned. */
  private static boolean alike(Told before, Told now) {
    boolean asks =
        before.claim().stance() == Stance.DEMANDS && side(now) >= 0
            || now.claim().stance() == Stance.DEMANDS && side(before) >= 0;
    return asks && before.matter().direction() * now.matter().direction() >= 0;
  }

  /**
   * True for shares of an agreement that two outlets tell otherwise within days: they contradict
   * each other, nobody turned.
   */
  private static boolean same(Told before, Told now) {
    LocalDate one = before.article().published().when().earliest();
    LocalDate other = now.article().published().when().earliest();
    return before.claim().stance() == Stance.SUPPORTS
        && now.claim().stance() == Stance.SUPPORTS
        && one != null
        && other != null
        && !one.plusDays(CONTRADICTION_DAYS).isBefore(other)
        && !Objects.equals(before.article().outlet(), now.article().outlet());
  }

  /** Stands by a measure: "will keep the quota". */
  private static boolean keeps(Told told) {
    return !told.matter().measures().isEmpty() && told.matter().direction() >= 0;
  }

  /** -1 holds out, 0 would yield on a condition, 1 yields. */
  private static int side(Told told) {
    boolean condition = told.claim().condition() != null;
    return switch (told.claim().stance()) {
      case DEMANDS, OPPOSES -> -1;
      case REFUSES -> Cue.ABOVE.in(told.claim().issue()) ? 1 : condition ? 0 : -1;
      case SUPPORTS -> keeps(told) ? -1 : 1;
      case OFFERS -> 1;
      case IS_READY_TO -> condition ? 0 : 1;
    };
  }
}
