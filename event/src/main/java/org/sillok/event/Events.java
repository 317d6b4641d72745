package org.sillok.event;

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
  /** The rule of "returned to Oslo". */
  private static final String RETURN = "consult/return-person";

  /** Rules of visits told by a place alone. */
  private static final Set<String> AT_PLACE =
      Set.of("consult/be-in-to", "consult/be-in-for", "consult/be-in-day", RETURN);

  private final Page page;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Details details;
  private final Aspects aspects;
  private final Attendance attendance;
  private final Manner manner;
  private final Antecedents antecedents;
  private final Appointments appointments;

  Events(Page page, Lexicon lexicon, Things things) {
    this.page = page;
    this.antecedents = new Antecedents(page, things);
    this.tree = page.tree();
    this.lexicon = lexicon;
    this.details = new Details(page);
    this.aspects = new Aspects(tree, page.sets());
    this.attendance = new Attendance(page, details);
    this.manner = new Manner(page);
    this.appointments = new Appointments(page, details);
  }

  List<Claim> claims() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Match m = best(i);
      if (m != null && tree.sentence(i) >= 0) {
        matches.add(m);
      }
    }
    List<Match> all = matches;
    matches = new Selection(tree, page.sets(), this::settled, appointments::apart).keep(matches);
    List<Draft> drafts = new ArrayList<>();
    Sitting sitting = new Sitting(page, attendance);
    for (Match m : matches) {
      Cast own = sitting.of(m, matches);
      Draft d = draft(m, own, appointments.apart(m, all));
      if (d != null) {
        d = Followers.complete(antecedents.complete(d, drafts), drafts, tree);
      }
      if (d != null) {
        drafts.add(d);
        Draft meeting = appointments.invited(d);
        if (meeting != null) {
          drafts.add(meeting);
        }
        if (d.status() == Status.CANCELLED) {
          When later = page.timing().putOffTo(m);
          if (!later.isUnknown()) {
            drafts.add(d.withStatus(Status.PLANNED).withWhen(later));
          }
        }
      }
    }
    drafts = Retelling.dated(Retelling.settle(drafts).stream().map(this::news).toList());
    Venues venues = new Venues(page, details, drafts);
    List<Claim> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Draft d : drafts) {
      EventClaim c = claim(d, venues);
      if (seen.add(c.id().value())) {
        out.add(c);
      }
    }
    return out;
  }

  private @Nullable Match best(int i) {
    if (tree.mentionAt(i) >= 0 && tree.child(i, "cop") >= 0) {
      return first(i, lexicon.named(tree.named(i)));
    }
    String lemma = tree.lemma(i);
    String form = tree.form(i);
    Match own = first(i, lexicon.of(lemma));
    Match other = form.equals(lemma) ? null : first(i, lexicon.of(form));
    boolean byForm =
        other != null
            && (own == null || other.rule().pattern().weight() > own.rule().pattern().weight());
    return byForm ? other : own;
  }

  /** The first rule that matches is the one that asks for most. */
  private @Nullable Match first(int i, List<Rule> rules) {
    char known = 0;
    boolean fits = false;
    for (Rule r : rules) {
      char pos = r.pattern().pos();
      fits = pos == known ? fits : r.pattern().fits(tree, i);
      known = pos;
      List<Integer> tokens = fits ? r.pattern().match(tree, i) : null;
      if (tokens != null) {
        return new Match(r, i, tokens);
      }
    }
    return null;
  }

  private @Nullable Draft draft(Match m, Cast own, boolean apart) {
    Rule rule = m.rule();
    Cast cast = new Homes(page).settle(m, own);
    if ("visit".equals(rule.mode()) && AT_PLACE.contains(rule.id()) && home(cast)) {
      if (!rule.id().equals(RETURN)) {
        return null; // a minister in the capital of his own country
      }
      cast = new Cast(cast.source(), List.of(), cast.guessed());
    }
    int named = cast.source().size() + cast.target().size();
    boolean oneSided = cast.source().isEmpty() || cast.target().isEmpty();
    boolean bare = !Attendance.known(cast) && !attendance.tabled(m, cast);
    boolean denial =
        rule.id().equals(Selection.DENIAL)
            && !bare
            && !cast.source().isEmpty()
            && !tree.complements(m.anchor()).isEmpty();
    if (bare && !attendance.talks(m, cast)
        || !denial && rule.both() && (rule.symmetric() ? named < 2 : oneSided)) {
      return null;
    }
    if (rule.type() == EventType.ACCUSE
        && cast.source().isEmpty()
        && manner.described(m.anchor())) {
      return null; // "a director accused of fraud": who he is, not what somebody did
    }
    boolean noun = rule.pattern().pos() == 'n';
    Status status = rule.fixed() != null ? rule.fixed() : page.statuses().of(m);
    if (apart) {
      return appointments.draft(
          new Draft(m, rule.type(), rule.mode(), status, cast, When.UNKNOWN, ""));
    }
    if (status == Status.ONGOING
        && rule.type() != null
        && aspects.laidDown(m.anchor(), rule.type())) {
      status = Status.PLANNED;
    }
    if (status == Status.DENIED && rule.symmetric()) {
      cast = denier(m, cast);
    }
    When when = page.timing().of(m, rule.type(), status);
    boolean purpose = noun && status == null && tree.caseOf(m.anchor()).equals("for");
    int decision = rule.type() == EventType.SANCTION ? aspects.decided(m.anchor(), status) : -1;
    if (decision >= 0) {
      status = Status.HAPPENED; // what is decided is imposed, though it is in force only later
      when = page.timing().of(new Match(rule, decision, List.of(decision)), rule.type(), status);
    }
    if (rule.fixed() == Status.DENIED && !Calendar.yearNamed(tree, m.anchor())) {
      when = Calendar.lastYears(when, page.timing().published());
    }
    if (!purpose) {
      // "a venue for talks": no day makes them held
      status = Calendar.byDate(status, when, rule.type(), page.timing().published());
    }
    if (bare && status == null) {
      return null;
    }
    if (status == Status.POSSIBLE && rule.type() == EventType.CONSULT && wanted(m.anchor(), when)) {
      status = Status.PLANNED;
    }
    if (status == null) {
      status = rule.open();
    }
    EventType type = rule.type();
    if (denial && oneSided) {
      // "denied that he was hesitating": an answer, but to nobody
      if (status != Status.HAPPENED && status != Status.ONGOING) {
        return null;
      }
      return new Draft(m, null, null, Status.DENIED, cast, when, "/bare");
    }
    Rule.Ahead ahead = rule.ahead();
    if (ahead != null && ahead(status)) {
      type = ahead.type();
      status = ahead.status() == null ? status : ahead.status();
    } else if (type == null) {
      boolean told = rule.open() != null || rule.fixed() != null;
      status = status == Status.DENIED || told ? status : Status.ONGOING;
    } else if (type != EventType.THREATEN
        && !rule.pattern().conditional()
        && manner.supposed(m.anchor())) {
      return null;
    } else if (status == Status.PLANNED && type == EventType.REJECT && manner.declined(m)) {
      status = Status.HAPPENED;
    } else if (status == Status.ONGOING && manner.charges(m)) {
      status = Status.HAPPENED;
    } else if (status == Status.ONGOING
        && Kinds.SPOKEN.contains(type)
        && manner.state(m.anchor())
        && manner.reported(m.anchor())) {
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
        && manner.refuses(m.anchor())) {
      mode =
          type == EventType.CONSULT
              ? "meet"
              : type == EventType.RETREAT || type == EventType.CONCEDE
                  ? "yield"
                  : type == EventType.AID || type == EventType.COOPERATE ? "assist" : null;
      type = EventType.REJECT;
      status = Status.HAPPENED;
      when = page.timing().of(m, type, status);
      suffix += "/will-not";
    }
    if (status == Status.HAPPENED && Calendar.after(when, page.timing().published())) {
      when = When.UNKNOWN;
    }
    return new Draft(m, type, mode, status, cast, when, suffix);
  }

  /** True for what is still to come. */
  private static boolean ahead(@Nullable Status status) {
    return status == Status.PLANNED || status == Status.POSSIBLE || status == Status.REQUESTED;
  }

  /** "denied that talks with Denmark had taken place": he who denies it would have been there. */
  private Cast denier(Match m, Cast cast) {
    if (cast.source().isEmpty() == cast.target().isEmpty()) {
      return cast;
    }
    List<Party> there = cast.source().isEmpty() ? cast.target() : cast.source();
    int verb = tree.head(m.anchor());
    for (int steps = 0; verb >= 0 && steps < 6; verb = tree.head(verb), steps++) {
      if (tree.lemma(verb).equals("deny") && tree.verb(verb)) {
        Party p = page.reports().subject(verb);
        boolean other =
            p != null && p.actor().country() != null && there.stream().noneMatch(p::sameSide);
        return other ? new Cast(List.of(p), there, cast.guessed()) : cast;
      }
    }
    return cast;
  }

  /** "wants to question him on 3 May": who sets a day for what he does himself plans it. */
  private boolean wanted(int i, When when) {
    int h = tree.head(i);
    return h >= 0
        && tree.is(i, "xcomp")
        && tree.infinitive(i)
        && tree.lemma(h).equals("want")
        && tree.objects(h).isEmpty()
        && tree.child(h, "aux") < 0
        && when.days() > 0
        && Calendar.after(when, page.timing().published());
  }

  private static boolean home(Cast cast) {
    return !cast.target().isEmpty()
        && cast.target().stream().allMatch(t -> cast.source().stream().anyMatch(t::sameSide));
  }

  /** True for a meeting whose day is told, or for which somebody prepares. */
  private boolean settled(Match m) {
    return page.statuses().prepared(m.anchor())
        || !page.timing().of(m, m.rule().type(), Status.PLANNED).isUnknown();
  }

  /** What is told without a day as the page's news has the day of these. */
  private Draft news(Draft d) {
    EventType type = d.type();
    return type == null || d.status() != Status.HAPPENED || !d.when().isUnknown()
        ? d
        : d.withWhen(
            page.timing().lasting(d.match(), page.newsDays().of(d.match(), type, d.cast())));
  }

  private EventClaim claim(Draft d, Venues venues) {
    Match m = d.match();
    int i = m.anchor();
    Span clause = page.clauses().of(m, d.cast());
    Span trigger = details.trigger(m);
    clause = clause.union(trigger);
    if (d.status() == Status.DENIED) {
      Span denial = page.clauses().denial(i);
      clause = denial == null ? clause : clause.union(denial);
    }
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
        venues.of(d),
        details.about(m),
        details.hedges(from, end, i),
        clause,
        trigger,
        page.reports().of(i),
        page.provenance(i, rule),
        page.gists().of(i, status, d.when()));
  }

  private static String keys(List<Actor> actors) {
    return String.join(";", actors.stream().map(Actor::key).toList());
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
