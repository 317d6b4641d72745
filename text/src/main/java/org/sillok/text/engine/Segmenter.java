package org.sillok.text.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Text to sentences of tokens, by rule alone. Needs no model; immutable and safe for several
 * threads.
 */
public final class Segmenter {
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  /** Reads the rules' data files. */
  public Segmenter() {
    Abbreviations abbreviations = new Abbreviations();
    tokenizer = new Tokenizer(abbreviations);
    splitter = new SentenceSplitter(abbreviations);
  }

  /** The sentences of a text, each a list of tokens as {@code {start, end}} offsets. */
  public List<List<int[]>> segment(String text) {
    List<List<int[]>> out = new ArrayList<>();
    for (RawSentence sentence : sentences(text)) {
      List<int[]> tokens = new ArrayList<>(sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        tokens.add(new int[] {sentence.starts()[i], sentence.ends()[i]});
      }
      out.add(List.copyOf(tokens));
    }
    return List.copyOf(out);
  }

  List<RawSentence> sentences(String text) {
    List<RawSentence> out = new ArrayList<>();
    int at = 0;
    int length = text.length();
    while (at < length) {
      while (at < length && Tokenizer.isBreak(text.charAt(at))) {
        at++;
      }
      int end = at;
      while (end < length && !Tokenizer.isBreak(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        paragraph(text, at, end, out);
      }
      at = end;
    }
    return out;
  }

  private void paragraph(String text, int from, int to, List<RawSentence> out) {
    Pieces tokens = new Pieces();
    tokenizer.tokenize(text, from, to, tokens);
    int first = 0;
    while (first < tokens.size()) {
      int end = splitter.end(text, tokens, first, tokens.size(), first == 0);
      int[] starts = new int[end - first];
      int[] ends = new int[end - first];
      for (int i = first; i < end; i++) {
        starts[i - first] = tokens.start(i);
        ends[i - first] = tokens.end(i);
      }
      out.add(new RawSentence(starts, ends));
      first = end;
    }
  }
}
