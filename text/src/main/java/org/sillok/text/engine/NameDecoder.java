package org.sillok.text.engine;

import java.util.Arrays;

/** The best sequence of name labels under a model with transitions between neighbours (Viterbi). */
public final class NameDecoder {
  private static final int NEVER = Integer.MIN_VALUE / 4;
  private static final int[][] BEFORE = before();

  private NameDecoder() {}

  /** For each label, the labels that it may follow. */
  private static int[][] before() {
    int[][] out = new int[NameLabels.COUNT][];
    for (int next = 0; next < NameLabels.COUNT; next++) {
      int[] list = new int[NameLabels.COUNT];
      int size = 0;
      for (int label = 0; label < NameLabels.COUNT; label++) {
        if (NameLabels.follows(label, next)) {
          list[size++] = label;
        }
      }
      out[next] = Arrays.copyOf(list, size);
    }
    return out;
  }

  /** The weights of all transitions: {@code [before][label]}. */
  public static int[][] transitions(Scorer model) {
    int[][] out = new int[NameLabels.COUNT][NameLabels.COUNT];
    int[] key = new int[1];
    for (int label = 0; label < NameLabels.COUNT; label++) {
      key[0] = NameFeatures.transition(label);
      model.score(key, 1, out[label]);
    }
    return out;
  }

  /** Labels of a sentence. */
  public static int[] decode(NameFeatures features, int n, Scorer model, int[][] transitions) {
    int count = NameLabels.COUNT;
    int[] buffer = new int[NameFeatures.MOST];
    int[] emission = new int[count];
    int[] last = new int[count];
    int[] now = new int[count];
    byte[][] from = new byte[n][count];
    for (int i = 0; i < n; i++) {
      Arrays.fill(emission, 0);
      model.score(buffer, features.of(i, buffer), emission);
      for (int label = 0; label < count; label++) {
        int best = NEVER;
        int arg = 0;
        if (i == 0) {
          if (NameLabels.follows(0, label)) {
            best = 0;
          }
        } else {
          for (int b : BEFORE[label]) {
            int score = last[b] + transitions[b][label];
            if (last[b] > NEVER && score > best) {
              best = score;
              arg = b;
            }
          }
        }
        now[label] = best == NEVER ? NEVER : best + emission[label];
        from[i][label] = (byte) arg;
      }
      int[] swap = last;
      last = now;
      now = swap;
    }
    int[] out = new int[n];
    int best = 0;
    for (int label = 0; label < count; label++) {
      if (NameLabels.mayEnd(label) && last[label] > last[best]) {
        best = label;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      out[i] = best;
      best = from[i][best];
    }
    return out;
  }
}
