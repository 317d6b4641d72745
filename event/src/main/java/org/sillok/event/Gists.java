package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Gist;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.Status;
import org.sillok.model.Voice;
import org.sillok.model.When;

/**
 * Makes of the clause that tells an act or a statement one that can stand in a chronology: present
 * tense, pronouns resolved, asides and the page's own days left out. Where that would say more or
 * less than the sentence does, it makes none.
 */
final class Gists {
  private static final int MOST_WORDS = 60;
  private static final Pattern STUMP =
      Pattern.compile(
          "(?s).*\\b(?:that|did|does|do|and|or|to|of|the|an?|in|on|with|which|is|are|was|were|for|by|has|have|not|"
              + "from|at|had|been|will|would|could|may|might|its|their|his|says?|tells?|what|how|where|when|than)");

  private final Page page;
  private final Tree tree;
  private final PresentTense tense;
  private final Tops tops;
  private final ClauseMaker maker;

  Gists(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.tense = new PresentTense(tree);
    this.tops = new Tops(page);
    this.maker = new ClauseMaker(page);
  }

  /** The clause that tells an act, or null. */
  @Nullable Gist of(int anchor, @Nullable Status status, When when) {
    Status as = status == null ? Status.HAPPENED : status;
    int top = tops.top(anchor, as);
    if (top < 0 || tense(top)) {
      return null;
    }
    Retold told = maker.clause(top, as, when, false);
    Gist gist = told == null ? null : gist(told, anchor, top);
    int above = maker.above(top);
    if (gist != null && gist.said() != null && above >= 0 && again(gist)) {
      // "he says that his government ..." rather than "his government ..., he says"
      Retold whole = maker.clause(above, Status.HAPPENED, when, false);
      Gist better = whole == null ? null : gist(whole, above, above);
      return better == null ? gist : better;
    }
    return gist == null ? spoken(anchor) : gist;
  }

  /** True if who says it takes part in it. */
  private static boolean again(Gist gist) {
    String said = gist.said();
    return said != null
        && said.startsWith("{")
        && gist.words().contains(said.substring(0, said.indexOf('}') + 1));
  }

  /** The very words, where somebody is quoted with them. */
  private @Nullable Gist spoken(int anchor) {
    Quotation q = page.reports().quotation(tree.token(anchor).span());
    Party speaker =
        q == null || q.kind() != Quotation.Kind.DIRECT ? null : page.reports().speaker(q);
    if (q == null || speaker == null) {
      return null;
    }
    for (Span part : q.content()) {
      if (part.covers(tree.token(anchor).span())) {
        Span own = part;
        int from = tree.sentenceStart(anchor);
        int to = tree.sentenceEnd(anchor);
        if (from < to) {
          Span sentence = tree.span(from, to - 1);
          own =
              new Span(
                  Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end()));
        }
        String words =
            page.text()
                .words(own)
                .replaceAll("\\s+", " ")
                .replaceAll("[,\\s“”\"]+$", "")
                .replaceAll("^[“”\"\\s]+", "");
        String end = words.matches("(?s).*[.!?…]") ? "" : ".";
        boolean inner = words.contains("“") || words.contains("\"") || words.contains("{");
        return inner || words.split(" ", -1).length < 4
            ? null
            : new Gist(
                "{0} says: “"
                    + words.substring(0, 1).toUpperCase(Locale.ROOT)
                    + words.substring(1)
                    + end
                    + "”",
                null,
                List.of(speaker.actor()));
      }
    }
    return null;
  }

  /** What somebody said, other than a whole sentence word for word; or null. */
  @Nullable Gist said(Quotation q, When when) {
    int cue = q.cue() == null ? -1 : first(q.cue());
    int head = -1;
    for (Span part : q.content()) {
      for (int k = first(part);
          head < 0 && k >= 0 && k < tree.size() && part.covers(tree.token(k).span());
          k++) {
        boolean outside = tree.head(k) < 0 || !part.covers(tree.token(tree.head(k)).span());
        head = outside && tops.predicate(k) ? k : -1;
      }
    }
    if (head < 0) {
      return null;
    }
    if (cue >= 0 && tree.verb(cue) && cue < head && tree.under(head, cue) && tense.finite(cue)) {
      Retold told = maker.clause(cue, Status.HAPPENED, when, false);
      return told == null ? null : gist(told, cue, cue);
    }
    Retold told = tense.finite(head) ? maker.clause(head, Status.HAPPENED, when, true) : null;
    Gist gist = told == null ? null : gist(told, head, head);
    return gist == null || gist.said() == null ? null : gist;
  }

  private boolean tense(int top) {
    return tree.form(tree.sentenceEnd(top) - 1).equals("?");
  }

  private int first(Span span) {
    for (int k = 0; k < tree.size(); k++) {
      if (span.overlaps(tree.token(k).span())) {
        return k;
      }
    }
    return -1;
  }

  private @Nullable Gist gist(Retold told, int anchor, int top) {
    String text = told.text();
    if (text == null) {
      return null;
    }
    text = text.replaceFirst(", [^,“”]{1,80} (?:said|says|added|confirmed|announced)$", "");
    if (STUMP.matcher(text).matches()
        || text.matches("(?s).*\\bsays?, .*|.*\\{\\d+} \\{\\d+}.*")
        || text.matches("(?s).*\\b(?:that|says|say|if) (?:if|unless) [^,]*")) {
      return null; // what would be if it is so got lost
    }
    int count = text.split(" ", -1).length;
    if (count < 3
        || count > MOST_WORDS
        || text.chars().filter(c -> c == '(').count()
            != text.chars().filter(c -> c == ')').count()) {
      return null;
    }
    String said = voice(told, anchor, top);
    List<Actor> actors = new ArrayList<>(told.actors());
    return new Gist(text, said, actors);
  }

  /** Who says so, where the clause itself does not tell. */
  private @Nullable String voice(Retold told, int anchor, int top) {
    Attribution by = page.reports().of(anchor);
    if (by.chain().isEmpty()) {
      return null;
    }
    Voice voice = by.chain().get(by.chain().size() - 1);
    Span words = voice.words();
    int head = -1;
    for (int k = 0; words != null && k < tree.size(); k++) {
      boolean in = words.covers(tree.token(k).span());
      if (in && (tree.head(k) < 0 || !words.covers(tree.token(tree.head(k)).span()))) {
        head = k;
        break;
      }
    }
    if (head < 0 || told.tells(head)) {
      return null;
    }
    List<Party> parties = page.casting().direct(head);
    Party p = parties.isEmpty() ? null : parties.get(0);
    if (p != null && told.names(p.entity()) && subjectIs(top, p)) {
      return null;
    }
    int verb = tree.head(head);
    boolean acts = verb >= 0 && tree.verb(verb) && !page.reporting(tree.lemma(verb));
    if (acts
        && page.reports().quotation(tree.token(anchor).span()) == null
        && tree.is(head, "nsubj")) {
      return null; // he does something else in the same sentence
    }
    Retold phrase = told.beside(head);
    phrase.voice(head);
    String text = phrase.voice();
    if (text == null || text.isBlank()) {
      return null;
    }
    String upos = tree.token(tree.left(head)).upos();
    boolean proper =
        upos.equals("PROPN")
            || text.startsWith("{")
            || text.length() > 1 && Character.isUpperCase(text.charAt(1));
    String name = proper ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    boolean papers = voice.kind() == Voice.Kind.DOCUMENT || voice.kind() == Voice.Kind.MEDIA;
    return papers
        ? "according to " + name
        : name + (maker.plural(head, head) || phrase.several() ? " say" : " says");
  }

  private boolean subjectIs(int top, Party p) {
    int s = maker.subject(top);
    return s >= 0 && page.casting().direct(s).stream().anyMatch(p::same);
  }
}
