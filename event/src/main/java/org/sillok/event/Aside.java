package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EntityType;
import org.sillok.model.EventType;
import org.sillok.model.Mention;

/**
 * Who stands near an act and has no part in it: he who tells it, he of whom another clause speaks,
 * the town where it happens, the court before which it is brought.
 */
final class Aside {
  /** Acts that are done to states and people, not to towns. */
  private static final Set<EventType> NO_TOWNS =
      Set.of(
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.SANCTION);

  private static final Set<String> BODIES = Set.of("IGO", "UNO");

  private final Tree tree;
  private final Parties parties;

  Aside(Tree tree, Parties parties) {
    this.tree = tree;
    this.parties = parties;
  }

  /** True if a party that was found for a rule's target can be it. */
  boolean fits(Party p, Rule rule, List<Party> source) {
    int t = top(p.token());
    EventType type = rule.type();
    if (attributed(t)) {
      return false;
    }
    if (rule.symmetric() && tree.caseOf(t).equals("for") && !rule.target().contains("for")) {
      return false; // "signed it for Norway"
    }
    Mention m = parties.mention(t);
    if (m != null
        && type != null
        && NO_TOWNS.contains(type)
        && !"meet".equals(rule.mode())
        && parties.entity(m).type() == EntityType.PLACE
        && parties.entity(m).place() != null) {
      return false;
    }
    String at = tree.caseOf(t);
    boolean body =
        p.actor().kind() == Actor.Kind.ORGANISATION && BODIES.contains(p.actor().country() + "");
    if (body && (type == EventType.ACCUSE || type == EventType.RETREAT)) {
      return !at.equals("before") && !at.equals("at") && !at.equals("with");
    }
    boolean part = tree.is(t, "compound") || tree.is(t, "amod");
    boolean own =
        part
            && m != null
            && p.actor().kind() == Actor.Kind.GOVERNMENT
            && source.stream().anyMatch(s -> s.actor().kind() != Actor.Kind.GROUP && p.sameSide(s));
    return !own;
  }

  /** True within "according to Danish officials". */
  private boolean attributed(int token) {
    for (int t = token, up = 0; t >= 0 && up < 3; t = tree.head(t), up++) {
      if (tree.caseOf(t).startsWith("according")) {
        return true;
      }
      if (!tree.is(t, "compound") && !tree.is(t, "amod") && !tree.is(t, "nmod")) {
        return false;
      }
    }
    return false;
  }

  /** The topmost token of the name that a token is part of. */
  private int top(int token) {
    Mention m = parties.mention(token);
    int t = token;
    while (m != null && tree.head(t) >= 0 && m.equals(parties.mention(tree.head(t)))) {
      t = tree.head(t);
    }
    return t;
  }

  /** True for a name that tells where: "in Oslo". */
  boolean place(int k) {
    String c = tree.caseOf(k);
    return c.equals("in") || c.equals("at") || c.equals("near");
  }

  /**
   * True for what stands in a relative clause, in a condition, in a clause beside the act: that is
   * another matter.
   */
  boolean apart(int k, int act, @Nullable EventType type) {
    boolean reply = type == EventType.REJECT; // "has not replied, Oslo said"
    boolean condition = type != EventType.THREATEN; // "will strike if Oslo does not yield"
    for (int h = k; h >= 0 && h != act; h = tree.head(h)) {
      boolean clause = tree.verb(h);
      boolean relative = tree.token(h).relation().equals("acl:relcl");
      if (clause
          && (relative
              || condition && tree.marked(h, Tenses.CONDITIONS)
              || tree.is(h, "parataxis") && !reply)
          && tree.child(h, "nsubj") >= 0) {
        return true;
      }
      if (clause && tree.is(h, "conj") && tree.head(h) == act && tree.child(h, "nsubj") >= 0) {
        return true;
      }
    }
    return false;
  }
}
