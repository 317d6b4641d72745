package org.sillok.engine.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sillok.model.Article;
import org.sillok.model.PageId;
import org.sillok.story.words.Words;

/**
 * Which dated pages are most like a page as a whole, and of which days they are. Pages of one
 * affair are alike all through it; those of one week are more alike, most often. It proves no day
 * by itself, but bears out, or does not, what single sentences prove.
 */
final class Kin {
  /** So many pages are asked. */
  private static final int MOST = 20;

  /** Of fewer pages than this, those most like one tell nothing. */
  private static final int FEW = 3 * MOST;

  /** Likeness counts by this power: the nearest decide. */
  private static final int POWER = 3;

  /** So many days around a window a page like it may be of. */
  private static final int AROUND = 3;

  /** What stands in more of the pages than this tells nothing of a week. */
  private static final double COMMON = .3;

  private final List<PageId> pages = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[][] with;
  private final double[] lengths;

  Kin(List<Article> dated) {
    List<int[]> stems = new ArrayList<>();
    for (Article a : dated) {
      pages.add(a.page());
      days.add(Objects.requireNonNull(a.published().day()));
      Set<String> own = features(a.text());
      int[] numbers = new int[own.size()];
      int i = 0;
      for (String s : own) {
        Integer id = ids.get(s);
        if (id == null) {
          id = ids.size();
          ids.put(s, id);
        }
        numbers[i++] = id;
      }
      stems.add(numbers);
    }
    int[] counts = new int[ids.size()];
    stems.forEach(numbers -> Arrays.stream(numbers).forEach(id -> counts[id]++));
    this.with = new int[ids.size()][];
    for (int id = 0; id < counts.length; id++) {
      with[id] = new int[counts[id]];
    }
    this.lengths = new double[stems.size()];
    int[] filled = new int[counts.length];
    for (int page = 0; page < stems.size(); page++) {
      double sum = 0;
      for (int id : stems.get(page)) {
        with[id][filled[id]++] = page;
        sum += weight(id) * weight(id);
      }
      lengths[page] = Math.sqrt(sum);
    }
  }

  private double weight(int id) {
    int seen = with[id].length;
    return seen > Math.max(MOST, COMMON * days.size()) ? 0 : Math.log((1.0 + days.size()) / seen);
  }

  private static Set<String> features(String text) {
    Set<String> out = new TreeSet<>();
    String last = null;
    for (Words.Word w : Words.of(text)) {
      out.add(w.stem());
      if (last != null) {
        out.add(last + " " + w.stem());
      }
      last = w.stem();
    }
    return out;
  }

  private record Near(int page, double likeness) {}

  /**
   * The days of the pages most like this one, each with its weight; all weights sum up to 1. None
   * where there are so few pages that the most like it are nearly all.
   */
  Map<LocalDate, Double> days(Article article) {
    if (days.size() < FEW) {
      return Map.of();
    }
    Map<Integer, Double> products = new TreeMap<>();
    double sum = 0;
    for (String s : features(article.text())) {
      Integer id = ids.get(s);
      double weight = id == null ? 0 : weight(id);
      if (id != null && weight > 0) {
        sum += weight * weight;
        for (int page : with[id]) {
          products.merge(page, weight * weight, Double::sum);
        }
      }
    }
    double length = Math.sqrt(sum);
    List<Near> near = new ArrayList<>();
    products.forEach(
        (page, product) -> {
          if (!pages.get(page).equals(article.page())) {
            near.add(new Near(page, product / length / lengths[page]));
          }
        });
    near.sort(Comparator.comparingDouble((Near n) -> -n.likeness()).thenComparingInt(Near::page));
    Map<LocalDate, Double> out = new TreeMap<>();
    double all = 0;
    for (Near n : near.subList(0, Math.min(MOST, near.size()))) {
      double weight = Math.pow(n.likeness(), POWER);
      out.merge(days.get(n.page()), weight, Double::sum);
      all += weight;
    }
    double total = all;
    out.replaceAll((day, weight) -> weight / total);
    return out;
  }

  /** The share of them that is of the days around a window, 0 to 1. */
  static double share(Map<LocalDate, Double> days, LocalDate from, LocalDate to) {
    double sum = 0;
    for (Map.Entry<LocalDate, Double> day : days.entrySet()) {
      if (!day.getKey().isBefore(from.minusDays(AROUND))
          && !day.getKey().isAfter(to.plusDays(AROUND))) {
        sum += day.getValue();
      }
    }
    return sum;
  }
}
