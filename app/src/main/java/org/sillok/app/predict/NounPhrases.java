package org.sillok.app.predict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Span;
import org.sillok.model.Syntax;
import org.sillok.model.Token;

/**
 * From mentions as Sillok marks them, names without titles, to whole noun phrases as GUM marks
 * them: article, titles and adjectives before, possessive mark and country behind.
 */
final class NounPhrases {
  private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "flat");
  private static final Set<String> WORDS = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV");

  private final AnnotatedText text;

  NounPhrases(AnnotatedText text) {
    this.text = text;
  }

  /** The noun phrase of a mention. */
  Span of(Mention mention) {
    Span span = mention.span();
    if (mention.form() == Mention.Form.PRONOUN) {
      return span;
    }
    for (OfficeMention office : text.offices()) {
      int gap = span.start() - office.span().end();
      if (span.equals(office.name()) && (gap == 0 || gap == 1)) {
        span = span.union(office.span());
      }
    }
    List<Token> tokens = text.tokens();
    int first = at(span.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
      end++;
    }
    if (first >= end) {
      return span;
    }
    while (first > 0 && belongs(tokens.get(first - 1), first, end)) {
      first--;
    }
    if (end < tokens.size() && tokens.get(end).tag().equals("POS")) {
      end++;
    }
    Span phrase = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return mention.type() == EntityType.PLACE ? withCountry(phrase, end) : phrase;
  }

  /**
   * Phrases that hold a name but speak of something else, each of an entity of its own: "Oslo
   * officials", "the mayor's cousin", "citizens of Oslo".
   */
  List<Span> holders() {
    Set<Span> known = new HashSet<>();
    for (Mention mention : text.mentions()) {
      known.add(of(mention));
    }
    Syntax syntax = Syntax.of(text.tokens());
    Set<Span> out = new LinkedHashSet<>();
    for (Mention mention : text.mentions()) {
      int top = top(mention.span());
      int head = text.tokens().get(top).head();
      boolean modifies = mention.form() == Mention.Form.NAME && head >= 0 && noun(top, head);
      if (modifies && text.mentions().stream().noneMatch(m -> covers(m.span(), head))) {
        List<Integer> all = syntax.subtree(head, this::kept);
        Span span =
            text.tokens().get(all.getFirst()).span().union(text.tokens().get(all.getLast()).span());
        if (!known.contains(span)) {
          out.add(span);
        }
      }
    }
    return List.copyOf(out);
  }

  /** The countries inside the names of organisations: "US" in "US National Park Service". */
  List<Mention> inside() {
    List<Mention> out = new ArrayList<>();
    for (Mention mention : text.mentions()) {
      boolean body =
          mention.form() == Mention.Form.NAME && mention.type() == EntityType.ORGANISATION;
      for (int e = 0; body && e < text.entities().size(); e++) {
        Entity entity = text.entities().get(e);
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        for (String name : names) {
          boolean begins = text.words(mention.span()).startsWith(name + " ");
          if (entity.type() == EntityType.GOVERNMENT && begins) {
            int start = mention.span().start();
            Span span = new Span(start, start + name.length());
            out.add(new Mention(span, Mention.Form.NAME, EntityType.PLACE, e));
          }
        }
      }
    }
    return out;
  }

  private boolean covers(Span span, int token) {
    return span.covers(text.tokens().get(token).span());
  }

  private boolean noun(int top, int head) {
    Token token = text.tokens().get(top);
    boolean common = text.tokens().get(head).upos().equals("NOUN");
    return common && (token.is("compound") || token.is("amod") || token.is("nmod"));
  }

  private boolean kept(int token) {
    Token t = text.tokens().get(token);
    boolean clause = t.is("acl") || t.is("appos") || t.is("conj") || t.is("cop") || t.is("nsubj");
    return !clause && !t.is("punct") && !t.is("aux") && !t.is("advmod") && !t.is("case")
        || inner(t);
  }

  /** True for a preposition or sign inside a phrase, not before it. */
  private boolean inner(Token token) {
    return token.is("case") && token.head() >= 0 && (text.tokens().get(token.head()).is("nmod"));
  }

  private int top(Span span) {
    int first = at(span.start());
    int end = first;
    while (end < text.tokens().size() && text.tokens().get(end).span().end() <= span.end()) {
      end++;
    }
    for (int i = first; i < end; i++) {
      int head = text.tokens().get(i).head();
      if (head < first || head >= end) {
        return i;
      }
    }
    return Math.min(first, text.tokens().size() - 1);
  }

  private static boolean belongs(Token before, int first, int end) {
    String relation = before.relation();
    int colon = relation.indexOf(':');
    boolean inside = before.head() >= first && before.head() < end;
    return inside
        && BEFORE.contains(colon < 0 ? relation : relation.substring(0, colon))
        && WORDS.contains(before.upos());
  }

  /** "Bergen, Norway" is one phrase. */
  private Span withCountry(Span phrase, int end) {
    boolean comma = end + 1 < text.tokens().size() && text.tokens().get(end).form().equals(",");
    for (Mention other : comma ? text.mentions() : List.<Mention>of()) {
      boolean next = other.span().start() == text.tokens().get(end + 1).span().start();
      boolean place = other.form() == Mention.Form.NAME && other.type() == EntityType.PLACE;
      if (next && place && text.entities().get(other.entity()).type() == EntityType.GOVERNMENT) {
        return phrase.union(other.span());
      }
    }
    return phrase;
  }

  private int at(int offset) {
    int low = 0;
    int high = text.tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.tokens().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
