package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Status;

/**
 * Puts a finite clause into the present tense of a chronology: "had rejected" and "rejected" become
 * "rejects", "was summoned" becomes "is summoned", "would lift" becomes "will lift". It replaces
 * the words of the verb and no others.
 */
final class PresentTense {
  private static final Set<String> WILL = Set.of("will", "would", "'ll", "’ll", "wo", "shall");
  private static final Set<String> NOT = Set.of("n't", "n’t", "not");
  private static final Map<String, String> MODALS = Map.of("might", "may", "ca", "can");

  /** What the past of a report stands for in the words that were said: states, not deeds. */
  private static final Set<String> STATES =
      Set.of(
          "want",
          "need",
          "hope",
          "believe",
          "know",
          "expect",
          "depend",
          "support",
          "oppose",
          "intend",
          "remain",
          "seem",
          "consider",
          "regard",
          "wish",
          "demand",
          "object",
          "insist");

  private final Tree tree;
  private final Set<String> doubles;

  PresentTense(Tree tree, WordSets sets) {
    this.tree = tree;
    this.doubles = sets.named("double-l");
  }

  /** The auxiliaries, copula and negations before a word, in order. */
  List<Integer> auxiliaries(int v) {
    List<Integer> out = new ArrayList<>();
    for (int c : tree.children(v)) {
      if (c < v && (tree.is(c, "aux") || tree.is(c, "cop")) && !tree.form(c).equals("to")) {
        out.add(c);
      }
    }
    return out;
  }

  /** True if the word with its auxiliaries can stand as the verb of a sentence. */
  boolean finite(int v) {
    List<Integer> aux = auxiliaries(v);
    String tag = tree.token(aux.isEmpty() ? v : aux.get(0)).tag();
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Whether the form of the verb tells that its subject is one or many; null if it does not. */
  @Nullable Boolean plural(int v) {
    List<Integer> aux = auxiliaries(v);
    int first = aux.isEmpty() ? v : aux.get(0);
    String form = tree.form(first);
    if (form.equals("was") || form.equals("has") || tree.token(first).tag().equals("VBZ")) {
      return false;
    }
    if (form.equals("had") || form.equals("did")) {
      return null;
    }
    boolean many = form.equals("were") || form.equals("are") || form.equals("have");
    return many || tree.token(first).tag().equals("VBP") && !form.equals("am") ? true : null;
  }

  /**
   * Writes the verb of the clause that is told.
   *
   * @param words what stands for each token, to be changed; an empty one is left out
   */
  void tell(int v, boolean plural, Status status, Map<Integer, String> words) {
    List<Integer> aux = auxiliaries(v);
    boolean negated = negations(v, words);
    if (aux.isEmpty()) {
      boolean own = tree.lostSubject(v) < 0;
      boolean passive = own && tree.token(v).tag().equals("VBN") && tree.is(v, "acl");
      if (passive) {
        words.put(v, be(plural) + " " + tree.token(v).form());
      } else {
        words.put(v, present(single(tree.lemma(v)), plural));
      }
      return;
    }
    int a = aux.get(0);
    String form = tree.form(a);
    if (WILL.contains(form)) {
      boolean plan = status == Status.PLANNED && !negated && !copular(v, aux);
      boolean parted = plan && v > a + 1 && tree.token(v).tag().equals("VB");
      words.put(a, parted ? be(plural) : plan ? be(plural) + " to" : "will");
      if (parted) {
        words.put(v, "to " + tree.token(v).form()); // "is reportedly to recall"
      }
    } else if (MODALS.containsKey(form)) {
      words.put(a, MODALS.getOrDefault(form, form));
    } else if (tree.lemma(a).equals("have")) {
      perfect(v, aux, plural, negated, false, words);
    } else if (tree.lemma(a).equals("be") && !form.equals("be")) {
      words.put(a, be(plural));
    } else if (tree.lemma(a).equals("do")) {
      words.put(a, negated ? plural ? "do" : "does" : "");
      if (!negated) {
        words.put(v, present(single(tree.lemma(v)), plural));
      }
    }
  }

  /** Writes the verb of what the clause depends on: "only if Oslo freed them" becomes "frees". */
  void condition(int v, boolean plural, Map<Integer, String> words) {
    List<Integer> aux = auxiliaries(v);
    if (aux.isEmpty() && tree.token(v).tag().equals("VBD")) {
      words.put(v, present(single(tree.lemma(v)), plural));
    } else if (!aux.isEmpty() && tree.form(aux.get(0)).matches("was|were")) {
      words.put(aux.get(0), be(plural));
    }
  }

  /** Writes the verb of a clause that is reported inside the one that is told. */
  void report(int v, boolean plural, boolean shifted, Map<Integer, String> words) {
    if (!shifted || !finite(v)) {
      return;
    }
    boolean condition = tree.is(v, "advcl");
    List<Integer> aux = auxiliaries(v);
    boolean negated = negations(v, words);
    if (aux.isEmpty()) {
      if (tree.token(v).tag().equals("VBD") && (condition || STATES.contains(tree.lemma(v)))) {
        words.put(v, present(single(tree.lemma(v)), plural));
      } else if (tree.lemma(v).equals("be")) {
        words.put(v, be(plural));
      }
      return;
    }
    int a = aux.get(0);
    String form = tree.form(a);
    boolean unreal = aux.stream().anyMatch(x -> tree.form(x).equals("have"));
    if ((form.equals("would") || form.equals("wo")) && !unreal) {
      words.put(a, "will");
    } else if (MODALS.containsKey(form)) {
      words.put(a, MODALS.getOrDefault(form, form));
    } else if (form.equals("had")) {
      perfect(v, aux, plural, negated, true, words);
    } else if ((form.equals("was") || form.equals("were")) && (condition || !done(v, aux))) {
      words.put(a, be(plural));
    } else if (form.equals("did")) {
      words.put(a, plural ? "do" : "does");
    }
  }

  private void perfect(
      int v,
      List<Integer> aux,
      boolean plural,
      boolean negated,
      boolean keep,
      Map<Integer, String> words) {
    int a = aux.get(0);
    if (!keep && aux.size() > 1 && tree.form(aux.get(1)).equals("been")) {
      words.put(a, be(plural));
      words.put(aux.get(1), "");
    } else if (keep || negated) {
      words.put(a, plural ? "have" : "has");
    } else {
      words.put(a, "");
      words.put(v, present(single(tree.lemma(v)), plural));
    }
  }

  /** "said that nobody was arrested" tells a deed, "said that it was ready" how things stand. */
  private boolean done(int v, List<Integer> aux) {
    return tree.token(v).tag().equals("VBN") && aux.size() == 1 && !tree.infinitive(v);
  }

  private boolean copular(int v, List<Integer> aux) {
    return !tree.verb(v) || aux.stream().anyMatch(c -> tree.is(c, "cop"));
  }

  /** True for a negated verb; writes "n't" in full. */
  private boolean negations(int v, Map<Integer, String> words) {
    boolean found = false;
    for (int c : tree.children(v)) {
      if (c < v && NOT.contains(tree.form(c))) {
        words.put(c, "not");
        found = true;
      }
    }
    return found;
  }

  private static String be(boolean plural) {
    return plural ? "are" : "is";
  }

  /** "initialled" has been levelled to "initiall" by rule. */
  private String single(String lemma) {
    boolean doubled = lemma.endsWith("ll") && lemma.matches(".*[aeiou][^aeiou]+[aeiou]*[aeiou]ll");
    return doubled && !doubles.contains(lemma) ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The simple present of the third person. */
  static String present(String lemma, boolean plural) {
    if (lemma.equals("be")) {
      return be(plural);
    }
    if (plural) {
      return lemma;
    }
    if (lemma.equals("have")) {
      return "has";
    }
    int n = lemma.length();
    if (lemma.endsWith("y") && n > 1 && "aeiou".indexOf(lemma.charAt(n - 2)) < 0) {
      return lemma.substring(0, n - 1) + "ies";
    }
    boolean hiss =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    return lemma + (hiss || lemma.equals("go") || lemma.equals("do") ? "es" : "s");
  }
}
