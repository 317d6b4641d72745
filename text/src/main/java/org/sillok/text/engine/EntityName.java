package org.sillok.text.engine;

import java.util.Objects;

/**
 * A name in the text.
 *
 * @param start offset of its first character (UTF-16, from the beginning of the text)
 * @param end offset after its last character
 * @param firstToken index in the sentence of its first token
 * @param endToken index in the sentence after its last token
 * @param type what it stands for
 */
public record EntityName(int start, int end, int firstToken, int endToken, NameType type) {
  /** Checks the offsets. */
  public EntityName {
    if (start < 0 || end <= start || firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "name out of order: " + start + ".." + end + ", tokens " + firstToken + ".." + endToken);
    }
    Objects.requireNonNull(type, "type");
  }
}
