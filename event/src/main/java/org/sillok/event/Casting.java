package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Quotation;

/**
 * Finds source and target of a match: by the places that its rule names or else by the usual ones,
 * first among those who are named outright, then among those inside a phrase ("Oslo's offer"), last
 * by the order of the words.
 */
final class Casting {
  private static final List<String> SOURCE_OF_VERB = List.of("subj");
  private static final List<String> TARGET_OF_VERB =
      List.of(
          "obj",
          "to",
          "with",
          "against",
          "on",
          "upon",
          "at",
          "from",
          "toward",
          "towards",
          "over",
          "for",
          "of",
          "by",
          "comp.subj",
          "comp.obj",
          "comp.to",
          "comp.with",
          "comp.against",
          "comp.on",
          "comp.from",
          "comp.for",
          "comp.of",
          "comp.in",
          "comp.over",
          "comp.comp");
  private static final List<String> SOURCE_OF_NOUN =
      List.of("poss", "by", "gov", "between", "among", "of", "mod");
  private static final List<String> TARGET_OF_NOUN =
      List.of(
          "with",
          "to",
          "against",
          "on",
          "upon",
          "at",
          "toward",
          "towards",
          "between",
          "among",
          "for",
          "of",
          "govto",
          "comp.obj",
          "comp.subj",
          "comp.to",
          "comp.with");
  private static final String ANTE = "ante.";
  private static final List<String> FOR = List.of("for");
  private static final Set<String> SPEAKERS = Set.of("i", "we", "us", "our", "my");
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "its", "his", "her", "their", "them", "him");

  private static final Set<String> OBJECTS = Set.of("him", "her", "them");

  /** In how many words a title before a name ends. */
  private static final int TITLE = 6;

  private static final Set<String> POSSESSIVES = Set.of("its", "their");

  private final Tree tree;
  private final Parties parties;
  private final Reports reports;
  private final Slots slots;
  private final Aside aside;

  Casting(Tree tree, Parties parties, Reports reports) {
    this.tree = tree;
    this.parties = parties;
    this.reports = reports;
    this.slots = new Slots(tree, reports);
    this.aside = new Aside(tree, parties);
  }

  Cast of(Match match) {
    Rule rule = match.rule();
    int i = match.anchor();
    boolean noun = rule.pattern().pos() == 'n';
    List<Party> source =
        search(
            match,
            rule.source().isEmpty() ? noun ? SOURCE_OF_NOUN : SOURCE_OF_VERB : rule.source(),
            List.of(),
            null);
    boolean guessed = false;
    if (source.isEmpty() && tree.lemma(i).equals("invite") && tree.passive(i)) {
      source = search(match, List.of("to"), List.of(), null); // "were invited to Oslo": by Oslo
    }
    if (source.isEmpty() && rule.pattern().pos() == 'a') {
      source = search(match, List.of("surface"), List.of(), null);
    }
    if (source.isEmpty()
        && rule.source().isEmpty()
        && !noun
        && !tree.passive(i)
        && tree.subjects(i).isEmpty()) {
      Party before = parties.nearest(i - 1, tree.sentenceStart(i) - 1);
      if (before != null) {
        source = List.of(before);
        guessed = true;
      }
    }
    if (rule.symmetric() && !noun && source.stream().allMatch(p -> p.actor().country() == null)) {
      List<Party> whose =
          rule.target().contains("for") ? List.of() : search(match, FOR, List.of(), null);
      boolean state = whose.stream().allMatch(p -> p.actor().kind() == Actor.Kind.GOVERNMENT);
      source = whose.isEmpty() || !state ? source : whose; // "the envoy signed it for Norway"
    }
    if (rule.symmetric() && source.size() == 1) {
      source = joined(source.get(0), i);
    }
    List<Party> target = List.of();
    if (source.size() == 2 && tree.eachOther(i)) {
      return new Cast(source.subList(0, 1), source.subList(1, 2), guessed);
    }
    boolean split = rule.symmetric() && noun && source.size() > 1;
    if (split) {
      target = source.subList(1, source.size());
      source = source.subList(0, 1);
    } else if (!rule.target().equals(List.of("none"))) {
      List<String> places =
          rule.target().isEmpty() ? noun ? TARGET_OF_NOUN : TARGET_OF_VERB : rule.target();
      target = search(match, places, source, rule);
      if (rule.symmetric()
          && several(source)
          && target.stream().allMatch(p -> aside.place(p.token()))) {
        target = List.of(); // "both sides signed it in Tunis": the place, not a third side
      }
      if (target.isEmpty()) {
        target = other(i, source);
      }
      if (target.stream().allMatch(p -> p.actor().country() == null)) {
        List<Party> taker = handed(i, source);
        target = taker.isEmpty() ? target : taker;
      }
      if (target.isEmpty() && !rule.symmetric() && !places.contains("none")) {
        Party after = any(i, rule, source);
        if (after != null) {
          target = List.of(after);
          guessed = true;
        }
      }
    }
    return new Cast(source, target, guessed);
  }

  /**
   * "A and B met", with A lost from the tree: the party before the "and" before the one that was
   * found.
   */
  private List<Party> joined(Party found, int anchor) {
    int k = found.first() - 1;
    int limit = Math.max(tree.sentenceStart(anchor), found.first() - TITLE);
    while (k >= limit && !tree.form(k).equals("and") && !tree.verb(k) && !tree.is(k, "punct")) {
      k--;
    }
    if (k <= limit || !tree.form(k).equals("and") || found.first() > anchor) {
      return List.of(found);
    }
    Party before = parties.nearest(k - 1, Math.max(tree.sentenceStart(anchor) - 1, k - TITLE));
    return before == null || before.sameSide(found) || tree.verb(k + 1)
        ? List.of(found)
        : List.of(before, found);
  }

  /**
   * "met the Danish premier and urged him": he who is acted upon is never he who acts, but the one
   * told before.
   */
  private List<Party> other(int i, List<Party> source) {
    List<Integer> told = new ArrayList<>(tree.objects(i));
    told.addAll(tree.prepositional(i, "with"));
    if (i + 2 < tree.sentenceEnd(i) && tree.form(i + 1).equals("with") && !told.contains(i + 2)) {
      told.add(i + 2); // "spoke with her on Sunday, he said", read as "her ... said"
    }
    for (int o : told) {
      if (!OBJECTS.contains(tree.form(o)) || source.isEmpty()) {
        continue;
      }
      boolean one = !tree.form(o).equals("them");
      int start = tree.sentenceStart(o);
      int from = tree.is(o, "obj") || start == 0 ? start : tree.sentenceStart(start - 1);
      for (int k = o - 1; k >= from; k--) {
        boolean named =
            tree.noun(k) && (tree.is(k, "obj") || tree.is(k, "obl") || tree.is(k, "nmod"));
        for (Party p : named ? parties.at(k) : List.<Party>of()) {
          boolean person = p.actor().kind() != Actor.Kind.GOVERNMENT;
          boolean fits = p.actor().country() != null && (!one || person && !plural(k));
          if (fits && source.stream().noneMatch(p::sameSide)) {
            return List.of(p);
          }
        }
      }
    }
    return List.of();
  }

  /** "handed her a note demanding": the demand goes to whom the note was handed. */
  private List<Party> handed(int i, List<Party> source) {
    int paper = tree.is(i, "acl") && tree.token(i).tag().equals("VBG") ? tree.head(i) : -1;
    int verb = paper >= 0 && tree.is(paper, "obj") ? tree.head(paper) : -1;
    for (int c : verb >= 0 && !source.isEmpty() ? tree.children(verb) : new int[0]) {
      boolean taker =
          tree.token(c).relation().equals("iobj")
              || tree.is(c, "obj") && c < paper
              || tree.is(c, "obl") && tree.caseOf(c).equals("to");
      for (Party p : taker ? direct(c) : List.<Party>of()) {
        if (source.stream().noneMatch(p::sameSide)) {
          return List.of(p);
        }
      }
    }
    return List.of();
  }

  private boolean plural(int k) {
    return tree.token(k).tag().endsWith("S");
  }

  private @Nullable Party any(int i, Rule rule, List<Party> source) {
    int end = Math.min(tree.sentenceEnd(i), Math.max(tree.right(i), i + 1));
    for (int k = i + 1; k < end; k++) {
      if (aside.apart(k, i, rule.type())) {
        continue;
      }
      Party p = parties.nearest(k, k + 1);
      boolean modifier =
          "UNO".equals(p == null ? null : p.actor().country())
              && tree.noun(k + 1 < end ? k + 1 : k)
              && k + 1 < end;
      boolean other = p != null && source.stream().noneMatch(p::sameSide) && !modifier;
      if (p != null && other && !aside.place(k) && aside.fits(p, rule, source)) {
        return p;
      }
    }
    return null;
  }

  private boolean several(List<Party> side) {
    return side.size() > 1
        || side.stream().anyMatch(p -> p.actor().kind() == Actor.Kind.GROUP && plural(p.token()));
  }

  private List<Party> search(
      Match match, List<String> places, List<Party> not, @Nullable Rule rule) {
    List<Party> nobody = List.of();
    for (int pass = 0; pass < 2; pass++) {
      for (String place : places) {
        List<Party> found = new ArrayList<>();
        for (int t : tokens(match, place)) {
          for (Party p : pass == 0 ? direct(t) : parties.within(t)) {
            boolean own = POSSESSIVES.contains(tree.form(t));
            if (not.stream().noneMatch(n -> own ? n.sameSide(p) : n.same(p))
                && found.stream().noneMatch(p::same)
                && (rule == null || aside.fits(p, rule, not))) {
              found.add(p);
            }
          }
        }
        // a people or body of no country told ("officials") stands back behind one that has one
        if (found.stream().anyMatch(p -> p.actor().country() != null || p.entity() >= 0)) {
          return found;
        }
        if (nobody.isEmpty()) {
          nobody = found;
        }
      }
    }
    return nobody;
  }

  /** Those whom a token names, speakers and possessive pronouns included. */
  List<Party> direct(int t) {
    List<Party> own = parties.at(t);
    if (!own.isEmpty() || parties.mention(t) != null) {
      return own;
    }
    String f = tree.form(t);
    if (SPEAKERS.contains(f)) {
      Quotation q = reports.quotation(tree.token(t).span());
      Party speaker = q == null ? null : reports.speaker(q);
      return speaker == null ? List.of() : List.of(speaker);
    }
    if (POSSESSIVES.contains(f)) {
      // "the North as its own deadline": the nearest government or body before it in the sentence
      for (int k = t - 1; k >= tree.sentenceStart(t); k--) {
        for (Party p : parties.mention(k) == null ? List.<Party>of() : parties.at(k)) {
          boolean body =
              p.actor().kind() == Actor.Kind.GOVERNMENT
                  || p.actor().kind() == Actor.Kind.ORGANISATION;
          if (body && !tree.is(k, "compound") && !tree.is(k, "amod")) {
            return List.of(p);
          }
        }
      }
    }
    if ((f.equals("it") || f.equals("they"))
        && tree.is(t, "nsubj")
        && reports.reportingVerb(t) < 0) {
      for (int s : topic(t)) {
        List<Party> there = parties.at(s);
        if (!there.isEmpty() || reports.over(t) < 0) {
          return there;
        }
      }
    }
    if (PRONOUNS.contains(f)) {
      // "Oslo said it would": the pronoun of a reported clause is its speaker, unless who-is-who
      // knew better
      int reporter = reports.reportingVerb(t);
      reporter = reporter < 0 ? reports.over(t) : reporter;
      if (reporter >= 0) {
        for (int s : tree.subjects(reporter)) {
          if (s != t && !PRONOUNS.contains(tree.form(s))) {
            return parties.at(s);
          }
        }
      }
      if (f.equals("it") && tree.is(t, "nsubj")) {
        return above(t);
      }
    }
    return List.of();
  }

  /**
   * "Norway has rejected claims that it broke the rules": the state or body that is told to act.
   */
  private List<Party> above(int pronoun) {
    for (int v = tree.head(pronoun), up = 0; v >= 0 && up < 4; v = tree.head(v), up++) {
      for (int s : tree.verb(v) ? tree.surfaceSubjects(v) : List.<Integer>of()) {
        if (s < pronoun && !PRONOUNS.contains(tree.form(s))) {
          return parties.at(s).stream()
              .filter(
                  p ->
                      p.actor().kind() == Actor.Kind.GOVERNMENT
                          || p.actor().kind() == Actor.Kind.ORGANISATION)
              .toList();
        }
      }
    }
    return List.of();
  }

  /** The subject of the main clause of the sentence before. */
  List<Integer> topic(int t) {
    int end = tree.sentenceStart(t);
    if (end <= 0) {
      return List.of();
    }
    for (int k = tree.sentenceStart(end - 1); k < end; k++) {
      if (tree.head(k) < 0) {
        return tree.surfaceSubjects(k);
      }
    }
    return List.of();
  }

  /** The same beside the noun that stands before the act and is meant by it. */
  private List<Integer> tokens(Match match, String place) {
    if (!place.startsWith(ANTE)) {
      return tokens(match.anchor(), place);
    }
    int noun = match.rule().pattern().ante(tree, match.anchor());
    return noun < 0 ? List.of() : tokens(noun, place.substring(ANTE.length()));
  }

  /** The tokens at a place relative to the anchor. */
  List<Integer> tokens(int i, String place) {
    return slots.tokens(i, place);
  }
}
