package org.sillok.text.engine;

import java.util.List;

/**
 * The relations of the parser and its transitions.
 *
 * @param names relation names; at most 63
 */
public record Relations(List<String> names) {
  /** Checks the number. */
  public Relations {
    names = List.copyOf(names);
    if (names.size() > 63) {
      throw new IllegalArgumentException(names.size() + " relations");
    }
  }

  /** Number of transitions: one shift, and two for each relation. */
  public int transitions() {
    return 1 + 2 * names.size();
  }

  /** Number of "root". */
  public int rootNumber() {
    return names.indexOf("root");
  }

  int caseNumber() {
    return names.indexOf("case");
  }

  int markNumber() {
    return names.indexOf("mark");
  }

  /** Names of the transitions, for the model's list of classes. */
  public List<String> transitionNames() {
    List<String> out = new java.util.ArrayList<>();
    out.add("shift");
    for (String name : names) {
      out.add("left " + name);
      out.add("right " + name);
    }
    return List.copyOf(out);
  }

  /** Reads the relations back from the list of classes. */
  public static Relations fromTransitions(List<String> classes) {
    List<String> out = new java.util.ArrayList<>();
    for (String name : classes) {
      if (name.startsWith("left ")) {
        out.add(name.substring(5));
      }
    }
    return new Relations(out);
  }

  /** The best transition allowed in the state. */
  public int best(ParseState state, int[] scores) {
    int root = rootNumber();
    if (state.next() == state.n && state.size() == 1) {
      return 1 + 2 * root;
    }
    int best = -1;
    if (state.mayShift()) {
      best = 0;
    }
    boolean left = state.mayLeft() && state.next() < state.n;
    boolean right = state.mayRight();
    for (int relation = 0; relation < names.size(); relation++) {
      if (relation == root) {
        continue;
      }
      int l = 1 + 2 * relation;
      if (left && (best < 0 || scores[l] > scores[best])) {
        best = l;
      }
      if (right && (best < 0 || scores[l + 1] > scores[best])) {
        best = l + 1;
      }
    }
    return best;
  }
}
