package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;

/** Drafts, plans and agreements where a page names them: who made them, where they were put. */
final class Papers {
  /** In how many words a sentence names the paper that it goes on about. */
  private static final int OPENING = 6;

  private static final int NEAR = 14;

  private final Page page;
  private final Tree tree;
  private final Offers offers;
  private final Set<String> papers;
  private final Set<String> texts;
  private final Set<String> makes;
  private final Set<String> reaches;
  private final Set<String> closes;

  Papers(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.offers = new Offers(page);
    this.papers = page.sets().named("papers");
    this.texts = page.sets().named("texts");
    this.makes = page.sets().named("makes");
    this.reaches = page.sets().named("reaches");
    this.closes = page.sets().named("closes");
  }

  /** True for a word that names one. */
  boolean paper(int k) {
    return tree.noun(k) && (papers.contains(tree.lemma(k)) || texts.contains(tree.lemma(k)));
  }

  /** True for a verb by which somebody makes one or puts it forward. */
  boolean makes(int verb) {
    return tree.verb(verb) && makes.contains(tree.lemma(verb));
  }

  /**
   * True for a verb whose subject is one, or that stands under one: "under the draft Oslo would".
   */
  boolean tells(int verb) {
    if (!tree.verb(verb)) {
      return false;
    }
    for (int s : tree.surfaceSubjects(verb)) {
      if (paper(s) && tree.mention(s) == null) {
        return true;
      }
    }
    return under(tree.sentence(verb)) >= 0 || below(verb);
  }

  /** "a plan under which Oslo would". */
  private boolean below(int verb) {
    int h = tree.head(verb);
    return h >= 0 && tree.is(verb, "acl") && paper(h) && tree.child(verb, "nsubj") >= 0;
  }

  /** The paper at the head of a sentence: "Under the draft, ..."; -1 if there is none. */
  int under(int s) {
    if (s < 0) {
      return -1;
    }
    var sentence = page.text().sentences().get(s);
    int found = -1;
    int end = Math.min(sentence.endToken(), sentence.firstToken() + OPENING);
    boolean opens = false;
    for (int k = sentence.firstToken(); k < end; k++) {
      opens |= tree.form(k).equals("under") || tree.form(k).equals("according");
      boolean after = k + 1 < sentence.endToken() && paper(k + 1); // "draft truce"
      found = opens && found < 0 && paper(k) && !after ? k : found;
    }
    return found;
  }

  /** Who made it, as this sentence or an earlier one tells; empty if none does. */
  List<Party> makers(int paper) {
    List<Party> own = own(paper);
    if (!own.isEmpty()) {
      return own;
    }
    for (int k = paper - 1; k >= 0; k--) {
      boolean same = tree.lemma(k).equals(tree.lemma(paper)) || papers.contains(tree.lemma(k));
      if (same && tree.noun(k)) {
        List<Party> found = own(k);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    List<Party> signed = signatories(paper);
    if (!signed.isEmpty()) {
      return signed;
    }
    Party offered =
        page.sets().named("treaties").contains(tree.lemma(paper)) ? null : offers.before(paper);
    return offered == null ? List.of() : List.of(offered);
  }

  /** True if the page tells that it was reached or signed, not only put forward by one. */
  boolean agreed(int paper) {
    if (closed(paper)) {
      return true;
    }
    if (page.casting().tokens(paper, "mod").stream().anyMatch(t -> !page.parties().at(t).isEmpty())
        || !page.casting().tokens(paper, "poss").isEmpty()) {
      return false; // "the Danish draft"
    }
    for (int k = paper - 1; k >= 0; k--) {
      if (paper(k) && closed(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean closed(int paper) {
    for (int c : tree.children(paper)) {
      if (tree.is(c, "acl") && closes(c) && tree.token(c).tag().matches("VB[ND]")) {
        return true;
      }
    }
    // "the accord on gas which six states initialled in Oslo runs to nine pages": often misread
    int which = paper + 1;
    while (which < Math.min(tree.sentenceEnd(paper), paper + 5)
        && !tree.form(which).equals("which")) {
      which++;
    }
    for (int k = which + 1; k < Math.min(tree.sentenceEnd(paper), which + 6); k++) {
      if (tree.form(which).equals("which") && tree.verb(k)) {
        return closes(k);
      }
    }
    int h = tree.head(paper);
    boolean by =
        h >= 0 && (tree.is(paper, "obj") || tree.token(paper).relation().equals("nsubj:pass"));
    return by && closes(h) && tree.token(h).tag().matches("VB[ND]");
  }

  /** A verb by which several make a paper their own, told as done. */
  private boolean closes(int verb) {
    return tree.verb(verb)
        && closes.contains(tree.lemma(verb))
        && !tree.negated(verb, List.of())
        && !new Tenses(tree).auxiliary(verb, page.sets().named("shall"))
        && !tree.infinitive(verb);
  }

  private List<Party> own(int paper) {
    for (String place : List.of("poss", "by", "between", "mod", "from", "of")) {
      for (int t : page.casting().tokens(paper, place)) {
        List<Party> found = page.parties().at(t);
        boolean whose = !place.equals("of") || found.stream().allMatch(p -> p.entity() >= 0);
        if (!found.isEmpty() && whose) {
          return found;
        }
      }
    }
    for (int k = paper + 1; k < Math.min(tree.sentenceEnd(paper), paper + NEAR); k++) {
      boolean made = makes.contains(tree.lemma(k)) && tree.token(k).tag().startsWith("VB");
      if (made && tree.passive(k) || made && tree.token(k).tag().equals("VBN")) {
        for (int b = k + 1; b < Math.min(tree.sentenceEnd(k), k + 4); b++) {
          if (tree.form(b).equals("by")) {
            return page.parties().at(tree.head(b) < 0 ? b : tree.head(b));
          }
        }
      }
    }
    int h = tree.head(paper);
    if (h >= 0 && tree.is(paper, "obj") && makes(h)) {
      for (int s : tree.subjects(h)) {
        List<Party> found = page.casting().direct(s);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Those who reached or signed the paper, as the page told it last. */
  private List<Party> signatories(int paper) {
    for (int k = paper - 1; k >= 0; k--) {
      if (!tree.verb(k) || !reaches.contains(tree.lemma(k))) {
        continue;
      }
      boolean it = tree.objects(k).stream().anyMatch(o -> papers.contains(tree.lemma(o)));
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

  /** Where it was put: a government or a body; null if that is not told. */
  @Nullable Party forum(int paper) {
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

  /** What the page calls it: "the draft", "a Danish plan". */
  String title(int paper) {
    int first = Math.max(tree.left(paper), paper - 3);
    while (first < paper && (tree.is(first, "case") || tree.is(first, "punct"))) {
      first++;
    }
    String title = Blanks.folded(page.text().words(tree.span(first, paper)));
    return title.toLowerCase(Locale.ROOT).startsWith("under ") ? title.substring(6) : title;
  }
}
