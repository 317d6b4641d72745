package org.sillok.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks for: a word of a part of speech and conditions on what hangs on it.
 *
 * <p>Written {@code break_off.v obj=@talks !has=agree}: the verb "break" with the particle "off",
 * with an object of that set, and without "agree" in what follows. Parts of speech: {@code v},
 * {@code n}, {@code a}. Keys of conditions: {@code obj}, {@code subj}, {@code to} (infinitive or
 * preposition), {@code ing}, {@code that} (clause), {@code comp} (any of the three), {@code has}
 * (anywhere to the right in its phrase), {@code near} (six words to either side), {@code mod} (what
 * stands before a noun and hangs on it), {@code light} (the verb that governs a noun), {@code must}
 * (a clause with that modal), {@code next} (the very next word), {@code above} (the same of the
 * clause that a verb of saying closes), {@code start} (the word itself, as printed), {@code case}
 * (its own preposition), {@code aux} (an auxiliary of it), {@code ante} (a noun up to forty-five
 * words before, at most two sentences back: what "it" or "them" stands for), {@code neg} (a
 * negation of it or up to two words before it), {@code none} (a subject of which there is none: "no
 * minister"), {@code says} (the last word of what it is: "the answer was no"), {@code mark} (what
 * begins its clause: "if"), or a preposition. Beside lemmas stand {@code %person}, {@code %state},
 * {@code %place}, {@code %body}: whoever is named so; as the word itself they stand for a name that
 * is a predicate ("was in Oslo").
 *
 * <p>Several keys, {@code on|against=*}, are alternatives.
 *
 * @param words the lemmas, each with its particles; empty for a word that stands alone
 */
record Pattern(Map<String, Set<String>> words, char pos, List<Condition> conditions) {
  /** A condition: one of the keys leads to one of the words; no words means any. */
  record Condition(boolean negative, List<String> keys, Set<String> words, boolean names) {
    Condition(boolean negative, List<String> keys, Set<String> words) {
      this(negative, keys, words, words.stream().anyMatch(w -> w.startsWith("%")));
    }
  }

  private static final String ANTE = "ante";

  /** In how many words before its pronoun a noun stands. */
  private static final int BEFORE = 45;

  private static final int SENTENCES = 2;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "nor");

  static Pattern parse(String written, WordSets sets, Resource.Row row) {
    String[] parts = written.split(" +");
    int dot = parts[0].lastIndexOf('.');
    if (dot < 0 || dot != parts[0].length() - 2 || "vna".indexOf(parts[0].charAt(dot + 1)) < 0) {
      throw row.wrong("no part of speech in " + parts[0]);
    }
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String w : sets.words(parts[0].substring(0, dot), row)) {
      int bar = w.indexOf('_');
      Set<String> particles =
          words.computeIfAbsent(bar < 0 ? w : w.substring(0, bar), k -> new LinkedHashSet<>());
      particles.add(bar < 0 ? "" : w.substring(bar + 1));
    }
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      int eq = parts[i].indexOf('=');
      if (eq < 0) {
        throw row.wrong("not a condition: " + parts[i]);
      }
      boolean negative = parts[i].startsWith("!");
      conditions.add(
          new Condition(
              negative,
              List.of(parts[i].substring(negative ? 1 : 0, eq).split("\\|")),
              sets.words(parts[i].substring(eq + 1), row)));
    }
    return new Pattern(words, parts[0].charAt(dot + 1), List.copyOf(conditions));
  }

  /** True if it asks for a governing verb. */
  boolean light() {
    return conditions.stream().anyMatch(c -> !c.negative() && c.keys().contains("light"));
  }

  /** True if it asks for a clause of condition: "if it is not withdrawn by Friday". */
  boolean conditional() {
    return conditions.stream().anyMatch(c -> !c.negative() && c.keys().contains("mark"));
  }

  /** How much it asks for: of two patterns that match one word the one that asks for more wins. */
  int weight() {
    int w = 0;
    for (Condition c : conditions) {
      w += c.negative() ? 0 : c.words().isEmpty() ? 1 : c.keys().contains("pre") ? 5 : 2;
    }
    return w;
  }

  /**
   * The tokens that made it match at {@code i}, the word itself first; null if it does not match.
   */
  @Nullable List<Integer> match(Tree tree, int i) {
    Set<String> particles = words.get(tree.lemma(i));
    if (particles == null) {
      particles = words.get(tree.form(i));
    }
    if (particles == null && tree.child(i, "cop") >= 0) {
      particles = words.get(tree.named(i));
    }
    if (particles == null || !fits(tree, i)) {
      return null;
    }
    List<Integer> hit = new ArrayList<>();
    hit.add(i);
    int p = particle(tree, i, particles);
    if (p >= 0) {
      hit.add(p);
    } else if (!particles.contains("")) {
      return null;
    }
    for (Condition c : conditions) {
      int at = -1;
      for (int k = 0; k < c.keys().size() && at < 0; k++) {
        at = find(tree, i, c.keys().get(k), c);
        if (at < 0 && p >= 0 && c.keys().get(k).equals("obj")) {
          // "took in refugees", read as "took | in refugees"
          at = nominal(tree, tree.prepositional(i, tree.form(p)), c);
        }
      }
      if (c.negative() == (at >= 0)) {
        return null;
      }
      if (at >= 0 && at != i && !c.keys().contains(ANTE)) {
        hit.add(at);
      }
    }
    return hit;
  }

  /** True if the word at {@code i} is of its part of speech. */
  boolean fits(Tree tree, int i) {
    return switch (pos) {
      case 'v' ->
          tree.verb(i) && !tree.is(i, "amod") && !tree.is(i, "aux") && !tree.is(i, "compound");
      case 'n' -> tree.noun(i) && !tree.is(i, "compound") && !tree.is(i, "flat");
      default ->
          tree.adjective(i)
              || tree.token(i).tag().equals("VBN")
              || tree.token(i).upos().equals("ADV");
    };
  }

  private static int particle(Tree tree, int i, Set<String> particles) {
    for (int c : tree.children(i)) {
      if (particles.contains(tree.form(c)) && !tree.is(c, "case") && c > i) {
        return c;
      }
    }
    int end = Math.min(tree.sentenceEnd(i), i + 3);
    for (int k = i + 1; k < end; k++) {
      if (particles.contains(tree.form(k)) && !tree.is(k, "case")) {
        return k;
      }
    }
    // "back off on", "pull out of": what looks like a preposition directly behind the verb
    return i + 1 < tree.sentenceEnd(i) && particles.contains(tree.form(i + 1)) ? i + 1 : -1;
  }

  private static int find(Tree tree, int i, String key, Condition c) {
    return switch (key) {
      case "has" -> inside(tree, i, c);
      case "near" ->
          window(
              tree,
              i,
              c,
              Math.max(tree.sentenceStart(i), i - 6),
              Math.min(tree.sentenceEnd(i), i + 7));
      case "pre" -> window(tree, i, c, Math.max(tree.sentenceStart(i), i - 5), i);
      case "next" -> window(tree, i, c, i + 1, Math.min(tree.sentenceEnd(i), i + 2));
      case "post" -> window(tree, i, c, i + 1, Math.min(tree.sentenceEnd(i), i + 7));
      case "start" -> c.words().contains(tree.form(i)) ? i : -1;
      case "light" -> light(tree, i, c);
      case "case" -> c.words().contains(tree.caseOf(i)) ? i : -1;
      case "aux" -> child(tree, i, c, "aux");
      case ANTE -> ante(tree, i, c);
      case "neg" -> negation(tree, i);
      case "none" -> Turns.nobody(tree, i, c);
      case "says" -> Turns.predicate(tree, i, c);
      case "mark" -> tree.marked(i, c.words()) ? i : -1;
      case "mod" -> modifier(tree, i, c);
      case "must" -> modal(tree, i, c);
      case "above" -> above(tree, i, c);
      case "to" -> {
        int at = clause(tree, i, c, 't');
        yield at >= 0 ? at : nominal(tree, tree.prepositional(i, "to"), c);
      }
      case "ing" -> clause(tree, i, c, 'g');
      case "that" -> clause(tree, i, c, 'f');
      case "comp" -> clause(tree, i, c, 'a');
      case "obj" -> nominal(tree, tree.objects(i), c);
      case "subj" -> nominal(tree, tree.subjects(i), c);
      case "poss" -> nominal(tree, possessors(tree, i), c);
      default -> nominal(tree, tree.prepositional(i, key), c);
    };
  }

  static boolean word(Tree tree, int i, Condition c) {
    return c.words().isEmpty()
        || c.words().contains(tree.lemma(i))
        || c.words().contains(tree.form(i))
        || c.names() && c.words().contains(tree.named(i));
  }

  private static int child(Tree tree, int i, Condition c, String relation) {
    for (int k : tree.children(i)) {
      if (tree.is(k, relation) && word(tree, k, c)) {
        return k;
      }
    }
    return -1;
  }

  private static int negation(Tree tree, int i) {
    for (int k = Math.max(tree.sentenceStart(i), i - 2); k < i; k++) {
      if (NEGATIONS.contains(tree.form(k))) {
        return k;
      }
    }
    for (int k : tree.children(i)) {
      if (NEGATIONS.contains(tree.form(k))) {
        return k;
      }
    }
    return -1;
  }

  /** The noun that stands before and is asked for by the pattern, or -1. */
  int ante(Tree tree, int i) {
    for (Condition c : conditions) {
      if (!c.negative() && c.keys().contains(ANTE)) {
        return ante(tree, i, c);
      }
    }
    return -1;
  }

  private static int ante(Tree tree, int i, Condition c) {
    int start = tree.sentenceStart(i);
    for (int n = 0; n < SENTENCES && start > 0; n++) {
      start = tree.sentenceStart(start - 1);
    }
    for (int k = i - 1; k >= Math.max(start, i - BEFORE); k--) {
      if (tree.noun(k) && !tree.is(k, "compound") && word(tree, k, c)) {
        return k;
      }
    }
    return -1;
  }

  private static int inside(Tree tree, int i, Condition c) {
    int end = Math.min(tree.sentenceEnd(i), Math.max(Math.min(tree.right(i), i + 16), i + 7));
    return window(tree, i, c, i + 1, end);
  }

  private static int window(Tree tree, int i, Condition c, int from, int to) {
    for (int k = from; k < to; k++) {
      if (k != i && word(tree, k, c)) {
        return k;
      }
    }
    return -1;
  }

  private static int light(Tree tree, int i, Condition c) {
    int h = tree.head(i);
    return h >= 0
            && word(tree, h, c)
            && (tree.is(i, "obj") || tree.token(i).relation().equals("nsubj:pass"))
        ? h
        : -1;
  }

  private static int modifier(Tree tree, int i, Condition c) {
    for (int k : tree.children(i)) {
      if (k < i && word(tree, k, c)) {
        return k;
      }
      if (k < i) {
        for (int m : tree.children(k)) {
          if (!c.words().isEmpty() && word(tree, m, c)) {
            return m;
          }
        }
      }
    }
    return -1;
  }

  /** "Oslo must reopen the port, the minister said": the clause before. */
  private static int above(Tree tree, int i, Condition c) {
    int h = tree.is(i, "parataxis") ? tree.head(i) : -1;
    boolean before = h >= 0 && h < i && tree.child(i, "nsubj") >= 0;
    return before && child(tree, h, c, "aux") >= 0 ? h : -1;
  }

  private static int modal(Tree tree, int i, Condition c) {
    for (int k : tree.children(i)) {
      if (tree.is(k, "ccomp") || tree.is(k, "parataxis") || tree.is(k, "xcomp")) {
        for (int m : tree.children(k)) {
          if (tree.is(m, "aux") && word(tree, m, c)) {
            return k;
          }
        }
        if (c.words().contains(tree.lemma(k))) {
          return k;
        }
      }
    }
    return -1;
  }

  private static int clause(Tree tree, int i, Condition c, char kind) {
    for (int k : tree.complements(i)) {
      boolean infinitive = tree.infinitive(k);
      // "denied that he was leaving" is no gerund
      boolean gerund = tree.token(k).tag().equals("VBG") && tree.child(k, "aux") < 0;
      boolean ok =
          switch (kind) {
            case 't' -> infinitive;
            case 'g' -> gerund;
            case 'f' -> !infinitive && !gerund;
            default -> true;
          };
      if (ok) {
        for (int m : tree.withConjuncts(k)) {
          if (word(tree, m, c)) {
            return m;
          }
        }
      }
    }
    return -1;
  }

  private static List<Integer> possessors(Tree tree, int i) {
    List<Integer> out = new ArrayList<>();
    for (int k : tree.children(i)) {
      if (tree.token(k).relation().equals("nmod:poss")) {
        out.add(k);
      }
    }
    return out;
  }

  private static int nominal(Tree tree, List<Integer> heads, Condition c) {
    for (int h : heads) {
      for (int m : tree.withConjuncts(h)) {
        if (word(tree, m, c)) {
          return m;
        }
        // "part of a military aid program": the word that counts may stand beside the head or below
        // it
        for (int k : tree.children(m)) {
          boolean of = tree.is(k, "nmod") && (k < m || tree.marked(k, "of"));
          if (!c.words().isEmpty()
              && (tree.is(k, "compound") || of || tree.is(k, "amod"))
              && word(tree, k, c)) {
            return k;
          }
        }
      }
    }
    return -1;
  }
}
