package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillok.model.Quotation;
import org.sillok.model.Span;

/**
 * The places beside a trigger where rules look for those who take part: its subject, its objects,
 * what hangs on it with a preposition, who possesses it, the verb that governs it.
 */
final class Slots {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "once", "provided");

  private static final Set<String> COMPLEMENT_PREPOSITIONS =
      Set.of("to", "with", "against", "on", "from", "for", "of", "in", "over");

  private static final Set<String> TELLING = Set.of("tell", "say", "speak", "write");

  private final Tree tree;
  private final Reports reports;

  Slots(Tree tree, Reports reports) {
    this.tree = tree;
    this.reports = reports;
  }

  /** The tokens at a place relative to the anchor. */
  List<Integer> tokens(int i, String place) {
    int dot = place.indexOf('.');
    if (dot > 0) {
      List<Integer> out = new ArrayList<>();
      String first = place.substring(0, dot);
      String rest = place.substring(dot + 1);
      List<Integer> starts = first.equals("comp") ? tree.complements(i) : tokens(i, first);
      for (int s : starts) {
        if (rest.equals("comp")) {
          for (int c : tree.complements(s)) {
            deep(c, out);
          }
        } else {
          out.addAll(clauseTokens(s, rest));
        }
      }
      return out;
    }
    return switch (place) {
      case "subj" -> tree.subjects(i);
      case "surface" -> tree.surfaceSubjects(i);
      case "obj" -> tree.objects(i);
      case "poss" -> possessors(i);
      case "mod" -> modifiers(i);
      case "gov" -> governor(i);
      case "reporter" ->
          reports.reportingVerb(i) >= 0 ? tree.subjects(reports.reportingVerb(i)) : List.of();
      case "speaker" -> speaker(i);
      case "told" -> told(saying(i));
      case "supposed" -> supposed(i);
      case "govto" -> governorTargets(i);
      case "outer" -> outer(i);
      case "head" -> tree.head(i) >= 0 ? List.of(tree.head(i)) : List.of();
      case "self" -> List.of(i);
      case "main" -> tree.surfaceSubjects(tree.root(i));
      case "any", "none" -> List.of();
      default -> tree.prepositional(i, place);
    };
  }

  /** Whose words they are. */
  private List<Integer> speaker(int i) {
    int verb = saying(i);
    if (verb >= 0) {
      return tree.subjects(verb);
    }
    Quotation q = reports.quotation(tree.token(i).span());
    Span words = q == null ? null : q.speaker();
    for (int k = 0; words != null && k < tree.size(); k++) {
      boolean head = tree.head(k) < 0 || !words.covers(tree.token(tree.head(k)).span());
      if (head && words.covers(tree.token(k).span())) {
        return List.of(k);
      }
    }
    return List.of();
  }

  /** The verb by which the words at a token are told as somebody's; -1 if there is none. */
  private int saying(int i) {
    int verb = reports.sayingVerb(i);
    Quotation q = verb >= 0 ? null : reports.quotation(tree.token(i).span());
    verb = q == null ? verb : reports.cue(q);
    return verb >= 0 ? verb : closing(i);
  }

  /** "..., Oslo told them", wherever the parser hung it. */
  private int closing(int i) {
    for (int k = i + 1; k < tree.sentenceEnd(i); k++) {
      int subject = tree.verb(k) && reports.saying(tree.lemma(k)) ? tree.child(k, "nsubj") : -1;
      int left = subject > i ? tree.left(subject) : -1;
      if (left > i + 1 && subject < k && tree.is(left - 1, "punct")) {
        return k;
      }
    }
    return -1;
  }

  /** To whom it is said: "told Oslo", "replied to Oslo", "wrote in a letter to Oslo". */
  private List<Integer> told(int verb) {
    if (verb < 0) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>();
    for (int c : tree.children(verb)) {
      if (tree.is(c, "iobj") || tree.is(c, "obj")) {
        out.add(c);
      }
    }
    out.addAll(tree.prepositional(verb, "to"));
    return out;
  }

  /** Who has to do what a condition asks for: "only if Oslo lifts its ban". */
  private List<Integer> supposed(int i) {
    for (int k = i + 1; k < tree.sentenceEnd(i); k++) {
      if (tree.verb(k) && tree.marked(k, CONDITIONS)) {
        List<Integer> out = new ArrayList<>(tree.surfaceSubjects(k));
        out.addAll(tree.objects(k));
        return out;
      }
    }
    return List.of();
  }

  private void deep(int c, List<Integer> out) {
    out.addAll(tree.objects(c));
    for (String p : COMPLEMENT_PREPOSITIONS) {
      out.addAll(tree.prepositional(c, p));
    }
  }

  private List<Integer> clauseTokens(int clause, String rest) {
    if (rest.equals("subj")) {
      int s = tree.child(clause, "nsubj");
      return s < 0 ? List.of() : List.of(s);
    }
    return rest.equals("obj") ? tree.objects(clause) : tokens(clause, rest);
  }

  private List<Integer> possessors(int i) {
    List<Integer> out = new ArrayList<>();
    for (int c : tree.children(i)) {
      if (tree.token(c).relation().equals("nmod:poss")) {
        out.add(c);
      }
    }
    return out;
  }

  private List<Integer> modifiers(int i) {
    List<Integer> out = new ArrayList<>();
    for (int c : tree.children(i)) {
      boolean two = tree.is(c, "nummod") && tree.lemma(i).equals("meet"); // "the two meet"
      if (c < i && (two || tree.is(c, "amod") || tree.is(c, "compound") || tree.is(c, "nmod"))) {
        out.add(c);
      }
    }
    return out;
  }

  /** The subject of the verb that governs a noun as object: "Oslo held talks". */
  private List<Integer> governor(int i) {
    int h = tree.head(i);
    if (h >= 0
        && TELLING.contains(tree.lemma(h))
        && tree.lemma(i).equals("round")
        && tree.prepositional(i, "with").isEmpty()) {
      return List.of(); // "told reporters after the round in Oslo": others sat there, too
    }
    if (h >= 0
        && (tree.is(i, "obj") || tree.is(i, "obl") || tree.token(i).relation().equals("nsubj:pass"))
        && tree.verb(h)) {
      return tree.subjects(h);
    }
    if (h >= 0 && tree.is(i, "nmod") && tree.noun(h)) {
      List<Integer> out = possessors(h);
      return out.isEmpty() && tree.head(h) >= 0 && (tree.is(h, "obj") || tree.is(h, "obl"))
          ? tree.subjects(tree.head(h))
          : out;
    }
    if (h >= 0 && tree.is(i, "conj")) {
      return governor(h);
    }
    return List.of();
  }

  /** "withdraws the quota they set": who withdraws what the relative clause tells of. */
  private List<Integer> outer(int i) {
    List<Integer> out = new ArrayList<>();
    for (int o : tree.objects(i)) {
      int verb = tree.head(o);
      if (verb >= 0 && verb != i && tree.verb(verb) && o < i) {
        out.addAll(tree.surfaceSubjects(verb));
      }
    }
    return out;
  }

  /** What hangs on the governing verb: "held talks on Friday with Oslo". */
  private List<Integer> governorTargets(int i) {
    int h = tree.head(i);
    if (h < 0 || !tree.verb(h) || !tree.is(i, "obj")) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>();
    for (String p : List.of("with", "to", "on", "against", "for", "at", "from")) {
      out.addAll(tree.prepositional(h, p));
    }
    for (int c : tree.children(h)) {
      if (tree.is(c, "iobj")) {
        out.add(c);
      }
    }
    return out;
  }
}
