package org.sillok.text.quote;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.Token;

/**
 * Finds the cue that belongs to a stretch in quotation marks: behind it, before it, or on its
 * label.
 */
final class NearCues {
  /** How far, in tokens, a cue may stand from the words that it brings in. */
  private static final int REACH = 22;

  private static final int HARD_BY = 12;

  /** "... words.” — Jane Doe": the speaker under the words. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "[\\s\u00a0]*[―—–-]{1,2}[\\s\u00a0]*(\\p{Lu}[^\\n―—.,]{2,40})[.,]?[\\s\u00a0]*(?:\\n|$)");

  /** "Jane Doe, The Harbour Gazette: “words ...". */
  private static final Pattern HEADED =
      Pattern.compile("[\\s\u00a0]*(\\p{Lu}[\\p{L}.'’ -]{2,40}(?:,[^\\n:“\"]{2,60})?)\\s*:\\s*");

  private final Passage passage;
  private final List<Cue> cues;
  private final CueFinder finder;
  private final Labels labels;
  private final Dialogue dialogue;
  private final IntPredicate quoted;

  /**
   * @param cues of the passage
   * @param labels of the passage
   * @param dialogue reads the words behind a closing mark
   * @param finder takes any verb for a cue where quoted words lead to it
   * @param quoted tells which tokens stand between quotation marks: cues there are the quoted
   *     speaker's own words and do not count
   */
  NearCues(
      Passage passage,
      List<Cue> cues,
      Labels labels,
      CueFinder finder,
      Dialogue dialogue,
      IntPredicate quoted) {
    this.passage = passage;
    this.dialogue = dialogue;
    this.labels = labels;
    this.finder = finder;
    this.quoted = quoted;
    this.cues = cues.stream().filter(c -> c.verb() && !quoted.test(c.token())).toList();
  }

  /** The cue of a stretch, or null. */
  @Nullable Cue of(QuotedRun run) {
    Cue label = labels.of(run);
    if (label != null) {
      return label;
    }
    Cue signed = signed(run);
    if (signed == null) {
      signed = headed(run);
    }
    if (signed != null) {
      return signed;
    }
    Cue after = after(run);
    Cue before = before(run);
    if (words(run).endsWith(",") || before == null) {
      return after != null ? after : before;
    }
    return before;
  }

  /**
   * True if {@code run} ends the sentence that {@code previous} began: “One,” she said, “and two.”
   */
  boolean goesOn(QuotedRun previous, QuotedRun run) {
    int from = previous.outer().end();
    int to = run.outer().start();
    if (previous.paragraph() != run.paragraph() || from >= to) {
      return false;
    }
    String between = passage.text.substring(from, to).strip();
    return words(previous).endsWith(",") && between.endsWith(",") && countTokens(from, to) <= REACH;
  }

  /** True if no more than the words of the cue and its speaker stand between it and the stretch. */
  boolean isHardBy(QuotedRun run, Cue cue) {
    Span words = cue.source() == null ? cue.span() : cue.span().union(cue.source());
    int gap =
        words.start() >= run.outer().end()
            ? countTokens(run.outer().end(), words.start())
            : words.end() <= run.outer().start()
                ? countTokens(words.end(), run.outer().start())
                : HARD_BY;
    return gap <= 2;
  }

  /**
   * The last cue with a speaker in the sentence that ends before this stretch's paragraph begins.
   */
  @Nullable Cue inSentenceBefore(QuotedRun run) {
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

  private @Nullable Cue signed(QuotedRun run) {
    Matcher m = SIGNED.matcher(passage.text).region(run.outer().end(), passage.text.length());
    return m.lookingAt() ? named(m) : null;
  }

  /** The speaker before a colon at the beginning of the paragraph. */
  private @Nullable Cue headed(QuotedRun run) {
    int line = passage.text.lastIndexOf('\n', Math.max(0, run.outer().start() - 1)) + 1;
    Matcher m = HEADED.matcher(passage.text).region(line, run.outer().start());
    return line < run.outer().start() && m.matches() && !holdsVerb(m.start(1), m.end(1))
        ? named(m)
        : null;
  }

  private boolean holdsVerb(int from, int to) {
    for (int t = passage.tokenFrom(from);
        t < passage.size() && passage.token(t).span().end() <= to;
        t++) {
      if (passage.token(t).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  private Cue named(Matcher m) {
    int token = Math.min(passage.tokenFrom(m.start(1)), passage.size() - 1);
    return new Cue(
        token,
        new Span(m.start(1), m.start(1)),
        new Span(m.start(1), m.end(1)),
        token,
        List.of(),
        null,
        Quotation.Act.SPEECH,
        true);
  }

  private @Nullable Cue after(QuotedRun run) {
    int from = passage.tokenFrom(run.outer().end());
    if (from >= passage.size() || run.carriesOver() || crossesLine(run.outer().end(), from)) {
      return null;
    }
    boolean open = ",?!—".indexOf(lastSign(run)) >= 0;
    boolean sameSentence = from > 0 && passage.sentenceOf(from) == passage.sentenceOf(from - 1);
    if (!open && !sameSentence) {
      return null;
    }
    Cue read = read(from, lastSign(run) == ',');
    if (read != null) {
      return read;
    }
    int end = Math.min(passage.sentence(from).endToken(), from + REACH);
    Cue best = null;
    for (Cue c : cues) {
      if (c.token() >= from && c.token() < end) {
        if (c.source() != null) {
          return c;
        }
        best = best == null ? c : best;
      }
    }
    return best != null || lastSign(run) != ',' ? best : anyVerb(from, end);
  }

  /** What the order of the words behind the mark tells, with what the tree knows of that verb. */
  private @Nullable Cue read(int from, boolean open) {
    int at = from;
    while (at < passage.size() && passage.isPunctuation(at) && at - from < 2) {
      at++;
    }
    Dialogue.Tag tag = at >= passage.size() ? null : dialogue.read(at, open);
    if (tag == null) {
      return null;
    }
    for (Cue c : cues) {
      if (c.token() == tag.verb()) {
        boolean agrees =
            c.sourceHead() >= 0 && tag.source().covers(passage.token(c.sourceHead()).span());
        return agrees ? c : c.spokenBy(tag.source(), tag.head());
      }
    }
    return new Cue(
        tag.verb(),
        passage.token(tag.verb()).span(),
        tag.source(),
        tag.head(),
        List.of(),
        null,
        Quotation.Act.SPEECH,
        true);
  }

  /**
   * “...,” the envoy thundered: any verb with a subject will do where quoted words end in a comma.
   */
  private @Nullable Cue anyVerb(int from, int end) {
    for (int t = from; t < end && !quoted.test(t); t++) {
      if (passage.token(t).tag().matches("VB[DZP]") && passage.syntax.child(t, "nsubj") >= 0) {
        return finder.anyVerb(t);
      }
    }
    return null;
  }

  private @Nullable Cue before(QuotedRun run) {
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
      if (c.token() >= from && c.token() < to) {
        best = c;
      }
    }
    if (best == null && (sign.equals(",") || sign.equals(":"))) {
      for (int t = to - 2; t >= from && best == null && !quoted.test(t); t--) {
        Token token = passage.token(t);
        best = token.tag().startsWith("VB") && to - t <= HARD_BY ? finder.anyVerb(t) : null;
      }
    }
    return best;
  }

  private char lastSign(QuotedRun run) {
    String words = words(run);
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }

  private String words(QuotedRun run) {
    return run.inner().in(passage.text).strip();
  }

  private int countTokens(int from, int to) {
    int count = 0;
    for (int t = passage.tokenFrom(from);
        t < passage.size() && passage.token(t).span().end() <= to;
        t++) {
      count += passage.isPunctuation(t) ? 0 : 1;
    }
    return count;
  }

  private boolean crossesLine(int offset, int token) {
    int to = passage.token(token).span().start();
    return to > offset && passage.text.substring(offset, to).indexOf('\n') >= 0;
  }
}
