package org.sillok.text.engine;

import java.util.HashSet;
import java.util.Set;

/**
 * Mends what the greedy parser is known to get wrong. "The talks collapsed, state media reported":
 * the clause of saying that follows what is said hangs on it as {@code parataxis}, never as its
 * complement.
 */
final class TreeRules {
  private final Set<String> reporting = new HashSet<>(Lists.words("reporting.txt"));
  private final Relations relations;

  TreeRules(Relations relations) {
    this.relations = relations;
  }

  /** Numbers of the relations to the heads, mended. */
  int[] labels(Words s, ParseState state) {
    int[] out = new int[s.n];
    int complement = relations.names().indexOf("ccomp");
    int beside = relations.names().indexOf("parataxis");
    for (int i = 0; i < s.n; i++) {
      out[i] = state.label(i);
      if (out[i] == complement
          && beside >= 0
          && state.head(i) < i
          && reporting.contains(Words.normal(s.forms[i]))
          && saysItself(s, state, i)) {
        out[i] = beside;
      }
    }
    return out;
  }

  /** Whether the verb has a subject of its own after a comma, and nothing that it introduces. */
  private boolean saysItself(Words s, ParseState state, int verb) {
    boolean subject = false;
    boolean content = false;
    int first = verb;
    for (int i = 0; i < s.n; i++) {
      if (state.head(i) == verb) {
        String name = relations.names().get(state.label(i));
        subject |= name.startsWith("nsubj");
        content |= i > verb && (name.equals("ccomp") || name.equals("obj") || name.equals("mark"));
        first = Math.min(first, s.forms[i].equals(",") ? first : begin(state, i));
      }
    }
    boolean comma =
        first > 0 && (s.forms[first - 1].equals(",") || s.forms[first].equals(","))
            || first > 0 && (s.forms[first - 1].equals("\"") || s.forms[first - 1].equals("”"));
    return subject && !content && comma;
  }

  private static int begin(ParseState state, int word) {
    int first = word;
    for (int i = 0; i < word; i++) {
      if (state.head(i) == word) {
        first = Math.min(first, i);
      }
    }
    return first;
  }
}
