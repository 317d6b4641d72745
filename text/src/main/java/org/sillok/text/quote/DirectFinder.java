package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the stretches in quotation marks to utterances and gives each its speaker: by a cue beside
 * it, by the stretch before it in the paragraph, or by the paragraph before.
 */
final class DirectFinder {
  private static final int FEWEST_WORDS = 3;

  /** Words that must stand in marks to count as an utterance although nobody is told to speak. */
  private static final int ALONE = 8;

  private final Passage passage;
  private final NearCues near;

  DirectFinder(Passage passage, NearCues near) {
    this.passage = passage;
    this.near = near;
  }

  List<Utterance> find(List<QuotedRun> runs) {
    List<Utterance> out = new ArrayList<>();
    List<QuotedRun> waiting = new ArrayList<>();
    QuotedRun previous = null;
    for (QuotedRun run : runs) {
      if (!waiting.isEmpty() && waiting.get(0).paragraph() != run.paragraph()) {
        inherit(waiting, out);
        waiting = new ArrayList<>();
      }
      Cue cue = near.of(run);
      Utterance last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean same =
          last != null && last.lastRun().paragraph() == run.paragraph() && waiting.isEmpty();
      if (last != null && same && last.lastRun() == previous && near.goesOn(previous, run)) {
        extend(run, out);
      } else if (!isUtterance(run, cue, same)) {
        continue;
      } else if (cue == null && same
          || last != null && same && cue != null && cue.equals(last.cue())) {
        extend(run, out);
      } else {
        waiting.add(run);
        if (cue != null) {
          out.add(new Utterance(waiting, cue, null));
          waiting = new ArrayList<>();
        }
      }
      previous = run;
    }
    if (!waiting.isEmpty()) {
      inherit(waiting, out);
    }
    return out;
  }

  private static void extend(QuotedRun run, List<Utterance> out) {
    out.set(out.size() - 1, out.get(out.size() - 1).and(run));
  }

  /** A paragraph of words with no cue of its own: the speaker of the paragraph before goes on. */
  private void inherit(List<QuotedRun> runs, List<Utterance> out) {
    QuotedRun first = runs.get(0);
    Utterance last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean goesOn = last != null && first.paragraph() - last.lastRun().paragraph() <= 2;
    Cue before =
        goesOn && last != null && last.lastRun().carriesOver()
            ? null
            : near.inSentenceBefore(first);
    Utterance utterance = new Utterance(runs, before, before == null && goesOn ? last : null);
    if (utterance.voice() != null || words(first).split("\\s+").length >= ALONE) {
      out.add(utterance);
    }
  }

  /** Words in marks are an utterance if they could be a sentence and something leads up to them. */
  private boolean isUtterance(QuotedRun run, @Nullable Cue cue, boolean goesOn) {
    String words = words(run);
    if (words.isEmpty()) {
      return false;
    }
    if (!Character.isUpperCase(words.codePointAt(0)) && !Character.isDigit(words.codePointAt(0))) {
      return words.endsWith(",")
          && words.split("\\s+").length > FEWEST_WORDS
          && cue != null
          && cue.token() > passage.tokenFrom(run.outer().start())
          && near.isHardBy(run, cue);
    }
    int count = words.split("\\s+").length;
    boolean ends = ",.?!".indexOf(words.charAt(words.length() - 1)) >= 0 || run.carriesOver();
    if (ends && count < ALONE) {
      return cue == null
          ? goesOn && count >= FEWEST_WORDS && startsSentence(run)
          : near.isHardBy(run, cue);
    }
    return ends || count > FEWEST_WORDS && startsSentence(run);
  }

  private String words(QuotedRun run) {
    return run.inner().in(passage.text).strip();
  }

  private boolean startsSentence(QuotedRun run) {
    int token = passage.tokenFrom(run.outer().start());
    if (token >= passage.size()) {
      return false;
    }
    int start = passage.sentence(token).span().start();
    return start >= run.outer().start() - 1 && start <= run.inner().start();
  }
}
