package org.sillok.text.quote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.Token;
import org.sillok.text.quote.CircumstanceWords.Kind;
import org.sillok.text.quote.CircumstanceWords.Line;

/** How and on what occasion something was said: the phrases behind the verb of saying. */
final class Circumstances {
  /** How far behind the verb, and how long a phrase. */
  private static final int REACH = 24;

  private static final int LONGEST = 9;

  private final Passage passage;
  private final List<Line> lines;

  Circumstances(Passage passage, List<Line> lines) {
    this.passage = passage;
    this.lines = lines;
  }

  /** "in a statement", "by phone", "on condition of anonymity"; null if nothing of it is told. */
  @Nullable Span manner(Cue cue) {
    return phrase(cue, Kind.MANNER);
  }

  /** "after the meeting", "at a press conference"; null if nothing of it is told. */
  @Nullable Span occasion(Cue cue) {
    return phrase(cue, Kind.OCCASION);
  }

  private @Nullable Span phrase(Cue cue, Kind kind) {
    int end = Math.min(passage.sentence(cue.token()).endToken(), cue.token() + REACH);
    for (int t = cue.token() + 1; t < end; t++) {
      if (passage.token(t).form().matches("that|[:\"“„«]|''|``") || cue.content().contains(t)) {
        return null; // what was said begins
      }
      int last = phraseAt(t, end, kind);
      if (last >= 0) {
        return passage.token(t).span().union(passage.token(last).span());
      }
    }
    return null;
  }

  /** The last token of a phrase of this kind that opens at {@code at}, or -1. */
  private int phraseAt(int at, int end, Kind kind) {
    String preposition = passage.token(at).form().toLowerCase(Locale.ROOT);
    for (Line line : lines) {
      int head =
          line.kind() == kind && line.prepositions().contains(preposition)
              ? head(at, end, line)
              : -1;
      if (head >= 0) {
        return reach(head, end);
      }
    }
    return -1;
  }

  private int head(int at, int end, Line line) {
    for (int t = at + 1; t < end && t - at < LONGEST; t++) {
      Token token = passage.token(t);
      if (!token.tag().matches("DT|JJ.?|NN.*|PRP\\$|CD|HYPH|POS|VB[GN]|CC")
          && !token.form().equals("of")) {
        return -1;
      }
      boolean last = t + 1 >= end || !passage.token(t + 1).tag().startsWith("NN");
      boolean verbal = token.tag().equals("VBG");
      if (line.heads().contains(token.lemma()) && (last || verbal)) {
        return t;
      }
    }
    return -1;
  }

  /** "after meeting his Norwegian counterpart", "condition of anonymity": with what hangs on it. */
  private int reach(int head, int end) {
    int last = head;
    for (int t = head + 1; t < end && t - head < LONGEST; t++) {
      String tag = passage.token(t).tag();
      boolean noun = tag.startsWith("NN");
      boolean day = passage.token(t).form().matches("\\p{L}+day");
      boolean inside = noun || tag.matches("DT|JJ|PRP\\$|POS|HYPH");
      if (day || !inside && !passage.token(t).form().matches("of|with")) {
        break;
      }
      last = noun ? t : last;
    }
    return last;
  }
}
