package org.sillok.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sillok.app.export.Affair;
import org.sillok.app.export.Clash;
import org.sillok.app.export.JsonExport;
import org.sillok.engine.Annals;
import org.sillok.engine.Explanation;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.PageId;
import org.sillok.model.When;

/** Serves a store to the browsers of this machine. */
public final class WebServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Sillok sillok;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Countries countries = new Countries();
  private final byte[] style = resource("sillok.css");
  private final Javalin javalin;

  private WebServer(Sillok sillok) {
    this.sillok = sillok;
    this.javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.defaultContentType = "text/html; charset=utf-8";
              config.routes.before(this::check);
              config.routes.get("/", this::chronology);
              config.routes.get("/entry/{id}", this::entry);
              config.routes.get("/article/{page}", this::article);
              config.routes.get("/diff/{one}/{other}", this::difference);
              config.routes.get("/state", this::state);
              config.routes.get("/positions", this::positions);
              config.routes.get("/plans", this::plans);
              config.routes.get("/contradictions", this::contradictions);
              config.routes.get("/stories", this::stories);
              config.routes.get("/changes", this::changes);
              config.routes.get("/story/{id}", this::story);
              config.routes.get("/api/entries", this::apiEntries);
              config.routes.get("/api/entries/{id}", this::apiEntry);
              config.routes.get(
                  "/sillok.css", c -> c.contentType("text/css; charset=utf-8").result(style));
              config.routes.exception(
                  IllegalArgumentException.class,
                  (e, c) -> message(c, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
              config.routes.exception(
                  HttpResponseException.class,
                  (e, c) ->
                      message(
                          c, HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage())));
            });
  }

  /**
   * Starts to listen, on the loopback address only.
   *
   * @param sillok what to show; not closed with the server
   * @param port or 0 for any that is free
   * @throws IllegalArgumentException if the port is taken
   */
  public static WebServer start(Sillok sillok, int port) {
    WebServer server = new WebServer(sillok);
    try {
      server.javalin.start(LOOPBACK, port);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "port " + port + " cannot be used (" + e.getMessage() + "): name another with --port", e);
    }
    return server;
  }

  /** The address to open. */
  public String address() {
    return "http://" + LOOPBACK + ":" + javalin.port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void check(Context request) {
    Guard.headers(request);
    String refusal = Guard.refusal(request, javalin.port());
    if (refusal != null) {
      throw new HttpResponseException(HttpStatus.FORBIDDEN.getCode(), refusal, Map.of());
    }
  }

  private void chronology(Context request) {
    Asked asked = Asked.of(request.queryParamMap());
    Annals annals = sillok.annals(asked.query());
    Annals all = asked.isEmpty() ? annals : sillok.annals(Query.ALL);
    String opened = Optional.ofNullable(request.queryParam("entry")).orElse("");
    String source = Optional.ofNullable(request.queryParam("source")).orElse("0");
    int number = source.matches("\\d{1,4}") ? Integer.parseInt(source) : 0;
    page(
        request,
        "chronology.jte",
        ChronologyPage.of(annals, all, asked, opened, number, countries));
  }

  private void entry(Context request) {
    Explanation explanation = explanation(request);
    page(request, "entry.jte", EntryPage.of(explanation, sillok.annals(Query.ALL)));
  }

  private void article(Context request) {
    Article article = article(request.pathParam("page"));
    String translation = sillok.stages().translation(article).orElse(null);
    page(
        request,
        "article.jte",
        ArticlePage.of(article.page(), article, sillok.annals(Query.ALL), translation));
  }

  private Article article(String page) {
    return sillok
        .article(new PageId(page))
        .map(CodedArticle::article)
        .orElseThrow(() -> new NotFoundResponse("no such page here"));
  }

  private void difference(Context request) {
    page(
        request,
        "diff.jte",
        DiffPage.of(article(request.pathParam("one")), article(request.pathParam("other"))));
  }

  private void state(Context request) {
    boolean hindsight = request.queryParam("hindsight") != null;
    LocalDate day = day(request);
    Annals annals = sillok.annals(hindsight ? Query.ALL : Query.ALL.asOf(day));
    page(request, "state.jte", StatePage.of(sillok.stateOfPlay(day, hindsight), annals));
  }

  private void positions(Context request) {
    String asOf = Optional.ofNullable(request.queryParam("asof")).orElse("");
    Annals annals = sillok.annals(asOf.isEmpty() ? Query.ALL : Query.ALL.asOf(day(request)));
    boolean all = request.queryParam("all") != null;
    page(request, "positions.jte", PositionsPage.of(annals, all, asOf, countries));
  }

  private void plans(Context request) {
    String only = Optional.ofNullable(request.queryParam("outcome")).orElse("");
    page(request, "plans.jte", PlansPage.of(sillok.annals(Query.ALL), day(request), only));
  }

  private void contradictions(Context request) {
    page(request, "contradictions.jte", Clash.of(sillok.annals(Query.ALL)));
  }

  private void changes(Context request) {
    String since = Optional.ofNullable(request.queryParam("since")).orElse("");
    if (!since.matches("\\d{0,9}")) {
      throw new IllegalArgumentException("not the number of a run: " + since);
    }
    page(
        request,
        "changes.jte",
        ChangesPage.of(sillok, since.isEmpty() ? null : Long.valueOf(since)));
  }

  private void stories(Context request) {
    page(request, "stories.jte", Affair.of(sillok.annals(Query.ALL)));
  }

  private void story(Context request) {
    StoryPage story =
        StoryPage.of(request.pathParam("id"), sillok.annals(Query.ALL))
            .orElseThrow(() -> new NotFoundResponse("no such story here"));
    page(request, "story.jte", story);
  }

  /** The last day of the date that is asked for, or the day of the newest page. */
  private LocalDate day(Context request) {
    String asked = Optional.ofNullable(request.queryParam("asof")).orElse("").strip();
    if (asked.isEmpty()) {
      return sillok.newest().orElse(LocalDate.EPOCH);
    }
    LocalDate last = When.parse(asked).latest();
    if (last == null) {
      throw new IllegalArgumentException("not a day, month or year: " + asked);
    }
    return last;
  }

  private void apiEntries(Context request) {
    Annals annals = sillok.annals(Asked.of(request.queryParamMap()).query());
    json(request, JsonExport.text(JsonExport.chronology(annals)));
  }

  private void apiEntry(Context request) {
    Explanation explanation = explanation(request);
    json(request, JsonExport.text(JsonExport.entry(explanation.entry(), sillok.annals(Query.ALL))));
  }

  private Explanation explanation(Context request) {
    return sillok
        .explain(request.pathParam("id"))
        .orElseThrow(() -> new NotFoundResponse("no such entry here"));
  }

  private static void json(Context request, String json) {
    request.contentType("application/json; charset=utf-8").result(json);
  }

  private void page(Context request, String template, Object page) {
    StringOutput out = new StringOutput();
    templates.render(template, page, out);
    request.html(out.toString());
  }

  private void message(Context request, HttpStatus status, String message) {
    request.status(status);
    if (request.path().startsWith("/api/")) {
      request.contentType("text/plain; charset=utf-8").result(message);
    } else {
      page(request, "message.jte", message);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = WebServer.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
