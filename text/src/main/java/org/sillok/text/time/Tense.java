package org.sillok.text.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads whether a bare "Friday" or "in May" lies behind or ahead, from the verb that governs it.
 *
 * <p>The verb is the nearest one to the left in the sentence, or, where the expression opens a
 * clause, the first to the right. Of a group of verbs the auxiliary decides ("will hold", "would
 * have held"); an infinitive looks ahead under a verb of planning ("plans to meet") and else takes
 * the time of what it depends on ("flew in to meet"). Needs the tags of tokens; without tokens it
 * goes by the commonest forms.
 */
final class Tense {
  /** Where a bare day or month lies. */
  enum Reading {
    PAST,
    FUTURE,
    /** A present that tells no timetable. */
    PRESENT,
    UNKNOWN
  }

  private final Map<String, String> classes;
  private final Map<String, Set<String>> lists;
  private final Verbals verbals;

  private Tense(Map<String, String> classes, Map<String, Set<String>> lists) {
    this.classes = classes;
    this.lists = lists;
    this.verbals = new Verbals(classes, lists);
  }

  static Tense load() {
    Map<String, String> classes = new HashMap<>();
    for (String[] row : Lexicon.rows("verbs.tsv", 4)) {
      classes.put(row[0], row[1]);
    }
    return new Tense(Map.copyOf(classes), Contexts.load());
  }

  private boolean in(String list, String form) {
    return lists.getOrDefault(list, Set.of()).contains(form);
  }

  /**
   * Reads one expression.
   *
   * @param words of the text
   * @param from first lexeme of the expression
   * @param to behind its last lexeme
   * @param low first lexeme of its sentence
   * @param high behind the last lexeme of its sentence
   */
  Reading read(Words words, int from, int to, int low, int high) {
    List<Verbal> left = verbals.of(words, low, from);
    List<Verbal> right = verbals.of(words, to, high);
    String lead = left.isEmpty() ? "" : left.getLast().form();
    Reading cue = cue(left, right, lead);
    if (cue != Reading.UNKNOWN) {
      return cue;
    }
    boolean opens = opens(left, right);
    Reading reading = opens ? rightwards(right) : Reading.UNKNOWN;
    if (reading == Reading.UNKNOWN) {
      reading = leftwards(left, right);
    }
    if (reading == Reading.UNKNOWN && !opens) {
      reading = rightwards(right);
    }
    boolean ends = reading == Reading.PRESENT && (lead.equals("until") || lead.equals("till"));
    return ends || reading == Reading.PAST && ahead(left, lead) ? Reading.FUTURE : reading;
  }

  /**
   * "invited him to Oslo for talks in the second week of May", "put the deadline off to the end of
   * May": what somebody is asked to, or a day is moved to, lay ahead then.
   */
  private boolean ahead(List<Verbal> left, String lead) {
    boolean aim = false;
    for (int i = left.size() - 1; i >= 0; i--) {
      Verbal w = left.get(i);
      if (w.isVerb() && !attributive(left, i)) {
        boolean active = w.tag().equals("VBD") || w.tag().equals("VBN");
        return aim && active && in("bid", w.lemma())
            || in("moved-to", lead) && in("moving", w.lemma());
      }
      boolean thing = i + 1 < left.size() && left.get(i + 1).tag().startsWith("N");
      aim |= w.form().equals("for") && i + 1 < left.size() - 1 && thing;
    }
    return false;
  }

  private Reading cue(List<Verbal> left, List<Verbal> right, String lead) {
    if (in("past-lead", lead)) {
      return Reading.PAST;
    }
    if (in("future-lead", lead)) {
      return Reading.FUTURE;
    }
    int n = left.size();
    if (n >= 2 && lead.equals("of") && left.get(n - 2).form().equals("ahead")) {
      return Reading.FUTURE;
    }
    if (!right.isEmpty()
        && right.getFirst().form().equals("'s")
        && right.size() > 1
        && in("future-lead", right.get(1).form())) {
      return Reading.FUTURE;
    }
    return Reading.UNKNOWN;
  }

  /** True if the expression stands at the head of a clause whose verb follows. */
  private boolean opens(List<Verbal> left, List<Verbal> right) {
    int i = left.size() - 1;
    if (i >= 0 && in("preposition", left.get(i).form())) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    String form = left.get(i).form();
    if (in("conjunction", form) || form.equals(";") || form.equals(":")) {
      return !right.isEmpty()
          && (right.getFirst().form().equals(",") || in("subject", right.getFirst().tag()));
    }
    if (form.equals(",") || form.equals("that") || form.equals("\"") || form.equals("\u201c")) {
      return !right.isEmpty()
          && (right.getFirst().form().equals(",") && right.size() > 3 && !form.equals(",")
              || in("subject", right.getFirst().tag()) && i >= 1);
    }
    return false;
  }

  private Reading leftwards(List<Verbal> left, List<Verbal> right) {
    for (int i = left.size() - 1; i >= 0; i--) {
      if (left.get(i).isVerb() && !attributive(left, i) || plans(left, i)) {
        return group(left, i, right);
      }
      if (left.get(i).form().equals(";")) {
        return Reading.UNKNOWN;
      }
    }
    return Reading.UNKNOWN;
  }

  /** "due", "likely", "ready" behind a form of be. */
  private boolean plans(List<Verbal> words, int at) {
    return "plan".equals(classes.get(words.get(at).lemma()))
        && words.get(at).tag().startsWith("JJ");
  }

  private Reading rightwards(List<Verbal> right) {
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i).isVerb() && !attributive(right, i) && !subordinate(right, i)) {
        int last = i;
        while (last + 1 < right.size() && (right.get(last + 1).isVerb() || goesOn(right, last))) {
          last++;
        }
        while (last > i && !right.get(last).isVerb()) {
          last--;
        }
        return group(right.subList(0, last + 1), last, List.of());
      }
    }
    return Reading.UNKNOWN;
  }

  /**
   * "will soon hold", "is set to hold"; but the day of "on Friday he agreed to hold" is that of the
   * agreement.
   */
  private boolean goesOn(List<Verbal> right, int last) {
    Verbal next = right.get(last + 1);
    if (next.tag().startsWith("RB") || plans(right, last + 1)) {
      return true;
    }
    Verbal verb = right.get(last);
    return next.tag().equals("TO")
        && last + 2 < right.size()
        && right.get(last + 2).tag().equals("VB")
        && (in("be", verb.form()) || isPlan(verb) && !verb.tag().equals("VBD"));
  }

  /** A verb of a relative clause, a gerund or an infinitive before the main verb. */
  private boolean subordinate(List<Verbal> right, int at) {
    Verbal word = right.get(at);
    if (word.tag().equals("VBG") && (at == 0 || !in("be", right.get(at - 1).form()))) {
      return true;
    }
    if (at > 0 && right.get(at - 1).tag().equals("TO")) {
      return true;
    }
    return at > 0 && in("relative", right.get(at - 1).form());
  }

  /** "the stalled talks": a participle before its noun, or no verb at all. */
  private static boolean attributive(List<Verbal> words, int at) {
    String tag = words.get(at).tag();
    String next = at + 1 < words.size() ? words.get(at + 1).tag() : "";
    String before = at > 0 ? words.get(at - 1).tag() : "";
    boolean determined =
        before.equals("DT")
            || before.startsWith("JJ")
            || before.equals("PRP$")
            || before.equals("POS")
            || before.equals("CD");
    return switch (tag) {
      case "VBN", "VBG" -> next.startsWith("NN") && (determined || before.equals("IN"));
      // A noun that was tagged as a verb: "a conspiracy charge".
      case "VB", "VBP" ->
          determined || tag.equals("VB") && (before.equals("NN") || before.equals("IN"));
      default -> false;
    };
  }

  private boolean isPlan(Verbal word) {
    return "plan".equals(classes.get(word.lemma()));
  }

  /** The reading of the group of verbs that ends at a word. */
  private Reading group(List<Verbal> words, int at, List<Verbal> right) {
    Verbal verb = words.get(at);
    boolean have = false;
    boolean had = false;
    boolean be = false;
    boolean was = false;
    int i = at - 1;
    for (; i >= 0; i--) {
      Verbal w = words.get(i);
      if (w.tag().startsWith("RB") || w.form().equals("not") || w.form().equals("n't")) {
        continue;
      }
      if (in("have", w.form())) {
        have = true;
        had |= w.form().equals("had");
      } else if (in("be", w.form())) {
        be = true;
        was |= w.form().equals("was") || w.form().equals("were");
      } else if (!w.tag().equals("MD") || verb.tag().equals("MD")) {
        break;
      } else {
        return have ? Reading.PAST : Reading.FUTURE;
      }
    }
    if (verb.tag().equals("MD")) {
      return Reading.FUTURE;
    }
    boolean infinitive =
        i >= 0
            && (words.get(i).tag().equals("TO") || words.get(i).form().equals("to"))
            && (verb.tag().equals("VB") || have || be);
    if (infinitive) {
      if (!have && in("until", words.getLast().form())) {
        return Reading.FUTURE;
      }
      return infinitive(words, i, have && !had, right);
    }
    if (isPlan(verb)) {
      if (had) {
        return Reading.PAST;
      }
      if (verb.tag().startsWith("JJ")) {
        return Reading.FUTURE;
      }
      String lead = words.getLast().form();
      boolean awaited = be && verb.tag().equals("VBN") && (!was || in("awaited", verb.lemma()));
      if (awaited && !have || in("aim", lead)) {
        return Reading.FUTURE;
      }
    }
    return switch (verb.tag()) {
      case "VBD", "VBN" -> Reading.PAST;
      case "VBG" ->
          be && !have
              ? was ? Reading.PAST : Reading.FUTURE
              : i >= 0
                  ? leftwards(words.subList(0, i + 1), right) == Reading.UNKNOWN
                      ? rightwards(right)
                      : leftwards(words.subList(0, i + 1), right)
                  : rightwards(right);
      case "VB" -> i >= 0 && in("do-past", words.get(i).form()) ? Reading.PAST : Reading.FUTURE;
      default ->
          "calendar".equals(classes.get(verb.lemma())) && !caption(words, right)
              ? Reading.FUTURE
              : in("be", verb.form()) ? copula(verb) : Reading.PRESENT;
    };
  }

  private static Reading copula(Verbal verb) {
    return verb.form().equals("was") || verb.form().equals("were") ? Reading.PAST : Reading.PRESENT;
  }

  /**
   * Present tense and the day behind a comma at the very end: words under a photograph, or a
   * headline.
   */
  private static boolean caption(List<Verbal> words, List<Verbal> right) {
    return words.getLast().form().equals(",")
        && (right.isEmpty() || right.size() == 1 || right.getFirst().form().equals("."));
  }

  private Reading infinitive(List<Verbal> words, int to, boolean perfect, List<Verbal> right) {
    for (int i = to - 1; i >= 0; i--) {
      Verbal w = words.get(i);
      if (isPlan(w)) {
        return hadPlanned(words, i) ? Reading.PAST : Reading.FUTURE;
      }
      if (w.isVerb() && !attributive(words, i)) {
        if (in("be", w.form()) && i == to - 1) {
          return Reading.FUTURE;
        }
        if (w.tag().equals("VBG")
            || w.tag().equals("VB")
            || w.tag().equals("VBD")
            || w.tag().equals("VBN")
            || w.tag().equals("MD")) {
          return perfect ? Reading.PAST : group(words.subList(0, i + 1), i, right);
        }
        Reading governing = group(words.subList(0, i + 1), i, right);
        return governing == Reading.PRESENT ? Reading.FUTURE : governing;
      }
      if (w.form().equals(";")) {
        break;
      }
    }
    return Reading.FUTURE;
  }

  private boolean hadPlanned(List<Verbal> words, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (words.get(i).form().equals("had")) {
        return true;
      }
      if (!in("be", words.get(i).form()) && !words.get(i).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }
}
