package org.sillok.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/**
 * Those who sit at the table that a page tells of: governments and bodies that it names, and whom
 * it means by "the parties", "all sides", "the six countries". They are named only where the page
 * counts them up; else they stay an unnamed group, known by the talks that they hold.
 */
final class Table {
  private static final Set<String> MEMBERS =
      Set.of(
          "party",
          "side",
          "country",
          "state",
          "nation",
          "government",
          "member",
          "neighbour",
          "neighbor",
          "delegation",
          "power",
          "capital");
  private static final Set<String> ENVOYS =
      Set.of(
          "minister",
          "negotiator",
          "delegate",
          "leader",
          "envoy",
          "official",
          "expert",
          "diplomat",
          "president",
          "representative",
          "ambassador",
          "foreign_minister",
          "commander",
          "mediator");
  private static final int PROCESS = 2;

  private final Tree tree;
  private final Parties parties;
  private final RollCall roll;
  private @Nullable List<List<Party>> counted;
  private int governments = -1;

  Table(Tree tree, Parties parties) {
    this.tree = tree;
    this.parties = parties;
    this.roll = new RollCall(tree, parties, this);
  }

  /** True if the page speaks of at least two governments: then somebody may talk with somebody. */
  boolean process() {
    if (governments < 0) {
      Set<String> countries = new java.util.HashSet<>();
      for (Mention m : tree.text().mentions()) {
        EntityType type = tree.text().entities().get(m.entity()).type();
        String country = tree.text().entities().get(m.entity()).country();
        boolean state = type == EntityType.GOVERNMENT || "EUR".equals(country);
        if (country != null && (state || m.form() == Mention.Form.DEMONYM)) {
          countries.add(country);
        }
      }
      governments = countries.size();
    }
    return governments >= PROCESS;
  }

  /** True for a phrase that stands for those at the table, named or not. */
  boolean member(int head) {
    return (MEMBERS.contains(tree.lemma(head)) || ENVOYS.contains(tree.lemma(head)))
        && plural(head)
        && tree.mention(head) == null;
  }

  /** True for governments and the like, not for those who speak for them. */
  boolean state(String lemma) {
    return MEMBERS.contains(lemma);
  }

  private boolean definite(int head) {
    for (int c : tree.children(head)) {
      boolean the = c < head && (tree.form(c).equals("the") || tree.form(c).equals("all"));
      if (the) {
        return true;
      }
    }
    return false;
  }

  private boolean plural(int head) {
    return tree.token(head).tag().equals("NNS") || tree.token(head).tag().equals("NNPS");
  }

  /** Whom "the parties", "six countries", "ministers of the five states" names; empty if nobody. */
  List<Party> named(int head) {
    if (!process() || !member(head) || !ownWords(head)) {
      return List.of();
    }
    int number = roll.number(head);
    if (number == 0 && ENVOYS.contains(tree.lemma(head))) {
      for (int c : tree.children(head)) {
        if (tree.is(c, "nmod") && MEMBERS.contains(tree.lemma(c)) && c > head) {
          return named(c);
        }
      }
      return definite(head) && tree.is(head, "nsubj") ? everybody() : List.of();
    }
    if (ENVOYS.contains(tree.lemma(head))) {
      return List.of();
    }
    if (number > 0 && roll.rest(head)) {
      return roll.remaining(number);
    }
    List<Party> found = List.of();
    for (List<Party> list : lists()) {
      boolean fits = number == 0 ? all(head) : list.size() == number;
      if (fits && list.size() > 2) {
        if (!found.isEmpty() && !same(found, list)) {
          return List.of();
        }
        found = list;
      }
    }
    return found;
  }

  /** All whom the page counts up as those at the table; empty if it counts up nobody, or twice. */
  List<Party> everybody() {
    List<Party> found = List.of();
    for (List<Party> list : process() ? lists() : List.<List<Party>>of()) {
      if (!found.isEmpty() && !same(found, list)) {
        return List.of();
      }
      found = list;
    }
    return found;
  }

  /** "the parties", "all sides", not "some countries", "rich countries", "other parties". */
  private boolean all(int head) {
    for (int c : tree.children(head)) {
      if (c < head && tree.form(c).equals("other")) {
        return false;
      }
    }
    return definite(head);
  }

  /** False where the phrase has a country of its own: "Norwegian parties". */
  boolean ownWords(int head) {
    for (int c : tree.children(head)) {
      boolean land = parties.countries().of(c) != null;
      if (land && !tree.token(c).relation().equals("appos") && c < head) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(List<Party> a, List<Party> b) {
    return a.size() == b.size() && a.stream().allMatch(p -> b.stream().anyMatch(p::sameSide));
  }

  /** The lists of three and more governments and bodies that the page counts up. */
  private List<List<Party>> lists() {
    List<List<Party>> known = counted;
    if (known == null) {
      known = new ArrayList<>();
      counted = known;
      for (int k = 0; k < tree.size(); k++) {
        if (state(k) && !tree.is(k, "conj")) {
          Map<String, Party> list = new LinkedHashMap<>();
          for (int m : tree.withConjuncts(k)) {
            for (Party p : parties.at(m)) {
              if (p.actor().country() != null && p.actor().kind() != Actor.Kind.PERSON) {
                list.putIfAbsent(p.actor().country(), p);
              }
            }
          }
          if (list.size() > 2) {
            known.add(List.copyOf(list.values()));
          }
        }
      }
      int told = roll.told();
      if (told != 0) {
        // "six parties": a smaller list is of something else, "the parliaments of three"
        known.removeIf(list -> list.size() != told);
      }
      List<Party> called = roll.all();
      if (known.isEmpty() && !called.isEmpty()) {
        known.add(called);
      }
    }
    return known;
  }

  private boolean state(int k) {
    String n = tree.named(k);
    return n.equals("%state") || n.equals("%body");
  }
}
