package org.sillok.event;

import java.util.Set;

/** How two words of a sentence stand to each other: what clauses lie between them, and which. */
final class Ties {
  private final Tree tree;
  private final Set<String> earlier;

  Ties(Tree tree, WordSets sets) {
    this.tree = tree;
    this.earlier = sets.named("earlier");
  }

  /** "first planned for May", "originally due in May": it came otherwise. */
  boolean first(int participle) {
    for (int c : tree.children(participle)) {
      if (c < participle && earlier.contains(tree.form(c)) && tree.is(c, "advmod")) {
        return !tree.token(participle).tag().equals("VBD") || tree.has(participle, "aux:pass");
      }
    }
    return false;
  }

  /** True if between a time and the act stands a "since". */
  boolean since(int token, int act) {
    for (int k = token; k >= 0 && k != act; k = tree.head(k)) {
      if (tree.caseOf(k).equals("since") || tree.mark(k).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /** "Oslo has led the talks since May, but they stand still": two clauses, each with its own. */
  boolean beside(int act, int owner) {
    for (int k = act; k >= 0 && k != owner; k = tree.head(k)) {
      if (tree.is(k, "conj") && clause(k) && tree.child(k, "nsubj") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True if no other clause stands between: of two days that of the nearer verb. */
  boolean nearest(int act, int owner) {
    int k = tree.head(act);
    while (k >= 0 && k != owner && !clause(k)) {
      k = tree.head(k);
    }
    return k == owner;
  }

  boolean clause(int k) {
    return tree.verb(k) || tree.adjective(k) && tree.child(k, "cop") >= 0;
  }

  boolean complement(int inner, int outer) {
    for (int k = inner; k >= 0 && k != outer; k = tree.head(k)) {
      if (!(tree.is(k, "xcomp")
          || tree.is(k, "ccomp")
          || tree.is(k, "conj")
          || tree.is(k, "advcl") && tree.infinitive(k)
          || tree.is(k, "acl") && tree.infinitive(k))) {
        return false;
      }
    }
    return true;
  }

  boolean relative(int inner, int outer) {
    for (int k = inner; k >= 0 && k != outer; k = tree.head(k)) {
      if (tree.is(k, "acl") || tree.is(k, "advcl") || tree.is(k, "parataxis")) {
        return true;
      }
    }
    return false;
  }

  /** True if the act stands in a clause of its own below the other word. */
  boolean subordinate(int inner, int outer) {
    for (int k = inner; k >= 0 && k != outer; k = tree.head(k)) {
      if (tree.token(k).relation().equals("acl:relcl")
          || tree.is(k, "parataxis")
          || tree.is(k, "ccomp")
          || tree.is(k, "advcl") && !tree.infinitive(k)) {
        return true;
      }
    }
    return false;
  }

  /** True for the end of what goes on now: "until Friday". */
  boolean until(int token) {
    String c = tree.caseOf(token);
    return (c.equals("until") || c.equals("till")) && !tree.is(token, "conj");
  }

  /** "in October, when talks ended": the day that the clause opens with. */
  boolean named(int token, int act) {
    int clause = tree.noun(act) && tree.is(act, "nsubj") ? tree.head(act) : act;
    for (int c : clause < 0 ? new int[0] : tree.children(clause)) {
      boolean when = c < clause && c > token && tree.form(c).equals("when");
      int before = when && tree.form(c - 1).equals(",") ? c - 2 : c - 1;
      if (when && before >= token && before - token <= 2 && !tree.verb(before)) {
        return true;
      }
    }
    return false;
  }

  /** "A meeting of ministers on fish, planned for May, was put off", with the participle lower. */
  boolean aside(int participle, int act) {
    int lost = tree.lostVerb(act);
    return lost > participle
        && act < participle
        && tree.under(participle, lost)
        && tree.token(participle).tag().equals("VBN")
        && tree.form(participle - 1).equals(",");
  }
}
