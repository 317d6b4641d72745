package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Attribution;
import org.sillok.model.Mention;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.Voice;

/**
 * Who says so: by the quotation that holds the words, by the verb of saying above them, by
 * "according to".
 */
final class Reports {
  private static final Set<String> MEDIA =
      Set.of(
          "media",
          "newspaper",
          "daily",
          "agency",
          "broadcaster",
          "report",
          "television",
          "radio",
          "tv",
          "magazine",
          "weekly",
          "press",
          "news");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "draft",
          "document",
          "communique",
          "communiqué",
          "text",
          "resolution",
          "letter",
          "declaration",
          "memo",
          "transcript",
          "minutes");

  private final Tree tree;
  private final AnnotatedText text;
  private final Parties parties;
  private final Governors governors;
  private final Set<String> outlets;

  Reports(Tree tree, Parties parties, Governors governors, WordSets sets) {
    this.outlets = sets.named("outlet-names");
    this.tree = tree;
    this.text = tree.text();
    this.parties = parties;
    this.governors = governors;
  }

  /** The innermost quotation whose content holds these words, or null. */
  @Nullable Quotation quotation(Span words) {
    Quotation best = null;
    for (Quotation q : text.quotations()) {
      for (Span s : q.content()) {
        if (s.covers(words) && (best == null || q.span().length() <= best.span().length())) {
          best = q;
        }
      }
    }
    return best;
  }

  /** The speaker of a quotation as a party, or null if nobody is named. */
  @Nullable Party speaker(Quotation q) {
    Span words = q.speaker();
    if (words == null) {
      return null;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (words.covers(tree.token(i).span())
          && (tree.head(i) < 0 || !words.covers(tree.token(tree.head(i)).span()))) {
        List<Party> found = parties.at(i);
        if (!found.isEmpty()) {
          return found.get(0);
        }
      }
    }
    return null;
  }

  /** True for a verb of saying. */
  boolean saying(String lemma) {
    return governors.reporting(lemma);
  }

  /** The verb of saying in whose clause a token stands, or -1. */
  int reportingVerb(int token) {
    for (int k = token, steps = 0; tree.head(k) >= 0 && steps < 40; k = tree.head(k), steps++) {
      int h = tree.head(k);
      if ((tree.is(k, "ccomp") || tree.is(k, "parataxis"))
          && governors.reporting(tree.lemma(h))
          && h != token) {
        return h;
      }
      if (tree.is(k, "xcomp") && governors.reporting(tree.lemma(h))) {
        return h;
      }
    }
    return -1;
  }

  /** Whoever is named as the speaker of the words at a token, or null. */
  @Nullable Party speakerOf(int token) {
    Quotation q = quotation(tree.token(token).span());
    Party quoted = q == null ? null : speaker(q);
    if (quoted != null) {
      return quoted;
    }
    int verb = reportingVerb(token);
    for (int h = tree.head(token), steps = 0;
        verb < 0 && h >= 0 && steps < 3;
        h = tree.head(h), steps++) {
      verb = governors.reporting(tree.lemma(h)) ? h : -1;
    }
    if (verb < 0) {
      verb = governors.reporting(tree.lemma(token)) ? token : trailingVerb(token);
    }
    return verb < 0 ? null : subject(verb);
  }

  /** True if both tokens name the same side: a minister and her government. */
  boolean sameSide(int a, int b) {
    List<Party> right = parties.at(b);
    return parties.at(a).stream().anyMatch(p -> right.stream().anyMatch(p::sameSide));
  }

  /** Who says it, of a verb of saying; null if nobody is named. */
  @Nullable Party subject(int verb) {
    for (int s : tree.subjects(verb)) {
      List<Party> found = parties.at(s);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  /** The verb of saying that hangs below the clause: "..., officials said". */
  private int trailingVerb(int token) {
    for (int k = token, steps = 0; k >= 0 && steps < 40; k = tree.head(k), steps++) {
      for (int c : tree.children(k)) {
        if (tree.is(c, "parataxis")
            && governors.reporting(tree.lemma(c))
            && tree.child(c, "nsubj") >= 0
            && !tree.under(token, c)) {
          return c;
        }
      }
    }
    return -1;
  }

  /** On whose word the words at a token stand, the outermost voice first. */
  Attribution of(int token) {
    List<Voice> chain = new ArrayList<>();
    Quotation q = quotation(tree.token(token).span());
    if (q != null && q.speaker() != null) {
      chain.add(voice(q.speaker(), q.speakerEntity()));
      linked(cue(q), chain);
      return new Attribution(chain);
    }
    int verb = sayingVerb(token);
    if (verb >= 0) {
      List<Integer> subjects = tree.subjects(verb);
      if (!subjects.isEmpty()) {
        chain.add(voice(subjects.get(0)));
        linked(verb, chain);
        return new Attribution(chain);
      }
    }
    int source = accordingTo(token);
    if (source >= 0) {
      chain.add(voice(source));
    }
    return chain.isEmpty() ? Attribution.OUTLET : new Attribution(chain);
  }

  /** The verb of saying above the words at a token, or behind them; -1 if there is none. */
  int sayingVerb(int token) {
    int verb = reportingVerb(token);
    return verb < 0 ? trailingVerb(token) : verb;
  }

  /** The verb by which a quotation is brought in, or -1. */
  int cue(Quotation q) {
    Span cue = q.cue();
    for (int k = 0; cue != null && k < tree.size(); k++) {
      if (cue.overlaps(tree.token(k).span()) && tree.verb(k)) {
        return k;
      }
    }
    return -1;
  }

  /** Adds whom the speaker cites behind him, whom he told and who reports him before him. */
  private void linked(int verb, List<Voice> chain) {
    if (verb < 0) {
      return;
    }
    int cited = cited(verb);
    if (cited >= 0) {
      chain.add(voice(cited));
    }
    int told = outlet(verb);
    if (told >= 0) {
      chain.add(0, new Voice(Voice.Kind.MEDIA, voice(told).name(), voice(told).words()));
    }
    int outer = outer(verb);
    if (outer >= 0) {
      Voice first = voice(outer);
      if (chain.stream().noneMatch(v -> Objects.equals(v.name(), first.name()))) {
        chain.add(0, first);
      }
    }
  }

  /** "the agency, citing officials, said": the officials; -1 if nobody is cited. */
  int cited(int verb) {
    for (int k = tree.sentenceStart(verb); k < tree.sentenceEnd(verb); k++) {
      boolean cites = tree.form(k).equals("citing") || tree.form(k).equals("quoting");
      if (cites && (tree.under(k, verb) || tree.under(verb, k))) {
        List<Integer> whom = tree.objects(k);
        return whom.isEmpty() ? -1 : whom.get(0);
      }
    }
    return -1;
  }

  /** "told the Nile Courier": the outlet; -1 if no outlet is told. */
  int outlet(int verb) {
    if (!tree.lemma(verb).equals("tell")) {
      return -1;
    }
    for (int o : tree.objects(verb)) {
      Mention m = tree.mention(o);
      boolean name =
          m != null && m.form() == Mention.Form.NAME || tree.token(o).upos().equals("PROPN");
      if (name && (MEDIA.contains(tree.lemma(o)) || outlets.contains(tree.lemma(o)))) {
        return o;
      }
    }
    return -1;
  }

  /** Who reports what a speaker said: "KCNA said that the envoy said"; -1 if nobody does. */
  int outer(int verb) {
    int above = reportingVerb(verb);
    List<Integer> subjects = above < 0 ? List.of() : tree.subjects(above);
    return subjects.isEmpty() || tree.subjects(verb).contains(subjects.get(0))
        ? -1
        : subjects.get(0);
  }

  private int accordingTo(int token) {
    int from = tree.sentenceStart(token);
    int to = tree.sentenceEnd(token);
    for (int k = from; k + 2 < to; k++) {
      if (tree.form(k).equals("according") && tree.form(k + 1).equals("to")) {
        for (int m = k + 2; m < to; m++) {
          if (tree.noun(m)
              && !tree.is(m, "compound")
              && !tree.is(m, "flat")
              && !tree.token(m).relation().equals("nmod:poss")) {
            return m;
          }
        }
      }
    }
    return -1;
  }

  private Voice voice(Span words, int entity) {
    for (int i = 0; i < tree.size(); i++) {
      if (words.covers(tree.token(i).span())
          && (tree.head(i) < 0 || !words.covers(tree.token(tree.head(i)).span()))) {
        Voice v = voice(i);
        return entity >= 0
            ? new Voice(
                v.kind() == Voice.Kind.ANONYMOUS ? Voice.Kind.PERSON : v.kind(),
                text.entities().get(entity).name(),
                words)
            : new Voice(v.kind(), v.name(), words);
      }
    }
    return new Voice(Voice.Kind.ANONYMOUS, words.in(text.article().text()), words);
  }

  private Voice voice(int head) {
    List<Party> found = parties.at(head);
    if (!found.isEmpty()) {
      Party p = found.get(0);
      Span words = tree.span(p.first(), p.end() - 1);
      Actor a = p.actor();
      Voice.Kind kind =
          switch (a.kind()) {
            case PERSON -> Voice.Kind.PERSON;
            case GOVERNMENT -> Voice.Kind.GOVERNMENT;
            case ORGANISATION ->
                MEDIA.contains(tree.lemma(head)) ? Voice.Kind.MEDIA : Voice.Kind.ORGANISATION;
            case GROUP -> Voice.Kind.ANONYMOUS;
          };
      return new Voice(kind, a.name(), words);
    }
    int first = Math.max(tree.left(head), head - 6);
    while (first < head
        && (tree.is(first, "det")
            || tree.is(first, "case")
            || tree.is(first, "fixed")
            || tree.is(first, "punct"))) {
      first++;
    }
    Span words = tree.span(first, head);
    Voice.Kind kind =
        MEDIA.contains(tree.lemma(head))
            ? Voice.Kind.MEDIA
            : DOCUMENTS.contains(tree.lemma(head)) ? Voice.Kind.DOCUMENT : Voice.Kind.ANONYMOUS;
    return new Voice(kind, Blanks.folded(words.in(text.article().text())), words);
  }

  /** The verb above the clause of a subject: "denied that it", "denied a report that it"; or -1. */
  int over(int subject) {
    int clause = tree.is(subject, "nsubj") ? tree.head(subject) : -1;
    int h = clause < 0 ? -1 : tree.head(clause);
    if (h >= 0 && tree.token(clause).relation().equals("acl:relcl")) {
      // "praised the steps it has taken": it is he who praises
      while (h >= 0 && tree.noun(h) && !tree.is(h, "nsubj")) {
        h = tree.head(h);
      }
      return h >= 0 && tree.verb(h) ? h : -1;
    }
    boolean said = h >= 0 && (tree.mark(clause).equals("that") || tree.is(clause, "ccomp"));
    if (!said) {
      return -1;
    }
    if (tree.is(clause, "acl") && tree.is(h, "obj")) {
      h = tree.head(h);
    }
    return h >= 0 && tree.verb(h) ? h : -1;
  }
}
