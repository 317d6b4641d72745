package org.sillok.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Mention;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Token;

/**
 * The words of a text with their places in its syntax. All indices are indices in {@link
 * AnnotatedText#tokens()}.
 */
class Words {
  /** Verbs by which one moves another to act: their object is the one who does it. */
  static final Set<String> MOVING =
      Set.of(
          "persuade",
          "convince",
          "coax",
          "induce",
          "force",
          "compel",
          "oblige",
          "press",
          "pressure",
          "push",
          "urge",
          "ask",
          "tell",
          "order",
          "instruct",
          "invite",
          "encourage",
          "advise",
          "allow",
          "permit",
          "enable",
          "get",
          "help",
          "warn",
          "request",
          "require",
          "beg",
          "remind");

  private static final int[] NONE = {};

  private final AnnotatedText text;
  private final Token[] tokens;
  private final int[][] children;
  private final int[] left;
  private final int[] right;
  private final int[] sentence;
  private final String[] lemmas;
  private final String[] forms;

  /** Index of the mention that covers a token, -1 for none. */
  private final int[] mentionAt;

  Words(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens().toArray(Token[]::new);
    int n = tokens.length;
    this.left = new int[n];
    this.right = new int[n];
    this.sentence = new int[n];
    this.lemmas = new String[n];
    this.forms = new String[n];
    this.mentionAt = mentions(text);
    Arrays.fill(sentence, -1);
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      Arrays.fill(this.sentence, sentence.firstToken(), sentence.endToken(), s);
    }
    int[] count = new int[n];
    for (int i = 0; i < n; i++) {
      lemmas[i] = tokens[i].lemma().toLowerCase(Locale.ROOT);
      forms[i] = tokens[i].form().toLowerCase(Locale.ROOT);
      left[i] = i;
      right[i] = i + 1;
      if (head(i) >= 0) {
        count[head(i)]++;
      }
    }
    this.children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = count[i] == 0 ? NONE : new int[count[i]];
    }
    Arrays.fill(count, 0);
    for (int i = 0; i < n; i++) {
      int h = head(i);
      if (h >= 0) {
        children[h][count[h]++] = i;
      }
      for (int steps = 0; h >= 0 && steps < n; h = head(h), steps++) {
        left[h] = Math.min(left[h], i);
        right[h] = Math.max(right[h], i + 1);
      }
    }
  }

  private static int[] mentions(AnnotatedText text) {
    List<Token> tokens = text.tokens();
    List<Mention> mentions = text.mentions();
    int[] out = new int[tokens.size()];
    Arrays.fill(out, -1);
    int t = 0;
    for (int m = 0; m < mentions.size(); m++) {
      Span span = mentions.get(m).span();
      while (t > 0 && tokens.get(t - 1).span().end() > span.start()) {
        t--;
      }
      while (t < out.length && tokens.get(t).span().end() <= span.start()) {
        t++;
      }
      for (int k = t; k < out.length && tokens.get(k).span().start() < span.end(); k++) {
        if (out[k] < 0 || span.length() > mentions.get(out[k]).span().length()) {
          out[k] = m;
        }
      }
    }
    return out;
  }

  AnnotatedText text() {
    return text;
  }

  /** Index of the mention that covers a token, -1 for none; of two the longer. */
  int mentionAt(int token) {
    return mentionAt[token];
  }

  /** The mention that covers a token, or null. */
  @Nullable Mention mention(int token) {
    return mentionAt[token] < 0 ? null : text.mentions().get(mentionAt[token]);
  }

  /**
   * What a token names, as patterns write it: {@code %person}, {@code %state}, {@code %place},
   * {@code %body}; empty if it names nobody, or only tells whose something is ("Danish").
   */
  String named(int token) {
    Mention m = mention(token);
    if (m == null || m.form() == Mention.Form.DEMONYM) {
      return "";
    }
    return switch (text.entities().get(m.entity()).type()) {
      case PERSON -> "%person";
      case GOVERNMENT -> "%state";
      case PLACE -> "%place";
      case ORGANISATION -> "%body";
      case GROUP, OTHER -> "";
    };
  }

  int size() {
    return tokens.length;
  }

  Token token(int i) {
    return tokens[i];
  }

  /** The lemma in lower case, names' too. */
  String lemma(int i) {
    return lemmas[i];
  }

  /** The form in lower case. */
  String form(int i) {
    return forms[i];
  }

  int head(int i) {
    return tokens[i].head();
  }

  boolean is(int i, String relation) {
    return tokens[i].is(relation);
  }

  int[] children(int i) {
    return children[i];
  }

  /** Index of the sentence in {@link AnnotatedText#sentences()}, -1 for a token outside of all. */
  int sentence(int i) {
    return sentence[i];
  }

  int sentenceStart(int i) {
    return sentence[i] < 0 ? i : text.sentences().get(sentence[i]).firstToken();
  }

  int sentenceEnd(int i) {
    return sentence[i] < 0 ? i + 1 : text.sentences().get(sentence[i]).endToken();
  }

  /** First token of the subtree. */
  int left(int i) {
    return left[i];
  }

  /** Behind the last token of the subtree. */
  int right(int i) {
    return right[i];
  }

  /** From the first character of one token to the end of another, both included. */
  Span span(int first, int last) {
    return new Span(tokens[first].span().start(), tokens[last].span().end());
  }

  boolean verb(int i) {
    Token t = tokens[i];
    return t.upos().equals("VERB") || t.upos().equals("AUX") || t.tag().startsWith("VB");
  }

  boolean noun(int i) {
    String u = tokens[i].upos();
    return u.equals("NOUN") || u.equals("PROPN");
  }

  /** True for a noun that is not also tagged as a verb. */
  boolean nominal(int i) {
    return noun(i) && !verb(i);
  }

  boolean adjective(int i) {
    return tokens[i].upos().equals("ADJ") || tokens[i].tag().startsWith("JJ");
  }

  /** True if {@code i} hangs, at whatever depth, under {@code root} or is it. */
  boolean under(int i, int root) {
    for (int h = i, steps = 0; h >= 0 && steps < 200; h = head(h), steps++) {
      if (h == root) {
        return true;
      }
    }
    return false;
  }

  /** The first child of one of these universal relations, or -1. */
  int child(int i, String... relations) {
    for (String r : relations) {
      for (int c : children[i]) {
        if (is(c, r)) {
          return c;
        }
      }
    }
    return -1;
  }

  /** The case marker of a nominal ("with", "ahead of" as "ahead_of"), empty if it has none. */
  String caseOf(int i) {
    StringBuilder out = new StringBuilder();
    for (int c : children[i]) {
      if (is(c, "case") && c < i && !form(c).equals("'s") && !form(c).equals("’s")) {
        append(out, c);
        for (int f : children[c]) {
          if (is(f, "fixed")) {
            append(out, f);
          }
        }
      }
    }
    return out.toString();
  }

  private void append(StringBuilder out, int i) {
    out.append(out.isEmpty() ? "" : "_").append(form(i));
  }

  /** True if the nominal is marked by this preposition, alone or as a part: "of" in "out of". */
  boolean marked(int i, String preposition) {
    String c = caseOf(i);
    return c.equals(preposition)
        || c.endsWith("_" + preposition)
        || c.startsWith(preposition + "_");
  }

  /** The word that introduces a clause ("if", "to", "that", "after"), empty if it has none. */
  String mark(int i) {
    int m = child(i, "mark");
    if (m < 0 && verb(i)) {
      m = child(i, "case");
    }
    if (m < 0) {
      return "";
    }
    int fixed = child(m, "fixed");
    return fixed < 0 ? form(m) : form(m) + "_" + form(fixed);
  }

  /** True for "when he meets them", with "when" as an adverb of the clause. */
  boolean whenever(int clause) {
    for (int c : children[clause]) {
      if (c < clause && is(c, "advmod") && form(c).equals("when")) {
        return is(clause, "advcl");
      }
    }
    return false;
  }

  /** True if one of the words that introduce the clause is among these. */
  boolean marked(int i, Set<String> words) {
    for (int c : children[i]) {
      if (is(c, "mark") && words.contains(form(c))) {
        return true;
      }
    }
    return words.contains(mark(i));
  }

  /** True for an infinitive with "to". */
  boolean infinitive(int i) {
    for (int c : children[i]) {
      if (form(c).equals("to") && (is(c, "mark") || is(c, "aux") || tokens[c].tag().equals("TO"))) {
        return true;
      }
    }
    return false;
  }

  /** True for a verb in the passive, reduced relative clauses included. */
  boolean passive(int i) {
    if (child(i, "nsubj") >= 0 && has(i, "nsubj:pass") || has(i, "aux:pass")) {
      return true;
    }
    return tokens[i].tag().equals("VBN")
        && (is(i, "acl") && !tokens[i].relation().equals("acl:relcl"))
        && child(i, "aux") < 0
        && child(i, "nsubj") < 0;
  }

  boolean has(int i, String relation) {
    for (int c : children[i]) {
      if (tokens[c].relation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Not, never, no longer, without: negation that hangs on the word itself, but for those tokens.
   */
  boolean negated(int i, List<Integer> not) {
    for (int c : children[i]) {
      if (not.contains(c)) {
        continue;
      }
      String f = form(c);
      if (f.equals("not")
          || f.equals("n't")
          || f.equals("n’t")
          || f.equals("never")
          || f.equals("neither")
          || f.equals("nor")) {
        return true;
      }
      if (f.equals("no") && is(c, "det")) {
        return true;
      }
      if (f.equals("longer") && c > 0 && form(c - 1).equals("no")) {
        return true;
      }
      if (f.equals("without") && (is(c, "mark") || is(c, "case"))) {
        return true;
      }
    }
    return false;
  }

  /** The root of the sentence of a word. */
  int root(int i) {
    int k = i;
    for (int steps = 0; head(k) >= 0 && steps < sentenceEnd(i); steps++) {
      k = head(k);
    }
    return k;
  }
}
