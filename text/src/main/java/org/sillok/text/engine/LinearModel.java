package org.sillok.text.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained, pruned linear model with weights of eight bits. Keys are looked up by open addressing;
 * the weights of one feature lie together.
 */
public final class LinearModel implements Scorer {
  private static final int LENGTH_BITS = 7;

  private final List<String> classes;
  private final int[] table;
  private final int mask;
  private final short[] entries;

  private LinearModel(List<String> classes, int[] table, short[] entries) {
    this.classes = List.copyOf(classes);
    this.table = table;
    this.mask = table.length / 2 - 1;
    this.entries = entries;
  }

  /** Names of the classes, in the order of their numbers. */
  public List<String> classes() {
    return classes;
  }

  /**
   * Builds a model from its parts.
   *
   * @param classes names of the classes, at most 127
   * @param keys feature keys in ascending unsigned order
   * @param rows for each key, its entries: class number in the high byte, weight in the low one
   */
  public static LinearModel of(List<String> classes, int[] keys, short[][] rows) {
    int total = 0;
    for (short[] row : rows) {
      total += row.length;
    }
    short[] entries = new short[total];
    int[] table = new int[2 * capacity(keys.length)];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      System.arraycopy(rows[i], 0, entries, at, rows[i].length);
      put(table, keys[i], at << LENGTH_BITS | rows[i].length);
      at += rows[i].length;
    }
    return new LinearModel(classes, table, entries);
  }

  private static int capacity(int keys) {
    return Math.max(16, Integer.highestOneBit(Math.max(1, keys * 3 / 2)) * 2);
  }

  private static void put(int[] table, int key, int value) {
    int mask = table.length / 2 - 1;
    int slot = key & mask;
    while (table[2 * slot + 1] != 0) {
      slot = (slot + 1) & mask;
    }
    table[2 * slot] = key;
    table[2 * slot + 1] = value;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int key = features[i];
      int slot = key & mask;
      int value = table[2 * slot + 1];
      while (value != 0 && table[2 * slot] != key) {
        slot = (slot + 1) & mask;
        value = table[2 * slot + 1];
      }
      if (value != 0) {
        int from = value >>> LENGTH_BITS;
        int to = from + (value & (1 << LENGTH_BITS) - 1);
        for (int j = from; j < to; j++) {
          scores[entries[j] >> 8] += (byte) entries[j];
        }
      }
    }
  }

  /** Writes classes, keys (differences, seven bits a byte) and weights. */
  public static void write(DataOutputStream out, List<String> classes, int[] keys, short[][] rows)
      throws IOException {
    out.writeShort(classes.size());
    for (String name : classes) {
      out.writeUTF(name);
    }
    out.writeInt(keys.length);
    int total = 0;
    for (short[] row : rows) {
      total += row.length;
    }
    out.writeInt(total);
    long last = 0;
    for (int i = 0; i < keys.length; i++) {
      long key = Integer.toUnsignedLong(keys[i]);
      writeVar(out, key - last);
      last = key;
      out.writeByte(rows[i].length);
    }
    for (short[] row : rows) {
      for (short entry : row) {
        out.writeByte(entry >> 8);
      }
    }
    for (short[] row : rows) {
      for (short entry : row) {
        out.writeByte(entry & 0xff);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<String> classes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      classes.add(in.readUTF());
    }
    int keys = in.readInt();
    int total = in.readInt();
    int[] table = new int[2 * capacity(keys)];
    long key = 0;
    int at = 0;
    for (int i = 0; i < keys; i++) {
      key += readVar(in);
      int length = in.readUnsignedByte();
      put(table, (int) key, at << LENGTH_BITS | length);
      at += length;
    }
    byte[] names = in.readNBytes(total);
    byte[] weights = in.readNBytes(total);
    if (at != total || weights.length != total) {
      throw new IOException("model is cut short");
    }
    short[] entries = new short[total];
    for (int i = 0; i < total; i++) {
      entries[i] = (short) (names[i] << 8 | weights[i] & 0xff);
    }
    return new LinearModel(classes, table, entries);
  }

  static void writeVar(DataOutputStream out, long value) throws IOException {
    long rest = value;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static long readVar(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      value |= (long) (b & 0x7f) << shift;
      if (b < 0x80) {
        return value;
      }
    }
  }
}
