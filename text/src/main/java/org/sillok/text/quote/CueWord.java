package org.sillok.text.quote;

import java.util.Set;
import org.sillok.model.Quotation;

/** One line of {@code cues.tsv}. */
record CueWord(
    String lemma, Quotation.Act act, Set<String> frames, String example, String counterExample) {
  boolean has(String frame) {
    return frames.contains(frame);
  }
}
