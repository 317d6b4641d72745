package org.sillok.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;

/** For whom a word of a clause stands, where a chronology can name him in its place. */
final class StandIns {
  private static final Pattern ARTICLE = Pattern.compile("(?:A|An|The|One) .*");
  private static final Pattern OWN = Pattern.compile("(?:my|our|your) .*");

  /** Those who speak for somebody else: never put in his place unless they are named. */
  private static final Set<String> MOUTHPIECES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "aide", "adviser", "source", "official");

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  private final Page page;
  private final Tree tree;

  StandIns(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  /** The person whom the phrase with this head names or describes, or null. */
  @Nullable Party person(int h) {
    if (tree.verb(h) || !tree.noun(h) || role(h)) {
      return null; // "resigns as the minister": what he is, not who
    }
    for (int c : tree.children(h)) {
      // "her colleague, Jane Doe,"
      boolean next = tree.is(c, "appos") && c > h && beside(tree.left(c), h);
      if (next && namesPerson(c)) {
        List<Party> there = page.parties().at(c);
        return there.isEmpty() || !named(there.get(0)) ? null : there.get(0);
      }
    }
    if (twin(h) && namesPerson(h + 1)) {
      List<Party> there = page.parties().at(h + 1);
      return there.isEmpty() || !named(there.get(0)) ? null : there.get(0);
    }
    for (OfficeMention o : page.text().offices()) {
      // "chief of staff Jane Doe", parsed with the title on top
      boolean within = o.span().covers(tree.token(h).span());
      boolean top = tree.head(h) < 0 || !o.span().covers(tree.token(tree.head(h)).span());
      if (o.name() != null && o.person() >= 0 && within && top) {
        for (int k = tree.sentenceStart(h); k < tree.sentenceEnd(h); k++) {
          Mention m = o.name().covers(tree.token(k).span()) ? page.parties().mention(k) : null;
          List<Party> there =
              m == null || m.entity() != o.person() ? List.of() : page.parties().at(k);
          if (!there.isEmpty() && there.get(0).entity() == o.person()) {
            return there.get(0);
          }
        }
      }
    }
    if (MOUTHPIECES.contains(tree.lemma(h))) {
      return null;
    }
    List<Party> found = page.parties().at(h);
    Party p = found.isEmpty() ? null : found.get(0);
    if (p == null
        || p.entity() < 0
        || p.actor().kind() != Actor.Kind.PERSON
        || !tree.under(p.token(), h)) {
      return null;
    }
    Mention m = page.parties().mention(h);
    boolean inner = m != null && tree.head(h) >= 0 && page.parties().mention(tree.head(h)) == m;
    if (inner
        || !named(p)
        || m != null && m.form() == Mention.Form.NOMINAL && !(definite(h) && fits(h, p))) {
      return null;
    }
    boolean own = m != null;
    for (int k = p.token(); k != h && !own && k >= 0; k = tree.head(k)) {
      // not "the Doe government"
      own = tree.is(k, "appos") || tree.is(k, "flat");
    }
    return own ? p : null;
  }

  private boolean namesPerson(int k) {
    Mention m = page.parties().mention(k);
    return m != null && m.type() == EntityType.PERSON && m.form() == Mention.Form.NAME;
  }

  /** "Ministry official Jane Doe met": the parser gave the verb two subjects. */
  private boolean twin(int h) {
    int next = h + 1;
    return next < tree.sentenceEnd(h)
        && tree.head(h) >= 0
        && tree.head(next) == tree.head(h)
        && tree.token(next).relation().equals(tree.token(h).relation());
  }

  /** An apposition stands next to its noun, or behind a comma. */
  private boolean beside(int first, int noun) {
    return first == noun + 1 || first > 0 && tree.is(first - 1, "punct");
  }

  /** True within "as the minister", "becomes minister": what somebody is. */
  private boolean role(int h) {
    if (tree.is(h, "xcomp") || tree.child(h, "cop") >= 0) {
      return true; // "will become ambassador"
    }
    int k = h;
    while (k >= 0 && !tree.caseOf(k).equals("as")) {
      boolean part = tree.is(k, "compound") || tree.is(k, "amod") || tree.is(k, "nmod");
      k = part || tree.is(k, "conj") || tree.is(k, "flat") ? tree.head(k) : -1;
    }
    return k >= 0;
  }

  static boolean named(Party p) {
    String name = p.actor().name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Character.isUpperCase(last.codePointAt(0)) && !ARTICLE.matcher(name).matches();
  }

  /** "as fisheries minister" tells what somebody is, "the fisheries minister" who he is. */
  private boolean definite(int h) {
    int det = tree.child(h, "det");
    return det >= 0 && tree.form(det).equals("the");
  }

  /** "the prime minister" stands for nobody whose office has another name. */
  private boolean fits(int h, Party p) {
    String office = p.actor().office() == null ? "" : p.actor().office().toLowerCase(Locale.ROOT);
    for (int c : tree.children(h)) {
      boolean modifier = c < h && (tree.is(c, "amod") || tree.is(c, "compound"));
      Mention inside = page.parties().mention(c);
      boolean own = inside == null || inside == page.parties().mention(h);
      if (modifier && own && !office.contains(tree.form(c))) {
        return false;
      }
    }
    return true;
  }

  /** A state that stands for itself, or a description of one. */
  @Nullable Party state(int h, boolean subject) {
    Mention m = page.parties().mention(h);
    if (m == null || !tree.noun(h) && !tree.adjective(h) || m.form() == Mention.Form.DEMONYM) {
      return null;
    }
    if (m.form() == Mention.Form.NAME && !subject
        || m.type() != EntityType.GOVERNMENT && m.type() != EntityType.PLACE) {
      return m.form() == Mention.Form.NOMINAL && subject ? body(h, m) : null;
    }
    List<Party> found = page.parties().at(h);
    Party p = found.isEmpty() ? null : found.get(0);
    if (p == null || p.entity() != m.entity() || p.actor().country() == null) {
      return null;
    }
    for (int c : tree.children(h)) {
      // "the Seoul government", "eastern Norway" are not the state itself
      boolean own =
          tree.is(c, "det")
              || tree.is(c, "case")
              || tree.is(c, "conj")
              || tree.is(c, "cc")
              || tree.is(c, "punct")
              || tree.is(c, "flat")
              || tree.is(c, "compound") && page.parties().mention(c) == m
              || tree.is(c, "amod") && m.form() == Mention.Form.NOMINAL
              || tree.token(c).relation().equals("acl:relcl")
              || tree.is(c, "appos")
              || tree.is(c, "amod") && page.parties().mention(c) == m;
      if (!own) {
        return null;
      }
    }
    return p;
  }

  /** A body named by "the commission" where its name is known. */
  private @Nullable Party body(int h, Mention m) {
    if (m.type() != EntityType.ORGANISATION) {
      return null;
    }
    List<Party> found = page.parties().at(h);
    Party p = found.isEmpty() ? null : found.get(0);
    return p != null
            && p.entity() == m.entity()
            && named(p)
            && p.actor().kind() == Actor.Kind.ORGANISATION
        ? p
        : null;
  }

  /** True for "he" of one who is called "she" elsewhere on the page. */
  boolean otherGender(String form, int entity) {
    Set<String> other = HE.contains(form) ? SHE : SHE.contains(form) ? HE : Set.of();
    return entity >= 0
        && !other.isEmpty()
        && page.text().mentions().stream()
            .filter(m -> m.entity() == entity && m.form() == Mention.Form.PRONOUN)
            .anyMatch(m -> other.contains(page.text().words(m.span()).toLowerCase(Locale.ROOT)));
  }

  /** Nobody is called "it", and "my chair" is nobody's name. */
  static boolean strange(String form, Party p) {
    String name = p.actor().name().toLowerCase(Locale.ROOT);
    boolean it = form.equals("it") || form.equals("its");
    return it && p.actor().kind() == Actor.Kind.PERSON || OWN.matcher(name).matches();
  }

  /** "Its envoy" is not its envoy's. */
  boolean own(Party p, int k) {
    String name = p.actor().name().toLowerCase(Locale.ROOT);
    return p.first() <= k && k < p.end() || name.startsWith(tree.form(k) + " ");
  }
}
