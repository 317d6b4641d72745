package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Span;
import org.sillok.model.Status;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * The act's own time: the expression that hangs on its clause, or on the verb that governs it; the
 * day of a report only where the report is the act. Unknown where the page does not tell.
 */
final class Timing {
  private static final int FAR = 9;

  /** What leads to the new day of a thing put off. */
  private static final Set<String> NEW = Set.of("to", "until", "till", "for");

  private static final Set<String> PUT_OFF =
      Set.of("postpone", "put", "push", "delay", "reschedule", "move", "defer", "adjourn", "bring");

  /** In how many sentences a page tells its day. */
  private static final int LEAD = 3;

  private final Tree tree;
  private final Reports reports;
  private final Governors governors;
  private final Spans spans;
  private final Ties ties;
  private final @Nullable LocalDate published;

  Timing(Tree tree, Reports reports, Governors governors, WordSets sets) {
    this.tree = tree;
    this.reports = reports;
    this.governors = governors;
    this.spans = new Spans(tree);
    this.ties = new Ties(tree, sets);
    When when = tree.text().article().published().when();
    this.published = when.latest();
  }

  /** The last day on which the page can have been published, or null. */
  @Nullable LocalDate published() {
    return published;
  }

  private record Found(TimeExpression time, int token, int rank, int distance) {}

  When of(Match match, @Nullable EventType type, @Nullable Status status) {
    int i = match.anchor();
    List<Found> found = new ArrayList<>();
    Span sentence = tree.span(tree.sentenceStart(i), tree.sentenceEnd(i) - 1);
    for (TimeExpression t : tree.text().times()) {
      if (!sentence.covers(t.span())
          || t.when().isUnknown()
          || t.value().endsWith("_REF")
          || t.type() == TimeExpression.Type.SET) {
        continue;
      }
      int token = head(t.span(), i);
      if (token >= 0) {
        int rank = rank(token, match, type, status);
        if (rank < FAR) {
          found.add(new Found(t, token, rank, Math.abs(token - i)));
        }
      }
    }
    if (found.isEmpty()) {
      boolean spoken = type != null && Kinds.WORDS.contains(type) && status == Status.HAPPENED;
      return spoken || status == Status.HAPPENED && type == EventType.CONSULT && setting(i)
          ? spokenOn(i)
          : When.UNKNOWN;
    }
    if (status == Status.CANCELLED) {
      // the day on which it was called off, or to which it was put off, is not its own
      int lost = tree.lostVerb(i);
      int own = lost >= 0 && tree.head(i) >= 0 ? tree.head(i) : i;
      int verb = lost >= 0 ? lost : tree.head(i);
      found.removeIf(
          f ->
              !(verb >= 0 && tree.caseOf(f.token()).equals("from") && tree.head(f.token()) == verb)
                  && (!tree.under(f.token(), own)
                      || lost >= 0 && tree.under(f.token(), lost) && !tree.under(own, lost)));
      if (found.isEmpty()) {
        return When.UNKNOWN;
      }
    }
    Found best = found.get(0);
    for (Found f : found) {
      if (f.rank() < best.rank() || f.rank() == best.rank() && f.distance() < best.distance()) {
        best = f;
      }
    }
    boolean now = status == Status.ONGOING || status == null && tree.noun(i);
    if (now
        && ties.until(best.token())
        && published != null
        && best.time().when() instanceof When.Point p) {
      if (!p.latest().isBefore(published)) {
        return new When.Range(
            new When.Day(published, When.Qualifier.NONE), p); // "the talks go on until Friday"
      }
    }
    boolean open = lasting(type, status) && ties.since(best.token(), i);
    return spans.over(match, extend(best, found, status, open));
  }

  /**
   * The new day of a meeting that is put off: "postponed to May", "put off until next week";
   * unknown where none is told.
   */
  When putOffTo(Match match) {
    int lost = tree.lostVerb(match.anchor());
    int verb = lost >= 0 ? lost : tree.head(match.anchor());
    if (verb < 0 || !PUT_OFF.contains(tree.lemma(verb))) {
      return When.UNKNOWN;
    }
    List<Found> found = new ArrayList<>();
    for (TimeExpression t : tree.text().times()) {
      int token = tree.sentence(verb) < 0 ? -1 : head(t.span(), verb);
      boolean later = token > verb && NEW.contains(tree.caseOf(token)) && tree.under(token, verb);
      if (later && !t.when().isUnknown() && t.type() != TimeExpression.Type.DURATION) {
        found.add(new Found(t, token, 0, token - verb));
      }
    }
    if (found.isEmpty()) {
      return When.UNKNOWN;
    }
    Found first = found.get(0);
    for (TimeExpression t : tree.text().times()) {
      int token = head(t.span(), verb);
      if (token > first.token() && tree.under(token, first.token())) {
        found.add(new Found(t, token, 0, token - verb));
      }
    }
    return extend(first, found, Status.PLANNED, false);
  }

  /**
   * The day on which a reported act of words was done: that on which its speaker was told to have
   * spoken last, at or before it on the page.
   */
  private When spokenOn(int i) {
    Party speaker = reports.speakerOf(i);
    When own = When.UNKNOWN;
    When lead = When.UNKNOWN;
    for (TimeExpression t : tree.text().times()) {
      int token = tokenAt(t.span());
      if (token < 0
          || tree.sentence(token) > tree.sentence(i)
          || !(t.when() instanceof When.Day day)) {
        continue;
      }
      int verb = tree.head(token);
      for (int steps = 0; verb >= 0 && !tree.verb(verb) && steps < 4; steps++) {
        verb = tree.head(verb);
      }
      if (verb >= 0 && governors.reporting(tree.lemma(verb))) {
        if (lead.isUnknown() && tree.sentence(token) < LEAD && fresh(day)) {
          lead = day;
        }
        Party other = reports.subject(verb);
        if (speaker != null && other != null && other.same(speaker)) {
          own = day;
        }
      }
    }
    // a report of the page's day: what its voices say, they say on that day
    return !own.isUnknown() ? own : speaker == null ? When.UNKNOWN : lead;
  }

  /** True for a meeting that is where something is said: "he said at the start of his meeting". */
  private boolean setting(int i) {
    int h = tree.head(i);
    int k = i;
    for (int steps = 0; h >= 0 && tree.noun(h) && steps < 3; steps++) {
      k = h;
      h = tree.head(h);
    }
    return h >= 0
        && (tree.is(k, "obl") || tree.is(k, "advcl"))
        && governors.reporting(tree.lemma(h));
  }

  private boolean fresh(When.Day day) {
    return published != null
        && !day.date().isAfter(published)
        && day.date().isAfter(published.minusDays(4));
  }

  private int tokenAt(Span span) {
    for (int k = 0; k < tree.size(); k++) {
      if (span.covers(tree.token(k).span())) {
        int h = tree.head(k);
        if (h < 0 || !span.covers(tree.token(h).span())) {
          return k;
        }
      }
    }
    return -1;
  }

  private int head(Span span, int near) {
    for (int k = tree.sentenceStart(near); k < tree.sentenceEnd(near); k++) {
      if (span.covers(tree.token(k).span())) {
        int h = tree.head(k);
        if (h < 0 || !span.covers(tree.token(h).span())) {
          return k;
        }
      }
    }
    return -1;
  }

  /** How closely a time belongs to the act: 0 on it, {@link #FAR} not at all. */
  private int rank(int token, Match match, @Nullable EventType type, @Nullable Status status) {
    int i = match.anchor();
    int owner = tree.head(token);
    int steps = 0;
    while (owner >= 0
        && owner != i
        && !match.tokens().contains(owner)
        && !ties.clause(owner)
        && steps++ < 30) {
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
      if (lasting(type, status) && ties.since(token, i)) {
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

  /** True for what goes on or does not happen from a day on: "have been stalled since they met". */
  private static boolean lasting(@Nullable EventType type, @Nullable Status status) {
    return type == null || status == Status.ONGOING || status == Status.DENIED;
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

  /** "from Tuesday to Friday", "Thursday and Friday", "since May". */
  private When extend(Found best, List<Found> all, @Nullable Status status, boolean open) {
    When when = best.time().when();
    for (Found f : all) {
      if (!f.equals(best)
          && f.time().when() instanceof When.Point a
          && when instanceof When.Point b) {
        Found first = f.token() < best.token() ? f : best;
        Found second = first.equals(f) ? best : f;
        String between =
            tree.text()
                .words(new Span(first.time().span().end(), second.time().span().start()))
                .strip();
        boolean joined =
            between.equals("to")
                || between.equals("through")
                || between.equals("until")
                || between.equals("till")
                || between.equals("-")
                || between.equals("–")
                || between.equals("and") && best.rank() == f.rank();
        When.Point from = first.equals(f) ? a : b;
        When.Point to = first.equals(f) ? b : a;
        if (joined && !to.latest().isBefore(from.earliest())) {
          return new When.Range(from, to);
        }
      }
    }
    if (when instanceof When.Point p
        && (open || tree.caseOf(best.token()).equals("since"))
        && status != Status.PLANNED) {
      return new When.Range(p, When.Edge.OPEN);
    }
    return when;
  }
}
