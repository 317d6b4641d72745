package org.sillok.text.engine;

import java.util.Arrays;

/** A growing list of token offsets into one text; the tokenizer's working memory. */
final class Pieces {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  void add(int start, int end) {
    if (end <= start) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }
}
