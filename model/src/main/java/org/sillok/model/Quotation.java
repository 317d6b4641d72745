package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article gives as somebody's, or their content.
 *
 * @param span from the first to the last stretch of the content
 * @param kind direct, indirect or mixed
 * @param act whether it was said, or is only thought, wanted or felt
 * @param content the stretches of the content; more than one where "he said" stands between them
 * @param speaker the words that name the speaker, or null if nobody is named
 * @param speakerEntity index in {@link AnnotatedText#entities()}, or -1 (anonymous, or unknown)
 * @param cue the words that introduce it ("said", "according to"), or null
 * @param addressee to whom ("reporters", "The Harbour Gazette"), or null
 */
public record Quotation(
    Span span,
    Kind kind,
    Act act,
    List<Span> content,
    @Nullable Span speaker,
    int speakerEntity,
    @Nullable Span cue,
    @Nullable Span addressee)
    implements Annotation {
  /** How much of the content is given word for word. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** Whether words were uttered. */
  public enum Act {
    SPEECH,
    /** Asks, urges, vows, threatens: told as what is to be done, not as words that were said. */
    INTENT,
    /** Believes, expects, wants, fears: an attitude that the article reports. */
    THOUGHT
  }

  public Quotation {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation without content");
    }
  }
}
