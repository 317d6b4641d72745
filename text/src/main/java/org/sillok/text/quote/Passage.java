package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Syntax;
import org.sillok.model.Token;

/** A text with its sentences and syntax, and the look-ups that finding quotations needs. */
final class Passage {
  final String text;
  final List<Sentence> sentences;
  final Syntax syntax;
  private final int[] sentenceOf;

  Passage(String text, List<Sentence> sentences, List<Token> tokens) {
    this.text = text;
    this.sentences = sentences;
    this.syntax = Syntax.of(tokens);
    this.sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int t = sentences.get(s).firstToken(); t < sentences.get(s).endToken(); t++) {
        sentenceOf[t] = s;
      }
    }
  }

  int size() {
    return sentenceOf.length;
  }

  Token token(int i) {
    return syntax.token(i);
  }

  int sentenceOf(int token) {
    return sentenceOf[token];
  }

  Sentence sentence(int token) {
    return sentences.get(sentenceOf[token]);
  }

  /** Index of the first token that ends behind {@code offset}; {@link #size()} if there is none. */
  int tokenFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (token(mid).span().end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** True if no line ends between two tokens, the first of which stands first. */
  boolean sameParagraph(int first, int second) {
    int end = token(second).span().start();
    int line = text.indexOf('\n', token(first).span().end());
    return line < 0 || line >= end;
  }

  /** The tokens that lie wholly in one of these stretches, which are in order. */
  BitSet tokensIn(List<Span> stretches) {
    BitSet out = new BitSet(size());
    for (Span s : stretches) {
      for (int t = tokenFrom(s.start()); t < size() && token(t).span().end() <= s.end(); t++) {
        if (token(t).span().start() >= s.start()) {
          out.set(t);
        }
      }
    }
    return out;
  }

  boolean isPunctuation(int token) {
    String form = token(token).form();
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The noun phrase under {@code head} without its clauses, appositions and the preposition that
   * marks it.
   */
  Span phrase(int head) {
    List<Integer> kept =
        syntax.subtree(
            head,
            c -> {
              Token t = token(c);
              boolean outside =
                  t.head() == head
                      && (t.is("case") || t.is("cc") || t.is("mark") || t.is("advmod") && c > head);
              return !outside
                  && !t.is("acl")
                  && !t.is("parataxis")
                  && !t.is("punct")
                  && !t.is("advcl");
            });
    return spanOf(contiguousAround(kept, head));
  }

  /** Of these tokens those that reach {@code head} without a hole other than punctuation. */
  private List<Integer> contiguousAround(List<Integer> tokens, int head) {
    int at = tokens.indexOf(head);
    int from = at;
    while (from > 0 && joined(tokens.get(from - 1), tokens.get(from))) {
      from--;
    }
    int to = at;
    while (to + 1 < tokens.size() && joined(tokens.get(to), tokens.get(to + 1))) {
      to++;
    }
    return tokens.subList(from, to + 1);
  }

  private boolean joined(int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (!isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  Span spanOf(List<Integer> tokens) {
    return token(tokens.get(0)).span().union(token(tokens.get(tokens.size() - 1)).span());
  }

  /**
   * The stretches that these tokens cover, punctuation at their edges cut off but for quotation
   * marks.
   */
  List<Span> stretches(List<Integer> tokens) {
    List<Span> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !joined(tokens.get(i - 1), tokens.get(i))) {
        addTrimmed(tokens.subList(from, i), out);
        from = i;
      }
    }
    return out;
  }

  private void addTrimmed(List<Integer> run, List<Span> out) {
    int from = 0;
    int to = run.size();
    while (from < to && isPunctuation(run.get(from)) && !isQuote(run.get(from))) {
      from++;
    }
    while (to > from && isPunctuation(run.get(to - 1)) && !isQuote(run.get(to - 1))) {
      to--;
    }
    List<Integer> kept = run.subList(from, to);
    if (kept.stream().anyMatch(t -> !isPunctuation(t))) {
      out.add(spanOf(kept));
    }
  }

  private boolean isQuote(int token) {
    return "\"“”„«»''``".contains(token(token).form());
  }
}
