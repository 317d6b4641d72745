package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sillok.model.Actor;
import org.sillok.model.Stance;

/**
 * Demands that no verb of demanding tells: by what is threatened otherwise, "if it is not
 * withdrawn, the port will close", and beside the way, "the 16 percent that Oslo has sought".
 */
final class Implied {
  private static final Set<String> IF = Set.of("if");
  private static final Set<String> UNLESS = Set.of("unless");

  private final Page page;
  private final Tree tree;
  private final Stances stances;
  private final Matters matters;
  private final Standing standing;
  private final Stands stands;

  Implied(Page page, Stances stances, Matters matters, Standing standing, Stands stands) {
    this.page = page;
    this.tree = page.tree();
    this.stances = stances;
    this.matters = matters;
    this.standing = standing;
    this.stands = stands;
  }

  /** "The 16 percent that Oslo has sought for years". */
  void sought(int i, List<Positions.Held> out, Set<String> seen) {
    Matters.Matter matter = matters.sought(i);
    List<Party> party = new ArrayList<>();
    for (int s : matter == null ? List.<Integer>of() : tree.subjects(i)) {
      party.addAll(page.casting().direct(s));
    }
    party = standing.of(party);
    if (matter == null || party.isEmpty() || negated(i)) {
      return;
    }
    Stances.Line line = stances.named("demand");
    List<Actor> actors = Page.actors(party);
    if (seen.add(matter.words().start() + "|" + line.stance() + "|" + actors.get(0).country())) {
      Match match = new Match(Stands.rule(line), i, List.of(i));
      String text = stands.text(matter.words());
      stands.add(match, "sought", actors, line.stance(), text, matter, null, null, out);
    }
  }

  /** "If it is not withdrawn, the port will close", said by somebody: he demands it. */
  void add(int word, IntPredicate told, List<Positions.Held> out, Set<String> seen) {
    int clause = tree.head(word);
    int main = clause < 0 ? -1 : tree.head(clause);
    if (main < 0 || !tree.is(clause, "advcl") || !unmet(clause) || told.test(main)) {
      return;
    }
    Tenses tenses = new Tenses(tree);
    boolean will = tenses.auxiliary(main, Tenses.WILL);
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
      Match match = new Match(Stands.rule(line), main, List.of(main));
      List<Actor> actors = Page.actors(party);
      String text = line.wording(stands.text(matter.words()));
      String condition = matters.condition(main, clause);
      stands.add(match, line.name(), actors, Stance.DEMANDS, text, matter, condition, null, out);
    }
  }

  /**
   * "If it is not withdrawn, I will propose duties": what one would do if something is not done is
   * no offer.
   */
  boolean threatens(int verb) {
    for (int c : tree.children(verb)) {
      boolean first = c < verb && tree.marked(c, UNLESS);
      boolean ifNot = tree.marked(c, IF) && negated(c);
      if (tree.is(c, "advcl") && (first || ifNot)) {
        return true;
      }
    }
    return false;
  }

  /** True for a condition that tells what is not to be: "if it is not withdrawn", "unless". */
  boolean unmet(int clause) {
    return tree.marked(clause, UNLESS) || negated(clause);
  }

  private boolean negated(int verb) {
    return tree.negated(verb, List.of());
  }
}
