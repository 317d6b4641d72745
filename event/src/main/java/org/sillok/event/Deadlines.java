package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Stance;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Makes deadline claims: "its deadline for ... ", "gave Oslo a week to ...", "must ... by Friday or
 * face ...", "warned that unless ... by the end of the year", and demands and promises that hold a
 * day.
 */
final class Deadlines {
  private static final int MATTER = 200;
  private static final int DISTANCE = 7;
  private static final int FAR = 25;
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final List<String> WILL = List.of("will", "would", "'ll", "’ll");
  private static final Set<String> SETS = Set.of("set", "fix", "name", "give", "choose");

  private final Page page;
  private final Tree tree;
  private final Limits limits;
  private final Standing standing;
  private final Offers offers;
  private final List<Positions.Held> held;
  private final Set<String> terms;
  private final Set<String> ends;
  private final Set<String> sureties;
  private final Set<String> seen = new HashSet<>();

  Deadlines(Page page, List<Positions.Held> held) {
    this.page = page;
    this.tree = page.tree();
    this.limits = new Limits(page);
    this.standing = new Standing(page);
    this.offers = new Offers(page);
    this.held = held;
    this.terms = page.sets().named("terms");
    this.ends = page.sets().named("runs-out");
    this.sureties = page.sets().named("sureties");
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence(i) < 0) {
        continue;
      }
      String lemma = tree.lemma(i);
      if ((lemma.equals("deadline") || lemma.equals("ultimatum")) && tree.noun(i)) {
        noun(i, out);
      } else if ((lemma.equals("have") || lemma.equals("give"))
          && tree.verb(i)
          && !tree.is(i, "aux")) {
        term(i, out);
      } else if (sureties.contains(lemma) && tree.verb(i)) {
        promise(i, out);
      } else if (ends.contains(lemma) && tree.verb(i)) {
        ending(i, out);
      } else if (CONDITIONS.contains(tree.form(i))) {
        condition(i, out);
      } else if ((lemma.equals("date") || lemma.equals("day")) && tree.is(i, "appos")) {
        chosen(i, out);
      }
    }
    for (Positions.Held h : held) {
      stance(h, out);
    }
    return out;
  }

  private void noun(int i, List<Claim> out) {
    List<Party> party = party(i);
    String matter = null;
    for (int c : tree.complements(i)) {
      matter = page.words(c, MATTER);
    }
    for (int k = i + 1;
        matter == null && k < Math.min(i + DISTANCE, tree.sentenceEnd(i) - 1);
        k++) {
      if (tree.form(k).equals("for") && limits.last(k + 1) == null) {
        matter = rest(k);
      }
    }
    if (party.isEmpty() || matter == null) {
      return;
    }
    int head = Math.max(tree.left(i), i - 4);
    When when = When.UNKNOWN;
    for (int k = head; k <= Math.min(i + 12, tree.sentenceEnd(i) - 1); k++) {
      When w = limits.last(k);
      if (w != null) {
        when = w;
        break;
      }
    }
    if (when.isUnknown()) {
      when = limits.yearEnd(i);
    }
    add(i, Page.actors(party), when, matter, null, "deadline/noun", out);
  }

  /** From a word to the end of its part of the sentence. */
  private String rest(int first) {
    int end = first;
    while (end + 1 < tree.sentenceEnd(first) && !tree.form(end + 1).matches("[.,;:”\"]")) {
      end++;
    }
    return Blanks.folded(page.text().words(tree.span(first, end)));
  }

  /** "has until Friday to reply", "gave Oslo 60 days to reply". */
  private void term(int i, List<Claim> out) {
    When by = null;
    int at = i;
    for (int k = i + 1; k < Math.min(tree.sentenceEnd(i), i + 2 * DISTANCE) && by == null; k++) {
      by = limits.at(k);
      if (by == null && tree.lemma(i).equals("give")) {
        by = limits.after(k);
      }
      at = k;
    }
    String matter = null;
    for (int k = at; by != null && matter == null && k + 1 < tree.sentenceEnd(i); k++) {
      boolean to = tree.form(k).equals("to") && !tree.token(k + 1).tag().matches("DT|CD|NNP.*");
      matter = to ? rest(k + 1) : null;
    }
    List<Party> party = new ArrayList<>();
    for (int s : tree.passive(i) ? tree.surfaceSubjects(i) : tree.subjects(i)) {
      party.addAll(page.parties().within(s));
    }
    if (matter != null && by != null && !party.isEmpty()) {
      add(i, Page.actors(party), by, matter, null, "deadline/term", out);
    }
  }

  /** "promised to agree by the end of the year": a day that one sets oneself. */
  private void promise(int i, List<Claim> out) {
    for (int c : tree.complements(i)) {
      if (!tree.infinitive(c) || c < i) {
        continue;
      }
      When by = limits.between(c, Math.min(tree.right(c), tree.sentenceEnd(i)));
      List<Party> party = new ArrayList<>();
      for (int s : tree.subjects(i)) {
        party.addAll(page.parties().within(s));
      }
      String matter = page.words(c, MATTER);
      if (by != null && matter != null && !party.isEmpty()) {
        add(
            i,
            Page.actors(standing.coordinated(party)),
            madeOn(i, c, by),
            matter,
            null,
            "deadline/promise",
            out);
      }
    }
  }

  /** "promised on 20 November to finish by 31 December": of two such days the first after it. */
  private When madeOn(int i, int clause, When by) {
    LocalDate day = by.latest();
    When made = null;
    for (int k = i; k < clause; k++) {
      made = made == null ? limits.last(k) : made;
    }
    LocalDate from = made == null ? null : made.latest();
    return day != null && from != null && from.isBefore(day.minusYears(1)) && by.days() == 1
        ? When.day(day.minusYears(1))
        : by;
  }

  /** "the Danish offer expires on Friday", "the offer stands until Friday". */
  private void ending(int i, List<Claim> out) {
    for (int s : tree.surfaceSubjects(i)) {
      int paper = tree.form(s).equals("it") ? named(s) : s;
      if (paper < 0 || !terms.contains(tree.lemma(paper)) || !tree.noun(paper)) {
        continue;
      }
      When by = null;
      for (int k = i + 1; k < Math.min(i + DISTANCE, tree.sentenceEnd(i)) && by == null; k++) {
        by = limits.last(k);
      }
      List<Party> party = party(paper);
      Party before = party.isEmpty() ? offers.before(paper) : null;
      if (before != null) {
        party = List.of(before);
      }
      if (party.isEmpty()) {
        party = speaker(i);
      }
      String matter = page.words(paper, MATTER);
      if (by != null && by.days() == 1 && matter != null && !party.isEmpty()) {
        add(i, Page.actors(party), by, matter, null, "deadline/ending", out);
      }
    }
  }

  /** What "it" stands for, if a paper that can run out was named shortly before; else -1. */
  private int named(int it) {
    for (int k = it - 1; k >= Math.max(0, it - FAR); k--) {
      if (tree.noun(k) && terms.contains(tree.lemma(k))) {
        return k;
      }
    }
    return -1;
  }

  /** "did not reply by Friday, the day which Oslo had set". */
  private void chosen(int i, List<Claim> out) {
    int day = tree.head(i);
    When by = day < 0 ? null : limits.last(day);
    for (int c : tree.children(i)) {
      if (by == null || !tree.is(c, "acl") || !SETS.contains(tree.lemma(c))) {
        continue;
      }
      List<Party> party = new ArrayList<>();
      for (int s : tree.subjects(c)) {
        party.addAll(s == i ? List.of() : page.casting().direct(s));
      }
      int verb = tree.head(day);
      String matter = verb < 0 || !tree.verb(verb) ? null : tree.lemma(verb);
      if (!party.isEmpty() && matter != null) {
        add(i, Page.actors(party), by, matter, null, "deadline/chosen", out);
      }
    }
  }

  private void condition(int word, List<Claim> out) {
    int i = tree.head(word);
    if (i < 0 || !tree.is(i, "advcl") && !tree.is(i, "ccomp")) {
      return;
    }
    When by = limits.between(tree.left(i), tree.right(i));
    int main = tree.head(i);
    if (by == null) {
      return;
    }
    List<Party> party = new ArrayList<>();
    boolean threat = main >= 0 && WILL.stream().anyMatch(w -> auxiliary(main, w));
    int report = reporter(i);
    for (int t :
        threat ? tree.subjects(main) : report < 0 ? List.<Integer>of() : tree.subjects(report)) {
      party.addAll(
          page.casting().direct(t).isEmpty() ? page.parties().within(t) : page.casting().direct(t));
    }
    for (int t : party.isEmpty() && report >= 0 ? tree.subjects(report) : List.<Integer>of()) {
      party.addAll(page.parties().within(t));
    }
    party = party.isEmpty() ? speaker(i) : party;
    String matter = page.words(i, MATTER);
    if (!party.isEmpty() && matter != null) {
      add(i, Page.actors(party), by, matter, otherwise(main, report, i), "deadline/condition", out);
    }
  }

  /** The main clause, without the condition before it. */
  private @Nullable String otherwise(int main, int report, int condition) {
    if (main < 0 || main == report) {
      return null;
    }
    int from = condition < main ? tree.right(condition) : tree.left(main);
    int to = condition < main ? tree.right(main) : tree.left(condition);
    while (from < to && tree.token(from).upos().equals("PUNCT")) {
      from++;
    }
    while (to > from && tree.token(to - 1).upos().equals("PUNCT")) {
      to--;
    }
    if (from >= to || main < from || main >= to) {
      return page.words(main, MATTER);
    }
    String words = Blanks.folded(page.text().words(tree.span(from, to - 1)));
    return words.length() > MATTER ? page.words(main, MATTER) : words;
  }

  private boolean auxiliary(int v, String form) {
    for (int c : tree.children(v)) {
      if (c < v && tree.is(c, "aux") && tree.form(c).equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** A demand or a promise that is to be met by a day. */
  private void stance(Positions.Held h, List<Claim> out) {
    Stance stance = h.claim().stance();
    boolean binds = stance == Stance.DEMANDS || stance == Stance.IS_READY_TO;
    if (!binds && !sureties.contains(tree.lemma(h.anchor()))) {
      return;
    }
    int from = Math.min(h.anchor(), tree.left(h.issue()));
    int end = Math.max(tree.right(h.issue()), h.anchor());
    When by = limits.strict(from, Math.min(end, tree.sentenceEnd(h.anchor())));
    by = by == null ? null : madeOn(h.anchor(), h.issue(), by);
    if (by != null && due(h.claim().party(), by)) {
      String issue = h.claim().issue();
      add(h.issue(), h.claim().party(), by, issue, orElse(h.issue()), "deadline/stance", out);
    }
  }

  /** What comes "or else": "or face new duties"; null if nothing is told. */
  private @Nullable String orElse(int issue) {
    for (int k = issue + 1; k + 1 < tree.sentenceEnd(issue); k++) {
      boolean penalty = page.sets().named("penalties").contains(tree.form(k + 1));
      if (tree.form(k).equals("or") && penalty) {
        return rest(k + 1);
      }
    }
    return null;
  }

  /** True if none was told for this party and day. */
  private boolean due(List<Actor> party, When by) {
    return party.stream().noneMatch(a -> seen.contains(a.country() + "|" + by.edtf()));
  }

  /** The verb of saying or warning above a condition. */
  private int reporter(int i) {
    int r = page.reports().reportingVerb(i);
    for (int k = i, steps = 0;
        r < 0 && tree.head(k) >= 0 && steps < 20;
        k = tree.head(k), steps++) {
      String lemma = tree.lemma(tree.head(k));
      if (lemma.equals("warn") || lemma.equals("threaten")) {
        r = tree.head(k);
      }
    }
    return r;
  }

  private List<Party> speaker(int i) {
    Party said = page.reports().speakerOf(i);
    return said == null ? List.of() : standing.of(List.of(said));
  }

  private List<Party> party(int i) {
    for (String place : List.of("poss", "by", "mod", "gov", "from", "of")) {
      List<Party> out = new ArrayList<>();
      for (int t : page.casting().tokens(i, place)) {
        out.addAll(page.casting().direct(t));
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  private void add(
      int i,
      List<Actor> party,
      When when,
      String matter,
      @Nullable String threat,
      String rule,
      List<Claim> out) {
    party.forEach(a -> seen.add(a.country() + "|" + when.edtf()));
    out.add(
        new DeadlineClaim(
            page.id("deadline", tree.span(i, i), party.get(0).key(), when.edtf()),
            party,
            when,
            matter,
            threat,
            page.reports().of(i),
            page.provenance(i, rule),
            page.gists().of(i, Status.HAPPENED, page.published())));
  }
}
