package org.sillok.text.quote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.text.AnnotationContract;

/** Annotates invented sentences and tells their quotations in words. */
final class Spoken {
  private Spoken() {}

  static AnnotatedText read(String text) {
    return AnnotationContract.read(text, "2031-10-10");
  }

  /** "kind; speaker; words" of each quotation that is said; the speaker's name if it is known. */
  static List<String> said(AnnotatedText text) {
    return text.quotations().stream()
        .filter(q -> q.act() == Quotation.Act.SPEECH)
        .map(q -> kind(q) + "; " + speaker(text, q) + "; " + words(text, q))
        .toList();
  }

  static String kind(Quotation q) {
    return q.kind().name().toLowerCase(Locale.ROOT);
  }

  static String speaker(AnnotatedText text, Quotation q) {
    return q.speakerEntity() >= 0
        ? text.entities().get(q.speakerEntity()).name()
        : or(text, q.speaker());
  }

  static String words(AnnotatedText text, Quotation q) {
    return String.join(" ... ", q.content().stream().map(text::words).toList());
  }

  static String or(AnnotatedText text, @Nullable Span span) {
    return span == null ? "-" : text.words(span);
  }
}
