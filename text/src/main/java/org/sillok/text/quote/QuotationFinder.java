package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Entity;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Quotation;
import org.sillok.model.Quotation.Kind;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Token;

/**
 * Finds who said what: words in quotation marks, reported speech, and both mixed.
 *
 * <p>Words in quotation marks that could be a sentence are given to the nearest cue, to the speaker
 * who goes on, or to the paragraph before. Reported speech is what hangs as content on a cue of
 * {@code cues.tsv}. Scare quotes and titles are no quotations.
 */
public final class QuotationFinder {
  /** Shares of letters between quotation marks above and below which a quotation is pure. */
  private static final double DIRECT = 0.9;

  private static final double INDIRECT = 0.05;

  private final CueWords words = CueWords.load();
  private final SpeakerWords speakerWords = SpeakerWords.load();
  private final List<CircumstanceWords.Line> circumstances = CircumstanceWords.load();

  private QuotationFinder() {}

  /** With the words that come with Sillok. */
  public static QuotationFinder standard() {
    return new QuotationFinder();
  }

  /**
   * The quotations of a text, in its order.
   *
   * @param text the article's text
   * @param sentences its sentences
   * @param tokens its tokens, with their syntax
   * @param entities whom it speaks of
   * @param mentions where it does; used to name the speakers
   * @param offices the offices it tells of; used the same way
   */
  public List<Quotation> find(
      String text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Entity> entities,
      List<Mention> mentions,
      List<OfficeMention> offices) {
    Passage passage = new Passage(text, sentences, tokens);
    Speakers speakers = new Speakers(passage, speakerWords, entities, mentions, offices);
    Labels labels = new Labels(passage, QuotedRuns.in(text));
    List<QuotedRun> runs = labels.runs();
    BitSet quoted = passage.tokensIn(runs.stream().map(QuotedRun::inner).toList());
    CueFinder finder = new CueFinder(passage, words, speakerWords, quoted::get);
    List<Cue> cues = finder.find();
    Dialogue dialogue = new Dialogue(passage, words, quoted::get);
    NearCues near = new NearCues(passage, cues, labels, finder, dialogue, quoted::get);
    Writer writer = new Writer(speakers, new Circumstances(passage, circumstances));
    List<Quotation> out = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    List<Span> direct = new ArrayList<>();
    for (Utterance u : new DirectFinder(passage, near).find(runs)) {
      Cue own = u.cue();
      if (own != null) {
        used.add(own.token());
      }
      List<Span> content = withLeadIn(passage, u);
      direct.addAll(content);
      out.add(writer.quotation(content, kind(text, content, runs), u.voice(), own));
    }
    for (Cue cue : cues) {
      if (used.contains(cue.token()) || cue.content().isEmpty()) {
        continue;
      }
      List<Span> content = whole(passage, passage.stretches(cue.content()), cue, runs);
      boolean nested = quoted.get(cue.token());
      if (nested || content.isEmpty() || overlap(content, direct) > 0.3) {
        continue;
      }
      out.add(writer.quotation(content, kind(text, content, runs), cue, cue));
    }
    out.sort(Comparator.comparing(Quotation::span));
    return speakers.notOfThemselves(once(out));
  }

  /**
   * "Said in a statement that": the same words twice are one quotation, that whose speaker is
   * known.
   */
  private static List<Quotation> once(List<Quotation> all) {
    List<Quotation> out = new ArrayList<>();
    for (Quotation q : all) {
      int same = -1;
      for (int i = 0; i < out.size(); i++) {
        same = out.get(i).content().equals(q.content()) ? i : same;
      }
      if (same < 0) {
        out.add(q);
      } else if (out.get(same).speaker() == null && q.speaker() != null) {
        out.set(same, q);
      }
    }
    return out;
  }

  /**
   * What was reported does not end amid quoted words, nor just before some that the cue brings in.
   */
  private static List<Span> whole(
      Passage passage, List<Span> content, Cue cue, List<QuotedRun> runs) {
    if (content.isEmpty()) {
      return content;
    }
    List<Span> out = new ArrayList<>(content);
    int at = out.size() - 1;
    for (QuotedRun run : runs) {
      Span last = out.get(at);
      int gap = run.outer().start() - last.end();
      boolean amid = run.outer().overlaps(last) && run.outer().end() > last.end();
      boolean behind =
          gap >= 0
              && last.start() > cue.span().start()
              && passage.text.substring(last.end(), run.outer().start()).isBlank()
              && passage.sentence(passage.tokenFrom(run.inner().start())).span().covers(last);
      if ((amid || behind) && !run.outer().overlaps(cue.span())) {
        out.set(at, last.union(run.outer()));
      }
    }
    return out;
  }

  /** So “you can imagine it,” she said: the words before the marks belong to the same sentence. */
  private static List<Span> withLeadIn(Passage passage, Utterance u) {
    List<Span> content = new ArrayList<>(u.runs().stream().map(QuotedRun::outer).toList());
    QuotedRun first = u.runs().get(0);
    int token = passage.tokenFrom(first.inner().start());
    boolean lower =
        Character.isLowerCase(first.inner().in(passage.text).stripLeading().codePointAt(0));
    if (lower && token < passage.size()) {
      int start = passage.sentence(token).span().start();
      if (start < first.outer().start()
          && (u.cue() == null || u.cue().span().start() > start)
          && (u.cue() == null || u.cue().token() > token)) {
        content.set(0, new Span(start, first.outer().end()));
      }
    }
    return content;
  }

  private static Kind kind(String text, List<Span> content, List<QuotedRun> runs) {
    int all = 0;
    int quoted = 0;
    for (Span s : content) {
      for (int i = s.start(); i < s.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          all++;
          quoted += inside(i, runs) ? 1 : 0;
        }
      }
    }
    double share = all == 0 ? 0 : (double) quoted / all;
    if (share >= DIRECT) {
      return Kind.DIRECT;
    }
    return share < INDIRECT ? Kind.INDIRECT : Kind.MIXED;
  }

  private static boolean inside(int offset, List<QuotedRun> runs) {
    for (QuotedRun r : runs) {
      if (r.inner().contains(offset)) {
        return true;
      }
      if (r.inner().start() > offset) {
        return false;
      }
    }
    return false;
  }

  /** Which share of these stretches lies in those. */
  private static double overlap(List<Span> stretches, List<Span> others) {
    int all = 0;
    int shared = 0;
    for (Span s : stretches) {
      all += s.length();
      for (Span o : others) {
        shared += Math.max(0, Math.min(s.end(), o.end()) - Math.max(s.start(), o.start()));
      }
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Makes quotations of cues and contents. */
  private record Writer(Speakers speakers, Circumstances circumstances) {
    Quotation quotation(List<Span> content, Kind kind, @Nullable Cue voice, @Nullable Cue own) {
      Speakers.Speaker speaker = voice == null ? null : speakers.of(voice);
      return new Quotation(
          content.get(0).union(content.get(content.size() - 1)),
          kind,
          own == null ? Quotation.Act.SPEECH : own.act(),
          content,
          speaker == null ? null : speaker.words(),
          speaker == null ? -1 : speaker.entity(),
          own == null ? null : own.span(),
          own == null ? null : own.addressee(),
          own == null ? null : circumstances.manner(own),
          own == null ? null : circumstances.occasion(own),
          speaker == null ? Quotation.Source.UNKNOWN : speaker.source());
    }
  }
}
