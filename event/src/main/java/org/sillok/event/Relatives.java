package org.sillok.event;

/** Relative clauses: for which noun their pronoun stands. */
final class Relatives {
  private Relatives() {}

  /**
   * The noun for which a relative pronoun stands, also where its clause hangs elsewhere in the tree
   * ("the quota of nine tonnes, which they set"): the one above the clause, or else the one before
   * the pronoun; of an amount that of which it is one. -1 if there is none.
   */
  static int antecedent(Words tree, int pronoun, int verb) {
    int h = tree.head(verb);
    int noun = pronoun - 1;
    if (tree.token(verb).relation().startsWith("acl") && h >= 0 && h < pronoun) {
      noun = h;
    } else if (noun >= tree.sentenceStart(pronoun) && tree.form(noun).equals(",")) {
      noun--;
    }
    if (noun < tree.sentenceStart(pronoun) || !tree.noun(noun)) {
      return -1;
    }
    while ((tree.is(noun, "flat") || tree.is(noun, "compound"))
        && tree.head(noun) >= 0
        && tree.noun(tree.head(noun))) {
      noun = tree.head(noun);
    }
    while (tree.is(noun, "nmod")
        && tree.marked(noun, "of")
        && tree.child(noun, "nummod") >= 0
        && tree.noun(tree.head(noun))) {
      noun = tree.head(noun);
    }
    return noun;
  }

  /** True for "which", "who", "that" where they begin a relative clause. */
  static boolean pronoun(Words tree, int i) {
    String tag = tree.token(i).tag();
    return tag.equals("WDT") || tag.equals("WP") && !tree.form(i).equals("what");
  }

  /**
   * "the complaint that Oslo wants to file", with "that" read as a conjunction: the noun before it
   * is what is to be filed; -1 for another verb.
   */
  static int gap(Words tree, int verb) {
    int top = tree.head(verb);
    if (top < 0 || !tree.is(verb, "xcomp") || !tree.infinitive(verb) || !tree.verb(top)) {
      return -1;
    }
    boolean clause = tree.is(top, "ccomp") || tree.token(top).relation().startsWith("acl");
    int that = clause && tree.mark(top).equals("that") ? tree.child(top, "mark") : -1;
    int noun = that - 1;
    boolean before = noun >= tree.sentenceStart(verb) && tree.nominal(noun);
    return before && tree.child(top, "obj") < 0 ? noun : -1;
  }

  /** The noun before a relative clause, where {@code subject} is its pronoun; else the subject. */
  static int subject(Words tree, int verb, int subject) {
    String f = tree.form(subject);
    boolean pronoun = f.equals("who") || f.equals("which") || f.equals("that") || f.equals("whom");
    int h = tree.head(verb);
    int person = subject - 2;
    if (f.equals("who")
        && person >= tree.sentenceStart(subject)
        && tree.form(subject - 1).equals(",")
        && tree.named(person).equals("%person")
        && h >= 0
        && tree.mention(h) == null) {
      return person; // "..., Jane Doe, who was sworn in, said", with the clause hung higher
    }
    if (pronoun && h >= 0 && h < verb && tree.token(verb).relation().startsWith("acl")) {
      return h;
    }
    // "Jane Doe, who was sworn in", read as a clause beside
    boolean aside = pronoun && subject > 0 && tree.form(subject - 1).equals(",");
    int noun = aside && pronoun(tree, subject) ? antecedent(tree, subject, verb) : -1;
    return noun < 0 ? subject : noun;
  }
}
