package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/**
 * Phrases that name several parties at once: "Norwegian and Danish envoys", "the Baltic states".
 */
final class Plural {
  private static final Set<String> HOME = Set.of("of", "from", "in");

  private final Tree tree;
  private final Countries countries;

  Plural(Tree tree, Countries countries) {
    this.tree = tree;
    this.countries = countries;
  }

  /**
   * Those whom one of coordinated nouns names.
   *
   * @param head the first of them
   * @param h the one that is meant
   * @param p the party of its phrase, taken as one
   */
  List<Party> of(int head, int h, Party p) {
    return h == head ? split(h, p) : shared(head, h, p);
  }

  /**
   * "Norwegian officials and lawmakers", "lawmakers and officials in Norway and Denmark": what the
   * first of them is told to be of holds for all, where the others have no home of their own.
   */
  private List<Party> shared(int head, int h, Party p) {
    if (p.entity() >= 0 || p.actor().country() != null || countries.own(h)) {
      return split(h, p);
    }
    List<Party> out = new ArrayList<>();
    for (int c : tree.children(head)) {
      boolean before =
          c < head && (tree.is(c, "amod") || tree.is(c, "compound") || tree.is(c, "nmod"));
      boolean behind = c > h && tree.is(c, "nmod") && HOME.contains(tree.caseOf(c));
      for (int m : before || behind ? tree.withConjuncts(c) : List.<Integer>of()) {
        String country = countries.of(m);
        if (country != null) {
          out.add(homed(p, h, country, tree.token(m).form(), behind ? tree.caseOf(c) : ""));
        }
      }
    }
    return out.isEmpty() ? split(h, p) : out;
  }

  /** One of those whom a phrase names, told with the country that is his. */
  private Party homed(Party p, int h, String country, String land, String of) {
    Actor a = p.actor();
    String noun = tree.token(h).form();
    String name = of.isEmpty() ? land + " " + noun : noun + " " + of + " " + land;
    return new Party(
        new Actor(name, a.kind(), country, a.sector(), null), h, -1, p.first(), p.end());
  }

  /** "Norwegian and Danish envoys" are two parties. */
  private List<Party> split(int h, Party p) {
    List<Entity> states =
        p.entity() < 0 ? List.of() : tree.text().entities().get(p.entity()).members();
    if (!states.isEmpty()) {
      return members(p, states);
    }
    if (p.entity() >= 0 || p.actor().kind() == Actor.Kind.PERSON) {
      return List.of(p);
    }
    List<Party> out = new ArrayList<>();
    for (int c : tree.children(h)) {
      if (c < h && (tree.is(c, "amod") || tree.is(c, "compound"))) {
        List<Integer> members = tree.withConjuncts(c);
        for (int m : members) {
          String country = countries.of(m);
          if (members.size() > 1 && country != null) {
            out.add(homed(p, h, country, tree.token(m).form(), ""));
          }
        }
      }
    }
    return out.size() > 1 ? out : several(h, p);
  }

  /** "the E3": each of those for whom the name stands. */
  private static List<Party> members(Party p, List<Entity> members) {
    List<Party> out = new ArrayList<>();
    for (Entity e : members) {
      Actor one = new Actor(e.name(), p.actor().kind(), e.country(), p.actor().sector(), null);
      out.add(new Party(one, p.token(), -1, p.first(), p.end()));
    }
    return out;
  }

  /** "the envoys of Norway and Denmark", "lawmakers in both". */
  private List<Party> several(int h, Party p) {
    for (int c : tree.children(h)) {
      List<Party> out = new ArrayList<>();
      boolean home = tree.is(c, "nmod") && c > h && HOME.contains(tree.caseOf(c));
      List<Integer> members = home ? tree.withConjuncts(c) : List.of();
      for (int m : members) {
        for (Entity state : states(m)) {
          String land = states(m).size() > 1 ? state.name() : tree.token(m).form();
          if (state.country() != null) {
            out.add(homed(p, h, state.country(), land, tree.caseOf(c)));
          }
        }
      }
      if (out.stream().map(o -> o.actor().country()).distinct().count() > 1) {
        return out;
      }
    }
    return List.of(p);
  }

  /** The states and cities that a name is of: one, or those for whom it stands. */
  private List<Entity> states(int token) {
    Mention m = tree.mention(token);
    boolean land =
        m != null
            && m.form() == Mention.Form.NAME
            && (m.type() == EntityType.GOVERNMENT || m.type() == EntityType.PLACE);
    if (m == null || !land) {
      return List.of();
    }
    Entity e = tree.text().entities().get(m.entity());
    return e.members().isEmpty() ? List.of(e) : e.members();
  }
}
