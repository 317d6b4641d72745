package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.PositionClaim;
import org.sillok.model.Stance;

/**
 * Refusals that do not say what is refused: it stands in what another asked for, "Oslo asked
 * Denmark to leave, and Denmark refused", or in the question, "asked whether the port would open,
 * she said that the answer was no".
 */
final class Answers {
  private static final Set<String> REPLIES = Set.of("answer", "reply", "response");
  private static final Set<String> OWN = Set.of("her", "his", "its", "their");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final Set<String> WHETHER = Set.of("whether", "if", "about");

  /** Sentences back in which the question stands. */
  private static final int NEAR = 1;

  private final Page page;
  private final Tree tree;
  private final Standing standing;
  private final Matters matters;
  private final Stands stands;
  private final Stances stances;

  Answers(Page page, Stances stances, Matters matters, Standing standing, Stands stands) {
    this.page = page;
    this.tree = page.tree();
    this.stances = stances;
    this.matters = matters;
    this.standing = standing;
    this.stands = stands;
  }

  /** "And Denmark refused": what was asked for is what is refused. */
  void add(int i, List<Positions.Held> out, Set<String> seen) {
    boolean own = tree.passive(i) || tree.is(i, "acl") || tree.is(i, "amod");
    if (own || !tree.objects(i).isEmpty() || !tree.complements(i).isEmpty()) {
      return;
    }
    List<Party> party = new ArrayList<>();
    for (int s : tree.subjects(i)) {
      List<Party> asked = PRONOUNS.contains(tree.form(s)) ? asked(i, out) : List.of();
      party.addAll(asked.isEmpty() ? page.casting().direct(s) : asked);
    }
    party = standing.of(party);
    Positions.Held before = party.isEmpty() ? null : before(i, party, out);
    if (before != null && !new Tenses(tree).hasAuxiliary(i, "will")) {
      refusal(i, party, before.claim().issue(), out, seen);
    }
  }

  /** "Asked the envoy to stay, and she refused": whoever was asked in the same sentence. */
  private List<Party> asked(int i, List<Positions.Held> out) {
    Positions.Held last = out.isEmpty() ? null : out.get(out.size() - 1);
    List<Party> found = new ArrayList<>();
    if (last != null && tree.sentence(last.anchor()) == tree.sentence(i)) {
      for (int o : tree.objects(last.anchor())) {
        found.addAll(page.parties().at(o));
      }
    }
    return last != null && last.of(found) ? List.of() : standing.of(found);
  }

  /** "Asked whether the port would open, she said that her answer had been no." */
  void no(int i, List<Positions.Held> out, Set<String> seen) {
    if (i > 0 && tree.lemma(i - 1).equals("say") && closes(i + 1)) {
      add(i - 1, out, seen);
      return;
    }
    int reply = i - 1;
    while (reply > tree.sentenceStart(i) && tree.lemma(reply).matches("be|have")) {
      reply--;
    }
    if (reply < 1 || reply == i - 1 || !REPLIES.contains(tree.lemma(reply)) || !closes(i + 1)) {
      return;
    }
    List<Party> party = new ArrayList<>();
    for (int k = reply - 1; party.isEmpty() && k >= tree.sentenceStart(i); k--) {
      boolean said = tree.verb(k) && page.reporting(tree.lemma(k));
      for (int s : said ? tree.subjects(k) : List.<Integer>of()) {
        party.addAll(page.casting().direct(s));
      }
    }
    if (party.isEmpty() && OWN.contains(tree.form(reply - 1))) {
      party.addAll(page.casting().direct(reply - 1));
    }
    party = standing.of(party);
    String asked = party.isEmpty() ? null : question(reply);
    if (asked != null) {
      refusal(i, party, asked, out, seen);
    }
  }

  private boolean closes(int k) {
    return k >= tree.sentenceEnd(k - 1) || tree.form(k).matches("[.,;”\"]");
  }

  /** What somebody was asked, in this sentence or the one before, without the asking. */
  private @Nullable String question(int before) {
    int from = tree.sentenceStart(before);
    for (int back = 0; back < NEAR && from > 0; back++) {
      from = tree.sentenceStart(from - 1);
    }
    for (int k = before - 1; k > from; k--) {
      boolean asked = tree.lemma(k - 1).equals("ask") && tree.token(k - 1).tag().equals("VBN");
      if (!asked || !WHETHER.contains(tree.form(k))) {
        continue;
      }
      int end = k + 1;
      while (end < tree.sentenceEnd(k) && !tree.form(end).matches("[.,;:?”\"]")) {
        end++;
      }
      int first = k + 1;
      for (int v = first; v < end; v++) {
        // "the question of access had been raised": what is asked about is the subject
        boolean raised = tree.passive(v) && page.sets().named("raises").contains(tree.lemma(v));
        int s = raised ? tree.child(v, "nsubj") : -1;
        if (s >= first) {
          return stands.text(tree.span(tree.left(s), Math.min(tree.right(s), end) - 1));
        }
      }
      return end > first ? stands.text(tree.span(first, end - 1)) : null;
    }
    return null;
  }

  private void refusal(
      int i, List<Party> party, String issue, List<Positions.Held> out, Set<String> seen) {
    Positions.Held last = out.isEmpty() ? null : out.get(out.size() - 1);
    if (last != null
        && last.claim().stance() == Stance.REFUSES
        && last.of(party)
        && last.claim().issue().equals(issue)) {
      return; // "she declined. She said no slowly."
    }
    List<Actor> actors = Page.actors(party);
    if (seen.add(tree.token(i).span().start() + "|" + Stance.REFUSES)) {
      Match match = new Match(Stands.rule(stances.lines().get(0)), i, List.of(i));
      Matters.Matter matter = new Matters.Matter(i, tree.span(i, i));
      String condition = matters.condition(i, i);
      stands.add(match, "answer", actors, Stance.REFUSES, issue, matter, condition, null, out);
    }
  }

  /** What another party asked for or put forward last, in this sentence or the one before. */
  Positions.@Nullable Held before(int i, List<Party> party, List<Positions.Held> out) {
    for (int k = out.size() - 1; k >= 0; k--) {
      Positions.Held held = out.get(k);
      if (tree.sentence(held.anchor()) < tree.sentence(i) - 1) {
        return null;
      }
      PositionClaim claim = held.claim();
      boolean asks = claim.stance() == Stance.DEMANDS || claim.stance() == Stance.OFFERS;
      if (asks && held.anchor() < i && !held.of(party)) {
        return held;
      }
    }
    return null;
  }
}
