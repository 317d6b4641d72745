package org.sillok.app;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Sillok;
import org.sillok.engine.Stages;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Attribution;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Page;
import org.sillok.model.Place;
import org.sillok.model.Provenance;
import org.sillok.model.Span;
import org.sillok.model.Status;
import org.sillok.model.When;
import org.sillok.model.testing.SharedBench;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import org.sillok.store.SqliteStore;
import org.sillok.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample story as its gold tells it: read by the program, coded by a person. What shows it can
 * be tested without the stages between.
 */
public final class GoldStory {
  private GoldStory() {}

  /** A store in memory with the sample story. */
  public static Sillok inMemory() {
    Store store = SqliteStore.inMemory(Clock.systemUTC());
    fill(store);
    return Sillok.over(store, Stages.standard());
  }

  /** Puts the sample story into a store. */
  public static void fill(Store store) {
    Path samples = SharedBench.root().resolve("samples/mackerel");
    Map<String, JsonNode> gold = new HashMap<>();
    for (JsonNode page :
        JsonMapper.builder()
            .build()
            .readTree(samples.resolve("gold.json").toFile())
            .path("pages")) {
      gold.put(page.path("file").asString(), page);
    }
    Stages stages = Stages.standard();
    long run = store.begin("gold");
    PageSource.standard()
        .read(List.of(samples.resolve("pages")))
        .forEach(
            found -> {
              if (found instanceof Found.Got got
                  && stages.read(got.page()) instanceof Reading.Read read) {
                JsonNode truth = gold.get(got.page().name());
                keep(store, run, got.page(), read.article(), truth);
              }
            });
    store.finish(run);
  }

  private static void keep(
      Store store, long run, Page page, Article read, @Nullable JsonNode truth) {
    if (truth == null) {
      return;
    }
    String day = truth.path("published").path("value").asString("");
    Article article =
        day.length() < 10
            ? read
            : read.withPublished(Dating.entered(When.parse(day.substring(0, 10))));
    List<Claim> claims = new ArrayList<>();
    for (JsonNode event : truth.path("events")) {
      EventClaim claim = claim(event, article);
      if (claim != null) {
        claims.add(claim);
      }
    }
    store.keep(run, page, new CodedArticle(article, claims), "gold", "");
  }

  private static @Nullable EventClaim claim(JsonNode event, Article article) {
    String evidence = event.path("evidence").path(0).asString("");
    int at = article.text().indexOf(evidence);
    if (at < 0) {
      return null;
    }
    Span clause = new Span(at, at + evidence.length());
    Span sentence = sentence(article.text(), clause);
    String type = event.path("type").asString("");
    String mode = event.path("mode").asString("");
    JsonNode where = event.path("where");
    return new EventClaim(
        ClaimId.of(article.page().sha256(), event.path("id").asString()),
        type.isEmpty() ? null : EventType.valueOf(type),
        mode.isEmpty() ? null : mode,
        List.of(),
        Status.valueOf(event.path("status").asString().toUpperCase(Locale.ROOT)),
        actors(event.path("source")),
        actors(event.path("target")),
        event.path("symmetric").asBoolean(false),
        When.parse(event.path("when").path("edtf").asString("")),
        where.path("place").asString("").isEmpty()
            ? null
            : new Place(where.path("place").asString(), text(where, "country"), null, null),
        null,
        List.of(),
        clause,
        clause,
        Attribution.OUTLET,
        Provenance.of(article, sentence, "gold", "gold"));
  }

  private static Span sentence(String text, Span clause) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int from = Math.max(0, breaks.preceding(clause.start() + 1));
    int to = breaks.following(clause.end() - 1);
    String words = text.substring(from, to);
    return new Span(from, from + words.stripTrailing().length());
  }

  private static List<Actor> actors(JsonNode list) {
    List<Actor> out = new ArrayList<>();
    for (JsonNode actor : list) {
      Actor.Kind kind =
          switch (actor.path("kind").asString("")) {
            case "person" -> Actor.Kind.PERSON;
            case "country" -> Actor.Kind.GOVERNMENT;
            case "group" -> Actor.Kind.GROUP;
            default -> Actor.Kind.ORGANISATION;
          };
      out.add(new Actor(actor.path("name").asString(), kind, text(actor, "code"), null, null));
    }
    return out;
  }

  private static @Nullable String text(JsonNode node, String field) {
    String value = node.path(field).asString("");
    return value.isEmpty() ? null : value;
  }
}
