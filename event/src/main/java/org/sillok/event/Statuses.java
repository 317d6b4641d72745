package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.event.Governors.Effect;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * Whether that which a word tells is so: from tense, aspect, modality and negation of its clause
 * and from what governs it. Null where the words leave it open (a bare "the talks").
 */
final class Statuses {
  static final int DEPTH = 8;

  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");
  private static final Set<String> MIGHT = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> MUST = Set.of("must", "should", "ought", "need");
  private static final Set<String> TEMPORAL =
      Set.of("when", "as", "after", "before", "once", "until", "while", "till");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "longer", "without", "nobody", "none", "neither");

  private final Tree tree;
  private final Governors governors;
  private final WordSets sets;
  private final Tenses tenses;
  private final Aspects aspects;
  private final Governing governing;
  private final NounStatus nouns;
  private final Disowned disowned;
  private final Negations negations;

  /** Negations that belong to the trigger itself: "in no hurry". */
  private final List<Integer> own;

  Statuses(Tree tree, Governors governors, WordSets sets) {
    this(tree, governors, sets, List.of());
  }

  private Statuses(Tree tree, Governors governors, WordSets sets, List<Integer> own) {
    this.tree = tree;
    this.governors = governors;
    this.sets = sets;
    this.tenses = new Tenses(tree);
    this.aspects = new Aspects(tree, sets);
    this.governing = new Governing(tree, governors);
    this.nouns = new NounStatus(tree, governors, governing, this);
    this.disowned = new Disowned(tree, sets);
    this.negations = new Negations(tree, own);
    this.own = own;
  }

  /** The status of the act, null if it stays open. */
  @Nullable Status of(Match match) {
    if (own.isEmpty() && match.tokens().stream().anyMatch(t -> NEGATIONS.contains(tree.form(t)))) {
      return new Statuses(tree, governors, sets, match.tokens()).of(match);
    }
    int i = match.anchor();
    EventType type = match.rule().type();
    Status s =
        tree.nominal(i) && tree.child(i, "cop") < 0
            ? nouns.nominal(i, type, 0)
            : clause(i, type, 0);
    if (s == null
        && match.rule().pattern().light()
        && tree.head(i) >= 0
        && tree.verb(tree.head(i))) {
      s = clause(tree.head(i), type, 0);
    }
    if (s != Status.DENIED && disowned.at(i)) {
      return Status.DENIED;
    }
    if (s != null && s != Status.DENIED && s != Status.CANCELLED && tenses.question(i)) {
      return Status.POSSIBLE;
    }
    return s;
  }

  boolean negated(int i) {
    return negations.negated(i);
  }

  @Nullable Status clause(int v, @Nullable EventType type, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    boolean negated = negated(v);
    String mark = tree.mark(v).isEmpty() && tree.whenever(v) ? "when" : tree.mark(v);
    if (tenses.auxiliary(v, MIGHT)) {
      return negated && !tenses.auxiliary(v, Set.of("may", "might"))
          ? Status.DENIED
          : Status.POSSIBLE;
    }
    if (tenses.auxiliary(v, MUST)) {
      return negated ? Status.DENIED : aspects.duty(v);
    }
    if (tree.marked(v, Tenses.CONDITIONS)) {
      return Status.POSSIBLE;
    }
    if (tree.verb(v) && tenses.beTo(v)) {
      Effect aim = governing.aim(v);
      if (aim != null && aim != Effect.PLANNED) {
        return negated ? Status.DENIED : apply(aim, v, type, DEPTH);
      }
      return negated ? Status.DENIED : above(v, Status.PLANNED, depth);
    }
    if (tenses.auxiliary(v, FUTURE)) {
      return negated
          ? Status.DENIED
          : above(
              v,
              tenses.hedged(v) || tenses.conditional(v) ? Status.POSSIBLE : Status.PLANNED,
              depth);
    }
    if (tenses.auxiliary(v, WOULD)) {
      if (negated) {
        return Status.DENIED;
      }
      boolean told = tree.is(v, "acl:relcl") && tree.mark(v).equals("that");
      boolean reported =
          told
              || tree.is(v, "ccomp")
              || tree.is(v, "parataxis")
              || tree.is(v, "conj")
              || tree.child(v, "parataxis") >= 0;
      boolean open = tenses.conditional(v) || negations.any(v); // "would reject any deal"
      return above(v, reported && !open ? Status.PLANNED : Status.POSSIBLE, depth);
    }
    String tag = tenses.finiteTag(v);
    boolean finite =
        tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    if (!finite) {
      return nonfinite(v, type, depth, negated);
    }
    if (negated) {
      return Status.DENIED;
    }
    if (tenses.subjunctive(v, mark, tag)) {
      return Status.REQUESTED;
    }
    Status base;
    if (tag.equals("VBD")) {
      base = Status.HAPPENED;
    } else if (tenses.hasAuxiliary(v, "have")) {
      boolean goesOn = tree.token(v).tag().equals("VBG") || aspects.lasting(v);
      base = goesOn ? Status.ONGOING : Status.HAPPENED;
    } else if (tree.token(v).tag().equals("VBG") && tenses.hasAuxiliary(v, "be")) {
      base = Status.ONGOING;
    } else if (TEMPORAL.contains(mark)) {
      // "when he meets": as the main clause has it
      Status main = tree.head(v) >= 0 ? clause(tree.head(v), type, depth + 1) : null;
      boolean ahead = mark.equals("before") || mark.equals("until") || mark.equals("till");
      base =
          main == Status.PLANNED
                  || main == Status.POSSIBLE
                  || main == Status.REQUESTED && !ahead // "asked for a delay before it begins"
              ? main
              : ahead ? Status.PLANNED : Status.ONGOING;
    } else if (tree.passive(v)) {
      base = Status.ONGOING;
    } else {
      base = tree.adjective(v) && !tree.verb(v) ? Status.HAPPENED : Status.ONGOING;
    }
    if (tenses.hedged(v) && base == Status.ONGOING && !tree.verb(v)) {
      base = Status.POSSIBLE;
    }
    return above(v, base, depth);
  }

  /** "prepare for a summit": it is more than an idea. */
  boolean prepared(int noun) {
    int h = tree.head(noun);
    return h >= 0
        && tree.nominal(noun)
        && tree.verb(h)
        && tree.caseOf(noun).equals("for")
        && governors.effectBy(tree.lemma(h), 'v', "for") == Effect.PLANNED;
  }

  /** What the clauses above a finite clause make of it. */
  private Status above(int v, Status base, int depth) {
    int h = tree.head(v);
    boolean beside = base == Status.HAPPENED && TEMPORAL.contains(tree.mark(v));
    if (h < 0 || depth > DEPTH || base == Status.DENIED || beside) {
      return base;
    }
    if (tree.is(v, "acl") && tree.mark(v).equals("that") && deniedReport(h)) {
      return Status.DENIED;
    }
    if (tree.is(v, "ccomp")
        || tree.is(v, "csubj")
        || tree.is(v, "xcomp")
        || tree.is(v, "acl") && tree.mark(v).equals("that")) {
      Effect e = governors.effect(tree.lemma(h), governing.part(h), "comp");
      if (e == Effect.DENIED) {
        return negated(h) ? Status.POSSIBLE : Status.DENIED;
      }
      if (e == Effect.POSSIBLE) {
        return Status.POSSIBLE;
      }
      if (e == Effect.PLANNED && base == Status.ONGOING) {
        return Status.PLANNED;
      }
      if (e == Effect.REQUESTED) {
        return Status.REQUESTED;
      }
      if (tree.marked(h, Tenses.CONDITIONS)) {
        return Status.POSSIBLE;
      }
    }
    if (tree.is(v, "conj")
        && base != Status.HAPPENED
        && tree.marked(h, Tenses.CONDITIONS)
        && tree.mark(v).isEmpty()) {
      return Status.POSSIBLE;
    }
    return base;
  }

  /** "denied a report that". */
  private boolean deniedReport(int noun) {
    int h = tree.head(noun);
    return h >= 0
        && tree.is(noun, "obj")
        && governing.effect(h, "obj") == Effect.DENIED
        && !negated(h);
  }

  private @Nullable Status nonfinite(int v, @Nullable EventType type, int depth, boolean negated) {
    int h = tree.head(v);
    if (h < 0) {
      // a headline's or fragment's verb: "Norway to host talks"
      return tree.infinitive(v)
          ? Status.PLANNED
          : negated
              ? Status.DENIED
              : tree.token(v).tag().equals("VBN") ? Status.HAPPENED : Status.ONGOING;
    }
    String mark = tree.mark(v);
    String relation = tree.token(v).relation();
    int between = tree.infinitive(v) ? governing.planNoun(h, v) : -1;
    Status s;
    if (between >= 0) {
      s = apply(governing.effect(between, "comp"), between, type, depth);
    } else if (tree.is(v, "conj")) {
      s = tree.nominal(h) ? nouns.nominal(h, type, depth + 1) : clause(h, type, depth + 1);
    } else if (tree.is(v, "advcl")
        && tree.infinitive(v)
        && tree.lemma(h).equals("have")
        && tenses.yet(h)) {
      s = Status.DENIED;
    } else if (relation.startsWith("acl") && tree.infinitive(v) && titled(v, h)) {
      s = Status.PLANNED;
    } else if (relation.startsWith("acl") && !tree.infinitive(v) && !tree.is(v, "xcomp")) {
      s = participle(v, h, mark, type, depth);
    } else if (tree.is(v, "advcl")
        && !(tree.infinitive(v) && governing.effect(h, "comp") != null)) {
      s = adverbial(h, mark, type, depth);
    } else if (tree.is(v, "advcl") && governing.effect(h, "comp") == Effect.REPORT) {
      s = Status.POSSIBLE;
    } else if (tree.is(v, "obl")
        || tree.is(v, "nmod")
        || tree.is(v, "obj")
        || tree.is(v, "nsubj")
        || tree.is(v, "csubj")) {
      s =
          tree.nominal(h)
              ? apply(governing.effect(h, tree.caseOf(v)), h, type, depth)
              : subject(v, adverbial(h, tree.caseOf(v), type, depth));
    } else {
      Effect e = governing.effect(h, "comp");
      if (e == null && tree.lemma(h).equals("be") && tree.infinitive(v)) {
        e = Effect.PLANNED;
      }
      if (e == null && tree.lemma(h).equals("go") && tree.infinitive(v)) {
        e = Effect.PLANNED;
      }
      if (e == null && tree.lemma(h).equals("have") && tree.infinitive(v)) {
        if (aspects.duty(v) == Status.PLANNED && !negated && !negated(h)) {
          return Status.PLANNED; // "would then have to be approved"
        }
        e = tenses.yet(h) ? Effect.DENIED : Effect.REQUESTED;
      }
      // "is said to have met", "was said to be in favour"
      boolean so = tenses.hasAuxiliary(v, "have") || tree.child(v, "cop") >= 0;
      s = apply(e == null || e == Effect.REPORT && !so ? Effect.POSSIBLE : e, h, type, depth);
    }
    if (negated && s != null) {
      return Status.DENIED;
    }
    return s;
  }

  /** "Oslo minister to visit Nuuk": a headline's verb read as what its noun is for. */
  private boolean titled(int verb, int noun) {
    int last = tree.sentenceEnd(verb) - 1;
    boolean open = !tree.is(last, "punct");
    for (int k = tree.sentenceStart(verb); k < verb && open; k++) {
      open = !tree.verb(k) || tree.adjective(k);
    }
    return open && tree.nominal(noun) && noun < verb && governing.effect(noun, "comp") == null;
  }

  /** "why easing the ban matters": what is said of an act in general does not tell that it is. */
  private @Nullable Status subject(int v, @Nullable Status main) {
    boolean general = tree.token(v).tag().equals("VBG") && main == Status.ONGOING;
    return general && (tree.is(v, "csubj") || tree.is(v, "nsubj")) ? Status.POSSIBLE : main;
  }

  private @Nullable Status participle(
      int v, int h, String mark, @Nullable EventType type, int depth) {
    Effect e = governing.effect(h, mark.isEmpty() ? "comp" : mark);
    if (e != null && tree.nominal(h)) {
      return apply(e, h, type, depth);
    }
    if (tree.token(v).tag().equals("VBN")) {
      return Status.HAPPENED;
    }
    return spoken(v, type) ? Status.HAPPENED : Status.ONGOING;
  }

  /** "a note demanding", "with the hosts warning": what is said is said. */
  private boolean spoken(int v, @Nullable EventType type) {
    return type != null && Kinds.WORDS.contains(type) && tree.token(v).tag().equals("VBG");
  }

  private @Nullable Status adverbial(int h, String mark, @Nullable EventType type, int depth) {
    if (Tenses.CONDITIONS.contains(mark)) {
      return Status.POSSIBLE;
    }
    Status main = tree.nominal(h) ? nouns.nominal(h, type, depth + 1) : clause(h, type, depth + 1);
    if (mark.equals("of") && tenses.stoppedShort(h)) {
      return Status.DENIED;
    }
    return switch (mark) {
      case "with" -> main == null ? Status.HAPPENED : main;
      case "without", "instead_of" -> Status.DENIED;
      case "ahead_of" -> Status.PLANNED;
      case "after", "since", "following", "upon", "on", "despite" ->
          main == Status.PLANNED || main == Status.POSSIBLE
              ? (mark.equals("after") || mark.equals("on") ? main : Status.HAPPENED)
              : Status.HAPPENED;
      default -> main;
    };
  }

  /** The effect of a governing word, seen through that word's own status. */
  @Nullable Status apply(@Nullable Effect e, int h, @Nullable EventType type, int depth) {
    if (e == null) {
      return null;
    }
    Status own =
        e == Effect.OPEN
            ? null
            : tree.nominal(h) ? nouns.nominal(h, type, depth + 1) : clause(h, type, depth + 1);
    return Governed.by(e, own, type, tree.nominal(h));
  }
}
