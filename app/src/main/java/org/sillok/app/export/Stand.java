package org.sillok.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.model.PositionHistory;

/**
 * Where one party stands on one issue, over time.
 *
 * @param party country code or name
 * @param issue in the words of the first article
 * @param matter the issue under which several parties are read together
 * @param points by publication
 */
public record Stand(String party, String issue, String matter, List<Point> points) {
  /**
   * What one article tells.
   *
   * @param day its day, or null if not known
   * @param date the same in words
   * @param stance "demands", "offers" ...
   * @param issue in the article's words
   * @param condition or null
   * @param turn true if the position changed
   * @param cited the words
   */
  public record Point(
      @Nullable LocalDate day,
      String date,
      String stance,
      String issue,
      @Nullable String condition,
      boolean turn,
      Cited cited) {
    /** "is ready to: share of 13 percent (condition: access)". */
    public String words() {
      return stance.replace('-', ' ')
          + ": "
          + issue
          + (condition == null ? "" : " (condition: " + condition + ")");
    }
  }

  /** What these histories tell. */
  public static List<Stand> of(List<PositionHistory> histories, Annals annals) {
    List<Stand> out = new ArrayList<>();
    for (PositionHistory h : histories) {
      List<Point> points = new ArrayList<>();
      for (PositionHistory.Point p : h.points()) {
        points.add(
            new Point(
                p.published().earliest(),
                DateWords.of(p.published()),
                p.claim().stance().label(),
                folded(p.claim().issue()),
                p.claim().condition(),
                p.turn(),
                Cited.of(p.claim(), annals)));
      }
      out.add(new Stand(h.party(), folded(h.issue()), folded(h.matter()), points));
    }
    return out;
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** True if the position changed at least once. */
  public boolean turns() {
    return points.stream().anyMatch(Point::turn);
  }

  /** Where it stands now. */
  public Point last() {
    return points.get(points.size() - 1);
  }
}
