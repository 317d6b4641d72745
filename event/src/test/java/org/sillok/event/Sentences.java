package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Dating;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.EventClaim;
import org.sillok.model.Mention;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Token;
import org.sillok.model.When;
import org.sillok.text.engine.LanguageEngine;
import org.sillok.text.engine.ParsedSentence;
import org.sillok.text.engine.ParsedToken;

/**
 * Invented sentences about three countries, parsed by the real engine; the countries are found by a
 * list of their names, so that these tests hang on no other part of the text stage.
 */
final class Sentences {
  private static final List<Entity> ENTITIES =
      List.of(
          new Entity("Norway", EntityType.GOVERNMENT, "NOR", List.of()),
          new Entity("Denmark", EntityType.GOVERNMENT, "DNK", List.of()),
          new Entity("Finland", EntityType.GOVERNMENT, "FIN", List.of()));
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("Norway", 0),
          Map.entry("Norwegian", 0),
          Map.entry("Norwegians", 0),
          Map.entry("Denmark", 1),
          Map.entry("Danish", 1),
          Map.entry("Dane", 1),
          Map.entry("Danes", 1),
          Map.entry("Finland", 2),
          Map.entry("Finnish", 2));

  private final LanguageEngine engine = LanguageEngine.load();
  private final Coder coder = Coder.standard();

  Coder coder() {
    return coder;
  }

  /** A text as the text stage would hand it on, published on 18 December 2019. */
  AnnotatedText annotate(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (ParsedSentence parsed : engine.parse(text)) {
      int first = tokens.size();
      for (ParsedToken t : parsed.tokens()) {
        tokens.add(
            new Token(
                new Span(t.start(), t.end()),
                t.form(),
                t.lemma(),
                t.tag(),
                t.upos(),
                t.head() < 0 ? -1 : first + t.head(),
                t.relation()));
        Integer entity = NAMES.get(t.form());
        if (entity != null) {
          boolean name = ENTITIES.get(entity).name().equals(t.form());
          mentions.add(
              new Mention(
                  new Span(t.start(), t.end()),
                  name ? Mention.Form.NAME : Mention.Form.DEMONYM,
                  name ? EntityType.GOVERNMENT : EntityType.GROUP,
                  entity));
        }
      }
      sentences.add(new Sentence(new Span(parsed.start(), parsed.end()), first, tokens.size()));
    }
    Article article =
        Article.ofText("test", text, Dating.entered(When.day(LocalDate.of(2019, 12, 18))));
    return new AnnotatedText(
        article, sentences, tokens, ENTITIES, mentions, List.of(), List.of(), List.of());
  }

  List<EventClaim> events(String text) {
    List<EventClaim> out = new ArrayList<>();
    for (Claim c : coder.code(annotate(text))) {
      if (c instanceof EventClaim e) {
        out.add(e);
      }
    }
    return out;
  }

  /** The tree, for the message of a test that failed. */
  String tree(String text) {
    StringBuilder out = new StringBuilder();
    AnnotatedText t = annotate(text);
    for (Token x : t.tokens()) {
      out.append(x.form())
          .append('/')
          .append(x.tag())
          .append('/')
          .append(x.relation())
          .append('<')
          .append(x.head() < 0 ? "" : t.tokens().get(x.head()).form())
          .append(' ');
    }
    return out.toString();
  }
}
