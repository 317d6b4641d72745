package org.sillok.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Sector;

/**
 * Finds who is named by a phrase: an entity, or an unnamed group with the country that its words
 * give.
 */
final class Parties {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Tree tree;
  private final AnnotatedText text;
  private final Heads heads;
  private final Sectors sectors;

  private final Homelands homelands;
  private final Table table;
  private final Pairs pairs;
  private final Countries countries;
  private final Plural plural;

  /** Whom a token that is part of a mention stands for; asked many times over. */
  private final Map<Integer, Found> found = new HashMap<>();

  private record Found(@Nullable Party party) {}

  Parties(Tree tree, Heads heads) {
    this.tree = tree;
    this.text = tree.text();
    this.heads = heads;
    this.sectors = new Sectors(tree, heads);
    this.homelands = new Homelands(tree, this);
    this.table = new Table(tree, this);
    this.pairs = new Pairs(tree, this);
    this.countries = new Countries(tree);
    this.plural = new Plural(tree, countries);
  }

  /** Those who sit at the table that the page tells of. */
  Table table() {
    return table;
  }

  /** The countries that phrases tell. */
  Countries countries() {
    return countries;
  }

  /** The two governments that were named last before a token; empty if there are no two. */
  List<Party> lastTwo(int token) {
    return pairs.last(token);
  }

  /** The mention that covers a token, or null. */
  @Nullable Mention mention(int token) {
    return tree.mention(token);
  }

  /** Of whom a mention speaks. */
  Entity entity(Mention m) {
    return text.entities().get(m.entity());
  }

  /** Those whom the phrase with this head names, coordinated ones too; empty if it names nobody. */
  List<Party> at(int head) {
    List<Party> pair = pairs.at(head);
    if (pair.isEmpty()) {
      pair = table.named(head);
    }
    if (!pair.isEmpty()) {
      return pair;
    }
    List<Party> out = new ArrayList<>();
    for (int h : tree.withConjuncts(head)) {
      Party p = one(h);
      if (p != null) {
        for (Party each : plural.of(head, h, p)) {
          if (out.stream().noneMatch(each::same)) {
            out.add(each);
          }
        }
      }
    }
    return out;
  }

  /**
   * Those named at the head or, if it names nobody, by what hangs on it: "Oslo's proposal" is Oslo.
   */
  List<Party> within(int head) {
    List<Party> own = at(head);
    if (!own.isEmpty()) {
      return own;
    }
    List<Party> out = new ArrayList<>();
    for (int h : tree.withConjuncts(head)) {
      nested(h, 0, out);
    }
    return out;
  }

  private void nested(int h, int depth, List<Party> out) {
    if (depth > 3) {
      return;
    }
    for (int c : tree.children(h)) {
      boolean argument = tree.verb(h) && (tree.is(c, "obj") || tree.is(c, "obl"));
      if (tree.is(c, "nmod")
          || tree.is(c, "amod")
          || tree.is(c, "compound")
          || tree.is(c, "appos")
          || tree.token(c).relation().equals("acl") && tree.token(c).tag().equals("VBN")
          || argument) {
        List<Party> here = at(c);
        if (c < h && here.stream().allMatch(p -> "UNO".equals(p.actor().country()))) {
          // "U.N. sanctions" are not against the United Nations
          here = List.of();
        }
        if (here.isEmpty()) {
          nested(c, depth + 1, out);
        }
        for (Party p : here) {
          if (out.stream().noneMatch(p::same)) {
            out.add(p);
          }
        }
        if (!out.isEmpty()) {
          return;
        }
      }
    }
  }

  private @Nullable Party one(int h) {
    Mention m = mention(h);
    if (m != null) {
      Found known = found.get(h);
      if (known == null) {
        known = new Found(ofMention(h, m));
        found.put(h, known);
      }
      return known.party();
    }
    Mention state = countries.byLastWord(h);
    if (state != null) {
      return ofState(h, state);
    }
    Party named = title(h);
    if (named != null) {
      return named;
    }
    Heads.Head head = heads.of(tree.lemma(h));
    if (tree.lemma(h).equals("party") && table.process() && table.member(h)) {
      // the parties to talks, not those of a parliament
      head = new Heads.Head(Actor.Kind.GROUP, null);
    }
    return head != null && tree.noun(h) || head != null && tree.lemma(h).equals("side")
        ? group(h, head)
        : null;
  }

  @Nullable Party ofMention(int h, Mention m) {
    Entity e = text.entities().get(m.entity());
    if (e.type() == EntityType.OTHER) {
      return null;
    }
    String country =
        e.country() != null
            ? e.country()
            : m.form() == Mention.Form.NAME && e.type() != EntityType.PLACE
                ? countries.beside(h)
                : null;
    if (country == null && e.type() == EntityType.PERSON) {
      country = homelands.of(m.entity());
    }
    if (country == null && m.form() == Mention.Form.NOMINAL) {
      country = inside(m); // "a spokesman for the Danish president"
      country = country == null ? countries.ofTheCountry(h) : country;
    }
    int first = h;
    int end = h + 1;
    while (first > 0 && tree.mentionAt(first - 1) == tree.mentionAt(h)) {
      first--;
    }
    while (end < tree.size() && tree.mentionAt(end) == tree.mentionAt(h)) {
      end++;
    }
    OfficeMention office = sectors.office(m.entity(), h);
    Actor.Kind kind =
        switch (e.type()) {
          case PERSON -> Actor.Kind.PERSON;
          case GOVERNMENT, PLACE -> Actor.Kind.GOVERNMENT;
          case ORGANISATION, OTHER -> Actor.Kind.ORGANISATION;
          case GROUP -> Actor.Kind.GROUP;
        };
    Sector sector =
        office != null ? sectors.sector(office.office().title()) : sectors.sectorAround(h, first);
    return new Party(
        office == null
            ? new Actor(e.name(), kind, country, sector, null)
            : new Actor(
                e.name(), kind, country, sector, office.office().title(), office.office().body()),
        h,
        m.entity(),
        first,
        end);
  }

  private Party ofState(int h, Mention m) {
    Entity e = entity(m);
    Actor state = new Actor(e.name(), Actor.Kind.GOVERNMENT, e.country(), null, null);
    return new Party(state, h, m.entity(), h, h + 1);
  }

  /** The one country that is named inside a description; null if there is none or more. */
  private @Nullable String inside(Mention m) {
    String found = null;
    for (Mention other : text.mentions()) {
      String c = text.entities().get(other.entity()).country();
      boolean part = !other.equals(m) && m.span().covers(other.span()) && c != null;
      if (part && found != null && !found.equals(c)) {
        return null;
      }
      found = part ? c : found;
    }
    return found;
  }

  /** "the Norwegian envoy Jane Doe" parsed with "envoy" on top: the person beside the title. */
  private @Nullable Party title(int h) {
    if (heads.of(tree.lemma(h)) == null && !tree.token(h).upos().equals("PROPN")) {
      return null;
    }
    for (int c : tree.children(h)) {
      Mention m = mention(c);
      if (m != null
          && m.type() == EntityType.PERSON
          && Math.abs(c - h) < 12
          && (tree.is(c, "appos")
              || tree.is(c, "flat")
              || tree.is(c, "compound")
              || tree.is(c, "nmod")
                  && tree.caseOf(c).isEmpty()
                  && !tree.token(c).relation().equals("nmod:poss"))) {
        return ofMention(c, m);
      }
    }
    if (heads.of(tree.lemma(h)) == null) {
      return null;
    }
    // "chief of staff Jane Doe", with the name beside the phrase and not in it
    for (int k = h + 1; k < Math.min(tree.sentenceEnd(h), h + 4); k++) {
      Mention m = mention(k);
      if (m != null && m.type() == EntityType.PERSON && m.form() == Mention.Form.NAME) {
        return ofMention(k, m);
      }
      if (!tree.noun(k) && !tree.form(k).equals("of")) {
        break;
      }
    }
    return null;
  }

  private Party group(int h, Heads.Head head) {
    int first = h;
    while (first > tree.left(h)
        && first > 0
        && h - first < 8
        && tree.under(first - 1, h)
        && !SIGNS.matcher(tree.form(first - 1)).matches()) {
      first--;
    }
    while (first < h
        && (tree.is(first, "det")
            || tree.is(first, "case")
            || tree.is(first, "fixed")
            || tree.is(first, "cc")
            || tree.is(first, "advmod")
            || tree.is(first, "punct"))) {
      first++;
    }
    int end = h + 1;
    for (int c : tree.children(h)) {
      if (c == end + 1 || c > h && c - h <= 5) {
        if (tree.is(c, "nmod")
            && Countries.WITHIN.contains(tree.caseOf(c))
            && tree.right(c) - h <= 8) {
          end = Math.max(end, tree.right(c));
        }
      }
    }
    String name = Blanks.folded(tree.span(first, end - 1).in(text.article().text()));
    Actor.Kind kind = head.kind();
    String country = countries.around(h, 0);
    if (country == null) {
      country = countries.where(h);
    }
    if (country == null) {
      country = countries.told(h);
    }
    boolean fleeing = head.sector() == Sector.REF || head.sector() == Sector.CVL;
    for (int k = h + 1; fleeing && country == null && k < Math.min(tree.right(h), h + 12); k++) {
      // "refugees fleeing the war in Norway"
      if (tree.is(k, "punct")) {
        break;
      }
      country = countries.of(k);
    }
    return new Party(new Actor(name, kind, country, head.sector(), null), h, -1, first, end);
  }

  /**
   * The nearest party named between two tokens, searched from {@code from} towards {@code to}; null
   * if there is none.
   */
  @Nullable Party nearest(int from, int to) {
    int step = from <= to ? 1 : -1;
    for (int k = from; k != to; k += step) {
      Mention m = mention(k);
      if (m != null && m.form() != Mention.Form.PRONOUN) {
        Party p = ofMention(k, m);
        if (p != null && p.actor().country() != null) {
          return p;
        }
      }
    }
    return null;
  }
}
