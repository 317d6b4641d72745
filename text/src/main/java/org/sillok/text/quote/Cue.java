package org.sillok.text.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;
import org.sillok.model.Span;

/**
 * A place in a sentence that says that somebody speaks or thinks.
 *
 * @param token index of the cue word
 * @param span the words of the cue
 * @param source the words that name the speaker, or null
 * @param sourceHead index of the head of those words, or -1
 * @param content indices of the tokens of the content as the syntax gives it, in order; may be
 *     empty
 * @param addressee or null
 * @param verb true if the cue can stand beside a stretch in quotation marks
 */
record Cue(
    int token,
    Span span,
    @Nullable Span source,
    int sourceHead,
    List<Integer> content,
    @Nullable Span addressee,
    Quotation.Act act,
    boolean verb) {

  Cue {
    content = List.copyOf(content);
  }

  /** The same cue with the speaker of another. */
  Cue spokenBy(Cue other) {
    return spokenBy(other.source, other.sourceHead);
  }

  /** The same cue with another speaker. */
  Cue spokenBy(@Nullable Span words, int head) {
    return new Cue(token, span, words, head, content, addressee, act, verb);
  }
}
