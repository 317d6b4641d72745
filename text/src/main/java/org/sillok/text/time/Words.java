package org.sillok.text.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Token;

/** The lexemes of a text with what the engine's tokens, where there are any, say of them. */
final class Words {
  private final List<Lexeme> lexemes;
  private final List<Token> tokens;
  private final Map<String, Set<String>> lists;

  Words(List<Lexeme> lexemes, List<Token> tokens, Map<String, Set<String>> lists) {
    this.lexemes = lexemes;
    this.tokens = tokens;
    this.lists = lists;
  }

  /**
   * True if a list of {@code contexts.tsv} has a form; the end of a paragraph ("") is the edge of a
   * clause.
   */
  boolean in(String list, String form) {
    return form.isEmpty()
        ? list.equals("clause-edge")
        : lists.getOrDefault(list, Set.of()).contains(form);
  }

  /** True if a sentence, a quotation or a bracket begins with the lexeme. */
  boolean opens(int at) {
    String before = before(at);
    return before.isEmpty() || ".?!\"\u201c\u201d:;(".contains(before);
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
