package org.sillok.scoreboard.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void theGreatestSumWinsOverTheGreatestPair() {
    double[][] weights = {{3, 2}, {2.5, 0}};
    assertThat(Assignment.of(weights)).containsExactly(1, 0);
  }

  @Test
  void whatMayNotBePairedIsNot() {
    double[][] weights = {{0, 0}, {0, 1}, {0, 2}};
    assertThat(Assignment.of(weights)).containsExactly(-1, -1, 1);
  }

  @Test
  void nothingIsPairedWithNothing() {
    assertThat(Assignment.of(new double[0][0])).isEmpty();
    assertThat(Assignment.of(new double[2][0])).containsExactly(-1, -1);
  }

  @Property(tries = 200)
  void noOtherPairingIsBetter(@ForAll @Size(12) List<@IntRange(min = 0, max = 500) Integer> cells) {
    double[][] weights = new double[4][3];
    for (int i = 0; i < 12; i++) {
      weights[i / 3][i % 3] = cells.get(i) / 100.0;
    }
    int[] pairs = Assignment.of(weights);
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += pairs[i] < 0 ? 0 : weights[i][pairs[i]];
    }
    assertThat(sum).isCloseTo(best(weights, 0, 0), offset(1e-9));
  }

  private static double best(double[][] weights, int row, int used) {
    if (row == weights.length) {
      return 0;
    }
    double best = best(weights, row + 1, used);
    for (int j = 0; j < weights[row].length; j++) {
      if ((used & (1 << j)) == 0) {
        best = Math.max(best, weights[row][j] + best(weights, row + 1, used | (1 << j)));
      }
    }
    return best;
  }
}
