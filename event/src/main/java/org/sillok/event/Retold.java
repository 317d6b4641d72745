package org.sillok.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/**
 * A clause while it is told anew: which words of the sentence stay, what they become, for whom
 * places are left. It fails rather than tell what nobody could make out: a pronoun whose meaning is
 * not known, half a quotation.
 */
final class Retold {
  private static final java.util.regex.Pattern BEFORE_SIGN =
      java.util.regex.Pattern.compile(" ([,;:.])");

  private static final Set<String> LEFT_OUT =
      Set.of("parataxis", "discourse", "vocative", "dislocated", "punct");
  private static final Set<String> ASIDES = Set.of("as", "while", "whereas", "although", "though");
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> FIRST_OR_SECOND =
      Set.of("us", "our", "my", "me", "mine", "ours", "you", "your", "yours");
  private static final Set<String> THIRD = Set.of("he", "she", "him", "they", "them");
  private final Page page;
  private final Tree tree;
  private final Map<Integer, String> words = new HashMap<>();
  private final NavigableSet<Integer> subject = new TreeSet<>();
  private final NavigableSet<Integer> predicate = new TreeSet<>();
  private final List<Actor> actors;
  private final Set<Integer> told;
  private final Quoted quoted;
  private final StandIns who;
  private final Joined joined;
  private final Tops tops;
  private final int top;
  private boolean failed;
  private boolean lenient;

  /**
   * A telling not yet begun.
   *
   * @param top the word of the clause that its verb group stands at, or any word of the sentence
   */
  Retold(Page page, int top) {
    this(page, top, new ArrayList<>(), new HashSet<>());
  }

  private Retold(Page page, int top, List<Actor> actors, Set<Integer> told) {
    this.actors = actors;
    this.told = told;
    this.page = page;
    this.tree = page.tree();
    this.top = top;
    this.quoted = new Quoted(tree, top);
    this.who = new StandIns(page);
    this.joined = new Joined(tree, quoted);
    this.tops = new Tops(page);
  }

  /** One for the words of who says it, with the same places. */
  Retold beside(int near) {
    return new Retold(page, near, actors, told);
  }

  Map<Integer, String> words() {
    return words;
  }

  List<Actor> actors() {
    return List.copyOf(actors);
  }

  boolean failed() {
    return failed;
  }

  boolean tells(int token) {
    return words.containsKey(token);
  }

  boolean names(int entity) {
    return entity >= 0 && told.contains(entity);
  }

  /** Adds a subject with all who are coordinated with it. */
  void subject(int head) {
    boolean question = tree.token(head).tag().startsWith("W");
    failed |=
        question
            || !tree.caseOf(head).isEmpty()
            || tree.verb(head) && tree.child(head, "nsubj") >= 0;
    phrase(head, subject, true);
  }

  /** Adds a word of the predicate alone. */
  void word(int k) {
    put(k, predicate, tree.token(k).form());
  }

  /** Adds a word of the predicate with all that hangs on it. */
  void branch(int k) {
    phrase(k, predicate, false);
  }

  /** Adds a noun that stands before its own clause ("the ban that Norway opposes"). */
  void object(int head, int clause) {
    for (int c : tree.children(head)) {
      if (c != clause && c < head && !tree.is(c, "punct") && !tree.is(c, "case")) {
        phrase(c, predicate, false);
      }
    }
    put(head, predicate, tree.token(head).form());
  }

  private void put(int k, Set<Integer> into, String as) {
    into.add(k);
    words.put(k, as);
  }

  private void phrase(int h, Set<Integer> into, boolean top) {
    if (failed || words.containsKey(h)) {
      return;
    }
    Party person = who.person(h);
    if (person != null) {
      keepCase(h, into);
      put(h, into, place(person));
      blank(person, into);
      for (int c : tree.children(h)) {
        boolean behind =
            c > Math.max(h, person.token()) && (tree.is(c, "nmod") || tree.is(c, "obl"));
        if (behind && !tree.caseOf(c).isEmpty() && !tree.caseOf(c).equals("of") && !top) {
          phrase(c, into, false);
        }
      }
      coordinated(h, into);
      return;
    }
    Party state = who.state(h, top);
    if (state != null) {
      keepCase(h, into);
      put(h, into, place(state));
      blank(state, into);
      coordinated(h, into);
      return;
    }
    if (pronoun(h, into, top)) {
      coordinated(h, into);
      return;
    }
    name(h);
    boolean done = false;
    for (int c : tree.children(h)) {
      if (!done && c > h) {
        put(h, into, tree.token(h).form());
        done = true;
      }
      if (kept(c, h, top)) {
        phrase(c, into, false);
      }
    }
    if (!done) {
      put(h, into, tree.token(h).form());
    }
    if (top) {
      whose(h, into);
    }
  }

  /** "the government": of which country, where the page knows it. */
  private void whose(int h, Set<Integer> into) {
    List<Party> found = page.parties().at(h);
    Party p = found.size() == 1 ? found.get(0) : null;
    int det = tree.child(h, "det");
    boolean the = det >= 0 && tree.form(det).equals("the");
    if (p == null || p.actor().country() == null || !the || !into.contains(det)) {
      return;
    }
    for (int k = det + 1; k < tree.right(h); k++) {
      if (into.contains(k) && tree.token(k).form().chars().anyMatch(Character::isUpperCase)) {
        return;
      }
    }
    int at = actors.indexOf(p.actor());
    if (at < 0) {
      at = actors.size();
      actors.add(p.actor());
    }
    words.put(det, tree.token(det).form() + " {" + at + ":of}");
  }

  /** The other words of a name: told by its place. */
  private void blank(Party p, Set<Integer> into) {
    for (int k = p.first(); k < p.end(); k++) {
      if (!words.containsKey(k)) {
        put(k, into, "");
      }
    }
  }

  private void keepCase(int h, Set<Integer> into) {
    for (int c : tree.children(h)) {
      if (tree.is(c, "case")) {
        put(c, into, tree.token(c).form());
        for (int f : tree.children(c)) {
          put(f, into, tree.token(f).form());
        }
      }
    }
  }

  private void coordinated(int h, Set<Integer> into) {
    for (int and : tree.children(h)) {
      if (and > h && tree.is(and, "cc")) {
        put(and, into, tree.token(and).form());
      }
    }
    for (int c : tree.children(h)) {
      Party again = tree.is(c, "conj") ? who.person(c) : null;
      if (c > h
          && tree.is(c, "conj")
          && !tree.verb(c)
          && (again == null || !names(again.entity()))) {
        for (int and : tree.children(c)) {
          if (and < c && tree.is(and, "cc")) {
            put(and, into, tree.token(and).form());
          }
        }
        phrase(c, into, true);
      }
    }
  }

  private boolean kept(int c, int h, boolean subject) {
    if (c == top && subject) {
      return false;
    }
    for (String relation : LEFT_OUT) {
      if (tree.is(c, relation)) {
        return false;
      }
    }
    int left = tree.left(c);
    boolean comma = left > 0 && tops.comma(left - 1) || tops.comma(left);
    String relation = tree.token(c).relation();
    if (tree.is(c, "appos") || relation.equals("acl:relcl")) {
      return !comma && !subject;
    }
    if (comma && tops.aside(c)) {
      return false;
    }
    if (tree.is(c, "advcl") && c > h && comma) {
      return !ASIDES.contains(tree.mark(c)) && !tree.token(c).tag().equals("VBG");
    }
    if (tree.is(c, "acl") && comma) {
      return false;
    }
    if (tree.is(c, "cc") || tree.is(c, "conj")) {
      return !(tree.verb(c) && tree.child(c, "nsubj") >= 0);
    }
    return true;
  }

  /** True for a phrase that names one person. */
  boolean names(int h, EntityType type) {
    Mention m = page.parties().mention(h);
    return m != null && m.type() == type;
  }

  /** True if the word is a pronoun, and dealt with. */
  private boolean pronoun(int k, Set<Integer> into, boolean subject) {
    String f = tree.form(k);
    String tag = tree.token(k).tag();
    if (!tag.startsWith("PRP")) {
      if (subject && tag.equals("DT")) {
        failed = true;
      }
      return false;
    }
    if (quoted.inMarks(k) || tree.is(k, "expl")) {
      keepCase(k, into);
      put(k, into, tree.token(k).form());
      return true;
    }
    if (k + 1 < tree.size() && tree.form(k + 1).equals("own")) {
      put(k, into, tree.token(k).form());
      return true;
    }
    if (FIRST_OR_SECOND.contains(f)) {
      failed = true;
      return true;
    }
    List<Party> found = page.casting().direct(k);
    boolean many = f.equals("they") || f.equals("them") || f.equals("we") || f.equals("their");
    Party p = found.isEmpty() || StandIns.strange(f, found.get(0)) ? null : found.get(0);
    boolean one = p != null && p.actor().kind() == Actor.Kind.PERSON;
    if (p == null
        || who.own(p, k)
        || p.entity() < 0 && !FIRST.contains(f)
        || found.size() > 1
        || many && one) {
      failed |=
          FIRST.contains(f)
              || THIRD.contains(f)
              || into == this.subject && !lenient
              || many && p != null && one && !names(p.entity());
      keepCase(k, into);
      put(k, into, tree.token(k).form());
      return true;
    }
    boolean poss = tree.token(k).relation().equals("nmod:poss");
    if (who.otherGender(f, p.entity())
        || !poss && into == predicate && tree.head(k) == this.top && names(p.entity())) {
      failed = true; // who-is-who went wrong: nobody calls one person "he" and "she", or urges her,
      // herself
      return true;
    }
    keepCase(k, into);
    if (names(p.entity()) && !subject) {
      put(k, into, tree.token(k).form());
    } else {
      put(k, into, place(p) + (poss ? "'s" : ""));
    }
    return true;
  }

  private void name(int h) {
    Mention m = page.parties().mention(h);
    if (m != null && m.form() == Mention.Form.NAME) {
      told.add(m.entity());
    }
  }

  /** The place of a party. */
  String place(Party p) {
    if (p.entity() >= 0) {
      told.add(p.entity());
    }
    int at = actors.indexOf(p.actor());
    if (at < 0) {
      at = actors.size();
      actors.add(p.actor());
    }
    return "{" + at + "}";
  }

  /** Adds one who speaks, whatever preposition he stands behind. */
  void voice(int head) {
    lenient = true;
    phrase(head, subject, true);
  }

  /** One who speaks, in words; null if that cannot be told. */
  @Nullable String voice() {
    String text = joined.segment(subject, words);
    return failed || text == null ? null : text.replaceFirst("(?i)^according to ", "").strip();
  }

  /** The clause; null if it cannot stand by itself. */
  @Nullable String text() {
    String first = joined.segment(subject, words);
    String rest = joined.segment(predicate, words);
    if (failed || first == null || rest == null) {
      return null;
    }
    for (int k : subject) {
      String tag = tree.token(k).tag();
      boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (verb && tree.is(k, "ccomp") || verb && tree.head(k) < 0) {
        return null; // what was said, read as who says it
      }
    }
    String all = Blanks.folded(first + " " + rest);
    boolean apart =
        all.contains(" ,") || all.contains(" .") || all.contains(" ;") || all.contains(" :");
    return Joined.tidy(apart ? BEFORE_SIGN.matcher(all).replaceAll("$1") : all);
  }

  /** True if more than one acts. */
  boolean several() {
    return subject.stream()
        .anyMatch(
            k ->
                tree.is(k, "conj")
                    && tree.noun(k)
                    && subject.contains(tree.head(k))
                    && !tree.is(tree.head(k), "nmod"));
  }
}
