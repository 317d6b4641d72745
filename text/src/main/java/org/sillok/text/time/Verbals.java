package org.sillok.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Token;

/**
 * Makes the words that {@link Tense} reads: from the engine's tokens, or, without them, by form
 * alone.
 */
final class Verbals {
  private final Map<String, String> classes;
  private final Map<String, Set<String>> lists;

  Verbals(Map<String, String> classes, Map<String, Set<String>> lists) {
    this.classes = classes;
    this.lists = lists;
  }

  private boolean in(String list, String form) {
    return lists.getOrDefault(list, Set.of()).contains(form);
  }

  List<Verbal> of(Words words, int from, int to) {
    List<Verbal> out = new ArrayList<>();
    if (from >= to) {
      return out;
    }
    List<Lexeme> lexemes = words.lexemes();
    int start = lexemes.get(from).start();
    int end = lexemes.get(to - 1).end();
    List<Token> tokens = words.tokens();
    if (!tokens.isEmpty()) {
      for (int i = words.firstFrom(start);
          i < tokens.size() && tokens.get(i).span().end() <= end;
          i++) {
        Token t = tokens.get(i);
        String form = t.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        out.add(new Verbal(form, t.lemma(), t.tag()));
      }
      return out;
    }
    for (int i = from; i < to; i++) {
      String form = lexemes.get(i).form();
      out.add(new Verbal(form, stem(form), guess(form, i > from ? lexemes.get(i - 1).form() : "")));
    }
    return out;
  }

  private String stem(String form) {
    for (String end : new String[] {"", "s", "es", "d", "ed", "ing"}) {
      if (form.endsWith(end)) {
        String stem = form.substring(0, form.length() - end.length());
        if (classes.containsKey(stem)) {
          return stem;
        }
        if (classes.containsKey(stem + "e")) {
          return stem + "e";
        }
        int n = stem.length();
        if (n > 3
            && stem.charAt(n - 1) == stem.charAt(n - 2)
            && classes.containsKey(stem.substring(0, n - 1))) {
          return stem.substring(0, stem.length() - 1);
        }
      }
    }
    return form.endsWith("ies") && classes.containsKey(form.substring(0, form.length() - 3) + "y")
        ? form.substring(0, form.length() - 3) + "y"
        : form;
  }

  /**
   * A Penn tag by the form alone, for texts without tokens; nouns unless something says otherwise.
   */
  private String guess(String form, String before) {
    if (in("modal", form)) {
      return "MD";
    }
    if (form.equals("to")) {
      return "TO";
    }
    if (in("be", form) || in("have", form)) {
      return form.equals("be")
          ? "VB"
          : form.equals("been") ? "VBN" : in("preterite", form) ? "VBD" : "VBZ";
    }
    if (in("adjective-plan", form)) {
      return "JJ";
    }
    if (in("modal", before) || before.equals("to") && classes.containsKey(form)) {
      return "VB";
    }
    if (in("preterite", form) || form.length() > 4 && form.endsWith("ed")) {
      return in("be", before) || in("have", before) ? "VBN" : "VBD";
    }
    if (classes.containsKey(form) && in("be", before)) {
      return "VBN";
    }
    if (form.endsWith("ing") && in("be", before)) {
      return "VBG";
    }
    if (form.endsWith("s") && classes.containsKey(stem(form))) {
      return "VBZ";
    }
    return in("pronoun", form)
        ? "PRP"
        : in("determiner", form) ? "DT" : Character.isLetter(form.charAt(0)) ? "NN" : form;
  }
}
