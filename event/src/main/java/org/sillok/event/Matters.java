package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;

/** What a position is about and on what it depends, in the words of its sentence. */
final class Matters {
  private static final int LONGEST = 200;

  private static final Set<String> PEOPLE = Set.of("man", "woman", "party", "person", "suspect");

  private static final Set<String> LETTERS =
      Set.of("letter", "note", "e-mail", "email", "memo", "interview", "speech", "writing");

  /** What comes of an agreement by itself: no act of the one who has it. */
  private static final Set<String> COMES = Set.of("receive", "get", "obtain");

  private static final Set<String> JOINTS = Set.of("for", "of", "to", "on", "over");

  private final Page page;
  private final Tree tree;
  private final Conditions terms;
  private final Set<String> papers;
  private final Set<String> bare;

  Matters(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.terms = new Conditions(page);
    this.papers = page.sets().named("papers");
    this.bare = page.sets().named("bare");
  }

  /**
   * One matter.
   *
   * @param head its word in the tree
   * @param words from its first word to its last
   */
  record Matter(int head, Span words) {}

  /** The matters of a line that matched at {@code i}: each member of a coordination is one. */
  List<Matter> of(Stances.Line line, int i) {
    for (String place : line.issue()) {
      List<Integer> heads =
          switch (place) {
            case "condition" -> conditions(i);
            case "ing", "comp" -> complements(i);
            case "amount" -> amount(i);
            default -> page.casting().tokens(i, place);
          };
      List<Matter> out = new ArrayList<>();
      Matter lost = place.equals("surface") ? lost(i) : null;
      if (lost != null) {
        return List.of(lost);
      }
      for (int h : heads) {
        if (heads.size() > 1 && place.equals("obj") && somebody(h)) {
          continue; // "offered Iceland a share": to whom, not what
        }
        if (!apart(h)) {
          out.add(new Matter(h, whole(i, h)));
          continue;
        }
        for (int each : tree.withConjuncts(h)) {
          if (each == i || !COMES.contains(tree.lemma(each))) {
            out.add(new Matter(each, words(i, each, place.equals("self"))));
          }
        }
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  /**
   * True if the members of a coordination are matters of their own: "coordination and talks" and
   * "low-level and high-level talks" are one, "relief and an end of the war" are two.
   */
  private boolean apart(int head) {
    for (int c : tree.withConjuncts(head)) {
      boolean thing = tree.noun(c) && tree.noun(head);
      if (thing && c != head && tree.prepositional(c, "of").isEmpty() && bareWord(c)) {
        return false;
      }
      boolean half = c + 1 < tree.size() && c > head - 1 && halfWord(head);
      if (thing && c != head && half) {
        return false;
      }
    }
    return true;
  }

  /** "Said in a letter to her that access was not part of it", with the subject lost. */
  private @Nullable Matter lost(int i) {
    int be = tree.child(i, "cop");
    if (be < 0 || tree.child(i, "nsubj") >= 0) {
      return null;
    }
    for (int k = be - 2; k > tree.sentenceStart(i); k--) {
      if (tree.form(k).equals("that") && tree.noun(k + 1)) {
        return new Matter(k + 1, tree.span(k + 1, be - 1));
      }
      if (tree.verb(k)) {
        return null;
      }
    }
    return null;
  }

  /** "The 16 percent that Oslo has sought": what is sought stands before; null if it does not. */
  @Nullable Matter sought(int verb) {
    int s = tree.child(verb, "nsubj");
    boolean open = tree.child(verb, "ccomp") < 0 && tree.child(verb, "xcomp") < 0;
    if (s < 0 || s > verb || !open) {
      return null;
    }
    int last = tree.left(s) - 1;
    boolean that = last > 0 && tree.form(last).matches("that|which");
    last = that ? last - 1 : last;
    for (int o : tree.objects(verb)) {
      if (o > verb) {
        return null;
      }
    }
    boolean near = last >= tree.sentenceStart(verb) && tree.noun(last);
    if (!near || bare.contains(tree.lemma(last)) || !page.parties().at(last).isEmpty()) {
      return null;
    }
    int first = Math.max(tree.left(last), last - 4);
    while (first < last && tree.is(first, "case")) {
      first++;
    }
    return PEOPLE.contains(tree.lemma(last)) ? null : new Matter(last, tree.span(first, last));
  }

  /** The first figure in percent that follows: "a quota of 900 tonnes, equal to 16 percent". */
  private List<Integer> amount(int i) {
    for (int k = i + 1; k < tree.sentenceEnd(i); k++) {
      if (tree.lemma(k).matches("percent|cent|%") && tree.child(k, "nummod") >= 0) {
        return List.of(k);
      }
    }
    return List.of();
  }

  private boolean bareWord(int c) {
    for (int k : tree.children(c)) {
      boolean own = tree.is(k, "det") || tree.is(k, "amod") || tree.is(k, "compound");
      own |= tree.is(k, "nummod") || tree.token(k).relation().equals("nmod:poss");
      if (own && k < c) {
        return false;
      }
    }
    return !tree.token(c).tag().startsWith("NNP");
  }

  /** "Working-level", with the noun to come. */
  private boolean halfWord(int head) {
    return head > 1 && tree.form(head - 1).equals("-") || tree.form(head).contains("-");
  }

  /** The words of all members together. */
  private Span whole(int anchor, int head) {
    Span out = words(anchor, head, false);
    for (int each : tree.withConjuncts(head)) {
      out = out.union(words(anchor, each, false));
    }
    return out;
  }

  /** Clauses; a mere adjective ("called the offer constructive") is none. */
  private List<Integer> complements(int i) {
    List<Integer> out = new ArrayList<>(tree.complements(i));
    out.removeIf(c -> c < i && tree.infinitive(c));
    out.removeIf(c -> relative(i, c));
    out.removeIf(c -> tree.adjective(c) && tree.child(c, "cop") < 0 && !tree.infinitive(c));
    return out;
  }

  /** "In return for gestures it has made": a clause without a joint that hangs on an object. */
  private boolean relative(int i, int c) {
    boolean bare = tree.mark(c).isEmpty() && tree.token(c).tag().matches("VB[NDZP]");
    int s = tree.child(c, "nsubj");
    return bare
        && s > i + 1
        && tree.noun(s - 1)
        && tree.objects(i).stream().anyMatch(o -> o > i && o < s);
  }

  private boolean somebody(int h) {
    return page.parties().at(h).stream()
        .anyMatch(p -> p.token() == h && (p.entity() >= 0 || p.actor().country() != null));
  }

  /** "The idea", "the new dates": words that tell of what was named elsewhere. */
  boolean empty(Matter matter) {
    int head = matter.head();
    boolean more = matter.words().end() > tree.token(head).span().end();
    if (more || !tree.noun(head) || !bare.contains(tree.lemma(head))) {
      return false;
    }
    for (int c : tree.children(head)) {
      boolean content = tree.is(c, "nmod") || tree.is(c, "acl") || tree.is(c, "compound");
      content |= tree.is(c, "amod") && page.parties().countries().of(c) == null && c < head;
      content |= tree.is(c, "appos") || tree.is(c, "nummod");
      if (content && !tree.token(c).relation().equals("nmod:poss") && !fresh(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean fresh(int c) {
    return tree.is(c, "amod") && Set.of("new", "latest", "whole", "same").contains(tree.form(c));
  }

  /**
   * The words of one member of a coordination, without its preposition and its subordinate asides.
   */
  private Span words(int anchor, int head, boolean right) {
    int first = right ? head : tree.left(head);
    int last = tree.right(head) - 1;
    for (int c : tree.children(head)) {
      boolean apart = tree.is(c, "conj") || tree.is(c, "parataxis") || tree.is(c, "cc");
      if (apart && c > head) {
        last = Math.min(last, tree.left(c) - 1);
      }
    }
    while (first < head
        && (tree.is(first, "case")
            || tree.is(first, "mark")
            || tree.is(first, "punct")
            || tree.is(first, "cc"))) {
      first++;
    }
    int owner = wanted(anchor, head);
    if (owner >= 0) {
      first = Math.min(first, tree.left(owner));
    }
    last = proviso(anchor, head, Math.max(last, head));
    last = aside(head, day(head, further(anchor, head, last)));
    while (last > head && (tree.is(last, "punct") || tree.is(last, "cc"))) {
      last--;
    }
    Span words = tree.span(Math.min(first, head), Math.max(last, head));
    return words.length() <= LONGEST ? words : new Span(words.start(), cut(words));
  }

  /** "wants the key to remain": what is to do so, if it is nobody who could be asked. */
  private int wanted(int anchor, int clause) {
    if (!tree.is(clause, "xcomp") || !tree.infinitive(clause)) {
      return -1;
    }
    for (int c : tree.children(anchor)) {
      if (tree.is(c, "obj") && c > anchor && c < clause && page.parties().within(c).isEmpty()) {
        return c;
      }
    }
    return -1;
  }

  /** Without what is told beside it: "accept a cut, ruling out more". */
  private int aside(int head, int last) {
    for (int k = head + 2; k < last; k++) {
      boolean act = tree.token(k + 1).tag().equals("VBG") && tree.is(k + 1, "advcl");
      boolean comma = tree.form(k).equals(",");
      if (comma && (act || comment(k + 1, last) || terms.speech(k + 1)) || paper(k, last)) {
        return k - 1;
      }
    }
    return last;
  }

  /** "A share, | a figure that Denmark has dismissed": what is said of the matter. */
  private boolean comment(int first, int last) {
    boolean article = tree.token(first).tag().equals("DT");
    for (int k = first + 1; article && k < Math.min(last, first + 4); k++) {
      if (tree.noun(k)) {
        return tree.form(k + 1).matches("that|which");
      }
    }
    return false;
  }

  /** "| in a letter": where it was said. */
  private boolean paper(int k, int last) {
    boolean in = tree.form(k).matches("in|by") && k + 2 <= last;
    boolean article = in && tree.token(k + 1).tag().equals("DT");
    return in && LETTERS.contains(tree.lemma(article ? k + 2 : k + 1));
  }

  /** The last word before a condition that stands within. */
  private int proviso(int anchor, int head, int last) {
    for (int k = Math.max(anchor, head) + 1; k <= last; k++) {
      if (terms.begins(k) && k > head) {
        return tree.form(k - 1).equals("only") ? k - 2 : k - 1;
      }
    }
    return last;
  }

  /** "a proposal | for a share", with what it is for hung on the verb. */
  private int further(int anchor, int head, int last) {
    if (last != head || !papers.contains(tree.lemma(head)) || last + 2 >= tree.sentenceEnd(head)) {
      return last;
    }
    int next = last + 1;
    int noun = tree.head(next);
    boolean on = tree.is(next, "case") && JOINTS.contains(tree.form(next)) && noun > next;
    on = on && (tree.head(noun) == anchor || tree.head(noun) == tree.head(head));
    boolean clause = noun > next && tree.infinitive(noun) && tree.head(noun) == anchor;
    if (!on && !clause) {
      return last;
    }
    int end = tree.right(noun) - 1;
    for (int c : tree.children(noun)) {
      if (c > noun && (tree.is(c, "cc") || tree.is(c, "conj") && tree.verb(c))) {
        end = Math.min(end, tree.left(c) - 1);
      }
    }
    return end;
  }

  /** Without the day of the act itself at the end: "a share of the catch on Thursday". */
  private int day(int head, int last) {
    for (TimeExpression t : page.text().times()) {
      boolean here = t.span().covers(tree.token(last).span());
      if (here && t.type() == TimeExpression.Type.DATE) {
        int first = last;
        while (first > head + 1 && t.span().covers(tree.token(first - 1).span())) {
          first--;
        }
        int before = tree.form(first - 1).equals("on") ? first - 1 : first;
        boolean past = t.when().latest() != null && before(t);
        boolean nominal = !tree.verb(head);
        return past && nominal && before > head + 1 ? before - 1 : last;
      }
    }
    return last;
  }

  private boolean before(TimeExpression t) {
    var published = page.published().latest();
    var day = t.when().latest();
    return published != null && day != null && !day.isAfter(published);
  }

  private int cut(Span words) {
    String text = page.text().words(new Span(words.start(), words.start() + LONGEST));
    int space = text.lastIndexOf(' ');
    return words.start() + (space < LONGEST / 2 ? LONGEST : space);
  }

  /** A whole clause as a matter, without the word that begins it. */
  Matter clause(int head) {
    int first = tree.left(head);
    int last = tree.right(head) - 1;
    while (first < head && (tree.is(first, "mark") || tree.is(first, "punct"))) {
      first++;
    }
    while (last > head && tree.is(last, "punct")) {
      last--;
    }
    return new Matter(head, tree.span(first, last));
  }

  private List<Integer> conditions(int i) {
    List<Integer> out = new ArrayList<>();
    for (int k = i + 1; k < tree.sentenceEnd(i); k++) {
      if (tree.is(k, "advcl") && (tree.mark(k).equals("if") || tree.mark(k).equals("unless"))) {
        out.add(k);
      }
    }
    return out;
  }

  /** On what a position depends, or null. */
  @Nullable String condition(int i, int issue) {
    return terms.of(i, issue);
  }
}
