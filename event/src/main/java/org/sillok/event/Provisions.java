package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.Span;

/** What a paper holds, one by one, where a verb tells it or a clause that stands under it. */
final class Provisions {
  private static final Set<String> GIVES = Set.of("receive", "get");

  /** In how many words a subject has its verb. */
  private static final int SUBJECT = 7;

  private static final Set<String> PHRASAL = Set.of("call", "provide", "ask");

  /** One provision, from its first token to its last. */
  record Item(int first, int last) {}

  private final Page page;
  private final Tree tree;
  private final Set<String> says;
  private final Set<String> binds;
  private final Set<String> holders;
  private final Set<String> shall;
  private final Set<String> effects;
  private final Set<String> yields;

  Provisions(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.says = page.sets().named("says");
    this.binds = page.sets().named("binds");
    this.holders = page.sets().named("holders");
    this.shall = page.sets().named("shall");
    this.yields = page.sets().named("yields");
    this.effects = page.sets().named("effects");
  }

  /** True for a verb that tells what a paper, its subject, holds or would do. */
  boolean holds(int verb) {
    return says.contains(tree.lemma(verb))
        || modal(verb) && tree.verb(verb) && !effects.contains(tree.lemma(verb));
  }

  /** What a paper, the subject of the verb, holds by it and by the verbs coordinated with it. */
  List<Item> of(int verb) {
    List<Item> out = new ArrayList<>();
    for (int v : tree.withConjuncts(verb)) {
      boolean own = v == verb || tree.verb(v) && tree.child(v, "nsubj") < 0;
      if (own) {
        out.addAll(single(v));
      }
    }
    return out;
  }

  private List<Item> single(int verb) {
    List<Integer> complements = new ArrayList<>(tree.complements(verb));
    complements.removeIf(c -> c < verb);
    boolean said = says.contains(tree.lemma(verb)) && !binds.contains(tree.lemma(verb));
    if (!said) {
      return clauses(verb, before(verb, end(verb)));
    }
    for (int o : tree.objects(verb)) {
      if (o > verb && holders.contains(tree.lemma(o))) {
        return held(o);
      }
    }
    if (!complements.isEmpty()) {
      List<Item> out = new ArrayList<>();
      for (int c : complements) {
        for (int each : tree.withConjuncts(c)) {
          out.add(clause(each));
        }
      }
      return out;
    }
    int first = -1;
    for (int o : tree.objects(verb)) {
      if (o > verb && first < 0) {
        first = tree.left(o);
      }
    }
    if (PHRASAL.contains(tree.lemma(verb)) && tree.form(verb + 1).equals("for")) {
      first = verb + 2;
    }
    return first < 0 ? List.of(new Item(verb, end(verb))) : list(first, before(verb, end(verb)));
  }

  /** "three steps: a freeze, ...", "measures to lift the ban and open the port". */
  private List<Item> held(int holder) {
    int end = end(holder);
    for (int k = holder + 1; k < end; k++) {
      if (tree.form(k).equals(":")) {
        return list(k + 1, trimmed(k, tree.sentenceEnd(holder) - 1));
      }
    }
    List<Item> out = new ArrayList<>();
    for (int c : tree.children(holder)) {
      if (tree.is(c, "acl") || tree.is(c, "nmod") && c > holder) {
        for (int each : tree.withConjuncts(c)) {
          out.add(clause(each));
        }
      }
    }
    int verb = tree.head(holder);
    for (int c : out.isEmpty() && verb >= 0 ? tree.complements(verb) : List.<Integer>of()) {
      for (int each : c > holder ? tree.withConjuncts(c) : List.<Integer>of()) {
        out.add(clause(each));
      }
    }
    return out.isEmpty() ? list(tree.left(holder), end) : out;
  }

  /**
   * What the clauses of a sentence tell that is to be; none if its first clause tells something
   * else. Told by the words, since trees of long rows of clauses are often wrong.
   *
   * @param paper the paper that the sentence opens with ("Under the draft, ..."), or -1
   */
  List<Item> obligations(int s, int paper) {
    var sentence = page.text().sentences().get(s);
    int first = sentence.firstToken();
    if (paper >= 0) {
      first = paper + 1;
      for (int k = paper + 1; k < sentence.endToken(); k++) {
        if (finite(k) && tree.sentence(k) == s) {
          int subject = tree.child(group(k), "nsubj");
          first = subject > paper ? tree.left(subject) : first;
          break;
        }
      }
    }
    int verb = -1;
    for (int k = first; k < sentence.endToken() && verb < 0; k++) {
      verb = finite(k) ? k : -1;
    }
    if (verb < 0 || !due(group(verb)) || page.reporting(tree.lemma(group(verb)))) {
      return List.of();
    }
    int subject = tree.child(group(verb), "nsubj");
    if (subject >= 0 && subject < verb && tree.left(subject) > first) {
      first = tree.left(subject);
    }
    return clauses(first, trimmed(verb, unreported(verb, sentence.endToken() - 1)));
  }

  private boolean finite(int k) {
    return tree.token(k).tag().matches("MD|VBZ|VBP|VBD");
  }

  /** The verb that an auxiliary belongs to, or the verb itself. */
  private int group(int k) {
    boolean help = tree.is(k, "aux") || tree.is(k, "cop");
    return help && tree.head(k) >= 0 ? tree.head(k) : k;
  }

  /** The last token before "..., the minister said". */
  private int unreported(int verb, int last) {
    for (int k = last; k > verb; k--) {
      boolean report = tree.verb(k) && page.reporting(tree.lemma(k)) && finite(k);
      if (report) {
        for (int c = k; c > verb; c--) {
          if (tree.form(c).matches("[,”\"]")) {
            return c - 1;
          }
        }
      }
    }
    return last;
  }

  /** Parts a row of clauses: before each new subject with its "would", and each further verb. */
  private List<Item> clauses(int first, int last) {
    List<Item> out = new ArrayList<>();
    int start = first;
    boolean verb = false;
    for (int k = first; k <= last; k++) {
      String tag = tree.token(k).tag();
      verb |= tag.startsWith("VB") || tag.equals("MD");
      boolean joint = tree.form(k).matches("and|[,;]|while|but");
      int next = k + 1;
      while (joint && next <= last && tree.form(next).matches("and|while|but|[,;]|also")) {
        next++;
      }
      if (joint && verb && next < last && (further(next) || subject(next, last))) {
        out.add(new Item(start, trimmed(start, k - 1)));
        start = next;
        verb = false;
        k = next - 1;
      }
    }
    out.add(new Item(start, trimmed(start, last)));
    return out;
  }

  /** A bare verb, "to" with a verb, or "would": the row of verbs goes on. */
  private boolean further(int k) {
    String tag = tree.token(k).tag();
    return tag.equals("VB")
        || tag.equals("MD")
        || tree.form(k).equals("to") && tree.token(k + 1).tag().equals("VB");
  }

  /** True where a subject follows that has "would" behind it. */
  private boolean subject(int from, int last) {
    for (int k = from; k <= Math.min(from + SUBJECT, last); k++) {
      if (finite(k)) {
        return k > from && due(group(k));
      }
      if (tree.form(k).matches("[,;:]|which|who|that|to")
          || tree.token(k).tag().equals("IN") && k == from) {
        return false;
      }
    }
    return false;
  }

  /** The members of a relative clause: "a plan under which Oslo would ... and Nuuk would ...". */
  List<Item> relative(int verb) {
    int subject = tree.child(verb, "nsubj");
    int first = subject >= 0 && subject < verb ? tree.left(subject) : verb;
    return clauses(first, trimmed(verb, unreported(verb, tree.right(verb) - 1)));
  }

  private boolean modal(int v) {
    for (int c : tree.children(v)) {
      if (c < v && tree.is(c, "aux") && shall.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  private boolean due(int v) {
    String tag = tree.token(v).tag();
    boolean present = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB");
    if (GIVES.contains(tree.lemma(v)) && present || modal(v) || present && yields(v)) {
      return true;
    }
    for (int c : tree.children(v)) {
      boolean to = c < v && tree.form(c).equals("to") && tree.child(v, "aux") >= 0;
      boolean given = c < v && tree.form(c).matches("is|are") && tree.passive(v);
      if (to || given) {
        return true;
      }
    }
    return false;
  }

  /** "Nuuk lifts its ban": what a government gives up, told in the present. */
  private boolean yields(int v) {
    int s = yields.contains(tree.lemma(v)) ? tree.child(v, "nsubj") : -1;
    return s >= 0
        && page.parties().at(s).stream()
            .anyMatch(p -> p.token() == s && p.actor().kind() == Actor.Kind.GOVERNMENT);
  }

  private Item clause(int head) {
    int first = tree.verb(head) ? head : tree.left(head);
    while (!tree.verb(head) && first < head && tree.is(first, "case")) {
      first++;
    }
    for (int c : tree.children(head)) {
      boolean not = tree.form(c).equals("not") && c < head;
      first = not ? Math.min(first, c) : first;
    }
    return new Item(first, Math.max(head, before(head, end(head))));
  }

  private int end(int head) {
    int last = trimmed(head, tree.right(head) - 1);
    return last;
  }

  /** The last token before whatever is coordinated with the head. */
  private int before(int head, int end) {
    int last = end;
    for (int c : tree.children(head)) {
      boolean apart = tree.is(c, "conj") && tree.verb(c) == tree.verb(head);
      if (c > head && (apart || tree.is(c, "parataxis"))) {
        last = Math.min(last, tree.left(c) - 1);
      }
    }
    return trimmed(head, last);
  }

  private int trimmed(int head, int last) {
    int end = last;
    while (end > head
        && (tree.is(end, "punct") || tree.is(end, "cc") || tree.form(end).equals(","))) {
      end--;
    }
    return end;
  }

  /**
   * The members of a list of things: "a levy on fuel, a fund for islands and yearly reports". Told
   * by its commas, since trees of long lists are often wrong.
   */
  List<Item> list(int first, int last) {
    List<Integer> starts = new ArrayList<>(List.of(first));
    boolean commas = false;
    for (int k = first + 1; k < last; k++) {
      boolean comma = tree.form(k).matches("[,;]");
      boolean and = tree.form(k).equals("and");
      int next = comma && k + 1 < last && tree.form(k + 1).equals("and") ? k + 2 : k + 1;
      boolean far = next - starts.get(starts.size() - 1) > 2 && last - next >= 1;
      boolean conjunct = and && conjunct(first, next);
      boolean opens =
          comma ? opens(next) : and && (determined(next) || commas && opens(next) || conjunct);
      if ((comma || and) && far && opens && (comma || commas || determined(first) || conjunct)) {
        starts.add(next);
        commas |= comma;
        k = next;
      }
    }
    if (starts.size() == 2 && commas && !determined(starts.get(1))) {
      starts.subList(1, 2).clear(); // one comma is an aside
    }
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
      out.add(new Item(starts.get(i), trimmed(starts.get(i), end)));
    }
    return out;
  }

  private boolean conjunct(int first, int next) {
    for (int k = next; k < Math.min(next + 4, tree.size()); k++) {
      if (tree.is(k, "conj") && tree.noun(k)) {
        return tree.left(tree.head(k)) == first || tree.head(k) == first;
      }
    }
    return false;
  }

  private boolean determined(int k) {
    String tag = tree.token(k).tag();
    return tag.equals("DT") || tag.equals("CD") || tag.equals("PRP$");
  }

  private boolean opens(int k) {
    return determined(k)
        || tree.token(k).tag().matches("JJ.?|NNS?|NNP|VBG") && !tree.is(k, "advmod");
  }

  /** The words of a provision. */
  String words(Item item) {
    Span span = tree.span(item.first(), Math.max(item.first(), item.last()));
    return Blanks.folded(page.text().words(span));
  }
}
