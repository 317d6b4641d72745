package org.sillok.text.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of common words without context: the cluster that they fall in by the company they
 * keep, and the tags that they were seen with. Words are kept as hashes.
 */
public final class Lexicon {
  private final int[] keys;
  private final short[] clusters;
  private final short[] ambiguities;
  private final int mask;

  private Lexicon(int size) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    keys = new int[capacity];
    clusters = new short[capacity];
    ambiguities = new short[capacity];
    mask = capacity - 1;
  }

  /**
   * Builds a lexicon.
   *
   * @param entries normal form (see {@link Words#normal}) to {cluster, ambiguity class}; 0 means
   *     none
   */
  public static Lexicon of(Map<String, int[]> entries) {
    Lexicon out = new Lexicon(entries.size());
    new TreeMap<>(entries)
        .forEach((word, value) -> out.put(Hashing.text(word), value[0], value[1]));
    return out;
  }

  private void put(int key, int cluster, int ambiguity) {
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    clusters[slot] = (short) cluster;
    ambiguities[slot] = (short) ambiguity;
  }

  private int slot(int key) {
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int cluster(int key) {
    return clusters[slot(key)];
  }

  int ambiguity(int key) {
    return ambiguities[slot(key)];
  }

  /** Writes all entries in the order of their keys. */
  public void write(DataOutputStream out) throws IOException {
    TreeMap<Long, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        sorted.put(Integer.toUnsignedLong(keys[i]), i);
      }
    }
    out.writeInt(sorted.size());
    for (Map.Entry<Long, Integer> entry : sorted.entrySet()) {
      out.writeInt((int) (long) entry.getKey());
      out.writeShort(clusters[entry.getValue()]);
      out.writeShort(ambiguities[entry.getValue()]);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Lexicon read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Lexicon out = new Lexicon(size);
    for (int i = 0; i < size; i++) {
      out.put(in.readInt(), in.readShort(), in.readShort());
    }
    return out;
  }
}
