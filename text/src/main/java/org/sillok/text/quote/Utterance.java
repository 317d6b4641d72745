package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stretches in quotation marks that one speaker utters without a break.
 *
 * @param runs in order; not empty
 * @param cue what brings it in, or null if the speaker is only known from before
 * @param from the utterance whose speaker goes on here, or null
 */
record Utterance(List<QuotedRun> runs, @Nullable Cue cue, @Nullable Utterance from) {
  Utterance {
    runs = List.copyOf(runs);
  }

  QuotedRun lastRun() {
    return runs.get(runs.size() - 1);
  }

  /** The same with one more stretch. */
  Utterance and(QuotedRun run) {
    List<QuotedRun> longer = new ArrayList<>(runs);
    longer.add(run);
    return new Utterance(longer, cue, from);
  }

  /** The cue of this utterance or of the one that it goes on from. */
  @Nullable Cue voice() {
    Utterance at = this;
    while (at.cue == null && at.from != null) {
      at = at.from;
    }
    return at.cue;
  }
}
