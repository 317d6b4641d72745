package org.sillok.text.who;

import java.util.List;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Syntax;
import org.sillok.model.Token;

/** The text that is read, with its sentences, tokens and trees. */
record Scene(
    String text, List<Sentence> sentences, List<Token> tokens, Syntax syntax, int[] sentenceOf) {
  static Scene of(String text, List<Sentence> sentences, List<Token> tokens) {
    int[] sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
        sentenceOf[i] = s;
      }
    }
    return new Scene(
        text, List.copyOf(sentences), List.copyOf(tokens), Syntax.of(tokens), sentenceOf);
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String form(int i) {
    return tokens.get(i).form();
  }

  int size() {
    return tokens.size();
  }

  /** First token of the sentence of token {@code i}. */
  int floor(int i) {
    return sentences.get(sentenceOf[i]).firstToken();
  }

  /** The token behind the sentence of token {@code i}. */
  int ceiling(int i) {
    return sentences.get(sentenceOf[i]).endToken();
  }

  Span span(int first, int end) {
    return new Span(token(first).span().start(), token(end - 1).span().end());
  }

  String words(int first, int end) {
    return span(first, end).in(text).replaceAll("\\s+", " ");
  }

  /** True if token {@code i} exists in the sentence of {@code near} and is this sign or word. */
  boolean is(int i, int near, String form) {
    return i >= floor(near) && i < ceiling(near) && form(i).equals(form);
  }

  boolean capital(int i) {
    return Character.isUpperCase(form(i).codePointAt(0));
  }

  /** True if a blank or more stands before token {@code i}. */
  boolean spaced(int i) {
    return i == 0 || token(i - 1).span().end() < token(i).span().start();
  }
}
