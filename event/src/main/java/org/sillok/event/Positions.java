package org.sillok.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.PositionClaim;
import org.sillok.model.Span;
import org.sillok.model.Stance;
import org.sillok.model.Status;

/**
 * Makes position claims: what a party demands, offers, supports, opposes, refuses or is ready for.
 */
final class Positions {
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
  private static final Pattern POINTING = Pattern.compile("(?i)(?:that|this|it|them|so|which)");

  /** "It is not moving fast enough": the matter, not a party. */
  private static final Set<String> RUNS = Set.of("move", "go", "come", "change");

  private static final Set<String> SEEKS = Set.of("seek", "demand");

  private static final Set<String> ASKING =
      Set.of("how", "what", "when", "where", "why", "whether");

  private final Page page;
  private final Tree tree;
  private final Stances stances;
  private final Standing standing;
  private final Stands stands;
  private final Answers answers;
  private final Implied implied;
  private final Shares shares;
  private final Matters matters;
  private final Papers papers;
  private final Set<String> surmises;
  private final Set<String> attitudes;
  private final Set<String> refuses;
  private final Set<String> accusations;
  private final Set<String> conditions;

  /** A line that matched at a token, and the tokens that made it match. */
  private record Hit(Stances.Line line, int token, List<Integer> tokens) {}

  /** A position with the places of its words, for those who read on from it. */
  record Held(PositionClaim claim, int anchor, int issue, Span words) {
    boolean of(List<Party> party) {
      return claim.party().stream()
          .anyMatch(
              a -> party.stream().anyMatch(p -> Objects.equals(p.actor().country(), a.country())));
    }
  }

  Positions(Page page, Stances stances) {
    this.page = page;
    this.stands = new Stands(page);
    this.tree = page.tree();
    this.stances = stances;
    this.standing = new Standing(page);
    this.matters = new Matters(page);
    this.papers = new Papers(page);
    this.answers = new Answers(page, stances, matters, standing, stands);
    this.implied = new Implied(page, stances, matters, standing, stands);
    this.shares = new Shares(page, stances, standing, papers, stands);
    this.conditions = Set.of("if", "unless");
    this.surmises = page.sets().named("surmises");
    this.attitudes = page.sets().named("attitudes");
    this.refuses = page.sets().named("refuses");
    this.accusations = page.sets().named("accusations");
  }

  /**
   * The positions that the page tells, in the order of their words.
   *
   * @param laid papers whose provisions it tells
   */
  List<Held> held(List<Proposals.Laid> laid) {
    Map<Integer, List<Hit>> hits = new LinkedHashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      List<Hit> here = hits(i);
      if (!here.isEmpty()) {
        hits.put(i, here);
      }
    }
    List<Held> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      List<Hit> here = hits.getOrDefault(i, List.of());
      boolean other =
          !here.isEmpty()
              && (within(i, hits)
                  || supposed(i)
                  || disowned(i)
                  || papers.tells(i)
                  || threatens(i, here));
      int before = out.size();
      for (Hit hit : other ? List.<Hit>of() : here) {
        claims(hit, out, seen);
      }
      if (conditions.contains(tree.form(i))) {
        IntPredicate told = m -> hits.containsKey(m) && !threatens(m, hits.get(m));
        implied.add(i, told, out, seen);
      }
      boolean silent = !other && out.size() == before;
      if (silent && refuses.contains(tree.lemma(i)) && tree.verb(i) && !supposed(i)) {
        answers.add(i, out, seen);
      }
      if (SEEKS.contains(tree.lemma(i)) && tree.verb(i) && silent) {
        implied.sought(i, out, seen);
      }
      if (tree.form(i).equals("no")) {
        answers.no(i, out, seen);
      }
    }
    shares.add(laid, out, seen);
    return Nested.without(out, tree);
  }

  /** The line that asks for most; beside it one that tells what is threatened otherwise. */
  private List<Hit> hits(int i) {
    Hit best = null;
    Hit beside = null;
    if (tree.sentence(i) >= 0) {
      for (Stances.Line line : stances.of(tree.lemma(i), tree.form(i))) {
        List<Integer> tokens = line.pattern().match(tree, i);
        if (tokens == null) {
          continue;
        }
        if (line.issue().contains("condition")) {
          beside = new Hit(line, i, tokens);
        } else if (best == null || line.pattern().weight() > best.line().pattern().weight()) {
          best = new Hit(line, i, tokens);
        }
      }
    }
    if (best == null && beside == null) {
      return List.of();
    }
    List<Hit> out = new ArrayList<>();
    if (best != null) {
      out.add(best);
    }
    if (beside != null) {
      out.add(beside);
    }
    return out;
  }

  /**
   * True for a stance that is only what another stance is about: "is ready to accept", "urged Oslo
   * not to give in".
   */
  private boolean within(int i, Map<Integer, List<Hit>> hits) {
    boolean below = false;
    for (int k = i, steps = 0; tree.head(k) >= 0 && steps < 8; k = tree.head(k), steps++) {
      boolean clause =
          tree.is(k, "xcomp")
              || tree.is(k, "ccomp")
              || (tree.is(k, "acl") || tree.is(k, "advcl")) && tree.infinitive(k);
      if (!clause && !(tree.is(k, "conj") && tree.verb(k))) {
        return false;
      }
      below |= clause;
      int h = tree.head(k);
      if (below && hits.containsKey(h) && tells(hits.get(h), k)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(@Nullable List<Hit> hits, int below) {
    return hits != null
        && hits.stream()
            .anyMatch(
                h -> matters.of(h.line(), h.token()).stream().anyMatch(m -> m.head() == below));
  }

  /** True within a condition: "if London accepted a cut". */
  private boolean supposed(int i) {
    for (int k = i, steps = 0; tree.head(k) >= 0 && steps < 8; k = tree.head(k), steps++) {
      boolean clause = tree.is(k, "advcl") || tree.is(k, "ccomp");
      if (clause && (tree.marked(k, conditions) || tree.mark(k).equals("whether"))) {
        return true;
      }
      if (!tree.is(k, "xcomp") && !tree.is(k, "conj") && !tree.is(k, "advcl")) {
        return false;
      }
    }
    return false;
  }

  /**
   * True for what is only surmised or asked, or said not to be: "speculation that Oslo would lift
   * it", "how to accept it", "not to the extent that Oslo opposes it".
   */
  private boolean disowned(int i) {
    for (int c : tree.children(i)) {
      if (c < i && ASKING.contains(tree.form(c)) && tree.infinitive(i)) {
        return true;
      }
    }
    for (int k = i, steps = 0; tree.head(k) >= 0 && steps < 8; k = tree.head(k), steps++) {
      int h = tree.head(k);
      boolean clause = tree.is(k, "ccomp") || tree.is(k, "acl");
      boolean whole = clause && !tree.token(k).relation().equals("acl:relcl");
      boolean said = tree.verb(h) && page.reporting(tree.lemma(h));
      if (whole && (surmises.contains(tree.lemma(h)) || !said && negated(h))) {
        return true;
      }
      if (said) {
        return false;
      }
    }
    return false;
  }

  /** "Did not discuss it" tells what was; "did not accept it" also where one stands. */
  private boolean past(int i) {
    for (int c : tree.children(i)) {
      if (c < i && tree.is(c, "aux") && tree.form(c).equals("did")) {
        return !attitudes.contains(tree.lemma(i));
      }
      boolean runs = tree.is(c, "aux") && tree.lemma(c).equals("be");
      if (c < i && runs && tree.token(i).tag().equals("VBG") && RUNS.contains(tree.lemma(i))) {
        return tree.surfaceSubjects(i).stream().anyMatch(s -> tree.form(s).equals("it"));
      }
    }
    return new Tenses(tree).hasAuxiliary(i, "have"); // "has not lifted"
  }

  private void claims(Hit hit, List<Held> out, Set<String> seen) {
    Stances.Line line = hit.line();
    int i = hit.token();
    Match match = new Match(Stands.rule(line), i, hit.tokens());
    List<Party> blamed = standing.blamed(i);
    List<Party> party = standing.of(blamed == null ? standing.holders(line, match) : blamed);
    boolean it = tree.surfaceSubjects(i).stream().anyMatch(s -> tree.form(s).equals("it"));
    if (it && party.stream().allMatch(p -> p.actor().kind() == Actor.Kind.PERSON)) {
      return; // "it needs people who can say yes": the matter, not the speaker
    }
    party = party.isEmpty() ? standing.homeland(i) : party;
    if (party.isEmpty()) {
      return;
    }
    boolean ahead = line.name().startsWith("will-") || line.name().equals("take-part");
    if (ahead && tree.infinitive(i)) {
      return; // "would oblige Oslo to share" is not what Oslo will do
    }
    if (line.name().equals("will-not") && past(i)) {
      return;
    }
    boolean theirs = line.pattern().pos() == 'n' && othersVerb(i, match);
    // a proposal that somebody else turns down is still made
    Status status = page.statuses().of(match);
    Stance stance = theirs ? line.stance() : turned(line.stance(), status);
    if (stance == null) {
      return;
    }
    for (Matters.Matter matter : matters.of(line, i)) {
      boolean turnedDown = stance == Stance.REFUSES || stance == Stance.OPPOSES;
      if (turnedDown && accusations.contains(tree.lemma(matter.head()))
          || line.name().equals("must") && !standing.binding(matter.head())
          || line.name().equals("warn-if") && !implied.unmet(matter.head())) {
        continue;
      }
      String text = stands.text(matter.words());
      if (matters.empty(matter)) {
        Held before = turnedDown ? answers.before(i, party, out) : null;
        if (before == null) {
          continue;
        }
        text = before.claim().issue();
      }
      text = line.wording(text);
      if (blank(text) || !line.whole() && named(matter)) {
        continue;
      }
      for (List<Party> each : line.apart() ? apart(party) : List.of(party)) {
        List<Actor> actors = Page.actors(each);
        if (seen.add(matter.words().start() + "|" + stance + "|" + actors.get(0).country())) {
          String condition = matters.condition(i, matter.head());
          stands.add(match, line.name(), actors, stance, text, matter, condition, status, out);
        }
      }
    }
  }

  private boolean threatens(int i, @Nullable List<Hit> hits) {
    boolean gives = false;
    for (Hit h : hits == null ? List.<Hit>of() : hits) {
      gives |= h.line().stance() == Stance.OFFERS || h.line().stance() == Stance.IS_READY_TO;
    }
    return gives && implied.threatens(i);
  }

  private boolean negated(int verb) {
    return tree.negated(verb, List.of());
  }

  /** True for words that are nothing but a name: no matter of a demand. */
  private boolean named(Matters.Matter matter) {
    int h = matter.head();
    boolean number = tree.token(h).tag().equals("CD") && matter.words().equals(tree.span(h, h));
    boolean person = tree.named(h).equals("%person") || tree.named(h).equals("%state");
    return number
        || person
            && tree.noun(h)
            && tree.prepositional(h, "of").isEmpty()
            && matter.words().end() <= tree.span(h, h).end();
  }

  private static boolean blank(String text) {
    return text.length() < 4 && !DIGIT.matcher(text).matches() || POINTING.matcher(text).matches();
  }

  /** Parties that disagree hold a position each. */
  private static List<List<Party>> apart(List<Party> parties) {
    return parties.stream().map(List::of).toList();
  }

  /** What is left of a stance that is denied: who is not ready refuses. */
  private static @Nullable Stance turned(Stance stance, @Nullable Status status) {
    if (status != Status.DENIED) {
      return stance;
    }
    return switch (stance) {
      case IS_READY_TO, OFFERS -> Stance.REFUSES;
      case SUPPORTS -> Stance.OPPOSES;
      case REFUSES -> Stance.REFUSES;
      case DEMANDS, OPPOSES -> null;
    };
  }

  /** True if the verb that governs a noun is another's: "Oslo rejected a Danish proposal". */
  private boolean othersVerb(int noun, Match match) {
    int h = tree.head(noun);
    if (h < 0 || !tree.verb(h) || !tree.is(noun, "obj")) {
      return false;
    }
    List<Party> own = page.casting().of(match).source();
    List<Party> above = new ArrayList<>();
    for (int s : tree.subjects(h)) {
      above.addAll(page.parties().within(s));
    }
    return !above.isEmpty() && own.stream().noneMatch(p -> above.stream().anyMatch(p::sameSide));
  }
}
