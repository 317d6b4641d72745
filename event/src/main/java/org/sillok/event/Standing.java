package org.sillok.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.OfficeMention;
import org.sillok.model.Sector;

/**
 * Who can take a position in talks: a state, a body, whoever acts for one. What skippers or dockers
 * of a country want is not where their country stands.
 */
final class Standing {
  private static final Set<Sector> PUBLIC =
      EnumSet.of(
          Sector.GOV,
          Sector.LEG,
          Sector.MIL,
          Sector.JUD,
          Sector.PTY,
          Sector.REB,
          Sector.PRM,
          Sector.SPY,
          Sector.COP);

  /** Of whom each capital has one. */
  private static final Set<String> RULING =
      Set.of("ministry", "government", "cabinet", "minister", "official", "diplomat", "premier");

  private final Page page;
  private final Tree tree;
  private final Set<String> unofficial;
  private final Set<String> privateBodies;

  Standing(Page page) {
    this.unofficial = page.sets().named("unofficial");
    this.privateBodies = page.sets().named("private-bodies");
    this.page = page;
    this.tree = page.tree();
  }

  /** Those of the parties that can. */
  List<Party> of(List<Party> parties) {
    List<Party> out = new ArrayList<>();
    for (Party p : parties) {
      if ((p.actor().country() != null || minister(p)) && able(p)) {
        out.add(p);
      }
    }
    return out;
  }

  /** A member of a government whose country this page leaves out, as papers at home do. */
  private static boolean minister(Party p) {
    Actor a = p.actor();
    return a.kind() == Actor.Kind.PERSON
        && a.sector() == Sector.GOV
        && a.office() != null
        && p.entity() >= 0;
  }

  private boolean able(Party p) {
    Actor a = p.actor();
    Sector sector = a.sector();
    boolean open = (sector == null || PUBLIC.contains(sector)) && official(p.token());
    if (privateBody(a.name())) {
      return false;
    }
    return switch (a.kind()) {
      case GOVERNMENT -> true;
      case ORGANISATION -> open || p.entity() >= 0 && official(p.token());
      case GROUP -> sector != null && open;
      case PERSON -> open && !privately(p);
    };
  }

  /** False for "members of parliament", "a group of lawmakers": they speak for themselves. */
  private boolean official(int token) {
    boolean own = unofficial.contains(tree.lemma(token));
    return !own
        && tree.prepositional(token, "of").stream()
            .noneMatch(c -> unofficial.contains(tree.lemma(c)));
  }

  /** True for a league, an association, a company, by the last words of its name. */
  private boolean privateBody(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (privateBodies.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** True for a person whose office, where the page tells one, is in no country's service. */
  private boolean privately(Party p) {
    boolean told = false;
    boolean elsewhere = false;
    for (OfficeMention m : page.text().offices()) {
      if (p.entity() >= 0 && m.person() == p.entity()) {
        told = true;
        String body = m.office().body();
        boolean other = body != null && privateBody(body);
        if (m.office().country() != null && !other && m.tense() != OfficeMention.Tense.FORMER) {
          return false;
        }
        elsewhere |= other || m.tense() == OfficeMention.Tense.FORMER;
      }
    }
    return told && (elsewhere || p.actor().sector() == null);
  }

  /**
   * Who holds it. Of a verb the subject does, not whoever is named within it: what skippers of a
   * port want, or what a paper holds, is no stand of their country.
   */
  List<Party> holders(Stances.Line line, Match match) {
    List<Party> found = page.casting().of(match).source();
    if (line.pattern().pos() == 'n' || found.isEmpty()) {
      return found;
    }
    List<Party> out = new ArrayList<>();
    List<Integer> subjects = tree.surfaceSubjects(match.anchor());
    for (Party p : found) {
      boolean below =
          subjects.stream()
              .anyMatch(
                  s ->
                      s != p.token()
                          && tree.under(p.token(), s)
                          && tree.noun(s)
                          && page.parties().at(s).isEmpty()
                          && !tree.withConjuncts(s).contains(p.token()));
      if (!below) {
        out.add(p);
      }
    }
    return coordinated(out);
  }

  /** "The minister said that the islands would keep it": his own country, by its kind. */
  List<Party> homeland(int verb) {
    int h = tree.is(verb, "conj") ? tree.head(verb) : verb;
    int where = tree.child(h, "advmod");
    if (where > 0 && tree.form(where).equals("where")) {
      // "in Oslo, where the ministry warned against it"
      int place = tree.form(where - 1).equals(",") ? where - 2 : where - 1;
      boolean ruled = tree.surfaceSubjects(h).stream().anyMatch(this::ruling);
      return place >= 0 && ruled ? of(page.parties().at(place)) : List.of();
    }
    for (int s : tree.surfaceSubjects(verb)) {
      int det = tree.child(s, "det");
      boolean land =
          page.sets().named("lands").contains(tree.lemma(s))
              && det >= 0
              && tree.form(det).equals("the")
              && tree.left(s) == det
              && tree.right(s) == s + 1
              && page.parties().at(s).isEmpty();
      Party said = land ? page.reports().speakerOf(verb) : null;
      if (said != null) {
        return of(List.of(said));
      }
    }
    return List.of();
  }

  private boolean ruling(int noun) {
    return RULING.contains(tree.lemma(noun)) && tree.noun(noun);
  }

  /** True if what "must" be done binds somebody else: a state or body, or is left open who. */
  boolean binding(int clause) {
    int s = tree.child(clause, "nsubj");
    if (s < 0 || tree.token(s).relation().equals("nsubj:pass")) {
      return s >= 0 && tree.noun(s);
    }
    List<Party> bound = page.parties().at(s);
    return page.parties().table().member(s)
        || tree.noun(s) && bound.stream().anyMatch(p -> p.actor().kind() != Actor.Kind.PERSON);
  }

  /**
   * Who does what somebody is blamed or praised for: "Oslo blamed Denmark for refusing". Null where
   * the word is not so governed.
   */
  @Nullable List<Party> blamed(int verb) {
    int h = tree.head(verb);
    boolean gerund = tree.token(verb).tag().equals("VBG");
    if (!gerund || h < 0 || tree.child(verb, "nsubj") >= 0) {
      return null;
    }
    if (tree.noun(h) && tree.head(h) >= 0) {
      h = tree.head(h); // the clause read on the object
    }
    if (!tree.verb(h) || !page.sets().named("blames").contains(tree.lemma(h))) {
      return null;
    }
    List<Party> out = new ArrayList<>();
    for (int o : tree.objects(h)) {
      out.addAll(page.parties().at(o));
    }
    return out.isEmpty() ? null : out;
  }

  /**
   * "Oslo, Reykjavik, London and Nuuk had promised": those before the first that was found, where
   * the parser lost the coordination.
   */
  List<Party> coordinated(List<Party> parties) {
    if (parties.isEmpty()) {
      return parties;
    }
    List<Party> out = new ArrayList<>(parties);
    int first = parties.stream().mapToInt(Party::first).min().orElse(0);
    int before = first - 1;
    while (before > 0 && tree.form(before).equals("the")) {
      before--;
    }
    for (int k = before; k > 0 && tree.form(k).matches(",|and"); ) {
      int name =
          k - 1 > 0 && tree.form(k).equals("and") && tree.form(k - 1).equals(",") ? k - 2 : k - 1;
      List<Party> found = tree.named(name).equals("%state") ? page.parties().at(name) : List.of();
      if (found.isEmpty() || tree.sentence(name) != tree.sentence(first)) {
        break;
      }
      for (Party p : found) {
        if (out.stream().noneMatch(p::sameSide)) {
          out.add(0, p);
        }
      }
      int start = found.stream().mapToInt(Party::first).min().orElse(name);
      k = start - 1;
      while (k > 0 && tree.form(k).equals("the")) {
        k--;
      }
    }
    return out;
  }
}
