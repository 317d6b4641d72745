package org.sillok.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Token;

/**
 * The syntax of a text as the rules look at it: children, arguments by role, extents. All indices
 * are indices in {@link AnnotatedText#tokens()}.
 *
 * <p>A parse is wrong in one relation of six; so an argument is looked for where parsers put it by
 * mistake too (the preposition of a verb on its object, the object of a relative clause at the
 * clause's head).
 */
final class Tree {
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "dobj");
  private static final int[] NONE = {};

  private final AnnotatedText text;
  private final List<Token> tokens;
  private final int[][] children;
  private final int[] left;
  private final int[] right;
  private final int[] sentence;
  private final String[] lemmas;

  Tree(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    int n = tokens.size();
    this.left = new int[n];
    this.right = new int[n];
    this.sentence = new int[n];
    this.lemmas = new String[n];
    Arrays.fill(sentence, -1);
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      Arrays.fill(this.sentence, sentence.firstToken(), sentence.endToken(), s);
    }
    int[] count = new int[n];
    for (int i = 0; i < n; i++) {
      lemmas[i] = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
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

  AnnotatedText text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The lemma in lower case, names' too. */
  String lemma(int i) {
    return lemmas[i];
  }

  /** The form in lower case. */
  String form(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  int head(int i) {
    return tokens.get(i).head();
  }

  boolean is(int i, String relation) {
    return tokens.get(i).is(relation);
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
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  boolean verb(int i) {
    Token t = tokens.get(i);
    return t.upos().equals("VERB") || t.upos().equals("AUX") || t.tag().startsWith("VB");
  }

  boolean noun(int i) {
    String u = tokens.get(i).upos();
    return u.equals("NOUN") || u.equals("PROPN");
  }

  boolean adjective(int i) {
    return tokens.get(i).upos().equals("ADJ") || tokens.get(i).tag().startsWith("JJ");
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
      if (form(c).equals("to")
          && (is(c, "mark") || is(c, "aux") || tokens.get(c).tag().equals("TO"))) {
        return true;
      }
    }
    return false;
  }

  /** True for a verb in the passive, reduced relative clauses included. */
  boolean passive(int i) {
    if (child(i, "nsubj") >= 0 && hasRelation(i, "nsubj:pass") || hasRelation(i, "aux:pass")) {
      return true;
    }
    return tokens.get(i).tag().equals("VBN")
        && (is(i, "acl") && !tokens.get(i).relation().equals("acl:relcl"))
        && child(i, "aux") < 0
        && child(i, "nsubj") < 0;
  }

  private boolean hasRelation(int i, String relation) {
    for (int c : children[i]) {
      if (tokens.get(c).relation().equals(relation)) {
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

  /** The word and everything coordinated with it. */
  List<Integer> withConjuncts(int i) {
    List<Integer> out = new ArrayList<>();
    out.add(i);
    for (int k = 0; k < out.size() && out.size() < 20; k++) {
      for (int c : children[out.get(k)]) {
        if (is(c, "conj") && !(verb(c) && noun(i))) {
          out.add(c);
        }
      }
    }
    return out;
  }

  /**
   * The one who acts: the subject, the agent of a passive, the governor's subject; tokens, without
   * conjuncts.
   */
  List<Integer> subjects(int i) {
    return subjects(i, 0);
  }

  private List<Integer> subjects(int i, int depth) {
    if (depth > 6) {
      return List.of();
    }
    boolean passive = passive(i);
    if (passive) {
      List<Integer> agents = new ArrayList<>();
      for (int c : children[i]) {
        if (is(c, "obl") && caseOf(c).equals("by")) {
          agents.add(c);
        }
      }
      return agents;
    }
    int s = subject(i);
    if (s >= 0) {
      return List.of(relative(i, s));
    }
    int h = head(i);
    if (h < 0) {
      return List.of();
    }
    String r = tokens.get(i).relation();
    if (is(i, "conj")) {
      return verb(h) || adjective(h) ? surfaceSubjects(h, depth + 1) : List.of();
    }
    if (r.startsWith("acl")) {
      // "the envoy visiting Oslo": the noun acts; "plans to visit Oslo": he who has the plans does
      if (infinitive(i)) {
        return owners(h, depth);
      }
      List<Integer> out = new ArrayList<>(List.of(h));
      if (head(h) >= 0 && verb(head(h)) && is(h, "obj")) {
        // "issued a declaration demanding": who issued it demands
        out.addAll(subjects(head(h), depth + 1));
      }
      return out;
    }
    if (is(i, "xcomp") || is(i, "advcl") || is(i, "ccomp") || is(i, "aux") || is(i, "parataxis")) {
      if (is(i, "xcomp") && !passive(h)) {
        // "urged the envoy to return": the object of the governor acts
        for (int c : children[h]) {
          if (OBJECTS.contains(tokens.get(c).relation()) && c < i && c > h) {
            return List.of(c);
          }
        }
      }
      if (verb(h) || adjective(h)) {
        return surfaceSubjects(h, depth + 1);
      }
      return owners(h, depth);
    }
    return List.of();
  }

  /** The nearest subject before the verb, else the first behind it; -1 if it has none. */
  private int subject(int i) {
    int found = -1;
    for (int c : children[i]) {
      boolean subject = is(c, "nsubj") || is(c, "csubj");
      if (subject && !tokens.get(c).relation().equals("nsubj:outer") && (c < i || found < 0)) {
        found = c;
      }
    }
    if (found < 0
        && is(i, "conj")
        && i > 0
        && noun(i - 1)
        && is(i - 1, "conj")
        && head(i - 1) == head(i)) {
      // "the talks broke down and Norway resumed": the subject read as a conjunct beside its verb
      found = i - 1;
    }
    return found;
  }

  /** The grammatical subject, of a passive too: "the envoy is prepared". */
  List<Integer> surfaceSubjects(int i) {
    return surfaceSubjects(i, 0);
  }

  /** Of a passive governor the patient: "the envoy is expected to visit". */
  private List<Integer> surfaceSubjects(int h, int depth) {
    int s = subject(h);
    return s >= 0 ? List.of(relative(h, s)) : subjects(h, depth);
  }

  /** The possessor of a noun or, if it has none, the subject of the verb that governs it. */
  private List<Integer> owners(int noun, int depth) {
    int p = child(noun, "nmod:poss");
    for (int c : children[noun]) {
      if (tokens.get(c).relation().equals("nmod:poss")) {
        p = c;
      }
    }
    if (p >= 0) {
      return List.of(p);
    }
    int h = head(noun);
    return h >= 0 && verb(h) && !is(noun, "nsubj") ? subjects(h, depth + 1) : List.of(noun);
  }

  /** The noun before a relative clause, where {@code subject} is its pronoun. */
  private int relative(int verb, int subject) {
    String f = form(subject);
    boolean pronoun = f.equals("who") || f.equals("which") || f.equals("that") || f.equals("whom");
    int h = head(verb);
    return pronoun && h >= 0 && h < verb && tokens.get(verb).relation().startsWith("acl")
        ? h
        : subject;
  }

  /**
   * What is acted upon: objects, the subject of a passive, the head of a relative clause without
   * object.
   */
  List<Integer> objects(int i) {
    List<Integer> out = new ArrayList<>();
    for (int c : children[i]) {
      if (OBJECTS.contains(tokens.get(c).relation()) && caseOf(c).isEmpty()) {
        out.add(c);
      }
    }
    if (passive(i)) {
      int s = child(i, "nsubj");
      if (s >= 0) {
        out.add(relative(i, s));
      } else if (is(i, "acl") && head(i) >= 0) {
        out.add(head(i));
      } else if ((is(i, "conj") || is(i, "xcomp"))
          && head(i) >= 0
          && child(head(i), "nsubj") >= 0) {
        out.add(child(head(i), "nsubj"));
      }
    } else if (out.isEmpty()
        && tokens.get(i).relation().equals("acl:relcl")
        && child(i, "nsubj") >= 0
        && relative(i, child(i, "nsubj")) == child(i, "nsubj")
        && head(i) >= 0) {
      out.add(head(i));
    } else if (out.isEmpty()) {
      // "met and briefed the envoy": the object hangs on the second verb
      for (int c : children[i]) {
        if (is(c, "conj") && verb(c) && child(c, "nsubj") < 0) {
          for (int o : children[c]) {
            if (OBJECTS.contains(tokens.get(o).relation()) && c - i <= 3) {
              out.add(o);
            }
          }
        }
      }
    }
    return out;
  }

  /**
   * Nominals that hang on the word by this preposition, or on its object, or on what stands
   * between: of six attachments a parser gets one wrong.
   */
  List<Integer> prepositional(int i, String preposition) {
    List<Integer> out = new ArrayList<>();
    preposition(i, preposition, out);
    if (verb(i)) {
      for (int o : objects(i)) {
        if (o > i) {
          phrase(o, preposition, 0, out);
        }
      }
      for (int c : children[i]) {
        if (is(c, "obl") && c > i && !marked(c, preposition)) {
          preposition(c, preposition, out);
        }
      }
    } else {
      int h = head(i);
      boolean oblique = is(i, "obl");
      if (h >= 0
          && verb(h)
          && (is(i, "obj") || oblique || tokens.get(i).relation().equals("nsubj:pass"))) {
        preposition(h, preposition, out);
        for (int c : children[h]) {
          // "hinted at its will for talks with": what follows hangs on the next phrase
          if (oblique && is(c, "obl") && c > i && left(c) - i <= 2) {
            preposition(c, preposition, out);
          }
        }
        out.removeIf(k -> k <= i && head(k) == h);
      }
      for (int c : children[i]) {
        if (is(c, "nmod") && c > i && !marked(c, preposition)) {
          preposition(c, preposition, out);
        }
      }
    }
    return out;
  }

  /** The same inside a noun phrase: "70 million dollars of aid for". */
  private void phrase(int i, String preposition, int depth, List<Integer> out) {
    preposition(i, preposition, out);
    if (out.isEmpty() && depth < 2) {
      for (int c : children[i]) {
        if (is(c, "nmod") && c > i) {
          phrase(c, preposition, depth + 1, out);
        }
      }
    }
  }

  private void preposition(int i, String preposition, List<Integer> out) {
    for (int c : children[i]) {
      boolean nominal =
          is(c, "obl")
              || is(c, "nmod")
              || is(c, "advmod")
              || OBJECTS.contains(tokens.get(c).relation());
      boolean clause = (is(c, "advcl") || is(c, "acl") || is(c, "obl")) && verb(c);
      if ((nominal && marked(c, preposition) || clause && mark(c).equals(preposition))
          && !out.contains(c)) {
        out.add(c);
      }
    }
  }

  /** Clauses that complement the word: infinitives, gerunds, that-clauses. */
  List<Integer> complements(int i) {
    List<Integer> out = new ArrayList<>();
    complements(i, out);
    if (verb(i)) {
      for (int o : objects(i)) {
        for (int c : children[o]) {
          if (o > i && is(c, "acl") && infinitive(c)) {
            out.add(c);
          }
        }
      }
    } else if (noun(i)) {
      // "repeated its demand that ...", "firm in its resolve not to ...": parsers hang the clause
      // higher
      int h = head(i);
      for (int steps = 0; steps < 3 && h >= 0 && out.isEmpty(); steps++, h = head(h)) {
        List<Integer> above = new ArrayList<>();
        complements(h, above);
        for (int c : above) {
          boolean next = c > i && left(c) - i <= 3 && !under(i, c);
          if (next && (infinitive(c) || steps == 0 && is(i, "obj"))) {
            out.add(c);
          }
        }
        if (verb(h)) {
          break;
        }
      }
    }
    return out;
  }

  private void complements(int i, List<Integer> out) {
    for (int c : children[i]) {
      boolean gerund =
          tokens.get(c).tag().equals("VBG")
              && (is(c, "acl") || is(c, "advcl"))
              && mark(c).equals("of");
      if (is(c, "xcomp")
          || is(c, "ccomp")
          || (is(c, "acl") || is(c, "advcl")) && infinitive(c)
          || gerund) {
        out.add(c);
      }
    }
  }
}
