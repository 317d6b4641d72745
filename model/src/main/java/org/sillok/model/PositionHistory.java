package org.sillok.model;

import java.util.List;

/**
 * Where one party stands on one issue, over time.
 *
 * @param party ISO 3166-1 alpha-3 (or UNO, EUR) of the party, or its name where it has no code
 * @param issue what about, in the words of the first article
 * @param matter the issue under which the histories of several parties are read together: that of
 *     the first of them
 * @param points what was told, by publication date; never empty
 */
public record PositionHistory(String party, String issue, String matter, List<Point> points) {
  /**
   * What one article tells.
   *
   * @param published date of its page
   * @param claim what it tells
   * @param turn true if the position differs from the point before
   */
  public record Point(When published, PositionClaim claim, boolean turn) {}

  public PositionHistory {
    points = List.copyOf(points);
    Checks.notBlank(party, "party");
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a position that nobody tells: " + issue);
    }
  }

  /** True if the position changed at least once. */
  public boolean changes() {
    return points.stream().anyMatch(Point::turn);
  }

  /** What was told last. */
  public Point last() {
    return points.get(points.size() - 1);
  }
}
