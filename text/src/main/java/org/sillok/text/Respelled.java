package org.sillok.text;

import org.jspecify.annotations.Nullable;
import org.sillok.model.Alignment;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Quotation;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import org.sillok.model.Token;

/** Hands annotations of one spelling of a text to another: only their offsets change. */
final class Respelled {
  private final Alignment alignment;

  /**
   * @param alignment from the spelling that was annotated to the one that is wanted
   */
  Respelled(Alignment alignment) {
    this.alignment = alignment;
  }

  AnnotatedText respelled(AnnotatedText found, Article article) {
    return new AnnotatedText(
        article,
        found.sentences().stream().map(this::sentence).toList(),
        found.tokens().stream().map(this::token).toList(),
        found.entities(),
        found.mentions().stream().map(this::mention).toList(),
        found.times().stream().map(this::time).toList(),
        found.quotations().stream().map(this::quotation).toList(),
        found.offices().stream().map(this::office).toList());
  }

  private Sentence sentence(Sentence s) {
    return new Sentence(span(s.span()), s.firstToken(), s.endToken());
  }

  private Token token(Token t) {
    return new Token(
        span(t.span()), t.form(), t.lemma(), t.tag(), t.upos(), t.head(), t.relation());
  }

  private Mention mention(Mention m) {
    return new Mention(span(m.span()), m.form(), m.type(), m.entity());
  }

  private TimeExpression time(TimeExpression t) {
    return new TimeExpression(span(t.span()), t.type(), t.value(), t.mod(), t.when());
  }

  private OfficeMention office(OfficeMention o) {
    return new OfficeMention(span(o.span()), o.office(), o.tense(), o.person(), orNull(o.name()));
  }

  private Quotation quotation(Quotation q) {
    return new Quotation(
        span(q.span()),
        q.kind(),
        q.act(),
        q.content().stream().map(this::span).toList(),
        orNull(q.speaker()),
        q.speakerEntity(),
        orNull(q.cue()),
        orNull(q.addressee()),
        orNull(q.manner()),
        orNull(q.occasion()),
        q.source());
  }

  private Span span(Span span) {
    return alignment.toSource(span);
  }

  private @Nullable Span orNull(@Nullable Span span) {
    return span == null ? null : span(span);
  }
}
