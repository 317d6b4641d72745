package org.sillok.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.app.export.Stand;
import org.sillok.engine.Annals;

/**
 * Positions over time: for each issue a chart and, beside it, a table with the words.
 *
 * @param issues those on which most is told first
 * @param single how many issues are left out because only one page tells of them
 * @param all whether those are shown, too
 * @param asOf the day as of which, or empty
 */
public record PositionsPage(List<Issue> issues, int single, boolean all, String asOf) {
  /**
   * An issue.
   *
   * @param title in the words of the first article
   * @param chart of its points
   * @param rows the points by party and date
   */
  public record Issue(String title, PositionChart chart, List<Row> rows) {}

  /**
   * A point in words.
   *
   * @param id by which the chart leads to it
   * @param shape the stance, as the chart draws it
   * @param article link to the article
   */
  public record Row(
      String id, String party, Stand.Point point, PositionChart.Shape shape, String article) {}

  static PositionsPage of(Annals annals, boolean all, String asOf, Countries countries) {
    Map<String, List<Stand>> byMatter = new LinkedHashMap<>();
    for (Stand s : Stand.of(annals.chronology().positions(), annals)) {
      byMatter.computeIfAbsent(s.matter(), k -> new ArrayList<>()).add(s);
    }
    List<Issue> out = new ArrayList<>();
    int single = 0;
    int number = 0;
    for (Map.Entry<String, List<Stand>> e : byMatter.entrySet()) {
      int points = e.getValue().stream().mapToInt(s -> s.points().size()).sum();
      if (points < 2) {
        single++;
      }
      if (points > 1 || all) {
        out.add(issue(e.getKey(), number++, e.getValue(), countries));
      }
    }
    out.sort((a, b) -> Integer.compare(b.rows().size(), a.rows().size()));
    return new PositionsPage(out, single, all, asOf);
  }

  private static Issue issue(String title, int number, List<Stand> stands, Countries countries) {
    Map<String, List<Row>> byParty = new TreeMap<>();
    int n = 0;
    for (Stand s : stands) {
      String party = countries.name(s.party());
      for (Stand.Point p : s.points()) {
        byParty
            .computeIfAbsent(party, k -> new ArrayList<>())
            .add(
                new Row(
                    "p" + number + "-" + n++,
                    party,
                    p,
                    PositionChart.Shape.of(p.stance()),
                    "/article/" + p.cited().page()));
      }
    }
    List<Row> rows = new ArrayList<>();
    byParty.values().forEach(rows::addAll);
    return new Issue(headline(title), PositionChart.of(byParty), rows);
  }

  private static String headline(String issue) {
    int first = issue.offsetByCodePoints(0, 1);
    return issue.substring(0, first).toUpperCase(Locale.ROOT) + issue.substring(first);
  }
}
