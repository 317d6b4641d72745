package org.sillok.event;

import java.util.List;

/**
 * A rule that matched.
 *
 * @param anchor the token on which it fired
 * @param tokens all tokens that its pattern asked for, the anchor first
 */
record Match(Rule rule, int anchor, List<Integer> tokens) {
  Match {
    tokens = List.copyOf(tokens);
  }

  int first() {
    return tokens.stream().mapToInt(Integer::intValue).min().orElse(anchor);
  }

  int last() {
    return tokens.stream().mapToInt(Integer::intValue).max().orElse(anchor);
  }
}
