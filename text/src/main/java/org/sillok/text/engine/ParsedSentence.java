package org.sillok.text.engine;

import java.util.List;
import java.util.Optional;

/**
 * A sentence: its tokens form one tree with exactly one root.
 *
 * @param start offset of its first token's first character (UTF-16, from the beginning of the text)
 * @param end offset after its last token's last character
 * @param tokens its tokens in order, never empty
 * @param names the names in it, in order and disjoint
 */
public record ParsedSentence(int start, int end, List<ParsedToken> tokens, List<EntityName> names) {
  /** Copies the lists and checks the bounds. */
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    if (tokens.isEmpty() || start != tokens.getFirst().start() || end != tokens.getLast().end()) {
      throw new IllegalArgumentException(
          "sentence " + start + ".." + end + " does not fit its tokens");
    }
  }

  /** Index of the token that depends on none. */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalStateException("a sentence without a root at " + start);
  }

  /** The name that covers the token, if one does. */
  public Optional<EntityName> nameAt(int token) {
    for (EntityName name : names) {
      if (name.firstToken() <= token && token < name.endToken()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
