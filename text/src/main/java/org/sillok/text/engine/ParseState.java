package org.sillok.text.engine;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez and Satta 2011) with the
 * root after the last word, so that exactly one word hangs on it. Transition 0 shifts; 1 + 2l makes
 * the word on the stack depend on the next word with relation l; 2 + 2l makes it depend on the word
 * below it.
 */
public final class ParseState {
  final Words s;
  final int n;
  final int none;
  final int[] stack;
  int size;
  int next;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] lefts;
  final int[] rights;
  final long[] leftSet;
  final long[] rightSet;
  final int[] marker;
  private final int caseLabel;
  private final int markLabel;

  /** Begins a parse: empty stack, all words to come. */
  public ParseState(Words words, Relations relations) {
    s = words;
    n = words.n;
    none = n + 1;
    stack = new int[n + 1];
    head = new int[n + 2];
    label = new int[n + 2];
    Arrays.fill(head, -1);
    Arrays.fill(label, -1);
    left1 = filled();
    left2 = filled();
    right1 = filled();
    right2 = filled();
    lefts = new int[n + 2];
    rights = new int[n + 2];
    leftSet = new long[n + 2];
    rightSet = new long[n + 2];
    marker = filled();
    caseLabel = relations.caseNumber();
    markLabel = relations.markNumber();
  }

  private int[] filled() {
    int[] out = new int[n + 2];
    Arrays.fill(out, none);
    return out;
  }

  /** Whether all words have a head. */
  public boolean done() {
    return size == 0 && next == n;
  }

  /** Whether the next word may be shifted. */
  public boolean mayShift() {
    return next < n;
  }

  /** Whether the word on the stack may depend on the next word (or on the root). */
  public boolean mayLeft() {
    return size > 0 && (next < n || size == 1);
  }

  /** Whether the word on the stack may depend on the word below it. */
  public boolean mayRight() {
    return size > 1;
  }

  /** Number of words on the stack. */
  public int size() {
    return size;
  }

  /** The word at a depth of the stack, 0 being the top. */
  public int stackAt(int depth) {
    return stack[size - 1 - depth];
  }

  /** The next word; the number of words when only the root is left. */
  public int next() {
    return next;
  }

  /** Index of a word's head: the number of words for the root, -1 while unknown. */
  public int head(int word) {
    return head[word];
  }

  /** Number of the relation to the head. */
  public int label(int word) {
    return label[word];
  }

  /** Goes on by one transition. */
  public void apply(int transition) {
    if (transition == 0) {
      stack[size++] = next++;
      return;
    }
    int child = stack[--size];
    int relation = (transition - 1) / 2;
    boolean left = (transition & 1) == 1;
    int parent = left ? next : stack[size - 1];
    head[child] = parent;
    label[child] = relation;
    if (left) {
      left2[parent] = left1[parent];
      left1[parent] = child;
      lefts[parent]++;
      leftSet[parent] |= 1L << relation;
    } else {
      right2[parent] = right1[parent];
      right1[parent] = child;
      rights[parent]++;
      rightSet[parent] |= 1L << relation;
    }
    if (relation == caseLabel || relation == markLabel && marker[parent] == none) {
      marker[parent] = child;
    }
  }
}
