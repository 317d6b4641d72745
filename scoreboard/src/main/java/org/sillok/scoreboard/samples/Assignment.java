package org.sillok.scoreboard.samples;

import java.util.Arrays;

/**
 * Pairs the rows and columns of a table one to one so that the sum of the weights is greatest (Kuhn
 * 1955, Munkres 1957, by shortest augmenting paths). A weight of 0 means that the two may not be
 * paired.
 */
final class Assignment {
  private Assignment() {}

  /**
   * Pairs rows and columns.
   *
   * @param weights rows of equal length, none below 0
   * @return for each row its column, or -1
   */
  static int[] of(double[][] weights) {
    int rows = weights.length;
    int[] out = new int[rows];
    Arrays.fill(out, -1);
    if (rows == 0 || weights[0].length == 0) {
      return out;
    }
    int columns = weights[0].length;
    boolean turned = rows > columns;
    int n = turned ? columns : rows;
    int m = turned ? rows : columns;
    int[] rowOf = new int[m + 1];
    double[] u = new double[n + 1];
    double[] v = new double[m + 1];
    for (int i = 1; i <= n; i++) {
      rowOf[0] = i;
      int[] way = new int[m + 1];
      int j = augment(weights, turned, rowOf, u, v, way);
      while (j != 0) {
        rowOf[j] = rowOf[way[j]];
        j = way[j];
      }
    }
    for (int j = 1; j <= m; j++) {
      if (rowOf[j] > 0) {
        int row = turned ? j - 1 : rowOf[j] - 1;
        int column = turned ? rowOf[j] - 1 : j - 1;
        if (weights[row][column] > 0) {
          out[row] = column;
        }
      }
    }
    return out;
  }

  /** Finds the cheapest free column for the row in {@code rowOf[0]}; fills {@code way} back. */
  private static int augment(
      double[][] weights, boolean turned, int[] rowOf, double[] u, double[] v, int[] way) {
    int m = rowOf.length - 1;
    double[] least = new double[m + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[m + 1];
    int at = 0;
    while (rowOf[at] != 0) {
      used[at] = true;
      int i = rowOf[at];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= m; j++) {
        if (used[j]) {
          continue;
        }
        double weight = turned ? weights[j - 1][i - 1] : weights[i - 1][j - 1];
        double cost = -weight - u[i] - v[j];
        if (cost < least[j]) {
          least[j] = cost;
          way[j] = at;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (int j = 0; j <= m; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      at = next;
    }
    return at;
  }
}
