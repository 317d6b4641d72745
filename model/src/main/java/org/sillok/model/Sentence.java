package org.sillok.model;

/**
 * A sentence.
 *
 * @param span without the white space around it
 * @param firstToken index of its first token in {@link AnnotatedText#tokens()}
 * @param endToken index behind its last token
 */
public record Sentence(Span span, int firstToken, int endToken) implements Annotation {
  public Sentence {
    if (firstToken < 0 || endToken < firstToken) {
      throw new IllegalArgumentException("not a run of tokens: " + firstToken + ", " + endToken);
    }
  }
}
