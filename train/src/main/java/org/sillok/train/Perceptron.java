package org.sillok.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.Scorer;

/**
 * An averaged perceptron (Collins 2002) over hashed features while it learns. Weights are whole
 * numbers; rows of weights lie in one pool and move to its end when they grow.
 */
final class Perceptron implements Scorer {
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private int used;
  private int[] rowStart = new int[1 << 15];
  private byte[] rowSize = new byte[1 << 15];
  private byte[] rowRoom = new byte[1 << 15];
  private byte[] classes = new byte[1 << 18];
  private int[] weights = new int[1 << 18];
  private long[] totals = new long[1 << 18];
  private int[] stamps = new int[1 << 18];
  private int poolEnd;
  private int clock = 1;

  /** Lets time go by: call once a decision, so that the average is over decisions. */
  void tick() {
    clock++;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    int mask = keys.length - 1;
    for (int i = 0; i < count; i++) {
      int slot = features[i] & mask;
      int row = rows[slot];
      while (row != 0 && keys[slot] != features[i]) {
        slot = (slot + 1) & mask;
        row = rows[slot];
      }
      if (row != 0) {
        int from = rowStart[row];
        int to = from + rowSize[row];
        for (int j = from; j < to; j++) {
          scores[classes[j]] += weights[j];
        }
      }
    }
  }

  /** Adds {@code change} to the weights of all features for one class. */
  void update(int[] features, int count, int name, int change) {
    for (int i = 0; i < count; i++) {
      int at = entry(row(features[i]), name);
      totals[at] += (long) weights[at] * (clock - stamps[at]);
      stamps[at] = clock;
      weights[at] += change;
    }
  }

  private int row(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (rows[slot] != 0) {
      return rows[slot];
    }
    used++;
    if (used + 1 >= rowStart.length) {
      rowStart = Arrays.copyOf(rowStart, rowStart.length * 2);
      rowSize = Arrays.copyOf(rowSize, rowSize.length * 2);
      rowRoom = Arrays.copyOf(rowRoom, rowRoom.length * 2);
    }
    keys[slot] = key;
    rows[slot] = used;
    int row = used;
    rowStart[row] = claim(2);
    rowRoom[row] = 2;
    if (used * 3L > keys.length * 2L) {
      rehash();
    }
    return row;
  }

  private void rehash() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != 0) {
        int slot = oldKeys[i] & mask;
        while (rows[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  private int claim(int room) {
    int at = poolEnd;
    poolEnd += room;
    while (poolEnd > classes.length) {
      int size = classes.length + classes.length / 2;
      classes = Arrays.copyOf(classes, size);
      weights = Arrays.copyOf(weights, size);
      totals = Arrays.copyOf(totals, size);
      stamps = Arrays.copyOf(stamps, size);
    }
    return at;
  }

  private int entry(int row, int name) {
    int from = rowStart[row];
    int size = rowSize[row];
    for (int j = from; j < from + size; j++) {
      if (classes[j] == name) {
        return j;
      }
    }
    if (size == rowRoom[row]) {
      int room = Math.min(127, size * 2);
      int to = claim(room);
      System.arraycopy(classes, from, classes, to, size);
      System.arraycopy(weights, from, weights, to, size);
      System.arraycopy(totals, from, totals, to, size);
      System.arraycopy(stamps, from, stamps, to, size);
      rowStart[row] = to;
      rowRoom[row] = (byte) room;
      from = to;
    }
    rowSize[row]++;
    int at = from + size;
    classes[at] = (byte) name;
    weights[at] = 0;
    totals[at] = 0;
    stamps[at] = clock;
    return at;
  }

  /** A model's parts, ready to be written: see {@link LinearModel#of}. */
  record Parts(List<String> classes, int[] keys, short[][] rows) {
    LinearModel model() {
      return LinearModel.of(classes, keys, rows);
    }

    int weights() {
      int sum = 0;
      for (short[] row : rows) {
        sum += row.length;
      }
      return sum;
    }
  }

  /**
   * The averaged weights in eight bits. The scale lets one weight in two thousand be clipped;
   * weights that round to less than {@code least} are dropped.
   */
  Parts quantised(List<String> names, int least, double clip) {
    int total = 0;
    for (int row = 1; row <= used; row++) {
      total += rowSize[row];
    }
    double[] sizes = new double[total];
    int at = 0;
    for (int row = 1; row <= used; row++) {
      for (int j = rowStart[row]; j < rowStart[row] + rowSize[row]; j++) {
        sizes[at++] = Math.abs(average(j));
      }
    }
    Arrays.sort(sizes);
    double limit = total == 0 ? 1 : sizes[(int) Math.min(total - 1L, (long) (total * clip))];
    double scale = 127 / Math.max(limit, 1e-9);
    long[] order = new long[used];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] != 0) {
        order[count++] = Integer.toUnsignedLong(keys[i]) << 31 | rows[i];
      }
    }
    // keys are unsigned and rows fit 31 bits, so that 63 bits hold both
    Arrays.sort(order);
    int[] outKeys = new int[used];
    short[][] outRows = new short[used][];
    int kept = 0;
    for (long item : order) {
      int row = (int) (item & 0x7fffffff);
      short[] entries = new short[rowSize[row]];
      int size = 0;
      for (int name = 0; name < names.size(); name++) {
        for (int j = rowStart[row]; j < rowStart[row] + rowSize[row]; j++) {
          if (classes[j] == name) {
            long q = Math.max(-127, Math.min(127, Math.round(average(j) * scale)));
            if (Math.abs(q) >= least) {
              entries[size++] = (short) (name << 8 | (int) q & 0xff);
            }
          }
        }
      }
      if (size > 0) {
        outKeys[kept] = (int) (item >>> 31);
        outRows[kept++] = Arrays.copyOf(entries, size);
      }
    }
    return new Parts(names, Arrays.copyOf(outKeys, kept), Arrays.copyOf(outRows, kept));
  }

  private double average(int j) {
    return (totals[j] + (double) weights[j] * (clock - stamps[j])) / clock;
  }

  /** Numbers in an order fixed by the seed. */
  static int[] shuffled(int size, long seed) {
    int[] out = IntStream.range(0, size).toArray();
    java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = out[i];
      out[i] = out[j];
      out[j] = swap;
    }
    return out;
  }
}
