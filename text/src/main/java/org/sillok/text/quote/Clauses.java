package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.sillok.model.Sentence;
import org.sillok.model.Token;

/**
 * Where a reported clause begins and ends, told from the order of the words: for the sentences
 * whose tree has lost a subject, hung the clause elsewhere, or drawn what the outlet adds into what
 * was said.
 */
final class Clauses {
  /** After a comma these go on in the outlet's own voice. */
  private static final Set<String> TURNS =
      Set.of(
          "but",
          "while",
          "whereas",
          "although",
          "though",
          "yet",
          "signaling",
          "signalling",
          "citing",
          "quoting",
          "adding");

  /** Words that may stand behind the cue at the end of a sentence: "said on Monday in Oslo". */
  private static final int TAIL = 9;

  /** So many may, where it is told at length who speaks: "said Jane Doe, the director of ...". */
  private static final int LONG_TAIL = 30;

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)(?:not |to |be |remain )+(?:named|identified|quoted|anonymous|unnamed)\\b.*");

  private final Passage passage;
  private final IntPredicate quoted;

  Clauses(Passage passage, IntPredicate quoted) {
    this.passage = passage;
    this.quoted = quoted;
  }

  /**
   * True if these tokens hold a verb and, where they follow the cue, begin where the clause does.
   */
  boolean isWhole(List<Integer> tokens, int cue) {
    if (tokens.stream().noneMatch(t -> passage.token(t).tag().matches("VB.?|MD"))) {
      return false;
    }
    int first = tokens.get(0);
    if (first < cue) {
      return true;
    }
    boolean headless = passage.token(first).tag().matches("MD|VB[DZP]");
    return !headless || first == cue + 1 || quoted.test(first);
  }

  /** "Asked not to be named": what is asked of reporters is no news. */
  boolean unnamed(List<Integer> tokens) {
    StringBuilder words = new StringBuilder();
    tokens.forEach(t -> words.append(passage.token(t).form()).append(' '));
    return UNNAMED.matcher(words).matches();
  }

  /**
   * "Protest, the envoy said, is a duty": both sides of a speaker and a verb that stand between
   * commas; nothing where one side is no clause of its own or the outlet goes on behind.
   */
  List<Integer> interrupted(int cue, int source) {
    Sentence sentence = passage.sentence(cue);
    if (source < 0 || !passage.sentence(source).equals(sentence) || quoted.test(cue)) {
      return List.of();
    }
    int open = Math.min(cue, source) - 1;
    while (open > sentence.firstToken()
        && passage.token(open).tag().matches("NN.*|JJ.*|DT|PRP.?|POS|CD|HYPH")) {
      open--;
    }
    int close = Math.max(cue, source) + 1;
    while (close < sentence.endToken()
        && passage.token(close).tag().matches("NN.*|RB|IN|DT|CD")
        && close - cue < TAIL) {
      close++;
    }
    boolean between =
        Math.abs(cue - source) <= TAIL
            && open > sentence.firstToken()
            && close + 2 < sentence.endToken()
            && passage.token(open).form().equals(",")
            && passage.token(close).form().equals(",");
    if (!between || !goesOn(close + 1, sentence.endToken())) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>();
    for (int t = sentence.firstToken(); t < sentence.endToken() - 1; t++) {
      if (quoted.test(t)) {
        return List.of();
      }
      if (t < open || t > close) {
        out.add(t);
      }
    }
    return out;
  }

  /** A verb follows that goes on with what was begun before the speaker. */
  private boolean goesOn(int from, int end) {
    Token first = passage.token(from);
    if (TURNS.contains(first.form()) || first.tag().equals("VBG") || first.tag().startsWith("W")) {
      return false;
    }
    for (int t = from; t < end; t++) {
      if (passage.token(t).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  /** "It is unclear whether they will pay, she said": what the tree left out before the speaker. */
  List<Integer> upTo(List<Integer> told, int cue, int source) {
    int last = told.get(told.size() - 1);
    int start = source < 0 ? cue : Math.min(cue, source);
    if (last >= start || source < 0) {
      return told;
    }
    int comma = start - 1;
    while (comma > last && !passage.token(comma).form().equals(",")) {
      if (start - comma > TAIL) {
        return told;
      }
      comma--;
    }
    List<Integer> out = new ArrayList<>(told);
    for (int t = last + 1; t < comma; t++) {
      if (quoted.test(t)) {
        return told;
      }
      out.add(t);
    }
    return out;
  }

  /** The tokens up to where the outlet's own voice comes in again. */
  List<Integer> cut(List<Integer> tokens, int cue) {
    if (tokens.isEmpty() || tokens.get(0) < cue) {
      return tokens;
    }
    for (int k = 3; k < tokens.size() - 1; k++) {
      int t = tokens.get(k);
      int next = tokens.get(k + 1);
      boolean turn = next == t + 1 && TURNS.contains(passage.token(next).lemma());
      boolean turnForm = next == t + 1 && TURNS.contains(passage.token(next).form());
      if ((turn || turnForm) && passage.token(t).form().equals(",") && !quoted.test(next)) {
        return tokens.subList(0, k);
      }
    }
    return tokens;
  }

  /**
   * What stands before or behind the cue where the tree does not tell.
   *
   * @param silent true if the tree gave the cue no clause at all: then one behind it is believed
   *     only where it cannot be anything else ("said there were ...")
   */
  List<Integer> beside(int cue, int source, boolean silent) {
    List<Integer> before = before(cue, source);
    if (!before.isEmpty() || source > cue || cue + 1 >= passage.size()) {
      return before;
    }
    return silent && !passage.token(cue + 1).tag().equals("EX") ? List.of() : behind(cue);
  }

  /** "The port will close, a senior official said on Monday." */
  private List<Integer> before(int cue, int source) {
    Sentence sentence = passage.sentence(cue);
    for (int t = source; t < cue && passage.token(cue).is("acl"); t++) {
      if (passage.token(t).tag().startsWith("W")) {
        return List.of(); // "to Oslo, which has not answered": nobody says the sentence
      }
    }
    int start = Math.min(cue, source);
    for (int t = Math.max(cue, source) + 1; t < sentence.endToken(); t++) {
      boolean adds = t + 1 < sentence.endToken() && passage.token(t + 1).tag().equals("VBG");
      if (adds && passage.token(t).form().equals(",")) {
        break; // "..., she said, adding that": another saying
      }
      if (t - cue > LONG_TAIL || passage.token(t).tag().matches("VB[DZP]|MD")) {
        return List.of();
      }
    }
    int comma = start - 1;
    while (comma > sentence.firstToken() && !passage.token(comma).form().equals(",")) {
      if (passage.token(comma).tag().matches("VB.?|MD") || start - comma > TAIL + 5) {
        return List.of();
      }
      comma--;
    }
    List<Integer> out = new ArrayList<>();
    boolean verb = false;
    for (int t = sentence.firstToken(); t < comma; t++) {
      out.add(t);
      verb |= passage.token(t).tag().matches("VB[DZP]|MD");
    }
    return verb && out.size() > 3 ? out : List.of();
  }

  /** "The ministry said there were talks." */
  private List<Integer> behind(int cue) {
    List<Integer> out = new ArrayList<>();
    boolean verb = false;
    for (int t = cue + 1; t < passage.sentence(cue).endToken(); t++) {
      if (out.isEmpty() && !passage.token(t).tag().matches("DT|NN.*|PRP.?|EX|JJ.*|CD|IN|``|\"")) {
        return List.of();
      }
      out.add(t);
      boolean finite = passage.token(t).tag().matches("VB[DZP]|MD");
      if (passage.isPunctuation(t) && !verb && !passage.token(t).tag().equals("``")) {
        return List.of();
      }
      verb |= finite;
    }
    boolean clause = !out.isEmpty() && opensClause(out.get(0));
    return verb && clause ? cut(out, cue) : List.of();
  }

  private boolean opensClause(int first) {
    String tag = passage.token(first).tag();
    return !tag.equals("IN") || passage.token(first).form().equals("that");
  }
}
