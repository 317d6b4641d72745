package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Span;
import org.sillok.model.When;

/**
 * Makes proposal claims: a draft, plan or agreement whose provisions are told one by one, in the
 * sentence that names it and in those that go on about it.
 */
final class Proposals {
  private static final Set<String> PAPERS =
      Set.of(
          "draft",
          "proposal",
          "resolution",
          "plan",
          "bill",
          "agreement",
          "accord",
          "roadmap",
          "package",
          "deal",
          "treaty",
          "memorandum",
          "initiative",
          "offer",
          "compromise");
  private static final Set<String> SAYS =
      Set.of(
          "include",
          "contain",
          "call",
          "provide",
          "envisage",
          "envision",
          "stipulate",
          "allow",
          "require",
          "seek",
          "ask",
          "propose",
          "foresee",
          "oblige",
          "set",
          "permit",
          "lift",
          "end",
          "demand",
          "urge",
          "commit",
          "cover");
  private static final Set<String> HOLDS =
      Set.of(
          "include", "contain", "cover", "foresee", "envisage", "envision", "stipulate", "provide");
  private static final Set<String> HOLDERS =
      Set.of(
          "action", "measure", "step", "provision", "clause", "plan", "proposal", "call", "demand");
  private static final int SENTENCES = 3;

  /** In how many words a sentence names the paper that it goes on about. */
  private static final int OPENING = 6;

  private static final Set<String> TEXTS =
      Set.of(
          "paper", "text", "pact", "arrangement", "document", "truce", "understanding", "protocol");
  private static final Set<String> DUE = Set.of("will", "would", "shall", "must", "may");
  private static final Set<String> GIVES = Set.of("receive", "get");
  private static final Set<String> REACHES =
      Set.of(
          "reach", "sign", "agree", "strike", "initial", "seal", "conclude", "draft", "negotiate");

  private final Page page;
  private final Tree tree;

  Proposals(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (int s = 0; s < page.text().sentences().size(); s++) {
      int paper = paper(s);
      if (paper >= 0) {
        int verb = tree.head(paper);
        List<Party> by = makers(paper);
        List<Integer> provisions = new ArrayList<>(provisions(verb));
        if (by.isEmpty() || provisions.isEmpty()) {
          continue;
        }
        int next = s + 1;
        while (next <= s + SENTENCES && next < page.text().sentences().size()) {
          List<Integer> more = continued(next, tree.lemma(paper));
          if (more.isEmpty()) {
            break;
          }
          provisions.addAll(more);
          next++;
        }
        make(paper, by, provisions, false, out);
        s = next - 1;
      } else {
        s = under(s, out);
      }
    }
    return out;
  }

  /**
   * "Under the draft, Oslo would ... and both would ...": what follows, sentence by sentence, as
   * long as it tells what is to be.
   *
   * @return the last sentence that was read
   */
  private int under(int s, List<Claim> out) {
    var sentence = page.text().sentences().get(s);
    int paper = -1;
    for (int k = sentence.firstToken();
        k < Math.min(sentence.endToken(), sentence.firstToken() + OPENING);
        k++) {
      boolean names =
          tree.noun(k) && (PAPERS.contains(tree.lemma(k)) || TEXTS.contains(tree.lemma(k)));
      paper = names && tree.marked(k, "under") ? k : paper;
    }
    if (paper < 0) {
      return s;
    }
    List<Party> by = makers(paper);
    by = by.isEmpty() ? signatories(paper) : by;
    List<Integer> provisions = new ArrayList<>(obligations(s));
    int next = s + 1;
    while (!provisions.isEmpty()
        && next <= s + 2 * SENTENCES
        && next < page.text().sentences().size()) {
      List<Integer> more = obligations(next);
      if (more.isEmpty()) {
        break;
      }
      provisions.addAll(more);
      next++;
    }
    if (by.isEmpty() || provisions.isEmpty()) {
      return s;
    }
    make(paper, by, provisions, true, out);
    return next - 1;
  }

  /** The clauses of a sentence that tell what is to be, if its main clause is one of them. */
  private List<Integer> obligations(int s) {
    var sentence = page.text().sentences().get(s);
    List<Integer> out = new ArrayList<>();
    for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
      boolean main = tree.head(k) < 0;
      boolean beside =
          (tree.is(k, "conj") || tree.is(k, "parataxis")) && out.contains(tree.head(k));
      if ((main || beside)
          && tree.verb(k)
          && !page.reporting(tree.lemma(k))
          && (main ? due(k) : due(k) || tree.child(k, "nsubj") >= 0)) {
        out.add(k);
      }
    }
    return out;
  }

  private boolean due(int v) {
    if (GIVES.contains(tree.lemma(v))
        && tree.token(v).tag().startsWith("VB")
        && !tree.token(v).tag().equals("VBD")) {
      return true;
    }
    for (int c : tree.children(v)) {
      boolean to = c < v && tree.form(c).equals("to");
      if (c < v && tree.is(c, "aux") && DUE.contains(tree.form(c))
          || to && tree.child(v, "aux") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Those who reached or signed the paper, as the page told it last. */
  private List<Party> signatories(int paper) {
    for (int k = paper - 1; k >= 0; k--) {
      if (!tree.verb(k) || !REACHES.contains(tree.lemma(k))) {
        continue;
      }
      boolean it = tree.objects(k).stream().anyMatch(o -> PAPERS.contains(tree.lemma(o)));
      it |= tree.lemma(k).equals("agree");
      for (int s : it ? tree.surfaceSubjects(k) : List.<Integer>of()) {
        List<Party> found = page.parties().at(s);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The paper that a sentence is about and that is told to hold something; -1 if there is none. */
  private int paper(int s) {
    var sentence = page.text().sentences().get(s);
    for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
      if (PAPERS.contains(tree.lemma(k))
          && tree.is(k, "nsubj")
          && tree.head(k) >= 0
          && SAYS.contains(tree.lemma(tree.head(k)))) {
        return k;
      }
    }
    return -1;
  }

  private List<Party> makers(int paper) {
    for (String place : List.of("poss", "by", "mod", "from", "of")) {
      for (int t : page.casting().tokens(paper, place)) {
        List<Party> found = page.parties().at(t);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (int c : tree.children(paper)) {
      if (tree.is(c, "acl")) {
        for (int t : tree.prepositional(c, "by")) {
          List<Party> found = page.parties().at(t);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private @Nullable Party forum(int paper) {
    List<Integer> places = new ArrayList<>(tree.prepositional(paper, "to"));
    for (int c : tree.children(paper)) {
      if (tree.is(c, "acl")) {
        places.addAll(tree.prepositional(c, "to"));
        places.addAll(tree.prepositional(c, "in"));
        places.addAll(tree.prepositional(c, "at"));
        for (int by : tree.prepositional(c, "by")) {
          places.addAll(tree.prepositional(by, "to"));
          for (int each : tree.withConjuncts(by)) {
            places.addAll(tree.prepositional(each, "to"));
          }
        }
      }
    }
    for (int t : places) {
      for (Party p : page.parties().at(t)) {
        if (p.actor().kind() == Actor.Kind.ORGANISATION
            || p.actor().kind() == Actor.Kind.GOVERNMENT) {
          return p;
        }
      }
    }
    return null;
  }

  /** The verbs or nouns of what the paper holds. */
  private List<Integer> provisions(int verb) {
    List<Integer> out = new ArrayList<>();
    for (int o : tree.objects(verb)) {
      if (HOLDERS.contains(tree.lemma(o))) {
        for (int c : tree.children(o)) {
          if (tree.is(c, "acl") || tree.is(c, "nmod") && c > o) {
            out.addAll(tree.withConjuncts(c));
          }
        }
      } else if (tree.complements(verb).isEmpty()) {
        out.add(o);
      }
    }
    if (out.isEmpty() || tree.objects(verb).isEmpty()) {
      for (int c : tree.complements(verb)) {
        out.addAll(tree.withConjuncts(c));
      }
    }
    if (out.isEmpty()) {
      for (int p : tree.prepositional(verb, "for")) {
        out.addAll(tree.withConjuncts(p));
      }
    }
    return out;
  }

  /** The provisions of a sentence that goes on: "It would ...", "Plus, the draft allows ...". */
  private List<Integer> continued(int s, String paper) {
    var sentence = page.text().sentences().get(s);
    for (int k = sentence.firstToken();
        k < Math.min(sentence.endToken(), sentence.firstToken() + 6);
        k++) {
      boolean about = tree.lemma(k).equals(paper) || tree.form(k).equals("it");
      int h = tree.head(k);
      if (about && tree.is(k, "nsubj") && h >= 0 && tree.verb(h)) {
        if (SAYS.contains(tree.lemma(h))) {
          List<Integer> out = provisions(h);
          return out.isEmpty() || !HOLDS.contains(tree.lemma(h)) ? List.of(h) : out;
        }
        return List.of();
      }
    }
    return List.of();
  }

  private void make(
      int paper, List<Party> by, List<Integer> provisions, boolean whole, List<Claim> out) {
    List<String> texts = new ArrayList<>();
    for (int p : provisions) {
      String words = provision(p, whole);
      if (words.length() > 3 && !texts.contains(words)) {
        texts.add(words);
      }
    }
    Party forum = forum(paper);
    List<Actor> makers = Page.actors(by);
    int first = Math.max(tree.left(paper), paper - 3);
    while (first < paper && (tree.is(first, "case") || tree.is(first, "punct"))) {
      first++;
    }
    String title = page.text().words(tree.span(first, paper)).replaceAll("\\s+", " ");
    Span words = tree.span(paper, paper);
    out.add(
        new ProposalClaim(
            page.id("proposal", words, String.join(";", texts)),
            makers,
            forum == null ? null : forum.actor().name(),
            title,
            texts,
            When.UNKNOWN,
            page.reports().of(paper),
            page.provenance(paper, "proposal/provisions")));
    if (forum != null) {
      deadlines(provisions, forum.actor(), out);
    }
  }

  /** A deadline that the paper would end or set holds where the paper was put. */
  private void deadlines(List<Integer> provisions, Actor forum, List<Claim> out) {
    List<Integer> seen = new ArrayList<>();
    for (int p : provisions) {
      int end = tree.right(p);
      for (int k = tree.left(p); k < end; k++) {
        if (tree.lemma(k).equals("deadline") && !seen.contains(k)) {
          seen.add(k);
          out.add(
              new DeadlineClaim(
                  page.id("deadline", tree.span(k, k), forum.key()),
                  List.of(forum),
                  When.UNKNOWN,
                  page.text().words(tree.span(k, end - 1)).replaceAll("\\s+", " "),
                  null,
                  page.reports().of(k),
                  page.provenance(k, "deadline/in-proposal")));
        }
      }
    }
  }

  private String provision(int head, boolean whole) {
    int first = head;
    int last = tree.right(head) - 1;
    for (int c : tree.children(head)) {
      if (c > head && (tree.is(c, "conj") || tree.is(c, "parataxis") || tree.is(c, "cc"))) {
        last = Math.min(last, tree.left(c) - 1);
      }
    }
    if (!tree.verb(head)) {
      first = tree.left(head);
    }
    for (int c : tree.children(head)) {
      if (whole && tree.is(c, "nsubj") && c < head) {
        first = tree.left(c);
      }
    }
    while (last > head && (tree.is(last, "punct") || tree.is(last, "cc"))) {
      last--;
    }
    return page.text().words(tree.span(first, Math.max(first, last))).replaceAll("\\s+", " ");
  }
}
