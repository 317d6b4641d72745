package org.sillok.app.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.engine.Facets;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Contradiction;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.Place;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Provenance;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.Voice;
import org.sillok.model.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON: every claim with page id, offsets in article and page (UTF-16, half-open), rule, status and
 * EDTF date. Fields are added in later versions, never renamed.
 */
public final class JsonExport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonExport() {}

  static void write(Annals annals, Appendable out) throws IOException {
    out.append(text(chronology(annals))).append('\n');
  }

  /** JSON for people's eyes as well. */
  public static String text(ObjectNode node) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node).replace("\r\n", "\n");
  }

  /** A whole chronology. */
  public static ObjectNode chronology(Annals annals) {
    ObjectNode out = JSON.createObjectNode().put("format", "sillok-chronology-1");
    ArrayNode entries = out.putArray("entries");
    annals.entries().forEach(e -> entries.add(entry(e, annals)));
    return out;
  }

  /** One entry. */
  public static ObjectNode entry(Entry entry, Annals annals) {
    ObjectNode out = JSON.createObjectNode().put("id", entry.id()).put("kind", Facets.kind(entry));
    when(out.putObject("when"), entry.when());
    out.put("told", entry.told().edtf());
    out.put("sentence", entry.sentence());
    Event event = entry.event();
    if (event != null) {
      out.put("type", event.type() == null ? null : event.type().name()).put("mode", event.mode());
      out.put("status", lower(event.status()));
      actors(out.putArray("source"), event.source());
      actors(out.putArray("target"), event.target());
      out.put("symmetric", event.symmetric());
      place(out, event.where());
    }
    out.put("outlets", entry.outlets()).put("independent", entry.independent());
    ArrayNode claims = out.putArray("claims");
    entry.claims().forEach(c -> claims.add(claim(c, annals.article(c))));
    if (event != null) {
      contradictions(out.putArray("contradictions"), event);
      history(out.putArray("history"), event);
      ArrayNode joined = out.putArray("joined");
      event.reasons().forEach(joined::add);
    }
    return out;
  }

  private static void contradictions(ArrayNode out, Event event) {
    for (Contradiction c : event.contradictions()) {
      out.addObject()
          .put("about", lower(c.kind()))
          .put("one", c.one().id().value())
          .put("other", c.other().id().value());
    }
  }

  private static void history(ArrayNode out, Event event) {
    for (Event.Step step : event.history()) {
      out.addObject()
          .put("published", step.published().edtf())
          .put("status", lower(step.status()))
          .put("edtf", step.when().edtf())
          .put("claim", step.claim().value());
    }
  }

  /** One claim of an article. */
  public static ObjectNode claim(Claim claim, Article article) {
    ObjectNode out = JSON.createObjectNode().put("id", claim.id().value());
    details(out, claim);
    out.put("edtf", claim.when().edtf());
    ArrayNode said = out.putArray("attribution");
    for (Voice v : claim.attribution().chain()) {
      said.addObject().put("kind", lower(v.kind())).put("name", v.name());
    }
    Provenance from = claim.provenance();
    out.put("quote", from.quote()).put("rule", from.rule()).put("engine", from.engine());
    span(out.putArray("inArticle"), from.inArticle());
    span(out.putArray("inPage"), from.inPage());
    ObjectNode page = out.putObject("page").put("id", from.page().sha256());
    page.put("name", article.name());
    page.put("outlet", article.outlet() == null ? null : article.outlet().name());
    page.put("agency", article.agency() == null ? null : article.agency().name());
    page.put("headline", article.headline() == null ? null : article.headline().text());
    page.put("published", article.published().when().edtf());
    return out;
  }

  private static void details(ObjectNode out, Claim claim) {
    switch (claim) {
      case EventClaim c -> {
        out.put("kind", "event").put("type", c.type() == null ? null : c.type().name());
        out.put("mode", c.mode()).put("status", lower(c.status()));
        strings(out.putArray("contexts"), c.contexts());
        actors(out.putArray("source"), c.source());
        actors(out.putArray("target"), c.target());
        out.put("symmetric", c.symmetric());
        place(out, c.where());
        strings(out.putArray("hedges"), c.hedges());
        span(out.putArray("clause"), c.clause());
        span(out.putArray("trigger"), c.trigger());
      }
      case StatementClaim c -> {
        out.put("kind", "statement").put("quotation", lower(c.kind()));
        actors(out.putArray("speaker"), List.of(c.speaker()));
        out.put("content", c.content()).put("addressee", c.addressee());
      }
      case PositionClaim c -> {
        out.put("kind", "position").put("stance", c.stance().label());
        actors(out.putArray("party"), c.party());
        out.put("issue", c.issue()).put("condition", c.condition());
      }
      case DeadlineClaim c -> {
        out.put("kind", "deadline");
        actors(out.putArray("party"), c.party());
        out.put("matter", c.matter()).put("threat", c.threat());
      }
      case ProposalClaim c -> {
        out.put("kind", "proposal");
        actors(out.putArray("by"), c.by());
        out.put("forum", c.forum()).put("title", c.title());
        strings(out.putArray("provisions"), c.provisions());
      }
      case TenureClaim c -> {
        out.put("kind", "tenure").put("tense", lower(c.tense()));
        actors(out.putArray("person"), List.of(c.person()));
        out.put("office", c.office().title()).put("country", c.office().country());
      }
    }
  }

  private static void when(ObjectNode out, When when) {
    out.put("edtf", when.edtf()).put("words", DateWords.of(when));
    out.put("earliest", day(when.earliest())).put("latest", day(when.latest()));
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static void place(ObjectNode out, @Nullable Place place) {
    if (place == null) {
      out.putNull("where");
    } else {
      coordinates(
          out.putObject("where").put("name", place.name()).put("country", place.country()), place);
    }
  }

  /** Degrees north and east, where a place has them. */
  static void coordinates(ObjectNode out, @Nullable Place place) {
    if (place != null && place.latitude() != null) {
      out.put("latitude", place.latitude()).put("longitude", place.longitude());
    }
  }

  private static void actors(ArrayNode out, List<Actor> actors) {
    for (Actor a : actors) {
      out.addObject()
          .put("name", a.name())
          .put("kind", lower(a.kind()))
          .put("country", a.country())
          .put("sector", a.sector() == null ? null : a.sector().name())
          .put("office", a.office())
          .put("body", a.body());
    }
  }

  private static void strings(ArrayNode out, List<String> values) {
    values.forEach(out::add);
  }

  private static void span(ArrayNode out, Span span) {
    out.add(span.start()).add(span.end());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
