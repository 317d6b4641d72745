package org.sillok.model;

/**
 * A word or sign with its place in the syntax of its sentence.
 *
 * @param span where it stands
 * @param form its characters
 * @param lemma the dictionary form in lower case ("met" → "meet")
 * @param tag Penn Treebank part of speech
 * @param upos Universal Dependencies part of speech
 * @param head index of its head in {@link AnnotatedText#tokens()}, -1 for the root of a sentence
 * @param relation Universal Dependencies v2 relation to the head, with subtype ("nsubj:pass")
 */
public record Token(
    Span span, String form, String lemma, String tag, String upos, int head, String relation)
    implements Annotation {
  public Token {
    if (head < -1) {
      throw new IllegalArgumentException("not a head: " + head);
    }
  }

  /** True if the relation, subtype left out, is {@code universal}. */
  public boolean is(String universal) {
    return relation.startsWith(universal)
        && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
  }
}
