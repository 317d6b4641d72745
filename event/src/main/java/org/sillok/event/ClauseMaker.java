package org.sillok.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Status;
import org.sillok.model.When;

/** Tells a clause anew: which of its parts stay, and its verbs in the present. */
final class ClauseMaker {
  private static final Pattern PEOPLE = Pattern.compile("\\p{L}+(?:ese|ish|ch|iss)");

  private static final int MOST_OF_A_SPEAKER = 22;
  private static final Set<String> SUPPOSED = Set.of("if", "unless", "whether", "lest", "should");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "until", "once", "provided", "while", "as_long");
  private static final Set<String> GERUND = Set.of("for", "by", "of", "against", "from", "in");
  private static final Set<String> CONNECTIVES =
      Set.of(
          "also",
          "however",
          "then",
          "meanwhile",
          "nevertheless",
          "nonetheless",
          "meantime",
          "instead",
          "therefore",
          "thus",
          "too",
          "moreover",
          "still",
          "already",
          "earlier",
          "later",
          "afterwards",
          "when",
          "where",
          "yet",
          "now",
          "so",
          "even",
          "further",
          "just",
          "recently",
          "again",
          "previously");

  private final Page page;
  private final Tree tree;
  private final PresentTense tense;
  private final Tops tops;

  ClauseMaker(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.tense = new PresentTense(tree, page.sets());
    this.tops = new Tops(page);
  }

  /**
   * The clause at whose top this word stands, or null if it cannot stand by itself.
   *
   * @param reported true for what somebody said, whose past is that of the report
   */
  @Nullable Retold clause(int top, Status status, When when, boolean reported) {
    int s = subject(top);
    if (s < 0
        || tree.sentence(s) != tree.sentence(top)
        || tree.child(top, "expl") >= 0
        || tree.child(top, "csubj") >= 0) {
      return null;
    }
    Retold out = new Retold(page, top);
    out.subject(s);
    boolean plural = plural(top, s);
    for (int c : tree.children(top)) {
      if (c < top
          && c != s
          && (tree.is(c, "aux")
              || tree.is(c, "cop")
              || tree.is(c, "advmod")
                  && !CONNECTIVES.contains(tree.form(c))
                  && c > Math.min(s, top)
                  && tree.right(c) - tree.left(c) < 4)
          && !tree.form(c).equals("to")) {
        out.branch(c);
      }
    }
    for (int c : tree.children(top)) {
      boolean to = c < top && tree.form(c).equals("to") && tense.finite(top);
      if (to && !tense.auxiliaries(top).isEmpty() && c > tense.auxiliaries(top).get(0)) {
        out.word(c); // "is to be lifted"
      }
    }
    out.word(top);
    if (tree.token(top).relation().equals("acl:relcl") && !gap(top, out)) {
      return null;
    }
    for (int c : tree.children(top)) {
      if (c == s || out.tells(c)) {
        continue;
      }
      if (c > top && right(c, top)) {
        out.branch(c);
      } else if (c < top && !tree.verb(top) && noun(c)) {
        out.branch(c);
      }
    }
    if (saysNothing(top, out) || cutOff(s)) {
      return null;
    }
    if (page.reporting(tree.lemma(top))
        && tree.right(s) - tree.left(s) > MOST_OF_A_SPEAKER
        && tree.left(s) < top) {
      return null;
    }
    plural = plural || out.several();
    int from = Math.max(tree.sentenceStart(top), 0);
    new DaysInText(tree, when, page.timing().published())
        .tell(from, tree.sentenceEnd(top), out.words());
    condition(top, out);
    for (int v : List.copyOf(out.words().keySet())) {
      boolean depends = tree.is(v, "advcl") && CONDITIONS.contains(tree.mark(v));
      if (depends && !tree.mark(v).equals("while") && nearest(v) >= 0) {
        tense.condition(v, plural(v, nearest(v)), out.words());
      }
    }
    boolean past = !tree.token(top).tag().equals("VBZ") && !tree.token(top).tag().equals("VBP");
    for (int v : List.copyOf(out.words().keySet())) {
      int h = v == top ? -1 : above(v);
      if (h >= 0
          && (page.reporting(tree.lemma(h)) || tree.lemma(h).equals("deny"))
          && out.tells(h)) {
        tense.report(v, plural(v, nearest(v)), past || reported, out.words());
      }
    }
    if (reported && !page.reporting(tree.lemma(top))) {
      tense.report(top, plural, true, out.words());
    } else {
      tense.tell(top, plural, status, out.words());
    }
    for (int k : plural ? List.copyOf(out.words().keySet()) : List.<Integer>of()) {
      if (tree.form(k).equals("itself") && tree.head(k) == top) {
        out.words().put(k, "themselves");
      }
    }
    return out;
  }

  /** What a clause depends on goes with it, though a parser hung it on the verb of saying. */
  private void condition(int top, Retold out) {
    int end = tree.right(top);
    for (int k = top + 1; k < tree.sentenceEnd(top); k++) {
      boolean depends =
          tree.is(k, "advcl") && CONDITIONS.contains(tree.mark(k)) && !tree.mark(k).equals("while");
      if (depends
          && !out.tells(k)
          && tree.head(k) >= 0
          && tree.head(k) != top
          && tree.under(top, tree.head(k))
          && Math.abs(tree.left(k) - end) <= 1
          && tree.child(k, "nsubj") >= 0) {
        out.branch(k);
      }
    }
  }

  /** True if the parser lost those who act together with the subject: "Oslo, Bonn and Rome". */
  private boolean cutOff(int s) {
    int left = tree.left(s);
    int before = left - 1;
    boolean joint =
        before > 0 && tree.form(before).matches(",|and") && tree.named(before - 1).equals("%state");
    return joint && tree.sentence(before - 1) == tree.sentence(s) && tree.named(s).equals("%state");
  }

  /** True for a verb of saying whose content stands before it or was left out. */
  private boolean saysNothing(int top, Retold out) {
    if (!tree.verb(top) || !page.reporting(tree.lemma(top))) {
      return false;
    }
    boolean content = false;
    for (int c : tree.children(top)) {
      boolean clause = tree.is(c, "ccomp") || tree.is(c, "xcomp");
      if (clause && c < top || tree.is(c, "parataxis") && tops.predicate(c)) {
        return true;
      }
      content |=
          out.tells(c)
              && c > top
              && (clause
                  || tree.is(c, "obj")
                      && !tree.lemma(top).equals("tell")
                      && !out.names(c, EntityType.PERSON)
                  || tree.is(c, "obl")
                      && !tree.lemma(top).equals("say")
                      && !tree.lemma(top).equals("tell"));
    }
    return !content && !tree.passive(top);
  }

  /** Of a clause that is reported, or coordinated with one, the verb of saying; or -1. */
  int above(int v) {
    int k = tree.is(v, "conj") && tree.head(v) >= 0 ? tree.head(v) : v;
    boolean condition = tree.is(k, "advcl") && CONDITIONS.contains(tree.mark(k));
    if (condition && tree.head(k) >= 0) {
      return above(tree.head(k));
    }
    return tops.predicate(v) && tree.is(k, "ccomp") ? tree.head(k) : -1;
  }

  private boolean noun(int c) {
    return tree.is(c, "det")
        || tree.is(c, "amod")
        || tree.is(c, "compound")
        || tree.is(c, "nummod")
        || tree.is(c, "nmod")
        || tree.is(c, "case");
  }

  private boolean right(int c, int top) {
    if (tree.is(c, "punct")
        || tree.is(c, "parataxis")
        || tree.is(c, "discourse")
        || tree.is(c, "cc")
        || tree.is(c, "conj") && tops.predicate(c) && tense.finite(c)) {
      return false;
    }
    if (tree.is(c, "conj") && tree.verb(top)) {
      // what is not done together may well be done apart
      return tree.negated(top, List.of()) && tree.child(c, "nsubj") < 0;
    }
    boolean comma = tops.set(c);
    if (tree.is(c, "advcl") && tree.token(c).tag().equals("VBG") && page.reporting(tree.lemma(c))) {
      return false;
    }
    if (comma && tops.aside(c)) {
      return false;
    }
    if (tree.is(c, "advcl")) {
      String mark = tree.mark(c);
      return SUPPOSED.contains(mark)
          || mark.equals("until")
          || mark.equals("once")
          || mark.equals("provided")
          || tree.infinitive(c)
          || !comma
          || GERUND.contains(mark);
    }
    if (tree.is(c, "advmod") && CONNECTIVES.contains(tree.form(c))) {
      return false;
    }
    return !tree.is(c, "appos") || !comma;
  }

  /**
   * Puts the noun before a relative clause where its object would stand; false if that tells
   * nothing.
   */
  private boolean gap(int top, Retold out) {
    for (int c : tree.children(top)) {
      String f = tree.form(c);
      if (tree.is(c, "obl") && (f.equals("which") || f.equals("whom") || f.equals("whose"))) {
        return false;
      }
    }
    int head = tree.head(top);
    if (head < 0 || !tree.objects(top).contains(head) || tree.passive(top) || out.tells(head)) {
      return true;
    }
    for (int c : tree.children(head)) {
      if (tree.is(c, "det") && !tree.form(c).equals("the")) {
        return false;
      }
    }
    out.object(head, top);
    return true;
  }

  /** Of several subjects that the parser gave a verb the one next to it, or -1. */
  private int nearest(int v) {
    int found = -1;
    for (int c : tree.children(v)) {
      found = tree.is(c, "nsubj") && (c < v || found < 0) ? c : found;
    }
    return found;
  }

  int subject(int top) {
    for (int c : tree.children(top)) {
      String f = tree.form(c);
      boolean relative = f.equals("who") || f.equals("which") || f.equals("that");
      if (tree.is(c, "nsubj") && !(relative && tree.head(top) >= 0)) {
        return c;
      }
    }
    boolean own = tree.child(top, "nsubj") >= 0;
    if (tree.passive(top) && !own) {
      int h = tree.head(top);
      return h < 0 ? -1 : tree.is(top, "acl") ? h : tree.child(h, "nsubj");
    }
    List<Integer> found = tree.surfaceSubjects(top);
    return found.isEmpty() ? -1 : found.get(0);
  }

  boolean plural(int v, int subject) {
    Boolean told = tense.plural(v);
    if (told != null) {
      return told;
    }
    if (subject < 0) {
      return false;
    }
    String f = tree.form(subject);
    String tag = tree.token(subject).tag();
    if (tag.equals("CD")) {
      return !f.equals("one");
    }
    if (PEOPLE.matcher(f).matches() && page.parties().countries().of(subject) != null) {
      return true; // "the Faroese", "the Swiss"
    }
    int number = tree.child(subject, "nummod");
    if (number >= 0) {
      return !tree.form(number).equals("one"); // "the two Koreas"
    }
    if (f.equals("they") || f.equals("we")) {
      return page.casting().direct(subject).size() != 1;
    }
    boolean state =
        page.parties().mention(subject) != null && tree.token(subject).upos().equals("PROPN");
    List<Party> parties = state ? page.parties().at(subject) : List.of();
    return state
        ? !parties.isEmpty()
            && (parties.get(0).actor().name().endsWith(" Islands")
                || parties.size() > 1 && tag.equals("NNPS"))
        : tag.equals("NNS") || tag.equals("NNPS");
  }
}
