package org.sillok.scoreboard.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Attribution;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention;
import org.sillok.model.Outlet;
import org.sillok.model.Place;
import org.sillok.model.PositionClaim;
import org.sillok.model.Provenance;
import org.sillok.model.Span;
import org.sillok.model.Stance;
import org.sillok.model.Status;
import org.sillok.model.TenureClaim;
import org.sillok.model.Voice;
import org.sillok.model.When;
import tools.jackson.databind.JsonNode;

/**
 * The gold of the sample pages as claims: what the story stage would be given if all stages before
 * it made no mistake. So what that stage does can be told from what it is given.
 */
final class GoldClaims {
  private static final String RULE = "gold";

  private final Article article;
  private final JsonNode page;
  private final List<Claim> claims = new ArrayList<>();

  private GoldClaims(Article article, JsonNode page) {
    this.article = article;
    this.page = page;
  }

  /** Every page with its gold claims, by file. */
  static Map<String, CodedArticle> of(SampleStory story) {
    Map<String, CodedArticle> out = new TreeMap<>();
    for (JsonNode page : story.gold().path("pages")) {
      String file = page.path("file").asString();
      String body = story.bodies().getOrDefault(file, "");
      Article article = article(page, body, story.page(file));
      out.put(file, new CodedArticle(article, new GoldClaims(article, page).run()));
    }
    return out;
  }

  /** The gold text under the gold date; evidence in headlines and captions is to be found, too. */
  private static Article article(JsonNode page, String body, Optional<CodedArticle> read) {
    StringBuilder text = new StringBuilder(page.path("headline").asString()).append("\n\n");
    text.append(body.strip());
    page.path("captions").forEach(c -> text.append("\n\n").append(c.asString("")));
    String day = page.path("published").path("value").asString("");
    Dating dating = day.isEmpty() ? Dating.unknown() : Dating.entered(When.parse(day));
    Article plain = Article.ofText(page.path("file").asString(), text.toString(), dating);
    String outlet = page.path("outlet").asString("");
    return new Article(
        plain.page(),
        plain.name(),
        null,
        List.of(),
        outlet.isEmpty() ? null : new Outlet(outlet, null),
        read.map(c -> c.article().agency()).orElse(null),
        null,
        null,
        List.of(),
        read.map(c -> c.article().marks()).orElse(List.of()),
        plain.text(),
        plain.alignment(),
        "en",
        dating,
        null);
  }

  private List<Claim> run() {
    page.path("events").forEach(this::event);
    for (JsonNode office : page.path("offices")) {
      office(office);
    }
    page.path("positions").forEach(this::position);
    page.path("deadlines").forEach(this::deadline);
    return claims;
  }

  /** Where these words stand in the article, whatever their quotation marks and blanks. */
  private @Nullable Span find(@Nullable String words, Span within) {
    if (words == null || words.isEmpty()) {
      return null;
    }
    Levelled level = Levelled.of(within.in(article.text()));
    for (Span found : level.find(List.of(words))) {
      return level.original(found).shift(within.start());
    }
    return null;
  }

  private Span whole() {
    return new Span(0, article.text().length());
  }

  /** The sentence around a stretch: up to the next end of a paragraph or full stop. */
  private Provenance provenance(Span words) {
    String text = article.text();
    int start = words.start();
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    int end = words.end();
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    Span sentence = new Span(start, Math.min(text.length(), Math.max(end, words.end())));
    int blank = 0;
    while (blank < sentence.length() && Character.isWhitespace(text.charAt(start + blank))) {
      blank++;
    }
    return Provenance.of(article, new Span(start + blank, sentence.end()), RULE, RULE);
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    // "Oct. 21", "Dec. 31": a day follows the name of its month
    boolean month = stop && at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
    return c == '\n' || stop && !month;
  }

  private void event(JsonNode node) {
    Span clause = find(node.path("evidence").path(0).asString(""), whole());
    if (clause == null) {
      return;
    }
    Span trigger = find(node.path("trigger").asString(null), clause);
    String type = node.path("type").asString(null);
    claims.add(
        new EventClaim(
            id(node.path("id").asString()),
            type == null ? null : EventType.valueOf(type),
            node.path("mode").asString(null),
            List.of(),
            Status.valueOf(node.path("status").asString().toUpperCase(Locale.ROOT)),
            actors(node.path("source")),
            actors(node.path("target")),
            node.path("symmetric").asBoolean(false),
            when(node.path("when").path("edtf")),
            place(node.path("where")),
            null,
            List.of(),
            clause,
            trigger == null ? clause : trigger,
            attribution(node.path("attribution")),
            provenance(clause)));
  }

  private void office(JsonNode node) {
    Span words = find(node.path("evidence").asString(""), whole());
    String person = node.path("person").asString("");
    if (words == null || person.isEmpty()) {
      return;
    }
    String country = node.path("country").asString(null);
    Actor holder = new Actor(person, Actor.Kind.PERSON, country, null, null);
    OfficeMention.Tense tense =
        switch (node.path("status").asString()) {
          case "acting" -> OfficeMention.Tense.ACTING;
          case "former" -> OfficeMention.Tense.FORMER;
          case "future" -> OfficeMention.Tense.INCOMING;
          default -> OfficeMention.Tense.HELD;
        };
    String title = node.path("office").asString();
    claims.add(
        new TenureClaim(
            id("office", person, title, tense.name()),
            holder,
            new Office(title, country, null),
            tense,
            article.published().when(),
            Attribution.OUTLET,
            provenance(words)));
  }

  private void position(JsonNode node) {
    Span words = find(first(node.path("evidence")), whole());
    if (words == null) {
      return;
    }
    claims.add(
        new PositionClaim(
            id(node.path("id").asString()),
            parties(node.path("party")),
            stance(node.path("stance").asString()),
            node.path("issue").asString(),
            node.path("condition").asString(null),
            article.published().when(),
            Attribution.OUTLET,
            provenance(words)));
  }

  private void deadline(JsonNode node) {
    Span words = find(first(node.path("evidence")), whole());
    if (words == null) {
      return;
    }
    claims.add(
        new DeadlineClaim(
            id("deadline", node.path("date").asString(""), node.path("for").asString()),
            parties(node.path("party")),
            when(node.path("date")),
            node.path("for").asString(),
            null,
            Attribution.OUTLET,
            provenance(words)));
  }

  private static Stance stance(String label) {
    for (Stance s : Stance.values()) {
      if (s.label().equals(label)) {
        return s;
      }
    }
    throw new IllegalArgumentException("no such stance: " + label);
  }

  private static String first(JsonNode evidence) {
    return evidence.isArray() ? evidence.path(0).asString("") : evidence.asString("");
  }

  private ClaimId id(String... parts) {
    List<String> all = new ArrayList<>(List.of(RULE, article.name()));
    all.addAll(List.of(parts));
    return ClaimId.of(all.toArray(String[]::new));
  }

  private static When when(JsonNode edtf) {
    return edtf.isNull() || edtf.asString("").isEmpty()
        ? When.UNKNOWN
        : When.parse(edtf.asString());
  }

  private static @Nullable Place place(JsonNode where) {
    String name = where.path("place").asString("");
    return name.isEmpty()
        ? null
        : new Place(name, where.path("country").asString(null), null, null);
  }

  /** A person comes with the office that his page gives him, as names do from the stages before. */
  private @Nullable String office(String person, Actor.Kind kind) {
    for (JsonNode o : page.path("offices")) {
      if (kind == Actor.Kind.PERSON && o.path("person").asString("").equals(person)) {
        return o.path("office").asString(null);
      }
    }
    return null;
  }

  private List<Actor> actors(JsonNode nodes) {
    List<Actor> out = new ArrayList<>();
    for (JsonNode node : nodes) {
      Actor.Kind kind =
          switch (node.path("kind").asString()) {
            case "person" -> Actor.Kind.PERSON;
            case "country" -> Actor.Kind.GOVERNMENT;
            case "organisation" -> Actor.Kind.ORGANISATION;
            default -> Actor.Kind.GROUP;
          };
      out.add(
          new Actor(
              node.path("name").asString(),
              kind,
              node.path("code").asString(null),
              null,
              office(node.path("name").asString(), kind)));
    }
    return out;
  }

  private static List<Actor> parties(JsonNode codes) {
    List<Actor> out = new ArrayList<>();
    for (JsonNode code : codes) {
      out.add(new Actor(code.asString(), Actor.Kind.GOVERNMENT, code.asString(), null, null));
    }
    return out;
  }

  private static Attribution attribution(JsonNode node) {
    String name = node.path("name").asString(null);
    if (name == null) {
      return Attribution.OUTLET;
    }
    Voice.Kind kind =
        switch (node.path("kind").asString()) {
          case "person" -> Voice.Kind.PERSON;
          case "organisation" -> Voice.Kind.ORGANISATION;
          case "document" -> Voice.Kind.DOCUMENT;
          default -> Voice.Kind.ANONYMOUS;
        };
    return Attribution.of(new Voice(kind, name, null));
  }
}
