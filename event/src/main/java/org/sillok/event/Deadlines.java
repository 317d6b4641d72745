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
  /** What came of it, where the parser hung it on what it was for. */
  private static final java.util.regex.Pattern PASSED =
      java.util.regex.Pattern.compile(" (?:(?:has|had|have) )?(?:passed|expired|lapsed)\\b.*");

  private static final int MATTER = 200;
  private static final int DISTANCE = 7;
  private static final int FAR = 25;
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> MOVES =
      Set.of("extend", "move", "postpone", "prolong", "push", "shift", "delay");
  private static final Set<String> SETS = Set.of("set", "fix", "name", "give", "choose");

  private final Page page;
  private final Tree tree;
  private final Limits limits;
  private final Standing standing;
  private final DaysSet set;
  private final Offers offers;
  private final List<Positions.Held> held;
  private final Set<String> terms;
  private final Set<String> ends;
  private final Set<String> sureties;
  private final Set<String> delivers;
  private final Set<String> seen = new HashSet<>();

  Deadlines(Page page, List<Positions.Held> held) {
    this.page = page;
    this.tree = page.tree();
    this.limits = new Limits(page);
    this.standing = new Standing(page);
    this.set = new DaysSet(page, limits, standing);
    this.offers = new Offers(page);
    this.held = held;
    this.terms = page.sets().named("terms");
    this.ends = page.sets().named("runs-out");
    this.delivers = page.sets().named("delivers");
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
      } else if (delivers.contains(lemma) && tree.verb(i)) {
        set(set.own(i), true, out);
      } else if (CONDITIONS.contains(tree.form(i))) {
        set(set.condition(i), false, out);
      } else if ((lemma.equals("date") || lemma.equals("day")) && tree.is(i, "appos")) {
        chosen(i, out);
      }
    }
    for (Positions.Held h : held) {
      stance(h, out);
    }
    return out;
  }

  private void set(DaysSet.@Nullable Found found, boolean once, List<Claim> out) {
    List<Actor> party = found == null ? List.of() : Page.actors(found.party());
    if (found != null && (!once || due(party, found.by()))) {
      add(found.at(), party, found.by(), found.matter(), found.threat(), found.rule(), out);
    }
  }

  private void noun(int i, List<Claim> out) {
    List<Party> party = party(i);
    String matter = null;
    for (int c : tree.complements(i)) {
      matter = page.words(c, MATTER);
      int s = tree.child(c, "nsubj");
      party = party.isEmpty() && s >= 0 ? bound(s) : party;
    }
    for (int s : party.isEmpty() ? tree.prepositional(i, "for") : List.<Integer>of()) {
      party = bound(s);
    }
    for (int k = i + 1;
        matter == null && k < Math.min(i + DISTANCE, tree.sentenceEnd(i) - 1);
        k++) {
      if (tree.form(k).equals("for") && limits.last(k + 1) == null) {
        matter = rest(k);
      }
    }
    matter = matter == null ? null : PASSED.matcher(matter).replaceFirst("");
    if (party.isEmpty() || matter == null) {
      return;
    }
    int head = Math.max(tree.left(i), i - 4);
    When moved = moved(i);
    When when = moved.isUnknown() ? limits.yearEnd(i) : moved;
    for (int k = when.isUnknown() ? head : tree.size();
        k <= Math.min(i + 12, tree.sentenceEnd(i) - 1);
        k++) {
      When w = limits.last(k);
      if (w != null) {
        when = w;
        break;
      }
    }
    add(i, Page.actors(party), when, matter, null, "deadline/noun", out);
  }

  /** Whom a deadline binds whose maker is not told: "a deadline for both states to agree". */
  private List<Party> bound(int token) {
    List<Party> found = page.parties().within(token);
    boolean told = found.stream().anyMatch(p -> p.actor().country() != null);
    return told || tree.child(token, "nummod") >= 0 ? standing.coordinated(found) : List.of();
  }

  /** To when a deadline was moved: "was extended to Friday", "extended until Friday a deadline". */
  private When moved(int noun) {
    int h = tree.head(noun);
    if (h < 0 || !tree.verb(h) || !MOVES.contains(tree.lemma(h))) {
      return When.UNKNOWN;
    }
    for (int k = h + 1; k < tree.sentenceEnd(h); k++) {
      boolean to = tree.form(k).equals("to") || tree.form(k).equals("until");
      When day = to ? limits.last(k + 1) : null;
      if (day != null) {
        return day;
      }
    }
    return When.UNKNOWN;
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
      boolean thing = tree.passive(c) && !tree.objects(i).isEmpty();
      if (!tree.infinitive(c) || c < i || thing) {
        continue; // "promised ten lorries, to be delivered by May": of the lorries, not of him
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
        party = set.speaker(i);
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
    boolean told = by != null && told(h.anchor(), by, out);
    if (by != null && !told && due(h.claim().party(), by)) {
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

  /** True if the sentence has given this day already. */
  private boolean told(int anchor, When by, List<Claim> out) {
    int s = tree.sentence(anchor);
    int first = tree.token(tree.sentenceStart(anchor)).span().start();
    int end = tree.token(tree.sentenceEnd(anchor) - 1).span().end();
    return s >= 0
        && out.stream()
            .anyMatch(
                c ->
                    c instanceof DeadlineClaim d
                        && d.when().equals(by)
                        && d.provenance().inArticle().start() >= first
                        && d.provenance().inArticle().end() <= end);
  }

  /** True if none was told for this party and day. */
  private boolean due(List<Actor> party, When by) {
    return party.stream().noneMatch(a -> seen.contains(a.country() + "|" + by.edtf()));
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
