package org.sillok.text.engine;

/** A map from hashes to bit sets, filled once; absent keys give 0. */
final class IntTable {
  private int[] keys = new int[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  void or(int key, int bits) {
    if (size * 2 >= keys.length) {
      int[] oldKeys = keys;
      int[] oldValues = values;
      keys = new int[oldKeys.length * 2];
      values = new int[keys.length];
      size = 0;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldValues[i] != 0) {
          or(oldKeys[i], oldValues[i]);
        }
      }
    }
    int slot = slot(key);
    if (values[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] |= bits;
  }

  int get(int key) {
    return values[slot(key)];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
