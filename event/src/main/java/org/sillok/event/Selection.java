package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * Of several matches of one sentence those that tell acts of their own: the words of a longer
 * trigger do not fire again, and what is asked for, offered, refused, threatened or complained of
 * is told by that act.
 */
final class Selection {
  private static final Set<EventType> WORDS =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.CONCEDE,
          EventType.SANCTION,
          EventType.RETREAT);

  private static final Set<String> SUBORDINATE =
      Set.of("for", "of", "if", "unless", "in", "about", "to");

  /** What begins a phrase that tells when, or gives an example of what is there. */
  private static final Set<String> ASIDE = Set.of("after", "during", "such_as");

  private static final String VISIT = "visit";

  /** The rule of "denied that it had ...". */
  static final String DENIAL = "reject/deny-claim";

  /** The rule of "persuaded him to ...". */
  private static final String PERSUASION = "request/persuade";

  /** How the rules of "the quota which Oslo set" begin. */
  private static final String QUOTA = "reject/quota-";

  /** The rule of "the detention of a trawler". */
  private static final String SEIZURE = "coerce/detention-noun";

  private final Tree tree;

  /** True for a meeting of which day and place are told: it is more than a wish. */
  private final Predicate<Match> settled;

  /** True for a gathering that is told beside another act, and not by it. */
  private final BiPredicate<Match, Match> apart;

  /** What may be told and not be so: "report", "claim". */
  private final Set<String> reports;

  Selection(Tree tree, WordSets sets, Predicate<Match> settled, BiPredicate<Match, Match> apart) {
    this.apart = apart;
    this.tree = tree;
    this.reports = sets.named("reports");
    this.settled = settled;
  }

  List<Match> keep(List<Match> all) {
    List<Match> matches = new ArrayList<>(all);
    for (Match denial : all) {
      if (denial.rule().id().equals(DENIAL) || disowns(denial)) {
        List<Match> told = denied(denial, all);
        if (!denial.rule().id().equals(DENIAL)) {
          // "rejected claims that it broke the rules" rejects words, not a deed
          told.removeIf(m -> m.rule().type() == null || Kinds.WORDS.contains(m.rule().type()));
        }
        matches.removeAll(told.isEmpty() ? List.of() : List.of(denial));
      }
    }
    List<Match> longest = new ArrayList<>();
    for (Match m : matches) {
      if (matches.stream()
          .noneMatch(
              other ->
                  !other.equals(m) && near(m, other) && used(m, other) && !apart.test(m, other))) {
        longest.add(m);
      }
    }
    List<Match> out = new ArrayList<>();
    for (Match m : longest) {
      if (longest.stream()
          .noneMatch(
              other ->
                  !other.equals(m) && near(m, other) && held(m, other) && !apart.test(m, other))) {
        out.add(m);
      }
    }
    return out;
  }

  /** "dismissed reports of": what is rejected is that it happened. */
  private boolean disowns(Match m) {
    if (m.rule().type() != EventType.REJECT || !tree.verb(m.anchor())) {
      return false;
    }
    return tree.objects(m.anchor()).stream().anyMatch(o -> reports.contains(tree.lemma(o)));
  }

  /** What a denial denies, told as an act of its own. */
  private List<Match> denied(Match denial, List<Match> all) {
    List<Match> out = new ArrayList<>();
    for (Match m : all) {
      if (m.anchor() != denial.anchor() && near(m, denial)) {
        for (int c : tree.complements(denial.anchor())) {
          if (tree.under(m.anchor(), c) && (m.anchor() == c || inner(m.anchor(), c))) {
            out.add(m);
          }
        }
        for (int o : tree.objects(denial.anchor())) {
          // "denied a report that it had shelled the town", "dismissed reports of a visit"
          List<Integer> told = new ArrayList<>(tree.complements(o));
          if (reports.contains(tree.lemma(o))) {
            told.addAll(tree.prepositional(o, "of"));
            told.addAll(tree.prepositional(o, "about"));
          }
          for (int c : told) {
            if (tree.under(m.anchor(), c) && (m.anchor() == c || inner(m.anchor(), c))) {
              out.add(m);
            }
          }
        }
      }
    }
    return out;
  }

  private boolean near(Match a, Match b) {
    return tree.sentence(a.anchor()) == tree.sentence(b.anchor());
  }

  /** True if the anchor of {@code m} is one of the words that {@code other} fired on. */
  private boolean used(Match m, Match other) {
    if (other.rule().type() == EventType.ACCUSE && m.rule().id().equals(SEIZURE)) {
      return false;
    }
    boolean elsewhere = !other.tokens().contains(m.anchor()) || other.anchor() == m.anchor();
    boolean arrived =
        VISIT.equals(m.rule().mode())
            && VISIT.equals(other.rule().mode())
            && tree.noun(m.anchor())
            && tree.head(m.anchor()) == other.anchor();
    if (arrived) {
      return true; // "arrived for a visit" is one visit
    }
    if (purpose(m, other) || halted(m, other) || due(m, other) || named(m, other)) {
      return true;
    }
    if (elsewhere || m.rule().type() == null) {
      return false;
    }
    if (!m.tokens().contains(other.anchor())) {
      return true;
    }
    // each fired on the other: the one that asked for more, and of two equals the one that governs
    int more = other.rule().pattern().weight() - m.rule().pattern().weight();
    return more > 0 || more == 0 && tree.under(m.anchor(), other.anchor());
  }

  /** "the talks appear to be at a standstill": what is told is that they stand still. */
  private boolean halted(Match m, Match other) {
    int h = tree.head(m.anchor());
    return other.rule().type() == null
        && other.rule().symmetric()
        && m.rule().type() == EventType.CONSULT
        && m.rule().symmetric()
        && tree.noun(m.anchor())
        && tree.is(m.anchor(), "nsubj")
        && (h == other.anchor() || tree.under(other.anchor(), h) && inner(other.anchor(), h));
  }

  /** "the deadline to agree has passed without a deal" is one thing that was not done. */
  private boolean due(Match m, Match other) {
    int i = m.anchor();
    return m.rule().type() == EventType.AGREE
        && other.rule().type() == EventType.AGREE
        && other.rule().fixed() != null
        && tree.verb(i)
        && tree.infinitive(i)
        && other.tokens().contains(tree.head(i));
  }

  /** "withdrew the quota they had set" tells the withdrawal; the quota is only named. */
  private boolean named(Match m, Match other) {
    return m.rule().id().startsWith(QUOTA)
        && other.rule().type() == EventType.RETREAT
        && tree.objects(m.anchor()).stream().anyMatch(other.tokens()::contains);
  }

  /** "met to discuss the levy" is one meeting. */
  private boolean purpose(Match m, Match other) {
    int i = m.anchor();
    int h = tree.head(i);
    return m.rule().type() == EventType.CONSULT
        && other.rule().type() == EventType.CONSULT
        && m.rule().symmetric()
        && h >= 0
        && tree.verb(i)
        && tree.infinitive(i)
        && (h == other.anchor() || other.tokens().contains(h))
        && tree.child(i, "obj") >= 0
        && tree.lemma(i).equals("discuss");
  }

  /** True if {@code m} stands in what {@code other} says, asks, offers or refuses. */
  private boolean held(Match m, Match other) {
    EventType type = other.rule().type();
    if (other.rule().id().equals(PERSUASION)) {
      return false; // whom one persuades, he does it
    }
    if (m.rule().fixed() == Status.DENIED || m.rule().pattern().conditional()) {
      return false; // "the deadline to agree passed without a deal": it is told as a fact
    }
    if (type == EventType.AGREE && m.rule().type() == EventType.CONSULT && settled.test(m)) {
      return false;
    }
    if (type == null || !WORDS.contains(type) || m.rule().type() == null) {
      return false;
    }
    int i = m.anchor();
    if (type == EventType.ACCUSE && m.rule().id().equals(SEIZURE)) {
      return false; // "protested over the detention of a trawler": it was detained
    }
    if (tree.under(i, other.anchor()) && i != other.anchor() && inner(i, other.anchor())) {
      return true;
    }
    for (int c : tree.complements(other.anchor())) {
      if (tree.under(i, c) && inner(i, c)) {
        return true;
      }
    }
    return false;
  }

  /** "when the two meet", parsed as a noun too. */
  private boolean when(int k) {
    boolean adverb = false;
    for (int c : tree.children(k)) {
      adverb |= c < k && tree.is(c, "advmod") && tree.form(c).equals("when");
    }
    return adverb || tree.verb(k) && tree.mark(k).equals("when");
  }

  /** True if nothing between the two but what complements the upper one. */
  private boolean inner(int i, int top) {
    for (int k = i; k >= 0 && k != top; k = tree.head(k)) {
      String r = tree.token(k).relation();
      if (when(k)) {
        return false; // "will raise it when the two meet": they will meet
      }
      boolean inner =
          tree.is(k, "xcomp")
              || tree.is(k, "ccomp")
              || tree.is(k, "obj")
              || tree.is(k, "nmod") && !tree.caseOf(k).equals("such_as")
              || tree.is(k, "compound")
              || tree.is(k, "obl") && !ASIDE.contains(tree.caseOf(k))
              || r.equals("acl") && tree.infinitive(k)
              || tree.is(k, "advcl") && (tree.infinitive(k) || SUBORDINATE.contains(tree.mark(k)))
              || tree.is(k, "conj") && tree.head(k) != top
              || r.equals("nsubj:pass");
      if (!inner) {
        return false;
      }
    }
    return true;
  }
}
