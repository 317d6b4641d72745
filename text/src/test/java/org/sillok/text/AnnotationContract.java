package org.sillok.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Annotation;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Quotation;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import org.sillok.model.Token;
import org.sillok.model.When;

/**
 * What holds of the annotations of every text, whatever their type. Tests of the stage read their
 * texts through {@link #read}, so that each of them checks the contract as well:
 *
 * <ol>
 *   <li>every span lies in the text and cuts no surrogate pair;
 *   <li>sentences are disjoint and in order, their tokens follow each other without gap;
 *   <li>a token's head stands in its own sentence, and heads lead to a root;
 *   <li>mentions, offices and speakers point at entities that are there;
 *   <li>annotations are in the order of the text; times do not overlap;
 *   <li>a quotation spans its content, piece after piece;
 *   <li>line ends and the composition of accents change nothing but offsets ({@link #invariant}).
 * </ol>
 */
public final class AnnotationContract {
  private AnnotationContract() {}

  /** Annotates a text of a day and checks the contract but for its last point. */
  public static AnnotatedText read(String text, String day) {
    AnnotatedText read =
        Annotator.standard()
            .annotate(Article.ofText("case", text, Dating.entered(When.parse(day))));
    check(read);
    return read;
  }

  /** Checks the last point: other line ends, other composition. */
  public static void invariant(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
    List<String> wanted = told(read(composed, "2031-10-10"));
    assertThat(told(read(composed.replace("\n", "\r\n"), "2031-10-10")))
        .as("CRLF: " + text)
        .isEqualTo(wanted);
    assertThat(told(read(Normalizer.normalize(lines, Normalizer.Form.NFD), "2031-10-10")))
        .as("NFD: " + text)
        .isEqualTo(wanted);
  }

  public static void check(AnnotatedText text) {
    String chars = text.article().text();
    sentences(text);
    for (List<? extends Annotation> layer :
        List.of(text.mentions(), text.times(), text.quotations(), text.offices())) {
      int before = 0;
      for (Annotation a : layer) {
        inside(a.span(), chars);
        assertThat(a.span().start()).as("order: " + a).isGreaterThanOrEqualTo(before);
        before = a.span().start();
      }
    }
    int end = 0;
    for (TimeExpression t : text.times()) {
      assertThat(t.span().start()).as("times: " + t).isGreaterThanOrEqualTo(end);
      end = t.span().end();
    }
    int entities = text.entities().size();
    for (Mention m : text.mentions()) {
      assertThat(m.span().length()).as("mention: " + m).isPositive();
      assertThat(m.entity()).isBetween(0, entities - 1);
    }
    for (OfficeMention o : text.offices()) {
      assertThat(o.person()).isBetween(-1, entities - 1);
      inside(o.name(), chars);
    }
    text.quotations().forEach(q -> quotation(q, chars, entities));
  }

  private static void sentences(AnnotatedText text) {
    String chars = text.article().text();
    int token = 0;
    int at = 0;
    for (Sentence s : text.sentences()) {
      inside(s.span(), chars);
      assertThat(s.span().start()).as("sentence: " + s).isGreaterThanOrEqualTo(at);
      assertThat(s.firstToken()).as("tokens: " + s).isEqualTo(token);
      for (Token t : text.tokens(s)) {
        inside(t.span(), chars);
        assertThat(s.span().covers(t.span())).as(t + " in " + s).isTrue();
        boolean own = t.head() == -1 || t.head() >= s.firstToken() && t.head() < s.endToken();
        assertThat(own).as("head: " + t).isTrue();
      }
      rooted(text, s);
      token = s.endToken();
      at = s.span().end();
    }
    assertThat(token).isEqualTo(text.tokens().size());
  }

  private static void rooted(AnnotatedText text, Sentence s) {
    for (int i = s.firstToken(); i < s.endToken(); i++) {
      int at = i;
      int steps = 0;
      while (text.tokens().get(at).head() >= 0) {
        at = text.tokens().get(at).head();
        steps++;
        assertThat(steps).as("a circle of heads at " + i).isLessThanOrEqualTo(s.endToken());
      }
    }
  }

  private static void quotation(Quotation q, String chars, int entities) {
    assertThat(q.speakerEntity()).isBetween(-1, entities - 1);
    assertThat(q.speakerEntity() < 0 || q.speaker() != null).as("speaker: " + q).isTrue();
    int at = q.span().start();
    for (Span s : q.content()) {
      inside(s, chars);
      assertThat(s.start()).as("content: " + q).isGreaterThanOrEqualTo(at);
      at = s.end();
    }
    assertThat(q.content().get(0).start()).isEqualTo(q.span().start());
    assertThat(at).isEqualTo(q.span().end());
    inside(q.speaker(), chars);
    inside(q.cue(), chars);
    inside(q.addressee(), chars);
    inside(q.manner(), chars);
    inside(q.occasion(), chars);
  }

  private static void inside(@Nullable Span span, String chars) {
    if (span == null) {
      return;
    }
    assertThat(span.end()).as("end of " + span).isLessThanOrEqualTo(chars.length());
    for (int at : new int[] {span.start(), span.end()}) {
      boolean cuts =
          at > 0
              && at < chars.length()
              && Character.isHighSurrogate(chars.charAt(at - 1))
              && Character.isLowSurrogate(chars.charAt(at));
      assertThat(cuts).as(span + " cuts a character").isFalse();
    }
  }

  /** All that is told of a text, by words and not by offsets. */
  private static List<String> told(AnnotatedText text) {
    List<String> out = new ArrayList<>();
    text.sentences().forEach(s -> out.add("s " + words(text, s.span())));
    text.tokens().forEach(t -> out.add("k " + t.form() + t.tag() + t.head() + t.relation()));
    text.entities().forEach(e -> out.add("e " + e));
    for (Mention m : text.mentions()) {
      out.add("m " + words(text, m.span()) + m.form() + m.type() + m.entity());
    }
    for (TimeExpression t : text.times()) {
      out.add("t " + words(text, t.span()) + t.value() + t.mod() + t.when().edtf());
    }
    for (Quotation q : text.quotations()) {
      out.add("q " + q.kind() + q.act() + q.source() + q.speakerEntity());
      q.content().forEach(s -> out.add("q " + words(text, s)));
      for (Span s : new @Nullable Span[] {q.speaker(), q.cue(), q.manner(), q.occasion()}) {
        out.add("q " + (s == null ? "-" : words(text, s)));
      }
    }
    for (OfficeMention o : text.offices()) {
      out.add("o " + words(text, o.span()) + o.office() + o.tense() + o.person());
    }
    return out;
  }

  private static String words(AnnotatedText text, Span span) {
    String words = text.words(span).replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}
