package org.sillok.model;

import java.util.List;

/**
 * An article with everything that the text stage found in it. All lists are in the order of the
 * text; spans are offsets into {@link Article#text()}.
 *
 * @param article the article
 * @param sentences disjoint
 * @param tokens of all sentences; heads are indices in this list
 * @param entities whom and what it speaks of
 * @param mentions where it does
 * @param times its expressions of time
 * @param quotations its quotations
 * @param offices its offices
 */
public record AnnotatedText(
    Article article,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Entity> entities,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Quotation> quotations,
    List<OfficeMention> offices) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
    offices = List.copyOf(offices);
    int length = article.text().length();
    checkOrder(sentences, length, "sentences");
    checkOrder(tokens, length, "tokens");
    for (Mention m : mentions) {
      if (m.entity() >= entities.size()) {
        throw new IllegalArgumentException("a mention of no entity: " + m);
      }
    }
  }

  private static void checkOrder(List<? extends Annotation> list, int length, String what) {
    int at = 0;
    for (Annotation a : list) {
      if (a.span().start() < at || a.span().end() > length) {
        throw new IllegalArgumentException(what + " overlap or leave the text at " + a.span());
      }
      at = a.span().end();
    }
  }

  /** The tokens of a sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.in(article.text());
  }
}
