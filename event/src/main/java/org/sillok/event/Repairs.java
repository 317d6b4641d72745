package org.sillok.event;

import java.util.Arrays;
import java.util.Set;

/**
 * Subjects that parsers lose in shapes of sentence that news likes: "Jane Doe, the minister,
 * appealed for calm", where the name is taken for the whole sentence, "the talks ended, Oslo said",
 * where the talks are taken to say something, and "the pact which both sides signed holds". Only
 * broken trees of these shapes are mended.
 */
final class Repairs {
  /** In how many words behind a verb an object that it lost must end. */
  private static final int REACH = 6;

  private static final Set<String> ADVERBS = Set.of("RB", "MD");

  private final Words tree;
  private final int[] subjects;
  private final int[] verbs;
  private final int[] objects;

  Repairs(Words tree) {
    this.tree = tree;
    this.subjects = new int[tree.size()];
    this.verbs = new int[tree.size()];
    this.objects = new int[tree.size()];
    Arrays.fill(subjects, -1);
    Arrays.fill(verbs, -1);
    Arrays.fill(objects, -1);
    int k = 0;
    while (k < tree.size()) {
      int end = tree.sentenceEnd(k);
      sentence(tree.sentenceStart(k), end);
      k = Math.max(end, k + 1);
    }
  }

  /** The subject of a verb that has lost it, or -1. */
  int subject(int verb) {
    return subjects[verb];
  }

  /** The verb of a noun that has lost it, or -1. */
  int verb(int noun) {
    return verbs[noun];
  }

  /** The object of a verb that has lost it, or -1. */
  int object(int verb) {
    return objects[verb];
  }

  private void sentence(int from, int end) {
    for (int k = from; k < end; k++) {
      if (tree.head(k) < 0 && tree.noun(k) && !tree.verb(k) && tree.child(k, "cop", "nsubj") < 0) {
        named(k, k, end);
        lostMain(k, end);
        active(k);
      }
      if (tree.head(k) < 0 && apposed(k)) {
        named(tree.child(k, "nsubj"), k, end);
      }
      if (tree.verb(k)) {
        reported(k);
        gardenPath(k);
        elliptic(k);
      }
      if (tree.noun(k) && !tree.verb(k) && tree.is(k, "nsubj")) {
        carried(k);
      }
      if (tree.form(k).equals("who") && tree.is(k, "nsubj")) {
        related(k);
      }
    }
  }

  /** "thanked Jane Doe, the minister, who called him", with the clause on the verb. */
  private void related(int who) {
    int verb = tree.head(who);
    if (verb < who || !tree.verb(verb) || tree.token(verb).relation().startsWith("acl")) {
      return;
    }
    int noun = who - 1;
    while (noun > 0 && tree.is(noun, "punct")) {
      noun--;
    }
    while (tree.head(noun) >= 0
        && tree.head(noun) < noun
        && (tree.is(noun, "appos") || tree.is(noun, "flat"))) {
      noun = tree.head(noun);
    }
    if (tree.noun(noun) && noun < who && subjects[verb] < 0) {
      subjects[verb] = noun;
    }
  }

  /**
   * "A meeting of fisheries ministers on fish, planned for Friday, was put off", read as if the
   * meeting were ministers: the verb of these is its own.
   */
  private void carried(int noun) {
    int other = tree.head(noun);
    boolean misread =
        other > noun
            && tree.noun(other)
            && !tree.verb(other)
            && tree.child(other, "cop") < 0
            && tree.is(other, "nsubj");
    int verb = misread ? tree.head(other) : -1;
    if (verb > other && tree.verb(verb) && subjects[verb] < 0) {
      subjects[verb] = noun;
      verbs[noun] = verb;
    }
  }

  /**
   * "Norway on Monday appointed Jane Doe", "Jane Doe in turn invited him", read as one who is
   * appointed or invited: the verb has an object.
   */
  private void active(int root) {
    for (int c : tree.children(root)) {
      boolean participle = tree.token(c).relation().equals("acl") && c > root;
      int object = participle && tree.token(c).tag().equals("VBN") ? tree.child(c, "obj") : -1;
      if (object > c && verbs[root] < 0 && tree.child(c, "aux") < 0 && !tree.is(c - 1, "punct")) {
        subjects[c] = root;
        verbs[root] = c;
        return;
      }
    }
  }

  /** "Jane Doe, the minister, appealed": the first verb behind a closing comma. */
  private void named(int root, int from, int end) {
    int comma = -1;
    for (int k = from + 1; k < end; k++) {
      String f = tree.form(k);
      if (f.equals(",")) {
        comma = k;
      } else if (comma >= 0 && main(k) && adjacent(comma, k) && comma > root + 2) {
        if (!ownSubject(k, comma)) {
          subjects[k] = root;
          verbs[root] = k;
        }
        return;
      }
    }
  }

  /** "The visit, planned for May, was": what stands behind the comma is no main verb. */
  private boolean apposed(int verb) {
    int noun = tree.child(verb, "nsubj");
    String tag = tree.token(verb).tag();
    boolean form = tag.equals("VBD") || tag.equals("VBN");
    return form
        && noun >= 0
        && noun < verb
        && tree.noun(noun)
        && tree.child(verb, "aux") < 0
        && tree.form(verb - 1).equals(",");
  }

  /**
   * "a deadline for both sides to agree on how to share it has passed", with "passed" on "share":
   * the first verb with a finite auxiliary and without a subject is that of the noun that stands
   * before all.
   */
  private boolean lostMain(int noun, int end) {
    for (int k = noun + 2; k < end && subjects[k] < 0; k++) {
      boolean own = tree.child(k, "nsubj", "csubj", "mark") >= 0 || tree.is(k, "conj");
      boolean inner = (tree.is(k, "advcl") || tree.is(k, "xcomp")) && tree.under(k, noun);
      if (tree.verb(k) && inner && !own && perfect(k)) {
        subjects[k] = noun;
        verbs[noun] = k;
        return true;
      }
    }
    return false;
  }

  private boolean perfect(int verb) {
    for (int c : tree.children(verb)) {
      String f = tree.form(c);
      if (c < verb && tree.is(c, "aux") && (f.equals("has") || f.equals("have"))) {
        return true;
      }
    }
    return false;
  }

  /** True for a verb that can be the main one: finite, or a past form that may be. */
  private boolean main(int k) {
    String tag = tree.token(k).tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean auxiliary = tree.is(k, "aux") || tree.is(k, "cop");
    boolean compound = false;
    for (int c : tree.children(k)) {
      compound |= c < k && tree.is(c, "aux");
    }
    return tree.verb(k) && !auxiliary && (finite || tag.equals("VBN") || compound);
  }

  /** Nothing between the comma and the verb but auxiliaries and adverbs. */
  private boolean adjacent(int comma, int verb) {
    for (int k = comma + 1; k < verb; k++) {
      boolean light = tree.is(k, "aux") || ADVERBS.contains(tree.token(k).tag());
      if (!light) {
        return false;
      }
    }
    return true;
  }

  private boolean ownSubject(int verb, int comma) {
    for (int c : tree.children(verb)) {
      if (tree.is(c, "nsubj") && c > comma) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the pact which both sides signed runs to nine pages", read as if signed sides ran: the
   * relative clause has its own doer, and what it is done to stands before the pronoun.
   */
  private void gardenPath(int verb) {
    int noun = tree.head(verb);
    boolean reduced =
        tree.token(verb).relation().equals("acl")
            && tree.token(verb).tag().equals("VBN")
            && tree.child(verb, "aux", "obj") < 0
            && noun >= 0
            && noun < verb
            && verb - noun <= 2;
    int pronoun = reduced ? tree.left(noun) - 1 : -1;
    boolean relative =
        pronoun > tree.sentenceStart(verb)
            && Relatives.pronoun(tree, pronoun)
            && !tree.form(pronoun).equals("who");
    int done = relative ? Relatives.antecedent(tree, pronoun, pronoun) : -1;
    while (done >= 0 && tree.is(done, "nmod") && tree.noun(tree.head(done))) {
      done = tree.head(done); // "the pact on tin which"
    }
    if (done >= 0) {
      subjects[verb] = noun;
      objects[verb] = done;
    }
  }

  /**
   * "Norway's parliament voted on Monday, Denmark's followed": a possessor does what its parliament
   * does. "met on Friday and Oslo agreed", read as if Friday and Oslo were one: the word before the
   * verb, joined to what stands before it, is its subject.
   */
  private void elliptic(int verb) {
    int before = verb - 1;
    if (subjects[verb] >= 0
        || before < tree.sentenceStart(verb)
        || tree.child(verb, "nsubj") >= 0) {
      return;
    }
    int h = tree.head(before);
    boolean clitic = tree.token(before).tag().equals("POS") && h >= 0 && h == tree.head(verb);
    if (clitic && tree.token(verb).relation().equals("acl") && tree.child(verb, "aux") < 0) {
      subjects[verb] = h;
      return;
    }
    String tag = tree.token(verb).tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ");
    boolean joined =
        finite
            && tree.child(verb, "aux") < 0
            && (tree.is(verb, "advcl") || tree.is(verb, "conj"))
            && tree.token(before).upos().equals("PROPN")
            && tree.is(before, "conj")
            && h >= 0
            && tree.mention(before) != null
            && tree.mention(h) == null;
    if (joined) {
      subjects[verb] = before;
    }
  }

  /** "the talks ended, Oslo said": the first of two subjects of a verb of saying. */
  private void reported(int said) {
    int first = -1;
    int second = -1;
    int clause = -1;
    for (int c : tree.children(said)) {
      if (c < said && tree.token(c).relation().equals("nsubj")) {
        if (first < 0) {
          first = c;
        } else {
          second = c;
        }
      }
      if (c < said && tree.is(c, "ccomp") && tree.verb(c)) {
        clause = c;
      }
    }
    if (second < 0) {
      return;
    }
    if (lostMain(first, second)) {
      return;
    }
    if (clause >= 0) {
      if (clause > first && clause < second && tree.child(clause, "nsubj") < 0) {
        subjects[clause] = first;
      }
      return;
    }
    for (int c : tree.children(first)) {
      boolean participle = tree.token(c).relation().equals("acl");
      if (participle && c > first && c < second && tree.token(c).tag().equals("VBN")) {
        subjects[c] = first;
        return;
      }
    }
  }

  /**
   * The object that the parser took from a verb: in "the claim that it shelled the camp was denied"
   * the camp is not denied, it was shelled. Looked for only in clauses that a noun brings in; -1 if
   * there is none.
   */
  int robbed(int verb) {
    int mark = -1;
    for (int c : tree.children(verb)) {
      mark = c < verb && tree.is(c, "mark") ? c : mark;
    }
    int noun = mark - 1;
    boolean brought =
        noun >= tree.sentenceStart(verb)
            && tree.noun(noun)
            && (tree.form(mark).equals("that")
                || tree.form(mark).equals("to") && tree.is(verb, "acl"));
    int end = Math.min(tree.sentenceEnd(verb), verb + REACH);
    for (int k = verb + 1; brought && k < end; k++) {
      if (tree.is(k, "nsubj") && tree.left(k) == verb + 1 && tree.head(k) > k) {
        return k;
      }
    }
    return -1;
  }
}
