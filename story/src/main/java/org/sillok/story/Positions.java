package org.sillok.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private record Told(
      PositionClaim claim, Article article, Set<String> words, Set<String> figures) {}

  private Positions() {}

  static List<PositionHistory> over(List<CodedArticle> pages) {
    Map<String, List<Told>> byParty = new TreeMap<>();
    List<Set<String>> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CodedArticle page : pages) {
      for (Claim claim : page.claims()) {
        if (claim instanceof PositionClaim p && seen.add(p.id().value())) {
          Told told = told(p, page.article());
          all.add(told.words());
          for (String party : parties(p)) {
            byParty.computeIfAbsent(party, k -> new ArrayList<>()).add(told);
          }
        }
      }
    }
    Rarity rarity = Rarity.of(all);
    List<PositionHistory> out = new ArrayList<>();
    byParty.forEach((party, told) -> out.addAll(histories(party, told, rarity)));
    return out;
  }

  private static Set<String> parties(PositionClaim p) {
    Set<String> out = new TreeSet<>();
    for (Actor a : p.party()) {
      String country = a.country();
      out.add(country == null ? a.name() : country);
    }
    return out;
  }

  private static Told told(PositionClaim p, Article article) {
    Set<String> words = new TreeSet<>();
    Set<String> figures = new TreeSet<>();
    for (Words.Word w : Words.of(p.issue())) {
      if (w.number()) {
        figures.add(w.stem());
      } else {
        words.add(w.stem());
      }
    }
    return new Told(p, article, words, figures);
  }

  private static List<PositionHistory> histories(String party, List<Told> told, Rarity rarity) {
    List<Told> order = new ArrayList<>(told);
    order.sort(
        Comparator.comparing(
                (Told t) -> t.article().published().when().earliest(), Days.UNKNOWN_LAST)
            .thenComparing(t -> t.claim().id()));
    List<List<Told>> issues = new ArrayList<>();
    for (Told t : order) {
      List<Told> best = null;
      double most = SAME_ISSUE;
      for (List<Told> issue : issues) {
        for (Told other : issue) {
          double like = rarity.likeness(t.words(), other.words());
          if (like > most) {
            most = like;
            best = issue;
          }
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        issues.add(best);
      }
      best.add(t);
    }
    List<PositionHistory> out = new ArrayList<>();
    for (List<Told> issue : issues) {
      List<PositionHistory.Point> points = new ArrayList<>();
      Told before = null;
      for (Told t : issue) {
        When published = t.article().published().when();
        points.add(new PositionHistory.Point(published, t.claim(), turn(before, t)));
        before = t;
      }
      out.add(new PositionHistory(party, issue.get(0).claim().issue(), points));
    }
    return out;
  }

  /** A turn: another way to stand to it, other figures, or a condition that was not there. */
  private static boolean turn(@Nullable Told before, Told now) {
    if (before == null) {
      return false;
    }
    boolean figures =
        !before.figures().isEmpty()
            && !now.figures().isEmpty()
            && !before.figures().equals(now.figures());
    boolean condition = before.claim().condition() == null && now.claim().condition() != null;
    return side(before.claim().stance()) != side(now.claim().stance()) || figures || condition;
  }

  private static int side(Stance stance) {
    return switch (stance) {
      case DEMANDS -> 0;
      case OFFERS, SUPPORTS, IS_READY_TO -> 1;
      case OPPOSES, REFUSES -> -1;
    };
  }
}
