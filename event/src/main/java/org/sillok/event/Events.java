package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Span;
import org.sillok.model.Status;
import org.sillok.model.When;

/** Makes the event claims of a page. */
final class Events {
  private final Page page;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Details details;

  Events(Page page, Lexicon lexicon) {
    this.page = page;
    this.tree = page.tree();
    this.lexicon = lexicon;
    this.details = new Details(page);
  }

  /** A match with all that is known of it before claims are made. */
  private record Draft(
      Match match,
      @Nullable EventType type,
      @Nullable String mode,
      @Nullable Status status,
      Cast cast,
      When when,
      String ruleSuffix) {
    Draft withStatus(Status s) {
      return new Draft(match, type, mode, s, cast, when, ruleSuffix);
    }
  }

  List<Claim> claims() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Match m = best(i);
      if (m != null && tree.sentence(i) >= 0) {
        matches.add(m);
      }
    }
    matches = new Selection(tree).keep(matches);
    List<Draft> drafts = new ArrayList<>();
    Cast talks = null;
    for (Match m : matches) {
      Cast own = page.casting().of(m);
      if (m.rule().symmetric() && theirs(m)) {
        own = last(matches, m, own);
      }
      if (m.rule().pattern().pos() == 'n' && m.rule().symmetric()) {
        boolean talk = m.rule().id().endsWith("/talks") || m.rule().type() == null;
        if (talk && !own.source().isEmpty() && !own.target().isEmpty()) {
          talks = own;
        } else if (own.empty() && talks != null && m.rule().id().equals("consult/talks")) {
          // "the talks", without a word of whose: those told of last
          own = new Cast(talks.source(), talks.target(), true);
        }
      }
      Draft d = draft(m, own);
      if (d != null) {
        drafts.add(d);
      }
    }
    drafts = dated(settle(drafts));
    List<Claim> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Draft d : drafts) {
      EventClaim c = claim(d);
      if (seen.add(c.id().value())) {
        out.add(c);
      }
    }
    return out;
  }

  /** "their first summit": of those who meet in the clause before. */
  private boolean theirs(Match m) {
    for (int c : tree.children(m.anchor())) {
      if (tree.form(c).equals("their")) {
        return true;
      }
    }
    return false;
  }

  private Cast last(List<Match> matches, Match m, Cast own) {
    Cast found = own;
    for (Match other : matches) {
      boolean before =
          other.anchor() < m.anchor()
              && tree.sentence(other.anchor()) == tree.sentence(m.anchor())
              && other.rule().symmetric();
      Cast cast = before ? page.casting().of(other) : own;
      if (before && !cast.source().isEmpty() && !cast.target().isEmpty()) {
        found = cast;
      }
    }
    if (found.equals(own) && own.target().isEmpty()) {
      List<Party> two = page.parties().lastTwo(m.first());
      return two.isEmpty() ? own : new Cast(two.subList(0, 1), two.subList(1, 2), true);
    }
    return found;
  }

  private @Nullable Match best(int i) {
    Match best = null;
    for (Rule r : lexicon.of(tree.lemma(i), tree.form(i))) {
      if (best == null || r.pattern().weight() > best.rule().pattern().weight()) {
        List<Integer> tokens = r.pattern().match(tree, i);
        if (tokens != null) {
          best = new Match(r, i, tokens);
        }
      }
    }
    return best;
  }

  private @Nullable Draft draft(Match m, Cast own) {
    Rule rule = m.rule();
    Cast cast = new Homes(page).settle(m, own);
    int named = cast.source().size() + cast.target().size();
    boolean oneSided = cast.source().isEmpty() || cast.target().isEmpty();
    if (!known(cast) || rule.both() && (rule.symmetric() ? named < 2 : oneSided)) {
      return null;
    }
    boolean noun = rule.pattern().pos() == 'n';
    Status status = page.statuses().of(m);
    When when = page.timing().of(m, rule.type(), status);
    status = byDate(status, when, rule.type());
    if (status == null) {
      status = rule.open();
    }
    EventType type = rule.type();
    if (type == null) {
      status = status == Status.DENIED ? status : Status.ONGOING;
    } else if (type != EventType.THREATEN && supposed(m.anchor())) {
      return null;
    } else if (status == Status.PLANNED && type == EventType.REJECT && declined(m)) {
      status = Status.HAPPENED;
    } else if (status == Status.ONGOING
        && Kinds.SPOKEN.contains(type)
        && state(m.anchor())
        && reported(m.anchor())) {
      // who says that he is ready has said it
      status = Status.HAPPENED;
    }
    String mode = rule.mode();
    String suffix = cast.guessed() ? "~" : "";
    if (!noun
        && status == Status.DENIED
        && type != null
        && Kinds.FRIENDLY.contains(type)
        && !cast.source().isEmpty()
        && refuses(m.anchor())) {
      mode =
          type == EventType.CONSULT
              ? "meet"
              : type == EventType.RETREAT || type == EventType.CONCEDE
                  ? "yield"
                  : type == EventType.AID || type == EventType.COOPERATE ? "assist" : null;
      type = EventType.REJECT;
      status = Status.HAPPENED;
      suffix += "/will-not";
    }
    return new Draft(m, type, mode, status, cast, when, suffix);
  }

  /** True in a clause of condition: it asserts nothing. */
  private boolean supposed(int i) {
    return tree.verb(i) && tree.marked(i, Set.of("if", "unless", "whether")) && tree.is(i, "advcl");
  }

  /** True if a negation belongs to the trigger. */
  private boolean declined(Match m) {
    return m.tokens().stream()
        .anyMatch(t -> Set.of("not", "n't", "n’t", "never").contains(tree.form(t)));
  }

  /** True for what is said to be so in the simple present. */
  private boolean state(int i) {
    return !tree.verb(i) || !tree.token(i).tag().equals("VBG");
  }

  private boolean reported(int i) {
    return page.reports().reportingVerb(i) >= 0
        || page.reports().quotation(tree.token(i).span()) != null;
  }

  /** "will not meet": what is not going to be done by one's own will is refused. */
  private boolean refuses(int i) {
    for (int c : tree.children(i)) {
      String f = tree.form(c);
      if (c < i && tree.is(c, "aux") && (f.equals("will") || f.equals("wo") || f.equals("would"))) {
        return true;
      }
    }
    return false;
  }

  /** At least one who takes part must be somebody in particular. */
  private static boolean known(Cast cast) {
    for (List<Party> side : List.of(cast.source(), cast.target())) {
      for (Party p : side) {
        // "the captain" is an entity of its page, yet nobody in particular
        boolean named =
            Character.isUpperCase(p.actor().name().charAt(0))
                && !p.actor().name().startsWith("The ");
        if (p.actor().country() != null
            || p.entity() >= 0 && p.actor().kind() != Actor.Kind.GROUP && named) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What the calendar says to the tense: nothing happened after the page, nothing is still to be
   * done before it.
   */
  private @Nullable Status byDate(@Nullable Status status, When when, @Nullable EventType type) {
    LocalDate published = page.timing().published();
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    if (published == null || first == null) {
      return status;
    }
    boolean future = first.isAfter(published);
    boolean past = last != null && last.isBefore(published);
    if (future && (status == Status.HAPPENED || status == Status.ONGOING || status == null)) {
      return Status.PLANNED;
    }
    if (past && (status == null || status == Status.ONGOING && type == EventType.CONSULT)) {
      return Status.HAPPENED;
    }
    return status;
  }

  /**
   * Gives those whose words leave the status open that of another telling of the same act, and
   * drops the rest.
   */
  private List<Draft> settle(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      if (d.status() != null) {
        out.add(d);
        continue;
      }
      Draft like = null;
      for (Draft other : drafts) {
        if (other.status() != null
            && other.type() == d.type()
            && share(other.cast(), d.cast())
            && agree(other, d)) {
          like = other;
          break;
        }
      }
      if (like != null && like.status() != null) {
        out.add(d.withStatus(like.status()));
      }
    }
    return out;
  }

  /** Gives a meeting that is told again without its date the one date that it was told with. */
  private static List<Draft> dated(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      Set<When> dates = new HashSet<>();
      if (d.when().isUnknown()
          && d.type() == EventType.CONSULT
          && d.cast().source().size() + d.cast().target().size() > 1) {
        for (Draft other : drafts) {
          boolean same = other.type() == d.type() && other.status() == d.status();
          if (same && !other.when().isUnknown() && equal(other.cast(), d.cast())) {
            dates.add(other.when());
          }
        }
      }
      out.add(
          dates.size() == 1
              ? new Draft(
                  d.match(),
                  d.type(),
                  d.mode(),
                  d.status(),
                  d.cast(),
                  dates.iterator().next(),
                  d.ruleSuffix())
              : d);
    }
    return out;
  }

  private static boolean equal(Cast a, Cast b) {
    List<Party> left = new ArrayList<>(a.source());
    left.addAll(a.target());
    List<Party> right = new ArrayList<>(b.source());
    right.addAll(b.target());
    return right.stream().allMatch(p -> left.stream().anyMatch(p::same))
        && left.stream().allMatch(p -> right.stream().anyMatch(p::same));
  }

  private static boolean agree(Draft a, Draft b) {
    return a.when().isUnknown() || b.when().isUnknown() || a.when().mayOverlap(b.when());
  }

  private static boolean share(Cast a, Cast b) {
    List<Party> left = new ArrayList<>(a.source());
    left.addAll(a.target());
    List<Party> right = new ArrayList<>(b.source());
    right.addAll(b.target());
    return right.stream().allMatch(p -> left.stream().anyMatch(p::sameSide));
  }

  private EventClaim claim(Draft d) {
    Match m = d.match();
    int i = m.anchor();
    Span clause = page.clauses().of(m, d.cast());
    Span trigger = details.trigger(m);
    clause = clause.union(trigger);
    List<Actor> source = Page.actors(d.cast().source());
    List<Actor> target = Page.actors(d.cast().target());
    String rule = m.rule().id() + d.ruleSuffix();
    Status status = d.status() == null ? Status.POSSIBLE : d.status();
    int from = token(clause.start(), i);
    int end = token(clause.end() - 1, i) + 1;
    return new EventClaim(
        page.id(
            "event",
            trigger,
            d.type() == null ? "" : d.type().name(),
            status.name(),
            keys(source),
            keys(target),
            d.when().edtf()),
        d.type(),
        d.mode(),
        page.contexts().of(tree, from, end, m.rule().contexts()),
        status,
        source,
        target,
        m.rule().symmetric(),
        d.when(),
        details.where(m, d.mode()),
        details.about(m),
        details.hedges(from, end, i),
        clause,
        trigger,
        page.reports().of(i),
        page.provenance(i, rule));
  }

  private static String keys(List<Actor> actors) {
    List<String> out = new ArrayList<>();
    for (Actor a : actors) {
      out.add(a.key());
    }
    return String.join(";", out);
  }

  private int token(int offset, int near) {
    int best = near;
    for (int k = tree.sentenceStart(near); k < tree.sentenceEnd(near); k++) {
      if (tree.token(k).span().start() <= offset) {
        best = k;
      }
    }
    return best;
  }
}
