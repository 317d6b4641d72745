package org.sillok.text.time;

import java.util.List;
import java.util.Set;
import org.sillok.model.Token;

/** The lexemes of a text with what the engine's tokens, where there are any, say of them. */
final class Words {
  private final List<Lexeme> lexemes;
  private final List<Token> tokens;

  Words(List<Lexeme> lexemes, List<Token> tokens) {
    this.lexemes = lexemes;
    this.tokens = tokens;
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }

  /** The form of a lexeme, or "" beyond the ends of the text. */
  String form(int at) {
    return at >= 0 && at < lexemes.size() ? lexemes.get(at).form() : "";
  }

  /** The form of the next lexeme, or "" if a paragraph ends before it. */
  String after(int at) {
    return at < lexemes.size() && !lexemes.get(at).broken() ? lexemes.get(at).form() : "";
  }

  /** The form of the lexeme before, or "" if a paragraph begins behind it. */
  String before(int at) {
    return at > 0 && !lexemes.get(at).broken() ? lexemes.get(at - 1).form() : "";
  }

  boolean oneOf(int at, Set<String> forms) {
    return forms.contains(form(at));
  }

  boolean capital(int at) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).capital();
  }

  boolean word(int at) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).isWord();
  }

  /** True if no white space stands before the lexeme. */
  boolean tight(int at) {
    return at > 0 && at < lexemes.size() && !lexemes.get(at).spaced();
  }

  /** The Penn tag of the token at a lexeme; "" if there are no tokens. */
  String tag(int at) {
    if (at < 0 || at >= lexemes.size()) {
      return "";
    }
    int token = token(lexemes.get(at).start());
    return token < 0 ? "" : tokens.get(token).tag();
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Index of the token that covers an offset, or -1. */
  int token(int offset) {
    int i = firstFrom(offset + 1) - 1;
    return i >= 0 && tokens.get(i).span().contains(offset) ? i : -1;
  }

  /** Index of the first token that starts at or behind an offset. */
  int firstFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
