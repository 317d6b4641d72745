package org.sillok.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.PositionClaim;
import org.sillok.model.Span;
import org.sillok.model.Stance;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Makes position claims: what a party demands, offers, supports, opposes, refuses or is ready for.
 */
final class Positions {
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
  private static final Pattern POINTING = Pattern.compile("(?i)(?:that|this|it|them|so|which)");

  private static final List<String> WILL = List.of("will", "would", "'ll", "’ll");

  private final Page page;
  private final Tree tree;
  private final Stances stances;
  private final Standing standing;
  private final Matters matters;
  private final Papers papers;
  private final Set<String> refuses;
  private final Set<String> accusations;
  private final Set<String> conditions;

  /** A line that matched at a token, and the tokens that made it match. */
  private record Hit(Stances.Line line, int token, List<Integer> tokens) {}

  /** A position with the places of its words, for those who read on from it. */
  record Held(PositionClaim claim, int anchor, int issue) {}

  Positions(Page page, Stances stances) {
    this.page = page;
    this.tree = page.tree();
    this.stances = stances;
    this.standing = new Standing(page);
    this.matters = new Matters(page);
    this.papers = new Papers(page);
    this.conditions = Set.of("if", "unless");
    this.refuses = page.sets().named("refuses");
    this.accusations = page.sets().named("accusations");
  }

  /** The positions that the page tells, in the order of their words. */
  List<Held> held() {
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
      boolean other = !here.isEmpty() && (within(i, hits) || supposed(i) || papers.tells(i));
      for (Hit hit : other ? List.<Hit>of() : here) {
        claims(hit, out, seen);
      }
      if (conditions.contains(tree.form(i))) {
        otherwise(i, hits, out, seen);
      }
      if (here.isEmpty() && refuses.contains(tree.lemma(i)) && tree.verb(i)) {
        answer(i, out, seen);
      }
    }
    return out;
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
      if (tree.is(k, "advcl")
          && (tree.marked(k, Set.of("if", "unless")) || tree.mark(k).equals("whether"))) {
        return true;
      }
      if (!tree.is(k, "xcomp") && !tree.is(k, "conj") && !tree.is(k, "advcl")) {
        return false;
      }
    }
    return false;
  }

  private void claims(Hit hit, List<Held> out, Set<String> seen) {
    Stances.Line line = hit.line();
    int i = hit.token();
    Match match = new Match(rule(line), i, hit.tokens());
    List<Party> blamed = standing.blamed(i);
    List<Party> party = standing.of(blamed == null ? standing.holders(line, match) : blamed);
    if (party.isEmpty()) {
      return;
    }
    boolean ahead = line.name().startsWith("will-") || line.name().equals("take-part");
    if (ahead && tree.infinitive(i)) {
      return; // "would oblige Oslo to share" is not what Oslo will do
    }
    if (line.name().equals("will-not") && new Tenses(tree).hasAuxiliary(i, "have")) {
      return; // "has not lifted" tells what was, not what one will not do
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
          || line.name().equals("must") && !standing.binding(matter.head())) {
        continue;
      }
      String text = text(matter.words());
      if (matters.empty(matter)) {
        Held before = turnedDown ? before(i, party, out) : null;
        if (before == null) {
          continue;
        }
        text = before.claim().issue();
      }
      if (blank(text)) {
        continue;
      }
      for (List<Party> each : line.apart() ? apart(party) : List.of(party)) {
        List<Actor> actors = Page.actors(each);
        if (seen.add(matter.words().start() + "|" + stance + "|" + actors.get(0).country())) {
          add(match, line, actors, stance, text, matter, status, out);
        }
      }
    }
  }

  /** "If it is not withdrawn, the port will close", said by somebody: he demands it. */
  private void otherwise(int word, Map<Integer, List<Hit>> hits, List<Held> out, Set<String> seen) {
    int clause = tree.head(word);
    int main = clause < 0 ? -1 : tree.head(clause);
    boolean unmet = tree.form(word).equals("unless") || clause >= 0 && negated(clause);
    if (main < 0 || !tree.is(clause, "advcl") || !unmet || hits.containsKey(main)) {
      return;
    }
    Tenses tenses = new Tenses(tree);
    boolean will = WILL.stream().anyMatch(w -> tenses.hasAuxiliary(main, w));
    Party said = page.reports().speakerOf(main);
    List<Party> party = new ArrayList<>();
    for (int s : said == null ? tree.subjects(main) : List.<Integer>of()) {
      party.addAll(page.casting().direct(s));
    }
    if (said != null) {
      party.add(said);
    }
    party = standing.of(party);
    if (!will || negated(main) || party.isEmpty()) {
      return;
    }
    int subject = tree.child(clause, "nsubj");
    List<Party> bound = subject < 0 ? List.of() : page.casting().direct(subject);
    List<Party> own = party;
    if (bound.stream().anyMatch(b -> own.stream().anyMatch(b::sameSide))) {
      return;
    }
    Matters.Matter matter = matters.clause(clause);
    Stances.Line line = stances.named("warn-if");
    if (seen.add(matter.words().start() + "|" + Stance.DEMANDS)) {
      Match match = new Match(rule(line), main, List.of(main));
      add(match, line, Page.actors(party), Stance.DEMANDS, text(matter.words()), matter, null, out);
    }
  }

  private boolean negated(int verb) {
    return tree.negated(verb, List.of());
  }

  private void add(
      Match match,
      Stances.Line line,
      List<Actor> party,
      Stance stance,
      String issue,
      Matters.Matter matter,
      @Nullable Status status,
      List<Held> out) {
    int i = match.anchor();
    When when = page.timing().of(match, EventType.AGREE, Status.HAPPENED);
    PositionClaim claim =
        new PositionClaim(
            page.id("position", matter.words(), stance.name(), party.get(0).key()),
            party,
            stance,
            issue,
            matters.condition(i, matter.head()),
            when,
            page.reports().of(i),
            page.provenance(i, "position/" + line.name()),
            page.gists().of(i, status, when));
    out.add(new Held(claim, i, matter.head()));
  }

  private String text(Span words) {
    return Blanks.folded(page.text().words(words)).strip();
  }

  private static boolean blank(String text) {
    return text.length() < 4 && !DIGIT.matcher(text).matches() || POINTING.matcher(text).matches();
  }

  /** Parties that disagree hold a position each. */
  private static List<List<Party>> apart(List<Party> parties) {
    return parties.stream().map(List::of).toList();
  }

  private static Rule rule(Stances.Line line) {
    return new Rule(
        "position/" + line.name(),
        null,
        line.pattern(),
        null,
        List.of(),
        line.party(),
        List.of("none"),
        false,
        false,
        null,
        line.yes(),
        line.no());
  }

  /** "Oslo asked Denmark to leave, and Denmark refused": what was asked for is what is refused. */
  private void answer(int i, List<Held> out, Set<String> seen) {
    boolean own = tree.passive(i) || tree.is(i, "acl") || tree.is(i, "amod");
    if (own || !tree.objects(i).isEmpty() || !tree.complements(i).isEmpty() || supposed(i)) {
      return;
    }
    List<Party> party = new ArrayList<>();
    for (int s : tree.subjects(i)) {
      party.addAll(page.casting().direct(s));
    }
    party = standing.of(party);
    Held before = party.isEmpty() ? null : before(i, party, out);
    if (before == null || new Tenses(tree).hasAuxiliary(i, "will")) {
      return;
    }
    List<Actor> actors = Page.actors(party);
    Span words = tree.span(i, i);
    if (!seen.add(words.start() + "|" + Stance.REFUSES)) {
      return;
    }
    Match match = new Match(rule(stances.lines().get(0)), i, List.of(i));
    When when = page.timing().of(match, EventType.AGREE, Status.HAPPENED);
    PositionClaim claim =
        new PositionClaim(
            page.id("position", words, Stance.REFUSES.name(), actors.get(0).key()),
            actors,
            Stance.REFUSES,
            before.claim().issue(),
            matters.condition(i, i),
            when,
            page.reports().of(i),
            page.provenance(i, "position/answer"),
            null);
    out.add(new Held(claim, i, i));
  }

  /** What another party asked for or put forward last, in this sentence or the one before. */
  private @Nullable Held before(int i, List<Party> party, List<Held> out) {
    for (int k = out.size() - 1; k >= 0; k--) {
      Held held = out.get(k);
      if (tree.sentence(held.anchor()) < tree.sentence(i) - 1) {
        return null;
      }
      boolean other =
          held.claim().party().stream()
              .noneMatch(
                  a ->
                      party.stream()
                          .anyMatch(p -> Objects.equals(p.actor().country(), a.country())));
      Stance stance = held.claim().stance();
      if (other && held.anchor() < i && (stance == Stance.DEMANDS || stance == Stance.OFFERS)) {
        return held;
      }
    }
    return null;
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
