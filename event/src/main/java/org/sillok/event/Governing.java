package org.sillok.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.event.Governors.Effect;
import org.sillok.model.Status;

/** What the words above an act and before it do to its status, by {@link Governors}. */
final class Governing {
  private static final Set<String> PARTICLES =
      Set.of(
          "off", "out", "up", "down", "ahead", "back", "away", "aside", "on", "over", "forward",
          "through");

  private final Tree tree;
  private final Governors governors;

  Governing(Tree tree, Governors governors) {
    this.tree = tree;
    this.governors = governors;
  }

  char part(int h) {
    return tree.verb(h) && !tree.adjective(h) ? 'v' : tree.nominal(h) ? 'n' : 'a';
  }

  @Nullable Effect effect(int h, String via) {
    if (part(h) == 'v') {
      int p = particle(h);
      Effect whole = p < 0 ? null : governors.effect(tree.lemma(h) + "_" + tree.form(p), 'v', via);
      if (whole != null) {
        return whole;
      }
    }
    Effect e = governors.effect(tree.lemma(h), part(h), via);
    if (e == null && part(h) == 'a') {
      e = governors.effect(tree.lemma(h), 'v', via);
    }
    if (e == null && part(h) == 'v') {
      // "is set to", "is scheduled to": taggers take these for either
      e = governors.effect(tree.form(h), 'a', via);
    }
    return e;
  }

  /** The particle of a verb: "put off", "broke down"; -1 if it has none. */
  private int particle(int h) {
    for (int c : tree.children(h)) {
      if (c > h && PARTICLES.contains(tree.form(c)) && !tree.is(c, "case")) {
        return c;
      }
    }
    int next = h + 1;
    return next < tree.sentenceEnd(h) && PARTICLES.contains(tree.form(next)) ? next : -1;
  }

  /**
   * "announced plans to visit", parsed with the infinitive on the verb: the noun that it belongs
   * to, or -1.
   */
  int planNoun(int h, int v) {
    int found = -1;
    for (int c : tree.children(h)) {
      if (c > h
          && c < v
          && tree.nominal(c)
          && governors.effect(tree.lemma(c), 'n', "comp") != null) {
        found = c;
      }
    }
    return found;
  }

  /**
   * "the aim is to meet": what the noun that is the subject makes of it; null for "they are to".
   */
  @Nullable Effect aim(int v) {
    for (int c : tree.children(v)) {
      if (tree.token(c).relation().equals("nsubj:outer")) {
        return governors.effect(tree.lemma(c), 'n', "comp");
      }
    }
    return null;
  }

  @Nullable Status modifiers(int n) {
    Status found = null;
    for (int c : tree.children(n)) {
      if (c < n
          && (tree.is(c, "amod")
              || tree.is(c, "compound")
              || tree.is(c, "det")
              || tree.is(c, "advmod")
              || tree.is(c, "nmod"))) {
        Effect e = governors.effect(tree.lemma(c), 'a', "mod");
        if (e == null) {
          e = governors.effect(tree.form(c), 'a', "mod");
        }
        Status s =
            e == null
                ? null
                : switch (e) {
                  case PLANNED -> Status.PLANNED;
                  case POSSIBLE -> Status.POSSIBLE;
                  case HAPPENED -> Status.HAPPENED;
                  case ONGOING -> Status.ONGOING;
                  case CANCELLED -> Status.CANCELLED;
                  case DENIED -> Status.DENIED;
                  case REQUESTED -> Status.REQUESTED;
                  case SAME, REPORT, ANNOUNCED, OPEN -> null;
                };
        if (s != null && (found == null || found == Status.HAPPENED)) {
          found = s;
        }
      }
    }
    return found;
  }

  /** True for talks "with" or "between" somebody. */
  boolean joint(int n) {
    return !tree.prepositional(n, "with").isEmpty() || !tree.prepositional(n, "between").isEmpty();
  }
}
