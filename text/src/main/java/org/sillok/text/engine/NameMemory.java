package org.sillok.text.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a document's other sentences say of a word, after a first look at all of them. */
public final class NameMemory {
  private static final int TYPES = NameLabels.TYPES.size();

  private NameMemory() {}

  /**
   * For each word of each sentence 0 when no other sentence has it with a capital, or else a number
   * made of the type that it most often has there, how often, and whether the others agree.
   *
   * @param document the sentences
   * @param labels their labels after the first look
   */
  public static List<int[]> of(List<Words> document, List<int[]> labels) {
    Map<Integer, int[]> votes = new HashMap<>();
    for (int i = 0; i < document.size(); i++) {
      count(votes, document.get(i), labels.get(i), 1);
    }
    List<int[]> out = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      Words s = document.get(i);
      count(votes, s, labels.get(i), -1);
      int[] memory = new int[s.n];
      for (int j = 0; j < s.n; j++) {
        int[] vote = counted(s, j) ? votes.get(s.word[j]) : null;
        memory[j] = vote == null ? 0 : code(vote);
      }
      count(votes, s, labels.get(i), 1);
      out.add(memory);
    }
    return out;
  }

  private static boolean counted(Words s, int i) {
    return (s.kind[i] & 1) != 0 && s.forms[i].length() > 1;
  }

  private static void count(Map<Integer, int[]> votes, Words s, int[] labels, int sign) {
    for (int i = 0; i < s.n; i++) {
      if (counted(s, i)) {
        int label = labels[i];
        int[] vote = votes.computeIfAbsent(s.word[i], w -> new int[TYPES + 1]);
        if (label == 0) {
          // at the beginning of a sentence a capital says little
          vote[TYPES] += i == 0 ? 0 : sign;
        } else {
          vote[NameLabels.type(label)] += sign * (NameLabels.place(label) == 3 ? 1 : 2);
        }
      }
    }
  }

  private static int code(int[] vote) {
    int sum = 0;
    int best = 0;
    for (int type = 0; type <= TYPES; type++) {
      sum += vote[type];
      if (vote[type] > vote[best]) {
        best = type;
      }
    }
    if (sum == 0) {
      return 0;
    }
    int often = vote[best] < 2 ? 0 : vote[best] < 4 ? 1 : 2;
    int agreed = vote[best] == sum ? 2 : vote[best] * 3 > sum * 2 ? 1 : 0;
    return 1 + best + 8 * often + 32 * agreed;
  }
}
