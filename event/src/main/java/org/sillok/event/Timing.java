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
  /** What leads to the new day of a thing put off. */
  private static final Set<String> NEW = Set.of("to", "until", "till", "for");

  private static final Set<String> WHICH = Set.of("that", "which");

  private static final Set<String> PUT_OFF =
      Set.of("postpone", "put", "push", "delay", "reschedule", "move", "defer", "adjourn", "bring");

  private final Tree tree;
  private final Spans spans;
  private final Tenses tenses;
  private final Distances distances;
  private final Nearness nearness;
  private final Ties ties;
  private final @Nullable LocalDate published;

  Timing(Tree tree, Reports reports, Governors governors, WordSets sets, NewsDays news) {
    this.tree = tree;
    this.spans = new Spans(tree, sets);
    this.tenses = new Tenses(tree);
    this.ties = new Ties(tree, sets);
    When when = tree.text().article().published().when();
    this.published = when.latest();
    this.distances = new Distances(tree, news, published);
    this.nearness = new Nearness(tree, reports, governors, ties);
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
        int rank = nearness.rank(t, token, match, type, status);
        if (rank < Nearness.FAR) {
          found.add(new Found(t, token, rank, Math.abs(token - i)));
        }
      }
    }
    When far = distances.of(match);
    if (!far.isUnknown() && found.stream().noneMatch(f -> f.rank() == 0)) {
      return far;
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
      found.addAll(meant(i));
    }
    if (found.isEmpty()) {
      return When.UNKNOWN;
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
    boolean open = nearness.lasting(i, type, status) && ties.since(best.token(), i);
    return spans.over(match, extend(best, found, status, open), tree.head(best.token()));
  }

  /** The days in "the visit that she was to begin on Friday", wherever the parser hangs it. */
  private List<Found> meant(int act) {
    List<Found> out = new ArrayList<>();
    int end = tree.sentenceEnd(act);
    int that = act + 1;
    while (that < end && tree.under(that, act) && !WHICH.contains(tree.form(that))) {
      that++;
    }
    int verb = that + 1;
    while (verb < end && (!tree.verb(verb) || tree.is(verb, "aux"))) {
      verb++;
    }
    if (verb >= end || !WHICH.contains(tree.form(that)) || !tenses.beTo(verb)) {
      return out;
    }
    for (TimeExpression t : tree.text().times()) {
      int token = head(t.span(), act);
      if (token > verb && tree.head(token) == verb && !t.when().isUnknown()) {
        out.add(new Found(t, token, 1, token - act));
      }
    }
    return out;
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

  /** The days of a meeting that was over on this day, where its words tell how long it was. */
  When lasting(Match match, When day) {
    return spans.until(match, day);
  }

  private int head(Span span, int near) {
    int out = -1;
    for (int k = tree.sentenceStart(near); k < tree.sentenceEnd(near); k++) {
      if (span.covers(tree.token(k).span())) {
        int h = tree.head(k);
        boolean top = h < 0 || !span.covers(tree.token(h).span());
        if (top && !tree.is(k, "det")) {
          return k;
        }
        out = top && out < 0 ? k : out; // "the autumn" of "the autumn survey"
      }
    }
    return out;
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
