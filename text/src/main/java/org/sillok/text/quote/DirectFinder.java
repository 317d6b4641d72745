package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/**
 * Gives the stretches in quotation marks to their speakers: by a cue in the same sentence, by the
 * stretch before it in the paragraph, or by the paragraph before.
 */
final class DirectFinder {
  /** How far, in tokens, a cue may stand from the words that it brings in. */
  private static final int REACH = 22;

  private static final int FEWEST_WORDS = 3;

  private final Passage passage;
  private final List<Cue> cues;

  DirectFinder(Passage passage, List<Cue> cues) {
    this.passage = passage;
    this.cues = cues.stream().filter(Cue::verb).toList();
  }

  /**
   * Stretches that are one utterance.
   *
   * @param runs in order; not empty
   * @param cue what brings it in, or null if the speaker is only known from before
   * @param from the utterance whose speaker goes on here, or null
   */
  record Utterance(List<QuotedRun> runs, @Nullable Cue cue, @Nullable Utterance from) {
    /** The cue of this utterance or of the one that it goes on from. */
    @Nullable Cue voice() {
      Utterance at = this;
      while (at.cue == null && at.from != null) {
        at = at.from;
      }
      return at.cue;
    }
  }

  List<Utterance> find(List<QuotedRun> runs) {
    List<Utterance> out = new ArrayList<>();
    List<QuotedRun> waiting = new ArrayList<>();
    Utterance last = null;
    for (int r = 0; r < runs.size(); r++) {
      QuotedRun run = runs.get(r);
      if (!isUtterance(run)) {
        continue;
      }
      boolean same = last != null && lastRun(last).paragraph() == run.paragraph();
      Cue cue = cueOf(run);
      if (!waiting.isEmpty() && waiting.get(0).paragraph() != run.paragraph()) {
        last = inherit(waiting, last, out);
        waiting = new ArrayList<>();
        same = false;
      }
      if (cue != null) {
        if (same && last != null && cue.equals(last.cue()) && waiting.isEmpty()) {
          last = extend(last, run, out);
        } else {
          waiting.add(run);
          last = new Utterance(List.copyOf(waiting), cue, null);
          out.add(last);
          waiting = new ArrayList<>();
        }
      } else if (same && last != null) {
        last = extend(last, run, out);
      } else {
        waiting.add(run);
      }
    }
    if (!waiting.isEmpty()) {
      inherit(waiting, last, out);
    }
    return out;
  }

  private static QuotedRun lastRun(Utterance u) {
    return u.runs().get(u.runs().size() - 1);
  }

  private static Utterance extend(Utterance last, QuotedRun run, List<Utterance> out) {
    List<QuotedRun> runs = new ArrayList<>(last.runs());
    runs.add(run);
    Utterance longer = new Utterance(List.copyOf(runs), last.cue(), last.from());
    out.set(out.size() - 1, longer);
    return longer;
  }

  /** A paragraph of words with no cue of its own: the speaker of the paragraph before goes on. */
  private @Nullable Utterance inherit(
      List<QuotedRun> runs, @Nullable Utterance last, List<Utterance> out) {
    QuotedRun first = runs.get(0);
    int paragraph = first.paragraph();
    Utterance goesOn = last != null && paragraph - lastRun(last).paragraph() <= 2 ? last : null;
    Cue before = cueInParagraphBefore(first);
    Utterance utterance =
        before != null && !(goesOn != null && lastRun(goesOn).carriesOver())
            ? new Utterance(List.copyOf(runs), before, null)
            : new Utterance(List.copyOf(runs), null, goesOn);
    if (utterance.voice() == null && !standsAlone(first)) {
      return last;
    }
    out.add(utterance);
    return utterance;
  }

  private boolean standsAlone(QuotedRun run) {
    int words = run.inner().in(passage.text).split("\\s+").length;
    return words >= 8;
  }

  /**
   * The last cue with a speaker in the sentence that ends before this stretch's paragraph begins.
   */
  private @Nullable Cue cueInParagraphBefore(QuotedRun run) {
    int token = passage.tokenFrom(run.outer().start());
    if (token == 0 || token > passage.size()) {
      return null;
    }
    int sentence = passage.sentenceOf(token - 1);
    Cue found = null;
    for (Cue c : cues) {
      if (passage.sentenceOf(c.token()) == sentence && c.source() != null) {
        found = found == null || c.content().isEmpty() ? c : found;
      }
    }
    return found;
  }

  /**
   * Words in quotation marks are an utterance if they could be a sentence, or a cue leads right to
   * them.
   */
  private boolean isUtterance(QuotedRun run) {
    String words = run.inner().in(passage.text).strip();
    int count = words.split("\\s+").length;
    boolean sentence = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    boolean ends =
        words.endsWith(",") || words.endsWith(".") || words.endsWith("?") || words.endsWith("!");
    if (sentence && ends && (count >= FEWEST_WORDS || leadsAtOnce(run))) {
      return true;
    }
    return sentence && count > FEWEST_WORDS && startsSentence(run);
  }

  private boolean leadsAtOnce(QuotedRun run) {
    String after =
        passage.text.substring(
            run.outer().end(), Math.min(passage.text.length(), run.outer().end() + 1));
    Cue cue = cueOf(run);
    return cue != null && (after.isBlank() || !after.isEmpty() && ",;:".contains(after));
  }

  private boolean startsSentence(QuotedRun run) {
    int token = passage.tokenFrom(run.outer().start());
    return token < passage.size()
        && passage.sentence(token).span().start() >= run.outer().start() - 1
        && passage.sentence(token).span().start() <= run.inner().start();
  }

  private @Nullable Cue cueOf(QuotedRun run) {
    Cue after = cueAfter(run);
    Cue before = cueBefore(run);
    String words = run.inner().in(passage.text).strip();
    if (words.endsWith(",") || before == null) {
      return after != null ? after : before;
    }
    return before;
  }

  private @Nullable Cue cueAfter(QuotedRun run) {
    int from = passage.tokenFrom(run.outer().end());
    if (from >= passage.size() || run.carriesOver()) {
      return null;
    }
    String words = run.inner().in(passage.text).strip();
    boolean open =
        words.endsWith(",") || words.endsWith("?") || words.endsWith("!") || words.endsWith("—");
    boolean sameSentence = from > 0 && passage.sentenceOf(from) == passage.sentenceOf(from - 1);
    if (!open && !sameSentence || crossesLine(run.outer().end(), from)) {
      return null;
    }
    int end = Math.min(passage.sentence(from).endToken(), from + REACH);
    Cue best = null;
    for (Cue c : cues) {
      if (c.token() >= from && c.token() < end && !quotedBetween(from, c.token())) {
        if (c.source() != null) {
          return c;
        }
        best = best == null ? c : best;
      }
    }
    return best;
  }

  private @Nullable Cue cueBefore(QuotedRun run) {
    int to = passage.tokenFrom(run.outer().start());
    if (to == 0 || to >= passage.size() || crossesLine(passage.token(to - 1).span().end(), to)) {
      return null;
    }
    boolean sameSentence = passage.sentenceOf(to) == passage.sentenceOf(to - 1);
    String sign = passage.token(to - 1).form();
    if (!sameSentence && !sign.equals(":")) {
      return null;
    }
    int from = Math.max(passage.sentence(to - 1).firstToken(), to - REACH);
    Cue best = null;
    for (Cue c : cues) {
      if (c.token() >= from && c.token() < to && !quotedBetween(c.token(), to)) {
        best = c;
      }
    }
    return best;
  }

  private boolean crossesLine(int offset, int token) {
    int to = passage.token(token).span().start();
    return to > offset && passage.text.substring(offset, to).indexOf('\n') >= 0;
  }

  private boolean quotedBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      if ("“„«".contains(passage.token(t).form())) {
        return true;
      }
    }
    return false;
  }

  /** From the first to the last character of an utterance, marks included. */
  static Span span(Utterance u) {
    return u.runs().get(0).outer().union(lastRun(u).outer());
  }
}
