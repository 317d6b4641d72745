package org.sillok.text.time;

import java.util.Arrays;
import java.util.List;
import org.sillok.model.Sentence;

/**
 * The sentences and paragraphs of a text, by lexeme; without sentences, cut at full stops and
 * paragraphs.
 */
final class Limits {
  private final int[] sentence;
  private final int[] paragraph;

  Limits(Words words, List<Sentence> sentences) {
    List<Lexeme> lexemes = words.lexemes();
    sentence = new int[lexemes.size()];
    paragraph = new int[lexemes.size()];
    int s = 0;
    int p = 0;
    int number = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme x = lexemes.get(i);
      p += x.broken() ? 1 : 0;
      paragraph[i] = p;
      if (sentences.isEmpty()) {
        String before = words.before(i);
        number +=
            x.broken() || before.equals(".") || before.equals("?") || before.equals("!") ? 1 : 0;
      } else {
        while (s < sentences.size() && sentences.get(s).span().end() <= x.start()) {
          s++;
        }
        number = s;
      }
      sentence[i] = number;
    }
  }

  int sentence(int at) {
    return sentence[at];
  }

  int paragraph(int at) {
    return paragraph[at];
  }

  /** The first lexeme of the sentence. */
  int low(int at) {
    int i = at;
    while (i > 0 && sentence[i - 1] == sentence[at]) {
      i--;
    }
    return i;
  }

  /** Behind the last lexeme of the sentence. */
  int high(int at) {
    int i = Arrays.binarySearch(sentence, at, sentence.length, sentence[at] + 1);
    if (i < 0) {
      i = at;
    }
    while (i > at && sentence[i - 1] != sentence[at]) {
      i--;
    }
    while (i < sentence.length && sentence[i] == sentence[at]) {
      i++;
    }
    return i;
  }
}
