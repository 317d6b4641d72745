package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillok.model.AnnotatedText;

/**
 * The syntax of a text as the rules look at it: children, arguments by role, extents. All indices
 * are indices in {@link AnnotatedText#tokens()}.
 *
 * <p>A parse is wrong in one relation of six; so an argument is looked for where parsers put it by
 * mistake too (the preposition of a verb on its object, the object of a relative clause at the
 * clause's head).
 */
final class Tree extends Words {
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "dobj");

  private final Repairs repairs;

  Tree(AnnotatedText text) {
    super(text);
    this.repairs = new Repairs(this);
  }

  /** The subject of a verb that the parser lost, or -1. */
  int lostSubject(int i) {
    return repairs.subject(i);
  }

  /** The verb of a noun that the parser lost, or -1. */
  int lostVerb(int i) {
    return repairs.verb(i);
  }

  /** The object of a verb that the parser gave to another, or -1. */
  int robbed(int verb) {
    return repairs.robbed(verb);
  }

  @Override
  boolean passive(int i) {
    if (repairs.robbed(i) >= 0) {
      return false;
    }
    return repairs.subject(i) >= 0 ? child(i, "aux") >= 0 && has(i, "aux:pass") : super.passive(i);
  }

  /** The word and everything coordinated with it. */
  List<Integer> withConjuncts(int i) {
    List<Integer> out = new ArrayList<>();
    out.add(i);
    for (int k = 0; k < out.size() && out.size() < 20; k++) {
      for (int c : children(out.get(k))) {
        if (is(c, "conj") && !(verb(c) && noun(i))) {
          out.add(c);
        }
      }
    }
    return out;
  }

  /**
   * The one who acts: the subject, the agent of a passive, the governor's subject; tokens, without
   * conjuncts.
   */
  List<Integer> subjects(int i) {
    return subjects(i, 0);
  }

  private List<Integer> subjects(int i, int depth) {
    if (depth > 6) {
      return List.of();
    }
    boolean passive = passive(i);
    if (passive) {
      List<Integer> agents = new ArrayList<>();
      for (int c : children(i)) {
        if (is(c, "obl") && caseOf(c).equals("by")) {
          agents.add(c);
        }
      }
      for (int c : children(i)) {
        if (agents.isEmpty() && c > i) {
          // "accused of spying by Oslo": agents hang on the noun before them
          agent(c, 0, agents);
        }
      }
      return agents;
    }
    int s = subject(i);
    if (s >= 0) {
      return List.of(Relatives.subject(this, i, s));
    }
    int h = head(i);
    if (h < 0) {
      return List.of();
    }
    String r = token(i).relation();
    if (is(i, "conj")) {
      return verb(h) || adjective(h) ? surfaceSubjects(h, depth + 1) : List.of();
    }
    if (r.startsWith("acl")) {
      // "the envoy visiting Oslo": the noun acts; "plans to visit Oslo": he who has the plans does
      if (infinitive(i)) {
        return owners(h, depth);
      }
      List<Integer> out = new ArrayList<>(List.of(h));
      if (head(h) >= 0 && verb(head(h)) && is(h, "obj")) {
        // "issued a declaration demanding": who issued it demands
        out.addAll(subjects(head(h), depth + 1));
      }
      return out;
    }
    if (is(i, "xcomp") || is(i, "advcl") || is(i, "ccomp") || is(i, "aux") || is(i, "parataxis")) {
      boolean moved = is(i, "advcl") && infinitive(i) && MOVING.contains(lemma(h));
      if ((is(i, "xcomp") || moved) && !passive(h)) {
        // "urged the envoy to return": the object of the governor acts
        for (int c : children(h)) {
          if (OBJECTS.contains(token(c).relation()) && c < i && c > h) {
            return List.of(c);
          }
        }
      }
      if (verb(h) || adjective(h)) {
        return surfaceSubjects(h, depth + 1);
      }
      return owners(h, depth);
    }
    return List.of();
  }

  private void agent(int i, int depth, List<Integer> out) {
    for (int c : children(i)) {
      boolean nominal = is(c, "nmod") || is(c, "obl");
      if (nominal && c > i && caseOf(c).equals("by")) {
        out.add(c);
      } else if (depth < 2 && (nominal || is(c, "obj")) && c > i) {
        agent(c, depth + 1, out);
      }
    }
  }

  /** The nearest subject before the verb, else the first behind it; -1 if it has none. */
  private int subject(int i) {
    if (repairs.subject(i) >= 0) {
      return repairs.subject(i);
    }
    int found = -1;
    for (int c : children(i)) {
      boolean subject = is(c, "nsubj") || is(c, "csubj");
      boolean outer = token(c).relation().equals("nsubj:outer");
      // "a committee is to meet", read as "the aim is to meet"
      boolean own = !outer || verb(i) && infinitive(i) && found < 0;
      if (subject && own && (c < i || found < 0)) {
        found = c;
      }
    }
    if (found < 0
        && is(i, "conj")
        && i > 0
        && noun(i - 1)
        && is(i - 1, "conj")
        && head(i - 1) == head(i)) {
      // "the talks broke down and Norway resumed": the subject read as a conjunct beside its verb
      found = i - 1;
    }
    return found;
  }

  /** The grammatical subject, of a passive too: "the envoy is prepared". */
  List<Integer> surfaceSubjects(int i) {
    return surfaceSubjects(i, 0);
  }

  /** Of a passive governor the patient: "the envoy is expected to visit". */
  private List<Integer> surfaceSubjects(int h, int depth) {
    int s = subject(h);
    return s >= 0 ? List.of(Relatives.subject(this, h, s)) : subjects(h, depth);
  }

  /** The possessor of a noun or, if it has none, the subject of the verb that governs it. */
  private List<Integer> owners(int noun, int depth) {
    int p = child(noun, "nmod:poss");
    for (int c : children(noun)) {
      if (token(c).relation().equals("nmod:poss")) {
        p = c;
      }
    }
    if (p >= 0) {
      return List.of(p);
    }
    int h = head(noun);
    return h >= 0 && verb(h) && !is(noun, "nsubj") ? subjects(h, depth + 1) : List.of(noun);
  }

  /**
   * What is acted upon: objects, the subject of a passive, the head of a relative clause without
   * object.
   */
  List<Integer> objects(int i) {
    List<Integer> out = new ArrayList<>();
    for (int c : children(i)) {
      if (OBJECTS.contains(token(c).relation()) && caseOf(c).isEmpty()) {
        int noun = c < i && Relatives.pronoun(this, c) ? Relatives.antecedent(this, c, i) : -1;
        out.add(noun < 0 ? c : noun);
      }
    }
    int lost = out.isEmpty() ? repairs.object(i) : -1;
    if (lost >= 0) {
      return List.of(lost);
    }
    if (repairs.robbed(i) >= 0) {
      out.add(repairs.robbed(i));
    } else if (passive(i)) {
      int s = repairs.subject(i) >= 0 ? repairs.subject(i) : child(i, "nsubj");
      if (s >= 0) {
        out.add(Relatives.subject(this, i, s));
      } else if (is(i, "acl") && head(i) >= 0) {
        out.add(head(i));
      } else if ((is(i, "conj") || is(i, "xcomp"))
          && head(i) >= 0
          && child(head(i), "nsubj") >= 0) {
        out.add(child(head(i), "nsubj"));
      }
    } else if (out.isEmpty()
        && token(i).relation().equals("acl:relcl")
        && child(i, "nsubj") >= 0
        && Relatives.subject(this, i, child(i, "nsubj")) == child(i, "nsubj")
        && head(i) >= 0) {
      out.add(head(i));
    } else if (out.isEmpty() && Relatives.gap(this, i) >= 0) {
      out.add(Relatives.gap(this, i));
    } else if (out.isEmpty()) {
      // "met and briefed the envoy": the object hangs on the second verb
      for (int c : children(i)) {
        if (is(c, "conj") && verb(c) && child(c, "nsubj") < 0) {
          for (int o : children(c)) {
            if (OBJECTS.contains(token(o).relation()) && c - i <= 3) {
              out.add(o);
            }
          }
        }
      }
    }
    return out;
  }

  /**
   * Nominals that hang on the word by this preposition, or on its object, or on what stands
   * between: of six attachments a parser gets one wrong.
   */
  List<Integer> prepositional(int i, String preposition) {
    List<Integer> out = new ArrayList<>();
    preposition(i, preposition, out);
    if (verb(i)) {
      for (int o : objects(i)) {
        if (o > i) {
          phrase(o, preposition, 0, out);
        }
      }
      for (int c : children(i)) {
        if ((is(c, "obl") || is(c, "advmod")) && c > i && !marked(c, preposition)) {
          preposition(c, preposition, out);
        }
      }
    } else {
      int h = head(i);
      boolean oblique = is(i, "obl");
      if (h >= 0
          && verb(h)
          && (is(i, "obj") || oblique || token(i).relation().equals("nsubj:pass"))) {
        preposition(h, preposition, out);
        for (int c : children(h)) {
          // "hinted at its will for talks with": what follows hangs on the next phrase
          if (oblique && is(c, "obl") && c > i && left(c) - i <= 2) {
            preposition(c, preposition, out);
          }
        }
        out.removeIf(k -> k <= i && head(k) == h);
      }
      for (int c : children(i)) {
        if (is(c, "nmod") && c > i && !marked(c, preposition)) {
          preposition(c, preposition, out);
        }
      }
    }
    if (out.isEmpty() && !verb(i)) {
      adjacent(i, preposition, out);
    }
    return out;
  }

  /** "no meeting between Danish and Finnish envoys took place", with "envoys" on the verb. */
  private void adjacent(int i, String preposition, List<Integer> out) {
    int p = i + 1;
    boolean there = p < sentenceEnd(i) && is(p, "case") && form(p).equals(preposition);
    int k = there ? head(p) : -1;
    while (k > i && head(k) > k && (is(k, "compound") || is(k, "amod"))) {
      k = head(k);
    }
    if (k > i && noun(k) && !under(i, k)) {
      out.add(k);
    }
  }

  /** The same inside a noun phrase: "70 million dollars of aid for". */
  private void phrase(int i, String preposition, int depth, List<Integer> out) {
    preposition(i, preposition, out);
    if (out.isEmpty() && depth < 2) {
      for (int c : children(i)) {
        if (is(c, "nmod") && c > i) {
          phrase(c, preposition, depth + 1, out);
        }
      }
    }
  }

  private void preposition(int i, String preposition, List<Integer> out) {
    for (int c : children(i)) {
      boolean nominal =
          is(c, "obl") || is(c, "nmod") || is(c, "advmod") || OBJECTS.contains(token(c).relation());
      boolean clause = (is(c, "advcl") || is(c, "acl") || is(c, "obl")) && verb(c);
      if ((nominal && marked(c, preposition) || clause && mark(c).equals(preposition))
          && !out.contains(c)) {
        out.add(c);
      }
    }
  }

  /** Clauses that complement the word: infinitives, gerunds, that-clauses. */
  List<Integer> complements(int i) {
    List<Integer> out = new ArrayList<>();
    complements(i, out);
    if (verb(i)) {
      for (int o : objects(i)) {
        for (int c : children(o)) {
          if (o > i && is(c, "acl") && infinitive(c)) {
            out.add(c);
          }
        }
      }
    } else if (noun(i)) {
      // "repeated its demand that ...", "firm in its resolve not to ...": parsers hang the clause
      // higher
      int h = head(i);
      for (int steps = 0; steps < 3 && h >= 0 && out.isEmpty(); steps++, h = head(h)) {
        List<Integer> above = new ArrayList<>();
        complements(h, above);
        for (int c : above) {
          boolean next = c > i && left(c) - i <= 3 && !under(i, c);
          if (next && (infinitive(c) || steps == 0 && is(i, "obj"))) {
            out.add(c);
          }
        }
        if (verb(h)) {
          break;
        }
      }
    }
    return out;
  }

  private void complements(int i, List<Integer> out) {
    for (int c : children(i)) {
      boolean gerund =
          token(c).tag().equals("VBG") && (is(c, "acl") || is(c, "advcl")) && mark(c).equals("of");
      if (is(c, "xcomp")
          || is(c, "ccomp")
          || (is(c, "acl") || is(c, "advcl")) && infinitive(c)
          || token(c).relation().equals("acl") && mark(c).equals("that")
          || gerund) {
        out.add(c);
      }
    }
  }

  /** "blamed each other", "met one another". */
  boolean eachOther(int i) {
    for (int o : objects(i)) {
      String f = form(o);
      if (f.equals("each") || f.equals("other") || f.equals("another")) {
        return o + 1 < size() && form(o + 1).equals("other") || !f.equals("each");
      }
    }
    return false;
  }
}
