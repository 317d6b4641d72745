package org.sillok.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sillok.app.export.Cited;
import org.sillok.app.export.Stand;

class PositionChartTest {
  private static PositionsPage.Row row(String id, String day, String stance, boolean turn) {
    Cited cited = new Cited("The Post", day, "Peru wants a share.", "c1", "p1");
    Stand.Point point =
        new Stand.Point(LocalDate.parse(day), day, stance, "a share", null, turn, cited);
    return new PositionsPage.Row(id, "Peru", point, PositionChart.Shape.of(stance), "/article/p1");
  }

  @Test
  void everyPointLeadsToItsRowAndPointsOfOneDayStandApart() {
    Map<String, List<PositionsPage.Row>> rows = new TreeMap<>();
    rows.put(
        "Peru",
        List.of(
            row("p0-0", "2031-03-01", "demands", false),
            row("p0-1", "2031-03-01", "refuses", false),
            row("p0-2", "2031-06-01", "is-ready-to", true)));
    PositionChart chart = PositionChart.of(rows);
    assertThat(chart.rows()).hasSize(1);
    List<PositionChart.Dot> dots = chart.rows().get(0).dots();
    assertThat(dots).extracting(PositionChart.Dot::link).containsExactly("#p0-0", "#p0-1", "#p0-2");
    assertThat(dots).extracting(PositionChart.Dot::turn).containsExactly(false, false, true);
    assertThat(dots.get(2).title()).isEqualTo("Peru, 2031-06-01, is ready to: a share");
    double first = Double.parseDouble(dots.get(0).x());
    double second = Double.parseDouble(dots.get(1).x());
    double third = Double.parseDouble(dots.get(2).x());
    assertThat(second - first).isGreaterThanOrEqualTo(16);
    assertThat(third).isLessThan(PositionChart.WIDTH);
    assertThat(chart.ticks())
        .extracting(PositionChart.Tick::label)
        .containsExactly("Mar 2031", "Apr 2031", "May 2031", "Jun 2031");
  }
}
