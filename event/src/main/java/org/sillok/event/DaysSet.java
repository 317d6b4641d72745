package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.When;

/**
 * Days that clauses set: "if it is not withdrawn by Friday, the port will close", and those that
 * one sets oneself, "the text would be filed by Friday, a spokesman said".
 */
final class DaysSet {
  private static final int MATTER = 200;
  private static final Set<String> MOUTHPIECES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "official", "aide");

  private final Page page;
  private final Tree tree;
  private final Limits limits;
  private final Standing standing;

  DaysSet(Page page, Limits limits, Standing standing) {
    this.page = page;
    this.tree = page.tree();
    this.limits = limits;
    this.standing = standing;
  }

  /**
   * A day that is set.
   *
   * @param at its word in the tree
   * @param threat what comes otherwise, or null
   */
  record Found(
      int at, List<Party> party, When by, String matter, @Nullable String threat, String rule) {
    Found {
      party = List.copyOf(party);
    }
  }

  /** "The text would be filed by Friday, a spokesman said": a day that one sets oneself. */
  @Nullable Found own(int i) {
    boolean will = new Tenses(tree).auxiliary(i, Tenses.WILL);
    if (!will || tree.negated(i, List.of())) {
      return null;
    }
    When by = limits.strict(i + 1, Math.min(tree.right(i), tree.sentenceEnd(i)));
    String matter = tree.passive(i) ? page.words(i, MATTER) : act(i);
    if (by == null || by.days() < 1 || matter == null) {
      return null;
    }
    List<Party> party = new ArrayList<>();
    for (int s : tree.surfaceSubjects(i)) {
      party.addAll(page.casting().direct(s));
    }
    party = standing.of(party);
    party = party.isEmpty() && tree.passive(i) ? speaker(i) : party;
    return party.isEmpty() ? null : new Found(i, party, by, matter, null, "deadline/own");
  }

  /** The act without its subject: "reply before Friday". */
  private String act(int verb) {
    int last = Math.max(verb, tree.right(verb) - 1);
    while (last > verb && tree.is(last, "punct")) {
      last--;
    }
    return new Stands(page).text(tree.span(verb, last));
  }

  /** "If it is not withdrawn by Friday, the port will close." */
  @Nullable Found condition(int word) {
    int i = tree.head(word);
    if (i < 0 || !tree.is(i, "advcl") && !tree.is(i, "ccomp")) {
      return null;
    }
    When by = limits.between(tree.left(i), tree.right(i));
    int main = tree.head(i);
    if (by == null) {
      return null;
    }
    List<Party> party = new ArrayList<>();
    boolean threat = main >= 0 && new Tenses(tree).auxiliary(main, Tenses.WILL);
    int report = reporter(i);
    for (int t :
        threat ? tree.subjects(main) : report < 0 ? List.<Integer>of() : tree.subjects(report)) {
      party.addAll(
          page.casting().direct(t).isEmpty() ? page.parties().within(t) : page.casting().direct(t));
    }
    for (int t : party.isEmpty() && report >= 0 ? tree.subjects(report) : List.<Integer>of()) {
      party.addAll(page.parties().within(t));
    }
    boolean nobody = party.stream().allMatch(p -> p.actor().country() == null);
    List<Party> said = nobody ? speaker(i) : List.of();
    party = said.isEmpty() ? party : said;
    String matter = page.words(i, MATTER);
    String or = otherwise(main, report, i);
    return party.isEmpty() || matter == null
        ? null
        : new Found(i, party, by, matter, or, "deadline/condition");
  }

  /** The main clause, without the condition before it. */
  private @Nullable String otherwise(int main, int report, int condition) {
    if (main < 0 || main == report) {
      return null;
    }
    int from = condition < main ? tree.right(condition) : tree.left(main);
    int to = condition < main ? tree.right(main) : tree.left(condition);
    while (from < to && tree.token(from).upos().equals("PUNCT")) {
      from++;
    }
    while (to > from && tree.token(to - 1).upos().equals("PUNCT")) {
      to--;
    }
    if (from >= to || main < from || main >= to) {
      return page.words(main, MATTER);
    }
    String words = Blanks.folded(page.text().words(tree.span(from, to - 1)));
    return words.length() > MATTER ? page.words(main, MATTER) : words;
  }

  /** The verb of saying or warning above a condition. */
  private int reporter(int i) {
    int r = page.reports().reportingVerb(i);
    for (int k = i, steps = 0;
        r < 0 && tree.head(k) >= 0 && steps < 20;
        k = tree.head(k), steps++) {
      String lemma = tree.lemma(tree.head(k));
      if (lemma.equals("warn") || lemma.equals("threaten")) {
        r = tree.head(k);
      }
    }
    return r;
  }

  /** Who is named as the speaker of a clause, if he can stand for a state or body. */
  List<Party> speaker(int i) {
    Party said = page.reports().speakerOf(i);
    List<Party> able = said == null ? List.of() : standing.of(List.of(said));
    int verb = able.isEmpty() ? page.reports().reportingVerb(i) : -1;
    for (int s : verb < 0 ? List.<Integer>of() : tree.subjects(verb)) {
      // "a spokesman said": of whom the sentence before was
      for (int t :
          MOUTHPIECES.contains(tree.lemma(s)) ? page.casting().topic(s) : List.<Integer>of()) {
        able = standing.of(page.parties().within(t));
      }
    }
    return able;
  }
}
