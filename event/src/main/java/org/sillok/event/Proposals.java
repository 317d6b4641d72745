package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.When;

/**
 * Makes proposal claims: a draft, plan or agreement whose provisions are told one by one, in the
 * sentence that names it and in those that go on about it.
 */
final class Proposals {
  private static final int SENTENCES = 6;
  private static final int OPENING = 6;
  private static final Set<String> GOES_ON = Set.of("it", "both", "each", "they");
  private static final String BULLETS = "[-–—•*·▪‣●]|\\(?[a-z0-9]{1,2}[.)]";

  private final Page page;
  private final Tree tree;
  private final Papers papers;
  private final Provisions provisions;
  private final Standing standing;
  private final Set<String> treaties;

  Proposals(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.papers = new Papers(page);
    this.provisions = new Provisions(page);
    this.standing = new Standing(page);
    this.treaties = page.sets().named("treaties");
  }

  /** A paper that a sentence is about, and what that sentence tells that it holds. */
  private record Opening(int paper, List<Provisions.Item> items, boolean under) {}

  /**
   * A paper and the sentences that tell what it holds.
   *
   * @param paper its word
   * @param items what they tell, one by one
   */
  record Laid(int paper, List<Provisions.Item> items, List<Integer> sentences) {
    Laid {
      items = List.copyOf(items);
      sentences = List.copyOf(sentences);
    }

    /** True for a word within a provision, or that tells one. */
    boolean holds(int token) {
      return items.stream().anyMatch(i -> i.first() - 1 <= token && token <= i.last());
    }
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Laid l : laid()) {
      if (made(l.paper(), l.items())) {
        make(l.paper(), l.items(), out);
      }
    }
    return out;
  }

  /** Every paper whose provisions the page tells one by one. */
  List<Laid> laid() {
    List<Laid> out = new ArrayList<>();
    int count = page.text().sentences().size();
    for (int s = 0; s < count; s++) {
      Opening opening = opening(s);
      if (opening == null) {
        continue;
      }
      List<Provisions.Item> items = new ArrayList<>(opening.items());
      List<Integer> sentences = new ArrayList<>(List.of(s));
      int next = s + 1;
      while (next <= s + SENTENCES && next < count) {
        List<Provisions.Item> more = more(next, opening);
        if (more.isEmpty()) {
          break;
        }
        items.addAll(more);
        sentences.add(next);
        next++;
      }
      if (!items.isEmpty()) {
        out.add(new Laid(opening.paper(), items, sentences));
        s = made(opening.paper(), items) ? next - 1 : s;
      }
    }
    return out;
  }

  private @Nullable Opening opening(int s) {
    var sentence = page.text().sentences().get(s);
    int under = papers.under(s);
    if (under >= 0) {
      List<Provisions.Item> items = provisions.obligations(s, under);
      return items.isEmpty() ? null : new Opening(under, items, true);
    }
    for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
      int h = tree.head(k);
      if (!papers.paper(k) || tree.mention(k) != null) {
        continue;
      }
      boolean colon = tree.form(sentence.endToken() - 1).equals(":");
      if (colon && !bullets(s + 1).isEmpty()) {
        return new Opening(k, List.of(), false);
      }
      if (h >= 0 && tree.is(k, "nsubj") && !tree.passive(h) && provisions.holds(h)) {
        return new Opening(k, provisions.of(h), false);
      }
      if (h >= 0 && (tree.is(k, "obj") || tree.is(k, "obl")) && papers.makes(h)) {
        for (int c : tree.children(k)) {
          boolean relative = tree.token(c).relation().equals("acl:relcl") && tree.verb(c);
          if (relative && provisions.holds(c)) {
            boolean own = tree.child(c, "nsubj") >= 0 && !pronoun(tree.child(c, "nsubj"));
            return new Opening(k, own ? provisions.relative(c) : provisions.of(c), own);
          }
        }
      }
    }
    return null;
  }

  private boolean pronoun(int k) {
    return tree.form(k).matches("which|that");
  }

  /** What the next sentence adds: a bullet, "It would also ...", what else is to be. */
  private List<Provisions.Item> more(int s, Opening opening) {
    List<Provisions.Item> bullets = bullets(s);
    if (!bullets.isEmpty()) {
      return bullets;
    }
    var sentence = page.text().sentences().get(s);
    int end = Math.min(sentence.endToken(), sentence.firstToken() + OPENING);
    for (int k = sentence.firstToken(); k < end; k++) {
      boolean about = tree.form(k).equals("it") || papers.paper(k) && tree.mention(k) == null;
      int h = tree.head(k);
      if (about && tree.is(k, "nsubj") && h >= 0 && tree.verb(h)) {
        return provisions.holds(h) && !tree.passive(h) ? provisions.of(h) : List.of();
      }
      if (GOES_ON.contains(tree.form(k)) && tree.is(k, "nsubj") && !opening.under()) {
        return provisions.obligations(s, -1);
      }
    }
    return opening.under() ? provisions.obligations(s, -1) : List.of();
  }

  /** The words behind a bullet, if the sentence is one. */
  private List<Provisions.Item> bullets(int s) {
    if (s >= page.text().sentences().size()) {
      return List.of();
    }
    var sentence = page.text().sentences().get(s);
    int first = sentence.firstToken();
    int last = sentence.endToken() - 1;
    int start = sentence.span().start();
    String text = page.text().article().text();
    boolean opens = start > 0 && text.charAt(start - 1) == '\n';
    if (!opens || first >= last || !tree.form(first).matches(BULLETS)) {
      return List.of();
    }
    int begin = first + 1;
    while (begin < last && tree.form(begin).matches("[.)]")) {
      begin++;
    }
    while (last > begin && tree.form(last).matches("[.;,]|and")) {
      last--;
    }
    return List.of(new Provisions.Item(begin, last));
  }

  /** True if it can be told whose the paper is. */
  private boolean made(int paper, List<Provisions.Item> items) {
    return !makers(paper, items).isEmpty() && !texts(items).isEmpty();
  }

  private List<Party> makers(int paper, List<Provisions.Item> items) {
    List<Party> by = papers.makers(paper);
    boolean group = !by.isEmpty() || treaties.contains(tree.lemma(paper));
    if (group && by.stream().noneMatch(p -> p.actor().country() != null)) {
      List<Party> bound = bound(items);
      return bound.size() > 1 ? bound : by;
    }
    return by;
  }

  private List<String> texts(List<Provisions.Item> items) {
    List<String> texts = new ArrayList<>();
    for (Provisions.Item p : items) {
      String words = provisions.words(p);
      if (words.length() > 3 && !texts.contains(words)) {
        texts.add(words);
      }
    }
    return texts;
  }

  private void make(int paper, List<Provisions.Item> items, List<Claim> out) {
    List<String> texts = texts(items);
    Party forum = papers.forum(paper);
    out.add(
        new ProposalClaim(
            page.id("proposal", tree.span(paper, paper), String.join(";", texts)),
            Page.actors(makers(paper, items)),
            forum == null ? null : forum.actor().name(),
            papers.title(paper),
            texts,
            When.UNKNOWN,
            page.reports().of(paper),
            page.provenance(paper, "proposal/provisions")));
    if (forum != null) {
      deadlines(items, forum.actor(), out);
    }
  }

  /** Those whom an agreement binds: each is to do something by it. */
  private List<Party> bound(List<Provisions.Item> items) {
    List<Party> out = new ArrayList<>();
    for (Provisions.Item item : items) {
      for (int k = item.first(); k <= item.last(); k++) {
        if (!tree.is(k, "nsubj")) {
          continue;
        }
        for (Party p : standing.of(page.parties().at(k))) {
          if (out.stream().noneMatch(p::sameSide)) {
            out.add(p);
          }
        }
      }
    }
    return out;
  }

  /** A deadline that the paper would end or set holds where the paper was put. */
  private void deadlines(List<Provisions.Item> items, Actor forum, List<Claim> out) {
    List<Integer> seen = new ArrayList<>();
    for (Provisions.Item p : items) {
      for (int k = p.first(); k <= p.last(); k++) {
        if (tree.lemma(k).equals("deadline") && !seen.contains(k)) {
          seen.add(k);
          out.add(
              new DeadlineClaim(
                  page.id("deadline", tree.span(k, k), forum.key()),
                  List.of(forum),
                  When.UNKNOWN,
                  Blanks.folded(page.text().words(tree.span(k, p.last()))),
                  null,
                  page.reports().of(k),
                  page.provenance(k, "deadline/in-proposal")));
        }
      }
    }
  }
}
