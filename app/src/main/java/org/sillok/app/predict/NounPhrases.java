package org.sillok.app.predict;

import java.util.List;
import java.util.Set;
import org.sillok.model.AnnotatedText;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Span;
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
