package org.sillok.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.event.Governors.Effect;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * Whether an act that a noun tells is so ("the talks", "a visit"): from what stands before the noun
 * and from what it hangs on.
 */
final class NounStatus {
  /** Prepositions that tell when or where something is, not what it is. */
  private static final Set<String> SETTINGS =
      Set.of(
          "after",
          "before",
          "during",
          "at",
          "following",
          "since",
          "ahead_of",
          "in",
          "on",
          "until",
          "upon",
          "despite",
          "as");

  /** Verbs of talk about something. */
  private static final Set<String> TABLED = Set.of("discuss", "debate");

  private final Tree tree;
  private final Governors governors;
  private final Governing governing;
  private final Statuses clauses;

  NounStatus(Tree tree, Governors governors, Governing governing, Statuses clauses) {
    this.tree = tree;
    this.governors = governors;
    this.governing = governing;
    this.clauses = clauses;
  }

  @Nullable Status nominal(int n, @Nullable EventType type, int depth) {
    if (depth > Statuses.DEPTH) {
      return null;
    }
    Status modified = governing.modifiers(n);
    if (clauses.negated(n)) {
      return Status.DENIED;
    }
    if (modified == Status.PLANNED
        || modified == Status.POSSIBLE
        || modified == Status.CANCELLED
        || modified == Status.DENIED) {
      Status g = governed(n, type, depth);
      return g == Status.CANCELLED || g == Status.DENIED ? g : modified;
    }
    Status participle = reduced(n, type, depth);
    Status governed = governed(n, type, depth);
    if (modified == Status.HAPPENED && governed != Status.DENIED && governed != Status.CANCELLED) {
      return modified;
    }
    if (governed == Status.HAPPENED && tree.is(n, "nsubj") && participle == Status.PLANNED) {
      return governed; // "the meeting, first planned for May, opened"
    }
    if (governed != null && governed != Status.HAPPENED && governed != Status.ONGOING) {
      return governed;
    }
    if (participle != null) {
      return participle;
    }
    return modified != null && governed == null ? modified : governed;
  }

  /** "talks held in Oslo", "a meeting scheduled for May", "talks aimed at". */
  private @Nullable Status reduced(int n, @Nullable EventType type, int depth) {
    for (int c : tree.children(n)) {
      if (tree.token(c).relation().equals("acl") && c > n && tree.verb(c) && !tree.infinitive(c)) {
        Effect e = governing.effect(c, "obj");
        if (e == Effect.SAME && tree.token(c).tag().equals("VBN")) {
          return Status.HAPPENED;
        }
        if (e != null && e != Effect.SAME && e != Effect.OPEN && e != Effect.ANNOUNCED) {
          return clauses.apply(e, c, type, Statuses.DEPTH);
        }
      }
      if (tree.token(c).relation().equals("acl:relcl") && tree.verb(c) && depth < Statuses.DEPTH) {
        Effect e = governing.effect(c, tree.passive(c) ? "obj" : "subj");
        if (e == Effect.SAME) {
          return clauses.clause(c, type, depth + 1);
        }
      }
    }
    return null;
  }

  private @Nullable Status governed(int n, @Nullable EventType type, int depth) {
    int h = tree.head(n);
    if (h < 0) {
      return null;
    }
    int lost = tree.lostVerb(n);
    if (lost >= 0) {
      return clauses.apply(
          governing.effect(lost, tree.passive(lost) ? "obj" : "subj"), lost, type, depth);
    }
    Status ended = ended(n, h, type, depth);
    if (ended != null) {
      return ended;
    }
    if (tree.is(n, "obj") && TABLED.contains(tree.lemma(h)) && settled(n)) {
      return null; // "to discuss the round in Oslo": it is to be, whatever is said of it
    }
    if (tree.is(n, "obj") || tree.is(n, "iobj") || tree.token(n).relation().equals("nsubj:pass")) {
      return clauses.apply(governing.effect(h, "obj"), h, type, depth);
    }
    if (tree.is(n, "nsubj") && governing.effect(h, "comp") == Effect.DENIED && toDo(h)) {
      return clauses.apply(Effect.DENIED, h, type, depth); // "the talks failed to resume"
    }
    if (tree.is(n, "nsubj")) {
      Effect own = governing.effect(h, "subj");
      int then = own == null ? tree.child(h, "xcomp") : -1;
      if (then > h && tree.infinitive(then)) {
        // "the talks are due to resume": as what they are due to do has it
        Effect e = governing.effect(then, tree.passive(then) ? "obj" : "subj");
        return clauses.apply(e, then, type, depth);
      }
      return clauses.apply(own, h, type, depth);
    }
    if (tree.is(n, "conj") || tree.is(n, "appos")) {
      return tree.nominal(h) ? nominal(h, type, depth + 1) : null;
    }
    String c = tree.caseOf(n);
    if (tree.is(n, "nmod")) {
      Effect e = governing.effect(h, c);
      return e != null ? clauses.apply(e, h, type, depth) : null;
    }
    if (tree.is(n, "obl")) {
      return oblique(n, h, c, type, depth);
    }
    return null;
  }

  private boolean toDo(int verb) {
    int c = tree.child(verb, "xcomp");
    return c > verb && tree.infinitive(c);
  }

  /** "the round", "the next meeting": one that is settled. */
  private boolean settled(int n) {
    int det = tree.child(n, "det");
    return det >= 0 && tree.form(det).equals("the");
  }

  /** "in a telephone call": told as something new. */
  private boolean newly(int n) {
    for (int c : tree.children(n)) {
      if (c < n && (tree.form(c).equals("a") || tree.form(c).equals("an"))) {
        return true;
      }
    }
    return false;
  }

  /** "had been scheduled but was scrapped": what became of it in the end. */
  private @Nullable Status ended(int n, int h, @Nullable EventType type, int depth) {
    if (!tree.is(n, "nsubj") || !tree.verb(h)) {
      return null;
    }
    for (int c : tree.children(h)) {
      if (tree.is(c, "conj") && tree.verb(c) && tree.child(c, "nsubj") < 0) {
        Effect e = governing.effect(c, tree.has(c, "aux:pass") ? "obj" : "subj");
        if (e == Effect.CANCELLED || e == Effect.DENIED) {
          return clauses.apply(e, c, type, depth);
        }
      }
    }
    return null;
  }

  private @Nullable Status oblique(int n, int h, String c, @Nullable EventType type, int depth) {
    int noun = tree.left(n) - 1;
    if (noun > h && tree.noun(noun) && governing.effect(noun, c) == Effect.CANCELLED) {
      return Status.PLANNED; // "signals a delay in his visit": it is still to come
    }
    Effect e =
        tree.nominal(h)
            ? governing.effect(h, c)
            : SETTINGS.contains(c)
                ? governors.effectBy(tree.lemma(h), governing.part(h), c)
                : governors.effect(tree.lemma(h), governing.part(h), c);
    if (e != null) {
      return clauses.apply(e, h, type, depth);
    }
    Status main =
        tree.nominal(h) ? nominal(h, type, depth + 1) : clauses.clause(h, type, depth + 1);
    return switch (c) {
      case "ahead_of", "before", "until", "pending" ->
          main == Status.HAPPENED && c.equals("before") ? null : Status.PLANNED;
      case "for", "toward", "towards" -> main == Status.POSSIBLE ? Status.POSSIBLE : Status.PLANNED;
      case "without" -> Status.DENIED;
      case "such_as", "like", "including" ->
          main == Status.PLANNED || main == Status.POSSIBLE ? main : Status.HAPPENED;
      case "during", "at", "after", "following", "since", "upon", "despite" ->
          main == Status.PLANNED || main == Status.POSSIBLE
              ? main
              : main == null ? null : Status.HAPPENED;
      case "in", "from" ->
          (governing.joint(n) || newly(n)) && main != null
              ? main == Status.PLANNED || main == Status.POSSIBLE ? main : Status.HAPPENED
              : null;
      default -> null;
    };
  }
}
