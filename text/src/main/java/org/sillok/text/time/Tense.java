package org.sillok.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Token;

/**
 * Reads whether a bare "Friday" or "in May" lies behind or ahead, from the verb that governs it.
 *
 * <p>The verb is the nearest one to the left in the sentence, or, where the expression opens a clause, the first to the
 * right. Of a group of verbs the auxiliary decides ("will hold", "would have held"); an infinitive looks ahead under a
 * verb of planning ("plans to meet") and else takes the time of what it depends on ("flew in to meet"). Needs the tags
 * of tokens; without tokens it goes by the commonest forms.
 */
final class Tense {
  /** Where a bare day or month lies. */
  enum Reading {
    PAST,
    FUTURE,
    /** A present that tells no timetable. */
    PRESENT,
    UNKNOWN
  }

  private record Word(String form, String lemma, String tag) {
    boolean isVerb() {
      return tag.startsWith("VB") || tag.equals("MD");
    }
  }

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, Set<String>> lists;

  private Tense(List<String[]> rows, Map<String, Set<String>> lists) {
    for (String[] row : rows) {
      classes.put(row[0], row[1]);
    }
    this.lists = lists;
  }

  static Tense load() {
    return new Tense(Lexicon.rows("verbs.tsv", 4), Contexts.load());
  }

  private boolean in(String list, String form) {
    return lists.getOrDefault(list, Set.of()).contains(form);
  }

  /**
   * Reads one expression.
   *
   * @param words of the text
   * @param from first lexeme of the expression
   * @param to behind its last lexeme
   * @param low first lexeme of its sentence
   * @param high behind the last lexeme of its sentence
   */
  Reading read(Words words, int from, int to, int low, int high) {
    List<Word> left = list(words, low, from);
    List<Word> right = list(words, to, high);
    String lead = left.isEmpty() ? "" : left.getLast().form();
    Reading cue = cue(left, right, lead);
    if (cue != Reading.UNKNOWN) {
      return cue;
    }
    boolean opens = opens(left, right);
    Reading reading = opens ? rightwards(right) : Reading.UNKNOWN;
    if (reading == Reading.UNKNOWN) {
      reading = leftwards(left, right);
    }
    if (reading == Reading.UNKNOWN && !opens) {
      reading = rightwards(right);
    }
    return reading;
  }

  private Reading cue(List<Word> left, List<Word> right, String lead) {
    if (in("past-lead", lead)) {
      return Reading.PAST;
    }
    if (in("future-lead", lead) || left.size() > 1 && in("future-lead", left.get(left.size() - 2).form()) && in("preposition", lead)) {
      return Reading.FUTURE;
    }
    int n = left.size();
    if (n >= 2 && lead.equals("of") && left.get(n - 2).form().equals("ahead")) {
      return Reading.FUTURE;
    }
    if (!right.isEmpty() && right.getFirst().form().equals("'s") && right.size() > 1 && in("future-lead", right.get(1).form())) {
      return Reading.FUTURE;
    }
    return Reading.UNKNOWN;
  }

  /** True if the expression stands at the head of a clause whose verb follows. */
  private boolean opens(List<Word> left, List<Word> right) {
    int i = left.size() - 1;
    if (i >= 0 && in("preposition", left.get(i).form())) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    String form = left.get(i).form();
    if (in("conjunction", form) || form.equals(";") || form.equals(":")) {
      return !right.isEmpty() && (right.getFirst().form().equals(",") || in("subject", right.getFirst().tag()));
    }
    if (form.equals(",") || form.equals("that") || form.equals("\"") || form.equals("\u201c")) {
      return !right.isEmpty() && (right.getFirst().form().equals(",") && right.size() > 3 && !form.equals(",") || in("subject", right.getFirst().tag()) && i >= 1);
    }
    return false;
  }

  private Reading leftwards(List<Word> left, List<Word> right) {
    for (int i = left.size() - 1; i >= 0; i--) {
      if (left.get(i).isVerb() && !attributive(left, i) || plans(left, i)) {
        return group(left, i, right);
      }
      if (left.get(i).form().equals(";")) {
        return Reading.UNKNOWN;
      }
    }
    return Reading.UNKNOWN;
  }

  /** "due", "likely", "ready" behind a form of be. */
  private boolean plans(List<Word> words, int at) {
    return "plan".equals(classes.get(words.get(at).lemma())) && words.get(at).tag().startsWith("JJ");
  }

  private Reading rightwards(List<Word> right) {
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i).isVerb() && !attributive(right, i) && !subordinate(right, i)) {
        int last = i;
        while (last + 1 < right.size() && (right.get(last + 1).isVerb() || right.get(last + 1).tag().equals("RB") || right.get(last + 1).tag().equals("TO") && last + 2 < right.size() && right.get(last + 2).tag().equals("VB") && isPlan(right.get(last)))) {
          last++;
        }
        while (last > i && !right.get(last).isVerb()) {
          last--;
        }
        return group(right.subList(0, last + 1), last, List.of());
      }
    }
    return Reading.UNKNOWN;
  }

  /** A verb of a relative clause, a gerund or an infinitive before the main verb. */
  private boolean subordinate(List<Word> right, int at) {
    Word word = right.get(at);
    if (word.tag().equals("VBG") && (at == 0 || !in("be", right.get(at - 1).form()))) {
      return true;
    }
    if (at > 0 && right.get(at - 1).tag().equals("TO")) {
      return true;
    }
    return at > 0 && in("relative", right.get(at - 1).form());
  }

  /** "the stalled talks": a participle before its noun. */
  private static boolean attributive(List<Word> words, int at) {
    String tag = words.get(at).tag();
    if (!tag.equals("VBN") && !tag.equals("VBG")) {
      return false;
    }
    String next = at + 1 < words.size() ? words.get(at + 1).tag() : "";
    String before = at > 0 ? words.get(at - 1).tag() : "";
    return next.startsWith("NN") && (before.equals("DT") || before.startsWith("JJ") || before.equals("PRP$") || before.equals("POS") || before.equals("IN") || before.equals("CD"));
  }

  private boolean isPlan(Word word) {
    return "plan".equals(classes.get(word.lemma()));
  }

  /** The reading of the group of verbs that ends at a word. */
  private Reading group(List<Word> words, int at, List<Word> right) {
    Word verb = words.get(at);
    boolean have = false;
    boolean had = false;
    boolean be = false;
    boolean was = false;
    int i = at - 1;
    for (; i >= 0; i--) {
      Word w = words.get(i);
      if (w.tag().startsWith("RB") || w.form().equals("not") || w.form().equals("n't")) {
        continue;
      }
      if (in("have", w.form())) {
        have = true;
        had |= w.form().equals("had");
      } else if (in("be", w.form())) {
        be = true;
        was |= w.form().equals("was") || w.form().equals("were");
      } else if (!w.tag().equals("MD") || verb.tag().equals("MD")) {
        break;
      } else {
        return have ? Reading.PAST : Reading.FUTURE;
      }
    }
    if (verb.tag().equals("MD")) {
      return Reading.FUTURE;
    }
    boolean infinitive = i >= 0 && (words.get(i).tag().equals("TO") || words.get(i).form().equals("to")) && (verb.tag().equals("VB") || have || be);
    if (infinitive) {
      if (!have && in("until", words.getLast().form())) {
        return Reading.FUTURE;
      }
      return infinitive(words, i, have && !had, right);
    }
    if (isPlan(verb)) {
      if (had) {
        return Reading.PAST;
      }
      if (verb.tag().startsWith("JJ")) {
        return Reading.FUTURE;
      }
      String lead = words.getLast().form();
      boolean awaited = be && verb.tag().equals("VBN") && (!was || in("awaited", verb.lemma()));
      if (awaited && !have || in("aim", lead)) {
        return Reading.FUTURE;
      }
    }
    return switch (verb.tag()) {
      case "VBD" -> Reading.PAST;
      case "VBN" -> Reading.PAST;
      case "VBG" -> be && !have ? was ? Reading.PAST : Reading.FUTURE : i >= 0 ? leftwards(words.subList(0, i + 1), right) == Reading.UNKNOWN ? rightwards(right) : leftwards(words.subList(0, i + 1), right) : rightwards(right);
      case "VB" -> i >= 0 && in("do-past", words.get(i).form()) ? Reading.PAST : Reading.FUTURE;
      default -> "calendar".equals(classes.get(verb.lemma())) && !caption(words, right) ? Reading.FUTURE : in("be", verb.form()) ? copula(verb) : Reading.PRESENT;
    };
  }

  private static Reading copula(Word verb) {
    return verb.form().equals("was") || verb.form().equals("were") ? Reading.PAST : Reading.PRESENT;
  }

  /** Present tense and the day behind a comma at the very end: words under a photograph, or a headline. */
  private static boolean caption(List<Word> words, List<Word> right) {
    return words.getLast().form().equals(",") && (right.isEmpty() || right.size() == 1 || right.getFirst().form().equals("."));
  }

  private Reading infinitive(List<Word> words, int to, boolean perfect, List<Word> right) {
    for (int i = to - 1; i >= 0; i--) {
      Word w = words.get(i);
      if (isPlan(w)) {
        return hadPlanned(words, i) ? Reading.PAST : Reading.FUTURE;
      }
      if (w.isVerb() && !attributive(words, i)) {
        if (in("be", w.form()) && i == to - 1) {
          return Reading.FUTURE;
        }
        if (w.tag().equals("VBG") || w.tag().equals("VB") || w.tag().equals("VBD") || w.tag().equals("VBN") || w.tag().equals("MD")) {
          return perfect ? Reading.PAST : group(words.subList(0, i + 1), i, right);
        }
        Reading governing = group(words.subList(0, i + 1), i, right);
        return governing == Reading.PRESENT ? Reading.FUTURE : governing;
      }
      if (w.form().equals(";")) {
        break;
      }
    }
    return Reading.FUTURE;
  }

  private boolean hadPlanned(List<Word> words, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (words.get(i).form().equals("had")) {
        return true;
      }
      if (!in("be", words.get(i).form()) && !words.get(i).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private List<Word> list(Words words, int from, int to) {
    List<Word> out = new ArrayList<>();
    if (from >= to) {
      return out;
    }
    List<Lexeme> lexemes = words.lexemes();
    int start = lexemes.get(from).start();
    int end = lexemes.get(to - 1).end();
    List<Token> tokens = words.tokens();
    if (!tokens.isEmpty()) {
      for (int i = words.firstFrom(start); i < tokens.size() && tokens.get(i).span().end() <= end; i++) {
        Token t = tokens.get(i);
        String form = t.form().toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
        out.add(new Word(form, t.lemma(), t.tag()));
      }
      return out;
    }
    for (int i = from; i < to; i++) {
      String form = lexemes.get(i).form();
      out.add(new Word(form, stem(form), guess(form, i > from ? lexemes.get(i - 1).form() : "")));
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
        if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && classes.containsKey(stem.substring(0, n - 1))) {
          return stem.substring(0, stem.length() - 1);
        }
      }
    }
    return form.endsWith("ies") && classes.containsKey(form.substring(0, form.length() - 3) + "y") ? form.substring(0, form.length() - 3) + "y" : form;
  }

  /** A Penn tag by the form alone, for texts without tokens; nouns unless something says otherwise. */
  private String guess(String form, String before) {
    if (in("modal", form)) {
      return "MD";
    }
    if (form.equals("to")) {
      return "TO";
    }
    if (in("be", form) || in("have", form)) {
      return form.equals("be") ? "VB" : form.equals("been") ? "VBN" : in("preterite", form) ? "VBD" : "VBZ";
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
    return in("pronoun", form) ? "PRP" : in("determiner", form) ? "DT" : Character.isLetter(form.charAt(0)) ? "NN" : form;
  }
}
