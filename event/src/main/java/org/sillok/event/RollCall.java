package org.sillok.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/**
 * Who "six coastal parties", "five governments" are on a page that never counts them up: the states
 * that it speaks of, if they are just as many. "The remaining five" are those without the one that
 * left.
 */
final class RollCall {
  private static final Set<String> REST = Set.of("other", "remaining");
  private static final Set<String> LEAVING =
      Set.of("leave", "walk", "quit", "withdraw", "storm", "pull");
  private static final Set<String> ONLOOKERS = Set.of("observer", "mediator", "guest");

  private static final Set<String> TALKS =
      Set.of("talk", "meeting", "room", "table", "negotiation", "summit", "session", "conference");

  /** Bodies that are no side. */
  private static final Set<String> NO_STATES = Set.of("UNO", "IGO", "NGO", "MNC", "IMG", "ISM");

  private static final String UNION = "EUR";

  /** Fewer are a pair, not a table. */
  private static final int TABLE = 3;

  private final Tree tree;
  private final Parties parties;
  private final Table table;
  private @Nullable Map<String, Party> states;

  RollCall(Tree tree, Parties parties, Table table) {
    this.tree = tree;
    this.parties = parties;
    this.table = table;
  }

  /** The number that stands before a noun, or 0. */
  int number(int head) {
    for (int c : tree.children(head)) {
      int n = tree.form(c).equals("both") ? 2 : Cardinals.of(tree.form(c));
      if (c < head && n > 1) {
        return n;
      }
    }
    return 0;
  }

  /** True for "the other five", "the five remaining". */
  boolean rest(int head) {
    for (int c : tree.children(head)) {
      if (c < head && REST.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** How many sit at the table, as the page tells; 0 if it does not, -1 if it tells twice. */
  int told() {
    int number = 0;
    for (int k = 0; k < tree.size(); k++) {
      boolean side = table.state(tree.lemma(k)) && table.member(k) && table.ownWords(k);
      int n = side && whole(k) ? number(k) : 0;
      if (n >= TABLE) {
        if (number > 0 && n != number) {
          return -1;
        }
        number = n;
      }
    }
    return number;
  }

  /** All of them, where the page says how many they are and speaks of as many; else empty. */
  List<Party> all() {
    List<Party> all = List.copyOf(states().values());
    return all.size() >= TABLE && all.size() == told() ? all : List.of();
  }

  /**
   * "The six parties", "six coastal parties" are all there are; "six parties", "the six parties
   * that stayed", "the other six" may be some of them.
   */
  private boolean whole(int head) {
    boolean known = false;
    for (int c : tree.children(head)) {
      if (tree.token(c).relation().startsWith("acl") || REST.contains(tree.form(c))) {
        return false;
      }
      boolean own = tree.is(c, "amod") || tree.is(c, "compound") || tree.is(c, "nmod");
      known |= c < head && (own || tree.form(c).equals("the") || tree.form(c).equals("all"));
    }
    return known;
  }

  /** The others, where one of as many and one has left; else empty. */
  List<Party> remaining(int number) {
    List<Party> all = List.copyOf(states().values());
    String gone = number >= TABLE - 1 && all.size() == number + 1 ? gone() : null;
    List<Party> out = new ArrayList<>();
    for (Party p : gone == null ? List.<Party>of() : all) {
      if (!Objects.equals(gone, p.actor().country())) {
        out.add(p);
      }
    }
    return List.copyOf(out);
  }

  /** The one country that the page tells to have left; null if there are none or more. */
  private @Nullable String gone() {
    String found = null;
    for (int k = 0; k < tree.size(); k++) {
      if (LEAVING.contains(tree.lemma(k)) && tree.verb(k) && left(k)) {
        for (int s : tree.subjects(k)) {
          Mention m = tree.mention(s);
          Party p = m == null || m.form() == Mention.Form.PRONOUN ? null : parties.ofMention(s, m);
          String country = p == null ? null : p.actor().country();
          if (country != null && found != null && !found.equals(country)) {
            return null;
          }
          found = country == null ? found : country;
        }
      }
    }
    return found;
  }

  /** "walked out", "left the room", not "left them to decide", "withdrew its threat". */
  private boolean left(int verb) {
    for (int o : tree.objects(verb)) {
      if (!TALKS.contains(tree.lemma(o))) {
        return false;
      }
    }
    return true;
  }

  private Map<String, Party> states() {
    Map<String, Party> known = states;
    if (known == null) {
      known = find();
      states = known;
    }
    return known;
  }

  private Map<String, Party> find() {
    Map<String, Party> out = new LinkedHashMap<>();
    for (Mention m : tree.text().mentions()) {
      Entity e = parties.entity(m);
      String country = e.country();
      boolean government = e.type() == EntityType.GOVERNMENT;
      boolean side =
          country != null
              && !NO_STATES.contains(country)
              && (m.form() == Mention.Form.DEMONYM
                  || government
                  || e.type() == EntityType.ORGANISATION && country.equals(UNION));
      if (side && country != null) {
        boolean named = government && m.form() == Mention.Form.NAME;
        Party other = out.get(country);
        if (other == null || named && other.entity() < 0) {
          out.put(country, party(m, e, country, named));
        }
      }
    }
    for (int k = 0; k < tree.size(); k++) {
      if (ONLOOKERS.contains(tree.lemma(k))) {
        out.remove(parties.countries().around(k, 0) + "");
      }
    }
    return out;
  }

  private Party party(Mention m, Entity e, String country, boolean named) {
    int token = Offsets.at(tree, m.span().start());
    Actor a = new Actor(e.name(), Actor.Kind.GOVERNMENT, country, null, null);
    return new Party(a, token, named ? m.entity() : -1, token, token + 1);
  }
}
