package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Attribution;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Outlet;
import org.sillok.model.Place;
import org.sillok.model.Provenance;
import org.sillok.model.Span;
import org.sillok.model.Status;
import org.sillok.model.Voice;
import org.sillok.model.When;

/** Pages and claims made up for tests. */
final class Made {
  private final Article article;
  private final List<Claim> claims = new ArrayList<>();

  private Made(Article article) {
    this.article = article;
  }

  static Made page(String outlet, String day, String text) {
    Article a =
        Article.ofText(outlet + " " + day, text, Dating.entered(When.day(LocalDate.parse(day))));
    return new Made(
        new Article(
            a.page(),
            a.name(),
            null,
            List.of(),
            new Outlet(outlet, null),
            null,
            null,
            null,
            List.of(),
            List.of(),
            text,
            a.alignment(),
            "en",
            a.published(),
            null));
  }

  static Actor person(String name, String country, @Nullable String office) {
    return new Actor(name, Actor.Kind.PERSON, country, null, office);
  }

  static Actor state(String name, String code) {
    return new Actor(name, Actor.Kind.GOVERNMENT, code, null, null);
  }

  /** Tells an event in a clause of the text; the whole clause is its sentence. */
  Made tells(
      @Nullable EventType type,
      Status status,
      List<Actor> source,
      List<Actor> target,
      String edtf,
      @Nullable String place,
      String clause,
      String trigger) {
    return tells(
        type, status, source, target, edtf, place, clause, trigger, List.of(), Attribution.OUTLET);
  }

  Made tells(
      @Nullable EventType type,
      Status status,
      List<Actor> source,
      List<Actor> target,
      String edtf,
      @Nullable String place,
      String clause,
      String trigger,
      List<String> hedges,
      Attribution by) {
    Span span = find(clause);
    int at = article.text().indexOf(trigger, span.start());
    Provenance from = Provenance.of(article, span, "test/rule", "test");
    claims.add(
        new EventClaim(
            ClaimId.of(article.page().sha256(), clause, trigger, status.name()),
            type,
            null,
            List.of(),
            status,
            source,
            target,
            type == EventType.CONSULT,
            When.parse(edtf),
            place == null ? null : new Place(place, null, null, null),
            null,
            hedges,
            span,
            new Span(at, at + trigger.length()),
            by,
            from));
    return this;
  }

  Made with(Claim claim) {
    claims.add(claim);
    return this;
  }

  Provenance from(String words) {
    return Provenance.of(article, find(words), "test/rule", "test");
  }

  ClaimId id(String what) {
    return ClaimId.of(article.page().sha256(), what);
  }

  Article article() {
    return article;
  }

  private Span find(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  static Attribution by(String name) {
    return Attribution.of(new Voice(Voice.Kind.ANONYMOUS, name, null));
  }

  CodedArticle coded() {
    return new CodedArticle(article, claims);
  }
}
