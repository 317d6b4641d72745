package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
  private static final Pattern SAYER =
      Pattern.compile(", [^,“”]{1,80} (?:said|says|added|confirmed|announced)$");
  private static final Pattern CUT = Pattern.compile("\\bsays?, |\\{\\d+} \\{\\d+}");
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(?:that|says|say|if) (?:if|unless) [^,]*\\z");

  private static final int MOST_WORDS = 60;
  private static final int LONGEST_RETURN = 120;
  private final Page page;
  private final Tree tree;
  private final PresentTense tense;
  private final Tops tops;
  private final ClauseMaker maker;
  private final GatheringGists gatherings;
  private final Set<String> views;
  private final Stumps stumps;

  Gists(Page page) {
    this.views = page.sets().named("views");
    this.stumps = new Stumps(page.sets());
    this.gatherings = new GatheringGists(page);
    this.page = page;
    this.tree = page.tree();
    this.tense = new PresentTense(tree, page.sets());
    this.tops = new Tops(page);
    this.maker = new ClauseMaker(page);
  }

  /** The clause that tells an act, or null. */
  @Nullable Gist of(int anchor, @Nullable Status status, When when) {
    Status as = status == null ? Status.HAPPENED : status;
    int top = tops.top(anchor, as);
    Gist apart = top >= 0 && gatherings.nested(anchor, top) ? gatherings.gist(anchor, as) : null;
    if (apart != null) {
      return apart;
    }
    if (top < 0 || tense(top)) {
      Gist held =
          top < 0 && as == Status.HAPPENED && !tense(anchor) ? gatherings.held(anchor) : null;
      return held == null && top < 0 && !tense(anchor) ? spoken(anchor) : held;
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
    if (gist == null) {
      gist = spoken(anchor);
    }
    return gist == null ? whole(anchor, when) : gist;
  }

  /** The whole sentence in the present tense, where the clause that tells the act cannot stand. */
  private @Nullable Gist whole(int anchor, When when) {
    int root = anchor;
    while (tree.head(root) >= 0) {
      root = tree.head(root);
    }
    if (root == anchor || !tops.predicate(root) || !tense.finite(root)) {
      return null;
    }
    Retold told = maker.clause(root, Status.HAPPENED, when, false);
    return told == null || !told.tells(anchor) ? null : gist(told, root, root);
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
            Blanks.folded(page.text().words(own))
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
      return cue >= 0 && tree.verb(cue) && tree.head(cue) < 0
          ? whole(first(q.content().get(0)), when)
          : null;
    }
    if (cue >= 0 && tree.verb(cue) && cue < head && tree.under(head, cue) && tense.finite(cue)) {
      Retold told = maker.clause(cue, Status.HAPPENED, when, false);
      return told == null ? null : gist(told, cue, cue);
    }
    Retold told = tense.finite(head) ? maker.clause(head, Status.HAPPENED, when, true) : null;
    Gist gist = told == null ? null : gist(told, head, head);
    return gist == null || gist.said() == null ? whole(head, when) : gist;
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

  /** What the patterns look for is looked for before they are asked: most texts have nothing. */
  private static boolean isCut(String text) {
    boolean cut = text.contains("say") || text.contains("} {");
    boolean open = text.contains(" if ") || text.contains(" unless ");
    return cut && CUT.matcher(text).find() || open && UNFINISHED.matcher(text).find();
  }

  private @Nullable Gist gist(Retold told, int anchor, int top) {
    String text = told.text();
    if (text == null) {
      return null;
    }
    if (text.indexOf(", ") >= 0) {
      text = SAYER.matcher(text).replaceFirst("");
    }
    if (stumps.at(text) || isCut(text)) {
      return null; // what would be if it is so got lost
    }
    int count = text.split(" ", -1).length;
    if (count < 3
        || count > MOST_WORDS
        || text.chars().filter(c -> c == '(').count()
            != text.chars().filter(c -> c == ')').count()) {
      return null;
    }
    String given = inReturn(told, anchor);
    text = given == null ? text : text + ", " + given;
    String said = voice(told, anchor, top);
    List<Actor> actors = new ArrayList<>(told.actors());
    return new Gist(text, said, actors);
  }

  /** "in return for an easing of sanctions", where it was hung on the verb of saying. */
  private @Nullable String inReturn(Retold told, int anchor) {
    for (int k = anchor + 1; k + 2 < tree.sentenceEnd(anchor); k++) {
      boolean in = tree.form(k).equals("in") && tree.form(k + 1).matches("return|exchange");
      if (!in || told.tells(k) || told.tells(k + 1)) {
        continue;
      }
      String words = beside(told, k + 1);
      boolean near = words != null && words.startsWith("in ") && words.length() < LONGEST_RETURN;
      return near && !tree.form(k - 1).equals(".") ? words : null;
    }
    return null;
  }

  /** Who says so, where the clause itself does not tell. */
  private @Nullable String voice(Retold told, int anchor, int top) {
    Attribution by = page.reports().of(anchor);
    if (by.chain().isEmpty()) {
      return null;
    }
    Voice voice = speaker(anchor, by);
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
            || page.parties().countries().of(tree.left(head)) != null
            || text.length() > 1 && Character.isUpperCase(text.charAt(1));
    String name = proper ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    boolean papers = voice.kind() == Voice.Kind.DOCUMENT || voice.kind() == Voice.Kind.MEDIA;
    String cited = beside(told, sayer(anchor) < 0 ? -1 : page.reports().cited(sayer(anchor)));
    return papers
        ? "according to " + name + (cited == null ? "" : ", citing " + cited)
        : name + says(told, anchor, maker.plural(head, head) || phrase.several());
  }

  /** The verb of who says it, with whom he cites, whom he tells and who reports him. */
  private String says(Retold told, int anchor, boolean plural) {
    int verb = sayer(anchor);
    if (verb < 0) {
      return plural ? " say" : " says";
    }
    String cited = beside(told, page.reports().cited(verb));
    String outlet = beside(told, page.reports().outlet(verb));
    String outer = beside(told, page.reports().outer(verb));
    boolean view = views.contains(tree.lemma(verb));
    String lemma = view ? tree.lemma(verb) : outlet == null ? "say" : "tell";
    String says = " " + PresentTense.present(lemma, plural) + (outlet == null ? "" : " " + outlet);
    return says
        + (cited == null ? "" : ", citing " + cited)
        + (outer == null ? "" : ", according to " + outer);
  }

  /** The verb by which the words at a token are said, or -1. */
  private int sayer(int anchor) {
    Quotation q = page.reports().quotation(tree.token(anchor).span());
    return q == null ? page.reports().sayingVerb(anchor) : page.reports().cue(q);
  }

  private @Nullable String beside(Retold told, int head) {
    if (head < 0) {
      return null;
    }
    Retold phrase = told.beside(head);
    phrase.voice(head);
    String text = phrase.voice();
    return text == null || text.isBlank() ? null : text;
  }

  /**
   * Of a chain the one who says it: before him stands who reports him, behind him whom he cites.
   */
  private Voice speaker(int anchor, Attribution by) {
    int verb = sayer(anchor);
    int last = by.chain().size() - 1;
    boolean cites = verb >= 0 && last > 0 && page.reports().cited(verb) >= 0;
    return by.chain().get(cites ? last - 1 : last);
  }

  private boolean subjectIs(int top, Party p) {
    int s = maker.subject(top);
    return s >= 0 && page.casting().direct(s).stream().anyMatch(p::same);
  }
}
