package org.sillok.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;
import org.sillok.model.TimeExpression;

/** How closely an expression of time belongs to an act of its sentence. */
final class Nearness {
  /** A time that is not the act's. */
  static final int FAR = 9;

  private static final Set<String> AT = Set.of("on", "in", "at", "during");

  private static final Set<String> SENT =
      Set.of(
          "send", "date", "publish", "issue", "release", "deliver", "broadcast", "post", "print");

  private static final Set<String> GERUNDS = Set.of("on", "of", "for", "about", "over");

  private final Tree tree;
  private final Reports reports;
  private final Governors governors;
  private final Ties ties;
  private final Tenses tenses;
  private final @Nullable LocalDate published;

  Nearness(Tree tree, Reports reports, Governors governors, Ties ties) {
    this.tree = tree;
    this.reports = reports;
    this.governors = governors;
    this.ties = ties;
    this.tenses = new Tenses(tree);
    this.published = tree.text().article().published().when().latest();
  }

  /** How closely a time belongs to the act: 0 on it, {@link #FAR} not at all. */
  int rank(
      TimeExpression time,
      int token,
      Match match,
      @Nullable EventType type,
      @Nullable Status status) {
    int i = match.anchor();
    int owner = owner(time, token);
    if (owner >= 0 && naming(token, owner, match, type)) {
      return FAR;
    }
    if (owner >= 0 && token < i && subject(owner, token, i)) {
      return 0;
    }
    if (letter(owner, match)) {
      return 1;
    }
    int steps = 0;
    while (owner >= 0
        && owner != i
        && !match.tokens().contains(owner)
        && !ties.clause(owner)
        && steps++ < 30) {
      if (tree.is(owner, "parataxis")) {
        return FAR; // "..., whose letter in May came late": a clause that lost its verb
      }
      owner = tree.head(owner);
    }
    if (owner >= 0
        && governors.effectBy(tree.lemma(owner), 'v', "obj") == Governors.Effect.PLANNED
        && ties.first(owner)) {
      return FAR; // the day for which it was first planned is not that on which it was
    }
    if (owner == i || owner >= 0 && match.tokens().contains(owner)) {
      return 0;
    }
    if (ties.named(token, i)) {
      return 0;
    }
    if (owner < 0) {
      return type != null && tree.under(i, token) ? 3 : FAR;
    }
    if (inserted(owner, i)) {
      return 0;
    }
    if (tree.is(owner, "xcomp") && tree.is(i, "nsubj") && tree.head(i) == tree.head(owner)) {
      return 1; // "the talks are due to resume on Friday"
    }
    if (ties.aside(owner, match.anchor())
        && governors.effectBy(tree.lemma(owner), 'v', "obj") == Governors.Effect.PLANNED) {
      return 1;
    }
    if (tree.under(owner, i)) {
      // inside the act's own phrase, but in a clause of it
      // what is asked for or threatened has its own time
      boolean words = type != null && Kinds.WORDS.contains(type);
      if (begins(owner, i)) {
        return 1;
      }
      if (said(owner, i) && words && status == Status.HAPPENED && speaks(owner, i)) {
        return 2; // "Lima will not pay, its minister said on Tuesday"
      }
      if (status == Status.HAPPENED && ahead(owner) && past(time)) {
        return 2; // "rejected a plan to share the water on Monday": nobody plans for what is past
      }
      if (lasting(i, type, status) && ties.since(token, i)) {
        return 1;
      }
      return words || ties.relative(owner, i) && !ties.complement(owner, i)
          ? FAR
          : ties.complement(owner, i) ? 1 : 3;
    }
    if (tree.under(i, owner)) {
      if (token > owner && ties.beside(i, owner)) {
        return FAR;
      }
      boolean report =
          governors.reporting(tree.lemma(owner)) && !tree.is(i, "obj") && !tree.is(i, "nsubj");
      if (report) {
        return type != null
                && Kinds.WORDS.contains(type)
                && status == Status.HAPPENED
                && speaks(owner, i)
            ? 2
            : FAR;
      }
      if (announces(owner, i)) {
        return FAR;
      }
      return ties.subordinate(i, owner) ? 4 : ties.nearest(i, owner) ? 1 : 2;
    }
    int report = reports.reportingVerb(i);
    if (report < 0) {
      // "..., he said Friday" behind the clause
      if (governors.reporting(tree.lemma(owner))
          && type != null
          && Kinds.WORDS.contains(type)
          && status == Status.HAPPENED
          && tree.under(owner, i)) {
        return 2;
      }
    }
    if (tree.is(owner, "conj") && tree.head(owner) >= 0 && tree.under(i, tree.head(owner))) {
      return FAR;
    }
    return FAR;
  }

  /** The word on which a time hangs; "on Friday" is no subject of what comes behind it. */
  private int owner(TimeExpression time, int token) {
    int owner = tree.head(token);
    boolean subject = owner > token && tree.is(token, "nsubj") && tree.is(owner, "advcl");
    return subject && adverbial(time) ? tree.head(owner) : owner;
  }

  private boolean adverbial(TimeExpression time) {
    for (int k = 1; k < tree.size(); k++) {
      if (tree.token(k).span().start() >= time.span().start()) {
        return AT.contains(tree.form(k - 1));
      }
    }
    return false;
  }

  /** "the autumn survey": by its time a thing is called that is not the act. */
  private boolean naming(int token, int owner, Match match, @Nullable EventType type) {
    return tree.is(token, "compound")
        && tree.noun(owner)
        && owner > token
        && owner != match.anchor()
        && (type != EventType.CONSULT || !match.tokens().contains(owner));
  }

  /** A verb of saying behind the clause that is said. */
  private boolean said(int verb, int act) {
    return tree.is(verb, "parataxis")
        && tree.head(verb) == act
        && verb > act
        && governors.reporting(tree.lemma(verb));
  }

  /** "to share the water", "on sharing the water": what is talked of, not what was done. */
  private boolean ahead(int verb) {
    boolean gerund = tree.token(verb).tag().equals("VBG") && GERUNDS.contains(tree.mark(verb));
    return tree.infinitive(verb) || gerund;
  }

  /** "Oslo on Monday appointed": a time between the subject and its verb. */
  private boolean subject(int noun, int time, int verb) {
    boolean participle =
        tree.is(verb, "acl") && tree.head(verb) == noun && tree.token(verb).tag().equals("VBN");
    return noun < time && (noun == tree.lostSubject(verb) || participle);
  }

  /** "apologised in a letter sent on Sunday": the day of the letter is that of what it says. */
  private boolean letter(int participle, Match match) {
    int paper = participle < 0 ? -1 : tree.head(participle);
    return paper >= 0
        && (tree.is(participle, "acl") || tree.is(participle, "amod"))
        && SENT.contains(tree.lemma(participle))
        && tree.noun(paper)
        && tree.is(paper, "obl")
        && (tree.head(paper) == match.anchor() || match.tokens().contains(tree.head(paper)));
  }

  private boolean past(TimeExpression time) {
    LocalDate last = time.when().latest();
    return published != null && last != null && !last.isAfter(published);
  }

  /** True for what goes on or does not happen from a day on: "have been stalled since they met". */
  boolean lasting(int i, @Nullable EventType type, @Nullable Status status) {
    return type == null && goesOn(i) || status == Status.ONGOING || status == Status.DENIED;
  }

  /** "have stalled", "is frozen": not what was done on one day. */
  private boolean goesOn(int i) {
    String tag = tenses.finiteTag(i);
    return tenses.hasAuxiliary(i, "have") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** "the visit was confirmed on Monday": the day of the announcement. */
  private boolean announces(int verb, int act) {
    return tree.verb(verb)
        && tree.token(act).relation().equals("nsubj:pass")
        && tree.head(act) == verb
        && governors.effectBy(tree.lemma(verb), 'v', "obj") == Governors.Effect.ANNOUNCED;
  }

  /** "the visit, planned for May, was confirmed", with the participle on the verb. */
  private boolean inserted(int participle, int act) {
    Governors.Effect e = governors.effectBy(tree.lemma(participle), 'v', "obj");
    return tree.noun(act)
        && tree.head(participle) >= 0
        && tree.head(participle) == tree.head(act)
        && act < participle
        && participle < tree.head(act)
        && tree.is(participle, "advcl")
        && tree.child(participle, "nsubj") < 0
        && (e == Governors.Effect.PLANNED || e == Governors.Effect.SAME);
  }

  /** "talks, which begin on Friday", "a visit planned for May". */
  private boolean begins(int verb, int act) {
    return tree.noun(act)
        && tree.head(verb) == act
        && (tree.token(verb).relation().startsWith("acl"))
        && (governors.effectBy(tree.lemma(verb), 'v', "subj") == Governors.Effect.SAME
            || governors.effectBy(tree.lemma(verb), 'v', "obj") == Governors.Effect.SAME
            || governors.effectBy(tree.lemma(verb), 'v', "obj") == Governors.Effect.PLANNED);
  }

  private boolean speaks(int report, int act) {
    List<Integer> said = tree.subjects(report);
    List<Integer> did = tree.subjects(act);
    return !said.isEmpty()
        && (did.isEmpty()
            || said.get(0).equals(did.get(0))
            || tree.token(did.get(0)).upos().equals("PRON")
            || reports.sameSide(said.get(0), did.get(0)));
  }
}
