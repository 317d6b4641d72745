package org.sillok.event;

import java.util.Set;

/** Tense, aspect and modality of a clause, as its auxiliaries and adverbs give them. */
final class Tenses {
  /** What brings in what will be or would be. */
  static final Set<String> WILL = Set.of("will", "would", "'ll", "’ll");

  /** Words that make a clause a condition. */
  static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "in_case");

  private final Tree tree;

  Tenses(Tree tree) {
    this.tree = tree;
  }

  boolean auxiliary(int v, Set<String> words) {
    for (int c : tree.children(v)) {
      if (c < v && (tree.is(c, "aux") || tree.is(c, "cop")) && words.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** The tag of the finite word of the clause: of the first auxiliary or copula, or its own. */
  String finiteTag(int v) {
    for (int c : tree.children(v)) {
      if (c < v && (tree.is(c, "aux") || tree.is(c, "cop"))) {
        return tree.token(c).tag();
      }
    }
    if (!tree.verb(v)) {
      return "";
    }
    // a past tense that the tagger took for a participle
    boolean past =
        tree.token(v).tag().equals("VBN")
            && !tree.has(v, "nsubj:pass")
            && (tree.lostSubject(v) >= 0 || tree.child(v, "nsubj") >= 0);
    return past ? "VBD" : tree.token(v).tag();
  }

  /** "is to visit", "are to be lifted". */
  boolean beTo(int v) {
    int be = -1;
    for (int c : tree.children(v)) {
      boolean finite = tree.lemma(c).equals("be") && !tree.form(c).equals("be");
      if (c < v && (tree.is(c, "aux") || tree.is(c, "cop")) && finite) {
        be = c;
      }
      if (c < v && be >= 0 && tree.form(c).equals("to") && c > be) {
        return true;
      }
    }
    return false;
  }

  boolean hasAuxiliary(int v, String lemma) {
    for (int c : tree.children(v)) {
      if (c < v && (tree.is(c, "aux") || tree.is(c, "cop")) && tree.lemma(c).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** "demanded that the envoy leave": one who does it, and the bare form. */
  boolean subjunctive(int v, String mark, String tag) {
    if (!mark.equals("that") || !tag.equals("VBP") || tree.child(v, "aux") >= 0) {
      return false;
    }
    int s = tree.child(v, "nsubj");
    boolean one = s >= 0 && tree.token(s).tag().equals("NN");
    boolean name = s >= 0 && tree.token(s).tag().equals("NNP");
    return (one || name) && tree.withConjuncts(s).size() == 1 && !tree.form(v).endsWith("s");
  }

  boolean hedged(int v) {
    for (int c : tree.children(v)) {
      String f = tree.form(c);
      if (tree.is(c, "advmod")
          && (f.equals("possibly")
              || f.equals("perhaps")
              || f.equals("maybe")
              || f.equals("likely")
              || f.equals("probably"))) {
        return true;
      }
    }
    return false;
  }

  boolean conditional(int v) {
    for (int c : tree.children(v)) {
      if (tree.is(c, "advcl") && tree.marked(c, CONDITIONS)) {
        return true;
      }
    }
    return false;
  }

  /** True in a sentence that asks. */
  boolean question(int i) {
    int last = tree.sentenceEnd(i) - 1;
    return last >= 0 && tree.form(last).equals("?");
  }

  /** "has yet to answer". */
  boolean yet(int h) {
    for (int c : tree.children(h)) {
      if (tree.form(c).equals("yet")) {
        return true;
      }
    }
    return h + 1 < tree.sentenceEnd(h) && tree.form(h + 1).equals("yet");
  }

  /** "stopped short of": it was not done. */
  boolean stoppedShort(int verb) {
    for (int c : tree.children(verb)) {
      if (tree.form(c).equals("short")) {
        return true;
      }
    }
    return false;
  }
}
