package org.sillok.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.EntityType;
import org.sillok.model.Quotation;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import org.sillok.model.Token;
import org.sillok.text.engine.EntityName;
import org.sillok.text.engine.LanguageEngine;
import org.sillok.text.engine.NameType;
import org.sillok.text.engine.ParsedSentence;
import org.sillok.text.engine.ParsedToken;
import org.sillok.text.quote.QuotationFinder;
import org.sillok.text.time.TimeTagger;
import org.sillok.text.who.ActorList;
import org.sillok.text.who.Cast;
import org.sillok.text.who.Identifier;
import org.sillok.text.who.NameTag;

/** Finds in an article who is spoken of, when, and who said what. Safe for many threads. */
public final class Annotator {
  private final LanguageEngine engine;
  private final Identifier identifier;
  private final TimeTagger timeTagger;
  private final QuotationFinder quotationFinder;

  private Annotator(
      LanguageEngine engine,
      Identifier identifier,
      TimeTagger timeTagger,
      QuotationFinder quotationFinder) {
    this.engine = engine;
    this.identifier = identifier;
    this.timeTagger = timeTagger;
    this.quotationFinder = quotationFinder;
  }

  /**
   * The annotator with the models and lists that the program ships; loads them when first asked.
   */
  public static Annotator standard() {
    return Standard.ANNOTATOR;
  }

  /** The same with a user's own list of persons and offices, which goes before the shipped ones. */
  public Annotator with(ActorList actors) {
    return new Annotator(engine, identifier.with(actors), timeTagger, quotationFinder);
  }

  /**
   * Annotates an article. The same article always gives the same annotations, whether its letters
   * come with their accents composed or apart and whichever line ends it has.
   */
  public AnnotatedText annotate(Article article) {
    if (PlainText.isPlain(article.text())) {
      return plain(article);
    }
    PlainText view = PlainText.of(article.text());
    AnnotatedText found = plain(article.withText(view.text(), view.alignment()));
    return new Respelled(view.alignment()).respelled(found, article);
  }

  private AnnotatedText plain(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<NameTag> names = new ArrayList<>();
    for (ParsedSentence parsed : engine.parse(article.text())) {
      int first = tokens.size();
      for (ParsedToken token : parsed.tokens()) {
        tokens.add(token(token, first));
      }
      sentences.add(new Sentence(new Span(parsed.start(), parsed.end()), first, tokens.size()));
      for (EntityName name : parsed.names()) {
        names.add(
            new NameTag(first + name.firstToken(), first + name.endToken(), type(name.type())));
      }
    }
    Cast cast = identifier.identify(article, sentences, tokens, names);
    List<TimeExpression> times =
        timeTagger.tag(article.text(), article.published().when(), sentences, tokens);
    List<Quotation> quotations =
        quotationFinder.find(
            article.text(), sentences, tokens, cast.entities(), cast.mentions(), cast.offices());
    return new AnnotatedText(
        article,
        sentences,
        tokens,
        cast.entities(),
        cast.mentions(),
        times,
        quotations,
        cast.offices());
  }

  private static Token token(ParsedToken token, int first) {
    return new Token(
        new Span(token.start(), token.end()),
        token.form(),
        token.lemma().toLowerCase(Locale.ROOT),
        token.tag(),
        token.upos(),
        token.head() < 0 ? -1 : first + token.head(),
        token.relation());
  }

  private static EntityType type(NameType type) {
    return switch (type) {
      case PER -> EntityType.PERSON;
      case ORG -> EntityType.ORGANISATION;
      case LOC -> EntityType.PLACE;
      case NORP -> EntityType.GROUP;
    };
  }

  /** Holds the one standard annotator; the class is initialised when it is first asked for. */
  private static final class Standard {
    static final Annotator ANNOTATOR =
        new Annotator(
            LanguageEngine.load(),
            Identifier.standard(),
            TimeTagger.standard(),
            QuotationFinder.standard());
  }
}
