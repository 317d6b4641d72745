package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Stance;

/**
 * Where parties stand by what they agreed: who receives a share by a text that was signed or
 * settled stands by that share, and who withdraws or lifts something by it is ready to. What a mere
 * proposal holds is nobody's position but its maker's.
 */
final class Shares {
  private static final Set<String> RECEIVES = Set.of("receive", "get", "obtain", "gain");
  private static final Set<String> GIVES =
      Set.of("give", "grant", "award", "allot", "allocate", "assign", "accord");
  private static final Set<String> FRACTIONS =
      Set.of("half", "third", "quarter", "fifth", "tenth", "share", "fourth", "sixth", "eighth");
  private static final Set<String> TERMS = Set.of("may", "can");

  private final Page page;
  private final Tree tree;
  private final Standing standing;
  private final Papers papers;
  private final Stands stands;
  private final Stances stances;
  private final Set<String> yields;

  /** Those whose paper is read, where they are told one by one. */
  private List<Party> bound = List.of();

  Shares(Page page, Stances stances, Standing standing, Papers papers, Stands stands) {
    this.page = page;
    this.tree = page.tree();
    this.stances = stances;
    this.standing = standing;
    this.papers = papers;
    this.stands = stands;
    this.yields = page.sets().named("yields");
  }

  private static boolean any(List<Party> parties, Party one) {
    return parties.stream().anyMatch(p -> p.sameSide(one));
  }

  /** Adds what the provisions of agreed papers tell of single parties. */
  void add(List<Proposals.Laid> laid, List<Positions.Held> out, Set<String> seen) {
    for (Proposals.Laid paper : laid) {
      if (papers.agreed(paper.paper())) {
        bound =
            papers.makers(paper.paper()).stream().filter(p -> p.actor().country() != null).toList();
        for (int s : paper.sentences()) {
          sentence(s, paper, out, seen);
        }
      }
    }
  }

  private void sentence(int s, Proposals.Laid paper, List<Positions.Held> out, Set<String> seen) {
    var sentence = page.text().sentences().get(s);
    for (int v = sentence.firstToken(); v < sentence.endToken(); v++) {
      if (!tree.verb(v) || !paper.holds(v) || negated(v)) {
        continue;
      }
      String lemma = tree.lemma(v);
      if (RECEIVES.contains(lemma) && !tree.passive(v)) {
        receives(v, subject(v), tree.objects(v), out, seen);
      } else if (GIVES.contains(lemma) && tree.passive(v)) {
        receives(v, standing.of(parties(tree.surfaceSubjects(v))), amounts(v), out, seen);
      } else if (GIVES.contains(lemma)) {
        gives(v, sentence.endToken(), out, seen);
      } else if (yields.contains(lemma) && !tree.passive(v) && !tree.infinitive(v)) {
        yields(v, out, seen);
      }
    }
  }

  private boolean negated(int verb) {
    return tree.negated(verb, List.of());
  }

  private List<Party> subject(int v) {
    List<Party> own = standing.of(parties(tree.subjects(v)));
    int h = tree.head(v);
    return own.isEmpty() && tree.is(v, "conj") && h >= 0
        ? standing.of(parties(tree.subjects(h)))
        : own;
  }

  private List<Party> parties(List<Integer> tokens) {
    List<Party> out = new ArrayList<>();
    for (int t : tokens) {
      out.addAll(page.casting().direct(t));
    }
    return out;
  }

  private List<Integer> amounts(int v) {
    List<Integer> out = new ArrayList<>();
    for (int c : tree.children(v)) {
      if (c > v && tree.noun(c)) {
        out.add(c);
      }
    }
    return out;
  }

  private void receives(
      int v, List<Party> party, List<Integer> objects, List<Positions.Held> out, Set<String> seen) {
    for (int o : objects) {
      if (o > v && !party.isEmpty() && amount(tree.left(o), tree.right(o))) {
        int last = tree.right(o) - 1;
        for (int c : tree.children(o)) {
          last = c > o && (tree.is(c, "conj") || tree.is(c, "cc")) ? tree.left(c) - 1 : last;
        }
        share(v, party, o, tree.left(o), last, terms(v), out, seen);
      }
    }
  }

  /** "Receives 13 percent and may take a third of it elsewhere": what goes with the share. */
  private @Nullable String terms(int v) {
    for (int c : tree.children(v)) {
      boolean may = tree.is(c, "conj") && tree.verb(c) && tree.child(c, "nsubj") < 0;
      int modal = may ? tree.child(c, "aux") : -1;
      if (modal >= 0 && TERMS.contains(tree.form(modal))) {
        return stands.text(tree.span(modal, end(c)));
      }
    }
    return null;
  }

  private int end(int head) {
    int last = tree.right(head) - 1;
    while (last > head && tree.is(last, "punct")) {
      last--;
    }
    return last;
  }

  /** "Gives Oslo 13 percent and Nuuk 5": each party with the amount behind it. */
  private void gives(int v, int end, List<Positions.Held> out, Set<String> seen) {
    for (int k = v + 1; k < end; k++) {
      Party p = starting(k);
      if (p == null) {
        continue;
      }
      int first = p.end();
      int last = first;
      while (last + 1 < end && !apart(last + 1)) {
        last++;
      }
      boolean own = first < end && (numeral(first) || tree.token(first).tag().equals("DT"));
      if (own && amount(first, last + 1)) {
        share(v, List.of(p), last, first, last, null, out, seen);
      }
      k = p.end() - 1;
    }
  }

  private @Nullable Party starting(int k) {
    for (Party p : standing.of(page.parties().at(k))) {
      if (p.first() <= k && p.actor().country() != null) {
        return p;
      }
    }
    return null;
  }

  private boolean apart(int k) {
    return tree.form(k).matches("and|while|but|[,;.:]");
  }

  private boolean numeral(int k) {
    return tree.token(k).tag().equals("CD");
  }

  private boolean amount(int first, int end) {
    for (int k = first; k < end; k++) {
      if (numeral(k) || FRACTIONS.contains(tree.lemma(k))) {
        return true;
      }
    }
    return false;
  }

  private void share(
      int v,
      List<Party> party,
      int head,
      int first,
      int last,
      @Nullable String terms,
      List<Positions.Held> out,
      Set<String> seen) {
    int end = last;
    while (end > first && tree.is(end, "punct")) {
      end--;
    }
    Matters.Matter matter = new Matters.Matter(head, tree.span(first, end));
    put("receives", v, party, Stance.SUPPORTS, matter, terms, out, seen);
  }

  private void yields(int v, List<Positions.Held> out, Set<String> seen) {
    int last = end(v);
    for (int c : tree.children(v)) {
      boolean apart = tree.is(c, "conj") || tree.is(c, "cc") || tree.is(c, "parataxis");
      last = apart && c > v ? Math.min(last, tree.left(c) - 1) : last;
    }
    Matters.Matter matter = new Matters.Matter(v, tree.span(v, last));
    put("by-agreement", v, subject(v), Stance.IS_READY_TO, matter, null, out, seen);
  }

  private void put(
      String rule,
      int v,
      List<Party> party,
      Stance stance,
      Matters.Matter matter,
      @Nullable String condition,
      List<Positions.Held> out,
      Set<String> seen) {
    List<Party> theirs = bound;
    boolean other = theirs.size() > 1 && party.stream().noneMatch(p -> any(theirs, p));
    if (party.isEmpty() || other) {
      return; // whom a pact of others favours has not agreed to it
    }
    List<Actor> actors = Page.actors(party);
    if (seen.add(matter.words().start() + "|" + stance + "|" + actors.get(0).country())) {
      Match match = new Match(Stands.rule(stances.lines().get(0)), v, List.of(v));
      String text = stands.text(matter.words());
      if (matter.head() == v) {
        text = tree.lemma(v) + text.substring(tree.token(v).form().length()); // "lifts its ban"
      }
      stands.add(match, rule, actors, stance, text, matter, condition, null, out);
    }
  }
}
