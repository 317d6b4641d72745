package org.sillok.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.PositionClaim;
import org.sillok.model.Span;
import org.sillok.model.Stance;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Makes position claims: what a party demands, offers, supports, opposes, refuses or is ready for.
 */
final class Positions {
  private static final int ISSUE = 200;

  /** Words of a condition that is no clause. */
  private static final int CONDITION = 24;

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "until", "provided", "once", "before", "while", "as_long");

  private final Page page;
  private final Tree tree;
  private final Stances stances;

  Positions(Page page, Stances stances) {
    this.page = page;
    this.tree = page.tree();
    this.stances = stances;
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      Stances.Line best = null;
      List<Integer> tokens = List.of();
      for (Stances.Line line : stances.of(tree.lemma(i), tree.form(i))) {
        List<Integer> hit = line.pattern().match(tree, i);
        if (hit != null && (best == null || line.pattern().weight() > best.pattern().weight())) {
          best = line;
          tokens = hit;
        }
      }
      if (best != null && tree.sentence(i) >= 0) {
        claims(best, i, tokens, out, seen);
      }
    }
    return out;
  }

  private void claims(
      Stances.Line line, int i, List<Integer> tokens, List<Claim> out, Set<String> seen) {
    Rule rule =
        new Rule(
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
    Match match = new Match(rule, i, tokens);
    List<Actor> party = new ArrayList<>();
    for (Actor a : Page.actors(page.casting().of(match).source())) {
      if (a.country() != null) {
        party.add(a);
      }
    }
    if (party.isEmpty()) {
      return;
    }
    if (line.name().equals("will-not") && new Tenses(tree).hasAuxiliary(i, "have")) {
      return; // "has not lifted" tells what was, not what one will not do
    }
    boolean theirs = line.pattern().pos() == 'n' && othersVerb(i, match);
    // a proposal that somebody else turns down is still made
    Stance stance = theirs ? line.stance() : turned(line.stance(), page.statuses().of(match));
    if (stance == null) {
      return;
    }
    When when = page.timing().of(match, org.sillok.model.EventType.AGREE, Status.HAPPENED);
    for (Issue issue : issues(line, i)) {
      Span words = issue.words();
      String text = page.text().words(words).replaceAll("\\s+", " ").strip();
      if (text.length() < 4 && !text.matches(".*\\d.*")
          || text.matches("(?i)(?:that|this|it|them|so|which)")
          || !seen.add(words.start() + "|" + stance)) {
        continue;
      }
      out.add(
          new PositionClaim(
              page.id("position", words, stance.name(), party.get(0).key()),
              party,
              stance,
              text,
              condition(i, issue.head()),
              when,
              page.reports().of(i),
              page.provenance(i, rule.id()),
              page.gists().of(i, page.statuses().of(match), when)));
    }
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

  private record Issue(int head, Span words) {}

  private List<Issue> issues(Stances.Line line, int i) {
    for (String place : line.issue()) {
      List<Integer> heads =
          switch (place) {
            case "condition" -> conditions(i);
            case "ing" -> tree.complements(i);
            case "comp" -> tree.complements(i);
            default -> page.casting().tokens(i, place);
          };
      List<Issue> out = new ArrayList<>();
      for (int h : heads) {
        if (heads.size() > 1 && place.equals("obj") && somebody(h)) {
          continue; // "offered Iceland a share": to whom, not what
        }
        for (int each : tree.withConjuncts(h)) {
          out.add(new Issue(each, words(each, place.equals("self"))));
        }
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  private boolean somebody(int h) {
    return page.parties().at(h).stream()
        .anyMatch(p -> p.token() == h && (p.entity() >= 0 || p.actor().country() != null));
  }

  /**
   * The words of one member of a coordination, without its preposition and its subordinate asides.
   */
  private Span words(int head, boolean right) {
    int first = right ? head : tree.left(head);
    int last = tree.right(head) - 1;
    for (int c : tree.children(head)) {
      boolean apart = tree.is(c, "conj") || tree.is(c, "parataxis") || tree.is(c, "cc");
      if (apart && c > head) {
        last = Math.min(last, tree.left(c) - 1);
      }
    }
    while (first < head
        && (tree.is(first, "case")
            || tree.is(first, "mark")
            || tree.is(first, "punct")
            || tree.is(first, "cc"))) {
      first++;
    }
    while (last > head && (tree.is(last, "punct") || tree.is(last, "cc"))) {
      last--;
    }
    Span words = tree.span(Math.min(first, head), Math.max(last, head));
    return words.length() <= ISSUE ? words : new Span(words.start(), cut(words));
  }

  private int cut(Span words) {
    String text = page.text().words(new Span(words.start(), words.start() + ISSUE));
    int space = text.lastIndexOf(' ');
    return words.start() + (space < ISSUE / 2 ? ISSUE : space);
  }

  private List<Integer> conditions(int i) {
    List<Integer> out = new ArrayList<>();
    for (int k = i + 1; k < tree.sentenceEnd(i); k++) {
      if (tree.is(k, "advcl") && (tree.mark(k).equals("if") || tree.mark(k).equals("unless"))) {
        out.add(k);
      }
    }
    return out;
  }

  /** On what it depends: "until ...", "if ...", "in return for ...", "on condition that ...". */
  private @Nullable String condition(int i, int issue) {
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      boolean clause = tree.is(k, "advcl") && CONDITIONS.contains(tree.mark(k));
      if (clause && k != issue && (tree.under(k, i) || tree.under(i, tree.head(k)))) {
        return words(tree.left(k), tree.right(k) - 1);
      }
      if (k > i && phrase(k) && !tree.under(i, k)) {
        int end = k;
        while (end + 1 < tree.sentenceEnd(i) && end - k < CONDITION && !stop(end + 1)) {
          end++;
        }
        return words(k, end);
      }
      if (tree.form(k).equals("first") && tree.is(k, "advmod") && k > i) {
        return tree.token(k).form();
      }
    }
    return null;
  }

  private String words(int first, int last) {
    return page.text().words(tree.span(first, last)).replaceAll("\\s+", " ");
  }

  private boolean stop(int k) {
    return tree.form(k).matches("[.;:!?”\"]");
  }

  /** True where a phrase of condition begins. */
  private boolean phrase(int k) {
    String next = k + 1 < tree.size() ? tree.form(k + 1) : "";
    return switch (tree.form(k)) {
      case "in" -> next.equals("return") || next.equals("exchange");
      case "on" -> next.equals("condition");
      case "as" -> next.equals("long");
      case "provided", "providing" -> next.equals("that") || tree.verb(k);
      default -> false;
    };
  }
}
