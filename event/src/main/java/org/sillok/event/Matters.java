package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;

/** What a position is about and on what it depends, in the words of its sentence. */
final class Matters {
  private static final int LONGEST = 200;

  /** Words of a condition that is no clause. */
  private static final int CONDITION = 24;

  private static final Set<String> JOINTS = Set.of("for", "of", "to", "on", "over");

  private final Page page;
  private final Tree tree;
  private final Set<String> provisos;
  private final Set<String> papers;
  private final Set<String> bare;

  Matters(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.provisos = page.sets().named("provisos");
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
            default -> page.casting().tokens(i, place);
          };
      List<Matter> out = new ArrayList<>();
      for (int h : heads) {
        if (heads.size() > 1 && place.equals("obj") && somebody(h)) {
          continue; // "offered Iceland a share": to whom, not what
        }
        for (int each : tree.withConjuncts(h)) {
          out.add(new Matter(each, words(i, each, place.equals("self"))));
        }
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  /** Clauses; a mere adjective ("called the offer constructive") is none. */
  private List<Integer> complements(int i) {
    List<Integer> out = new ArrayList<>(tree.complements(i));
    out.removeIf(c -> c < i && tree.infinitive(c));
    out.removeIf(c -> tree.adjective(c) && tree.child(c, "cop") < 0 && !tree.infinitive(c));
    return out;
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
    last = day(head, further(anchor, head, last));
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

  /** The last word before a condition that stands within. */
  private int proviso(int anchor, int head, int last) {
    for (int k = Math.max(anchor, head) + 1; k <= last; k++) {
      if (begins(k) && k > head) {
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

  /** On what it depends: "until ...", "if ...", "in return for ...", "on condition that ...". */
  @Nullable String condition(int i, int issue) {
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      boolean clause = tree.is(k, "advcl") && provisos.contains(tree.mark(k));
      if (clause && k != issue && (tree.under(k, i) || tree.under(i, tree.head(k)))) {
        return words(tree.left(k), tree.right(k) - 1);
      }
      if (k > i && begins(k) && !tree.under(i, k) && !inside(k, issue)) {
        int end = k;
        while (end + 1 < tree.sentenceEnd(i) && end - k < CONDITION && !stop(end + 1)) {
          end++;
        }
        return words(k, end);
      }
      if (tree.form(k).equals("first") && tree.is(k, "advmod") && k > i) {
        return tree.token(k).form();
      }
    }
    return null;
  }

  private boolean inside(int k, int clause) {
    return tree.is(clause, "advcl") && tree.left(clause) <= k && k < tree.right(clause);
  }

  private String words(int first, int last) {
    int end = last;
    while (end > first && tree.form(end).matches("[,;:.\"”]")) {
      end--;
    }
    return Blanks.folded(page.text().words(tree.span(first, end)));
  }

  private boolean stop(int k) {
    boolean voice = tree.form(k).equals(",") && k + 1 < tree.size() && speech(k + 1);
    return voice || tree.form(k).matches("[.;:!?”\"]");
  }

  /** True where "the minister said" follows. */
  private boolean speech(int k) {
    for (int v = k; v < Math.min(tree.sentenceEnd(k), k + 8); v++) {
      if (tree.verb(v)) {
        return page.reporting(tree.lemma(v)) || tree.lemma(v).equals("accord");
      }
    }
    return false;
  }

  /** True where a condition begins. */
  private boolean begins(int k) {
    String next = k + 1 < tree.size() ? tree.form(k + 1) : "";
    return switch (tree.form(k)) {
      case "in" -> next.equals("return") || next.equals("exchange");
      case "on" -> next.equals("condition") || next.equals("the") && follows(k, "condition");
      case "as" -> next.equals("long");
      case "provided", "providing" -> next.equals("that") || tree.verb(k);
      case "if", "unless" -> k > 0 && !tree.form(k - 1).equals("as");
      case "once" -> k + 2 < tree.sentenceEnd(k) && !tree.is(k, "advmod") || verbSoon(k);
      case "until", "before" -> !dated(k + 1) && (verbSoon(k) || next.equals("any"));
      default -> false;
    };
  }

  private boolean follows(int k, String word) {
    return k + 2 < tree.size() && tree.form(k + 2).equals(word);
  }

  private boolean verbSoon(int k) {
    for (int v = k + 2; v < Math.min(tree.sentenceEnd(k), k + 8); v++) {
      if (tree.form(v).matches("[,;]")) {
        return false;
      }
      String tag = tree.token(v).tag();
      if (tree.verb(v) && (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP"))) {
        return true;
      }
    }
    return false;
  }

  private boolean dated(int k) {
    if (k >= tree.size()) {
      return false;
    }
    String form = tree.form(k).toLowerCase(Locale.ROOT);
    return form.equals("now")
        || page.text().times().stream().anyMatch(t -> t.span().overlaps(tree.token(k).span()));
  }
}
