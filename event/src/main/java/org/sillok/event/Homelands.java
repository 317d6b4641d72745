package org.sillok.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;

/**
 * For whom somebody acts whose country is not told beside his name: by the office that he holds, by
 * what the page says of him elsewhere ("who leads the Norwegian team", "Norway appointed her"), by
 * the one whose deputy or predecessor he is. Never by a guess: a person of whom the page says
 * nothing has no country.
 */
final class Homelands {
  private static final String UNION = "EUR";
  private static final Set<String> LEADING = Set.of("lead", "head", "chair", "represent");
  private static final Set<String> TEAMS =
      Set.of("delegation", "team", "side", "mission", "government", "party", "country", "ministry");
  private static final Set<String> NAMING =
      Set.of("appoint", "name", "nominate", "elect", "choose", "send", "dispatch", "recall");

  /** Commissioners who do not sit in Brussels. */
  private static final Set<String> OTHER_COMMISSIONERS = Set.of("high", "police", "rights");

  private final Words tree;
  private final AnnotatedText text;
  private final Parties parties;
  private @Nullable Map<Integer, String> found;

  Homelands(Words tree, Parties parties) {
    this.tree = tree;
    this.text = tree.text();
    this.parties = parties;
  }

  /** The country or body for which a person acts, or null. */
  @Nullable String of(int entity) {
    Map<Integer, String> known = found;
    if (known == null) {
      known = find();
      found = known;
    }
    return known.get(entity);
  }

  private Map<Integer, String> find() {
    Map<Integer, String> out = new HashMap<>();
    boolean union = text.entities().stream().anyMatch(e -> UNION.equals(e.country()));
    for (OfficeMention o : text.offices()) {
      if (open(o.person(), out)) {
        String country = o.office().country();
        if (country == null && union && commissioner(o.office().title())) {
          country = UNION;
        }
        if (country != null) {
          out.put(o.person(), country);
        }
      }
    }
    for (Mention m : text.mentions()) {
      if (m.form() != Mention.Form.PRONOUN && open(m.entity(), out)) {
        int head = head(m);
        String country = head < 0 ? null : told(head, m, union);
        if (country != null) {
          out.put(m.entity(), country);
        }
      }
    }
    // once more, for those who are told by others: "her predecessor"
    for (int round = 0; round < 2; round++) {
      for (Mention m : text.mentions()) {
        if (m.form() != Mention.Form.PRONOUN && open(m.entity(), out)) {
          int head = head(m);
          String country = head < 0 ? null : possessed(head, m, out);
          if (country != null) {
            out.put(m.entity(), country);
          }
        }
      }
    }
    return out;
  }

  /** True for a person whose country is still to be found. */
  private boolean open(int entity, Map<Integer, String> known) {
    if (entity < 0 || known.containsKey(entity)) {
      return false;
    }
    Entity e = text.entities().get(entity);
    return e.type() == EntityType.PERSON && e.country() == null;
  }

  private static boolean commissioner(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (String w : words) {
      if (OTHER_COMMISSIONERS.contains(w)) {
        return false;
      }
    }
    return words.length > 0 && words[words.length - 1].equals("commissioner");
  }

  /** The topmost token of a mention. */
  private int head(Mention m) {
    int first = Offsets.at(tree, m.span().start());
    for (int k = first; k >= 0 && k < tree.size(); k++) {
      if (!m.span().covers(tree.token(k).span())) {
        return first;
      }
      int h = tree.head(k);
      if (h < 0 || !m.span().covers(tree.token(h).span())) {
        return k;
      }
    }
    return first;
  }

  private @Nullable String told(int head, Mention m, boolean union) {
    String around = m.form() == Mention.Form.NAME ? parties.countries().beside(head) : null;
    if (around != null) {
      return around;
    }
    for (int c : beside(head)) {
      boolean title = tree.lemma(c).equals("commissioner");
      if (title && union && commissioner(phrase(c))) {
        return UNION;
      }
    }
    String team = team(m);
    if (team != null) {
      return team;
    }
    int h = tree.head(head);
    if (h < 0 || !tree.verb(h)) {
      return null;
    }
    if (LEADING.contains(tree.lemma(h))) {
      return led(head, h);
    }
    boolean object = tree.is(head, "obj") || tree.token(head).relation().equals("nsubj:pass");
    if (NAMING.contains(tree.lemma(h)) && object) {
      int subject = tree.child(h, "nsubj");
      boolean active = subject >= 0 && subject != head;
      return active ? parties.countries().at(subject) : null;
    }
    return null;
  }

  /** "Jane Doe, who leads the Norwegian team", by the order of the words: parsers lose it. */
  private @Nullable String team(Mention m) {
    int end = Offsets.at(tree, m.span().end() - 1) + 1;
    boolean who =
        end > 0
            && end + 3 < tree.size()
            && tree.form(end).equals(",")
            && tree.form(end + 1).equals("who")
            && LEADING.contains(tree.lemma(end + 2));
    for (int k = end + 3; who && k < Math.min(tree.sentenceEnd(end), end + 9); k++) {
      if (TEAMS.contains(tree.lemma(k))) {
        return parties.countries().at(k);
      }
    }
    return null;
  }

  /** "Jane Doe, who leads the Norwegian team", "Norway's delegation will be led by Jane Doe". */
  private @Nullable String led(int head, int verb) {
    boolean agent = tree.is(head, "obl") && tree.caseOf(head).equals("by");
    int team = agent ? tree.child(verb, "nsubj") : tree.child(verb, "obj");
    boolean leads = agent || tree.is(head, "nsubj");
    return leads && team >= 0 && TEAMS.contains(tree.lemma(team))
        ? parties.countries().at(team)
        : null;
  }

  /** The nouns beside a name: its title before it, its apposition, a name's own. */
  private List<Integer> beside(int head) {
    List<Integer> out = new java.util.ArrayList<>();
    out.add(head);
    for (int c : tree.children(head)) {
      if (tree.is(c, "appos") || tree.is(c, "flat") || tree.is(c, "compound")) {
        out.add(c);
      }
      if (tree.token(c).relation().equals("acl:relcl") && LEADING.contains(tree.lemma(c))) {
        int team = tree.child(c, "obj");
        if (team >= 0 && TEAMS.contains(tree.lemma(team))) {
          out.add(team);
        }
      }
    }
    if (tree.head(head) >= 0
        && (tree.is(head, "appos") || tree.is(head, "flat"))
        && tree.noun(tree.head(head))) {
      out.add(tree.head(head));
    }
    return out;
  }

  private String phrase(int head) {
    StringBuilder out = new StringBuilder();
    for (int k = Math.max(tree.left(head), head - 3); k <= head; k++) {
      out.append(tree.form(k)).append(' ');
    }
    return out.toString().strip();
  }

  /** "her predecessor", "his deputy, Jane Doe", "the team that she leads". */
  private @Nullable String possessed(int head, Mention m, Map<Integer, String> known) {
    for (int n : beside(head)) {
      String team = n == head ? null : parties.countries().at(n);
      if (team != null && TEAMS.contains(tree.lemma(n))) {
        return team;
      }
      for (int c : tree.children(n)) {
        Mention owner = tree.mention(c);
        boolean poss = tree.token(c).relation().equals("nmod:poss");
        if (poss && owner != null && owner.entity() != m.entity()) {
          Entity e = text.entities().get(owner.entity());
          String country = e.country() != null ? e.country() : known.get(owner.entity());
          if (country != null) {
            return country;
          }
        }
      }
    }
    return null;
  }
}
