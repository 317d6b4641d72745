package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * A passage that tells which office somebody holds, held or will hold.
 *
 * @param span the words of the title
 * @param office what they name
 * @param tense whether it is held
 * @param person index in {@link AnnotatedText#entities()}, or -1 if the article does not name the
 *     holder ("the British fisheries minister"): then {@code office} is all that is known
 * @param name where the holder is named beside the title, or null
 */
public record OfficeMention(Span span, Office office, Tense tense, int person, @Nullable Span name)
    implements Annotation {
  /** Whether the office is held on the article's date. */
  public enum Tense {
    HELD,
    ACTING,
    /** "then", of a past time that the text speaks of. */
    THEN,
    FORMER,
    /** "incoming", "designate", "nominee". */
    INCOMING
  }
}
