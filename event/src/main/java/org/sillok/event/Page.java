package org.sillok.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.AnnotatedText;
import org.sillok.model.ClaimId;
import org.sillok.model.Provenance;
import org.sillok.model.Span;
import org.sillok.model.When;

/** An annotated page with the views of it that all makers of claims share. */
final class Page {
  private final AnnotatedText text;
  private final Tree tree;
  private final Parties parties;
  private final Reports reports;
  private final Statuses statuses;
  private final Timing timing;
  private final NewsDays newsDays;
  private final Casting casting;
  private final Clauses clauses;
  private final Gists gists;
  private final WordSets sets;
  private final Contexts contexts;
  private final Governors governors;
  private final String engine;

  Page(
      AnnotatedText text,
      Governors governors,
      Heads heads,
      WordSets sets,
      Contexts contexts,
      String engine) {
    this.text = text;
    this.tree = new Tree(text);
    this.parties = new Parties(tree, heads);
    this.reports = new Reports(tree, parties, governors, sets);
    this.statuses = new Statuses(tree, governors, sets);
    this.newsDays = new NewsDays(tree, reports, governors, sets);
    this.timing = new Timing(tree, reports, governors, sets, newsDays);
    this.casting = new Casting(tree, parties, reports);
    this.clauses = new Clauses(tree, sets);
    this.sets = sets;
    this.contexts = contexts;
    this.engine = engine;
    this.governors = governors;
    this.gists = new Gists(this);
  }

  AnnotatedText text() {
    return text;
  }

  Tree tree() {
    return tree;
  }

  Parties parties() {
    return parties;
  }

  Reports reports() {
    return reports;
  }

  Statuses statuses() {
    return statuses;
  }

  Timing timing() {
    return timing;
  }

  NewsDays newsDays() {
    return newsDays;
  }

  Casting casting() {
    return casting;
  }

  Clauses clauses() {
    return clauses;
  }

  Gists gists() {
    return gists;
  }

  /** True for a verb of saying. */
  boolean reporting(String lemma) {
    return governors.reporting(lemma);
  }

  /** True for a noun that tells a phase of what hangs on it: "the first round of talks". */
  boolean phase(int noun, String preposition) {
    Governors.Effect e = governors.effect(tree.lemma(noun), 'n', preposition);
    return e == Governors.Effect.SAME || e == Governors.Effect.HAPPENED;
  }

  WordSets sets() {
    return sets;
  }

  Contexts contexts() {
    return contexts;
  }

  /** The provenance of a claim made from the sentence around a token. */
  Provenance provenance(int token, String rule) {
    Span sentence = text.sentences().get(Math.max(0, tree.sentence(token))).span();
    return Provenance.of(text.article(), sentence, rule + respelt(sentence), engine);
  }

  /** What a sentence calls people whose usual name is another; as a rule, nothing. */
  private String respelt(Span sentence) {
    if (text.entities().stream().allMatch(e -> e.respelt() == null)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    text.mentions().stream()
        .filter(m -> m.span().overlaps(sentence))
        .map(m -> text.entities().get(m.entity()).respelt())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(r -> out.append(Provenance.PRINTED).append(r));
    return out.toString();
  }

  /** The id of a claim of this page. */
  ClaimId id(String kind, Span words, String... content) {
    String[] parts = new String[content.length + 3];
    parts[0] = text.article().page().toString();
    parts[1] = kind;
    parts[2] = words.start() + "-" + words.end();
    System.arraycopy(content, 0, parts, 3, content.length);
    return ClaimId.of(parts);
  }

  /** The actors of a list of parties. */
  static List<Actor> actors(List<Party> parties) {
    return parties.stream().map(Party::actor).distinct().toList();
  }

  /** The words of a subtree, without the clauses behind it, at most {@code max} characters. */
  @Nullable String words(int head, int max) {
    int first = tree.left(head);
    int last = tree.right(head) - 1;
    while (first < head
        && (tree.is(first, "case")
            || tree.is(first, "mark")
            || tree.is(first, "punct")
            || tree.is(first, "cc"))) {
      first++;
    }
    while (last > head && tree.token(last).upos().equals("PUNCT")) {
      last--;
    }
    String s = Blanks.folded(tree.span(first, last).in(text.article().text())).strip();
    if (s.length() > max) {
      int cut = s.lastIndexOf(' ', max);
      s = s.substring(0, cut < max / 2 ? max : cut);
    }
    return s.isBlank() ? null : s;
  }

  /** The date of the page, where it is known. */
  When published() {
    return text.article().published().when();
  }
}
