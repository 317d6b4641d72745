package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.EventType;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * The day of an act that is told without one. A report tells its day once, in its first sentences,
 * and goes on in the simple past: what is said and done there is of that day, or of another that
 * its paragraph has named meanwhile. What is recalled (in the perfect, in a clause of time, in a
 * paragraph of older days) is of none.
 */
final class NewsDays {
  /** In how many sentences a page tells its day. */
  private static final int LEAD = 3;

  /** How old, in days, what a page tells as its news can be. */
  private static final int FRESH = 3;

  /** How old the day of the first sentences can be if all else is of that day, too. */
  private static final int YESTERDAY = 1;

  private static final Set<EventType> TOLD =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.CONSULT,
          EventType.PROTEST);

  private static final int DEEP = 20;

  private static final Set<String> CLOSING = Set.of("”", "''", "\"");

  /** A day that a main clause in the past tense tells. */
  private record Told(int sentence, int verb, LocalDate day) {}

  private final Tree tree;
  private final Reports reports;
  private final Governors governors;
  private final Tenses tenses;
  private final Set<String> recalling;
  private final @Nullable LocalDate published;
  private final int[] paragraphs;
  private final List<Told> days = new ArrayList<>();

  /** The verbs by which quotations are brought in. */
  private final Set<Integer> cues = new HashSet<>();

  /** Sentences that tell of older days, or of no day: what comes behind them hangs on them. */
  private final boolean[] older;

  NewsDays(Tree tree, Reports reports, Governors governors, WordSets sets) {
    this.recalling = sets.named("recalling");
    this.tree = tree;
    this.reports = reports;
    this.governors = governors;
    this.tenses = new Tenses(tree);
    this.published = tree.text().article().published().when().latest();
    this.paragraphs = paragraphs(tree.text());
    this.older = new boolean[paragraphs.length];
    for (Quotation q : tree.text().quotations()) {
      cues.add(reports.cue(q));
    }
    for (TimeExpression t : tree.text().times()) {
      read(t);
    }
  }

  private static int[] paragraphs(AnnotatedText text) {
    int[] out = new int[text.sentences().size()];
    int at = 0;
    for (int s = 1; s < out.length; s++) {
      int end = text.sentences().get(s - 1).span().end();
      int start = text.sentences().get(s).span().start();
      String between = text.article().text().substring(Math.min(end, start), start);
      out[s] = between.indexOf('\n') >= 0 ? ++at : at;
    }
    return out;
  }

  private void read(TimeExpression time) {
    int token = head(time.span());
    if (token < 0 || tree.sentence(token) < 0) {
      return;
    }
    LocalDate last = time.when().latest();
    int verb = clause(token);
    while (verb >= 0
        && ahead(verb)
        && last != null
        && published != null
        && !last.isAfter(published)) {
      verb = clause(tree.head(verb)); // "reached a deal on sharing the water on Monday"
    }
    if (verb < 0 || last == null || published == null || !main(verb)) {
      return;
    }
    boolean past = past(verb);
    if (past && time.when() instanceof When.Day d && fresh(d.date())) {
      days.add(new Told(tree.sentence(token), verb, d.date()));
    } else if (!last.isAfter(published) && !fresh(last)) {
      older[tree.sentence(token)] = true;
    }
  }

  private boolean ahead(int verb) {
    return tree.infinitive(verb)
        || tree.token(verb).tag().equals("VBG")
            && tree.is(verb, "acl")
            && !tree.mark(verb).isEmpty();
  }

  private boolean fresh(LocalDate day) {
    return published != null
        && !day.isAfter(published)
        && !day.isBefore(published.minusDays(FRESH));
  }

  /** The word of an expression on which its others hang. */
  private int head(Span span) {
    int low = 0;
    int high = tree.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tree.token(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int k = low; k < tree.size() && span.covers(tree.token(k).span()); k++) {
      int h = tree.head(k);
      if (h < 0 || !span.covers(tree.token(h).span())) {
        return k;
      }
    }
    return -1;
  }

  /** The verb of the clause of a word. */
  private int clause(int token) {
    int k = token;
    for (int steps = 0; k >= 0 && steps < DEEP; steps++) {
      if (tree.verb(k) || tree.child(k, "cop") >= 0) {
        return k;
      }
      k = tree.head(k);
    }
    return -1;
  }

  /** True for a clause that the report itself tells: not in a relative clause or one of time. */
  private boolean main(int verb) {
    int k = verb;
    for (int steps = 0; k >= 0 && steps < DEEP; steps++) {
      if (trailing(k)) {
        return true;
      }
      boolean told =
          tree.is(k, "conj")
              || tree.is(k, "parataxis")
              || tree.is(k, "root")
              || tree.is(k, "ccomp") && tree.mark(k).isEmpty()
              || goesOn(k);
      if (!told && tree.head(k) >= 0) {
        return false;
      }
      k = tree.head(k);
    }
    return true;
  }

  /** A clause with "which" or "who", whatever the parser hangs it on. */
  private boolean relative(int verb) {
    for (int c : tree.children(verb)) {
      if (c < verb && (tree.token(c).tag().equals("WDT") || tree.token(c).tag().equals("WP"))) {
        return true;
      }
    }
    return false;
  }

  /** "flew to Oslo, where she met": what came next. */
  private boolean goesOn(int verb) {
    for (int c : tree.children(verb)) {
      boolean where = c < verb && tree.form(c).equals("where");
      if (where && c > tree.sentenceStart(c) && tree.form(c - 1).equals(",")) {
        return tree.is(verb, "acl");
      }
    }
    return false;
  }

  /** "..., an envoy said on Monday": behind the clause, whatever the parser hangs it on. */
  private boolean trailing(int verb) {
    if (!governors.reporting(tree.lemma(verb))) {
      return false;
    }
    if (cues.contains(verb)) {
      return true;
    }
    int subject = tree.child(verb, "nsubj");
    int before = subject < 0 ? -1 : tree.left(subject) - 1;
    return before >= tree.sentenceStart(verb)
        && (tree.form(before).equals(",") || CLOSING.contains(tree.form(before)))
        && tree.mark(verb).isEmpty()
        && tree.right(verb) >= tree.sentenceEnd(verb) - 1;
  }

  private boolean past(int verb) {
    return tenses.finiteTag(verb).equals("VBD") && !tenses.hasAuxiliary(verb, "have");
  }

  private boolean perfect(int verb) {
    return tenses.hasAuxiliary(verb, "have");
  }

  /**
   * The day of an act that happened and has no day of its own; {@link When#UNKNOWN} if the page
   * tells none.
   */
  When of(Match match, EventType type, Cast cast) {
    int anchor = match.anchor();
    int sentence = tree.sentence(anchor);
    if (sentence < 0 || !TOLD.contains(type)) {
      return When.UNKNOWN;
    }
    boolean words = Kinds.WORDS.contains(type);
    int said = words ? reports.sayingVerb(anchor) : -1;
    Party speaker = words ? reports.speakerOf(anchor) : null;
    int act = clause(anchor);
    if (act >= 0 && perfect(act) && (sentence > 0 || tree.child(act, "mark") >= 0)) {
      return When.UNKNOWN; // "that Oslo had asked for time"
    }
    boolean byOther = act >= 0 && tree.passive(act) && !cast.source().isEmpty();
    if (said >= 0 && (speaker == null ? byOther : !own(speaker, cast, byOther))) {
      return When.UNKNOWN; // what another did is of the day on which he did it
    }
    int teller = said >= 0 ? said : words ? act : setting(anchor);
    if (teller < 0 || !told(teller, sentence)) {
      return When.UNKNOWN;
    }
    LocalDate day = day(teller, sentence, speaker);
    return day == null ? When.UNKNOWN : When.day(day);
  }

  /** The day of what a main clause in the past tense tells, or null. */
  @Nullable LocalDate dayAt(int verb) {
    int sentence = tree.sentence(verb);
    return sentence >= 0 && told(verb, sentence) ? day(verb, sentence, null) : null;
  }

  /** "its minister said": whose, is not surely known. */
  private boolean own(Party speaker, Cast cast, boolean strictly) {
    return cast.source().isEmpty()
        || !strictly && tree.token(speaker.first()).tag().equals("PRP$")
        || !strictly && speaker.actor().country() == null
        || cast.source().stream()
            .anyMatch(p -> p.sameSide(speaker) || !strictly && p.actor().country() == null);
  }

  /** "held talks", "met": the verb; of what somebody said at or after a meeting the saying. */
  private int setting(int anchor) {
    int k = anchor;
    for (int steps = 0; steps < LEAD; steps++) {
      int h = tree.head(k);
      if (h < 0 || tree.is(k, "conj")) {
        break;
      }
      if ((tree.is(k, "obl") || tree.is(k, "advcl")) && tree.verb(h)) {
        return governors.reporting(tree.lemma(h)) ? h : tree.verb(anchor) ? anchor : -1;
      }
      if (tree.verb(h)) {
        boolean argument = tree.is(k, "obj") || tree.is(k, "nsubj");
        return tree.verb(anchor) ? anchor : argument ? h : -1;
      }
      k = h;
    }
    return tree.verb(anchor) ? anchor : -1;
  }

  /** True for a clause in the simple past that is no aside, or the news of the first sentence. */
  private boolean told(int verb, int sentence) {
    if (sentence == 0 && perfect(verb) && main(verb)) {
      return true;
    }
    if (recalled(verb) || since(verb)) {
      return false;
    }
    int k = verb;
    for (int steps = 0; k >= 0 && steps < DEEP; steps++) {
      boolean aside =
          (tree.token(k).relation().equals("acl:relcl") || relative(k)) && !goesOn(k)
              || tree.is(k, "advcl") && !tree.mark(k).isEmpty() && !tree.mark(k).equals("with");
      if (aside || perfect(k)) {
        return false;
      }
      if (past(k)) {
        return main(k);
      }
      k = tree.head(k);
    }
    return false;
  }

  /** "earlier said", "has repeatedly asked". */
  private boolean recalled(int verb) {
    for (int c : tree.children(verb)) {
      if (tree.is(c, "advmod") && recalling.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** "offered to talk, but has yet to hear": what has gone on since is no news of the day. */
  private boolean since(int verb) {
    for (int c : tree.children(verb)) {
      if (tree.is(c, "conj") && tree.child(c, "nsubj") >= 0) {
        boolean yet = tree.lemma(c).equals("have") && tree.has(c, "advmod");
        if (yet || perfect(c) && !tree.token(c).tag().equals("VBD")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The day that the sentence or one before it in the paragraph tells, or that of the lead. */
  private @Nullable LocalDate day(int verb, int sentence, @Nullable Party speaker) {
    for (int s = sentence; s >= 0 && paragraphs[s] == paragraphs[sentence]; s--) {
      Told last = null;
      for (Told t : days) {
        boolean before = t.sentence() == s && (s < sentence || t.verb() <= verb);
        last = before ? t : last;
      }
      if (last != null) {
        return last.day();
      }
      if (older[s] || s < sentence && background(s)) {
        return null;
      }
    }
    LocalDate own = null;
    LocalDate lead = null;
    for (Told t : days) {
      Party other = governors.reporting(tree.lemma(t.verb())) ? reports.subject(t.verb()) : null;
      boolean same = speaker != null && other != null && other.same(speaker);
      boolean soon = own == null && paragraphs[t.sentence()] <= paragraphs[sentence] + 1;
      own = same && (t.sentence() <= sentence || soon) ? t.day() : own;
      lead = lead == null && leads(t, verb, sentence) ? t.day() : lead;
    }
    return own != null ? own : lead;
  }

  /** The day of the first sentences, told before; of the first sentence itself it may be behind. */
  private boolean leads(Told t, int verb, int sentence) {
    boolean recent = published != null && !t.day().isBefore(published.minusDays(YESTERDAY));
    return recent
        && t.sentence() < LEAD
        && (t.sentence() <= sentence || sentence == 0 && perfect(tree.root(verb)));
  }

  /** True for a sentence behind the first that tells what has been. */
  private boolean background(int sentence) {
    if (sentence == 0) {
      return false;
    }
    int first = tree.text().sentences().get(sentence).firstToken();
    int top = first < tree.size() ? tree.root(first) : -1;
    return top >= 0 && perfect(top) && reports.quotation(tree.token(top).span()) == null;
  }
}
