package org.sillok.event;

import java.util.List;

/**
 * Who does it to whom.
 *
 * @param guessed true if the tree did not tell and the order of the words decided
 */
record Cast(List<Party> source, List<Party> target, boolean guessed) {
  Cast {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** True if nobody is named. */
  boolean empty() {
    return source.isEmpty() && target.isEmpty();
  }
}
