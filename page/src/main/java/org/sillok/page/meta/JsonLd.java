package org.sillok.page.meta;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Byline;
import org.sillok.page.shape.Tree;

/**
 * The article that a page's JSON-LD describes. Hints only: what it says is believed where the page
 * bears it out.
 */
public final class JsonLd {
  private static final Pattern TAGS = Pattern.compile("<[^>]{1,200}>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final @Nullable JsonObject article;
  private final @Nullable JsonObject trail;

  /** What other objects refer to, by id. */
  private final Map<String, JsonObject> known;

  private JsonLd(
      @Nullable JsonObject article, @Nullable JsonObject trail, Map<String, JsonObject> known) {
    this.article = article;
    this.trail = trail;
    this.known = known;
  }

  /** Reads all JSON-LD of a page; what is broken is passed over. */
  public static JsonLd of(Tree tree) {
    JsonObject best = null;
    JsonObject trail = null;
    Map<String, JsonObject> known = new HashMap<>();
    for (Tree.Json json : tree.jsons()) {
      if (json.root() == null
          || !json.script().attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        continue;
      }
      for (JsonObject o : objects(json.root())) {
        if (o.has("name") && o.get("@id") instanceof JsonPrimitive id) {
          known.putIfAbsent(id.getAsString(), o);
        }
        if (isArticle(o) && (best == null || rank(o) > rank(best))) {
          best = o;
        }
        if (trail == null && String.valueOf(o.get("@type")).contains("BreadcrumbList")) {
          trail = o;
        }
      }
    }
    return new JsonLd(best, trail, known);
  }

  private static List<JsonObject> objects(JsonElement root) {
    List<JsonObject> out = new ArrayList<>();
    Deque<JsonElement> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && out.size() < 1000) {
      JsonElement e = open.poll();
      if (e instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (e instanceof JsonObject o) {
        out.add(o);
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb")) {
          JsonElement inner = o.get(key);
          if (inner != null) {
            open.add(inner);
          }
        }
      }
    }
    return out;
  }

  private static boolean isArticle(JsonObject o) {
    String type = String.valueOf(o.get("@type")).toLowerCase(Locale.ROOT);
    return type.contains("article")
        || type.contains("blogposting")
        || type.contains("reportage")
        || type.contains("webpage");
  }

  private static int rank(JsonObject o) {
    String type = String.valueOf(o.get("@type")).toLowerCase(Locale.ROOT);
    return (type.contains("webpage") ? 0 : 10)
        + (o.has("headline") ? 3 : 0)
        + (o.has("articleBody") ? 2 : 0);
  }

  /** The headline, or null. */
  public @Nullable String headline() {
    return string("headline");
  }

  /** The body as the page's author put it there, often with other things in it, or null. */
  public @Nullable String body() {
    return string("articleBody");
  }

  /** The section, or null. */
  public @Nullable String section() {
    return string("articleSection");
  }

  /** The names on the way from the front page to this one, in order; empty if none is given. */
  public List<String> trail() {
    Set<String> out = new LinkedHashSet<>();
    if (trail != null && trail.get("itemListElement") instanceof JsonArray steps) {
      for (JsonElement step : steps) {
        if (step instanceof JsonObject o) {
          names(o.has("name") ? o : o.get("item"), out);
        }
      }
    }
    return List.copyOf(out);
  }

  /** The words by which the outlet files it: one string with commas, or a list. */
  public List<String> keywords() {
    Set<String> out = new LinkedHashSet<>();
    JsonElement e = article == null ? null : article.get("keywords");
    if (e instanceof JsonArray array) {
      array.forEach(x -> names(x, out));
    } else if (e != null && e.isJsonPrimitive()) {
      for (String word : e.getAsString().split(",")) {
        add(out, word);
      }
    }
    return List.copyOf(out);
  }

  /** Who else worked on it, each with a role. */
  public List<Byline> contributors() {
    List<Byline> out = new ArrayList<>();
    people(out, "editor", "editing");
    people(out, "translator", "translation");
    people(out, "contributor", "contribution");
    return out;
  }

  private void people(List<Byline> out, String key, String role) {
    Set<String> names = new LinkedHashSet<>();
    names(article == null ? null : article.get(key), names);
    for (String name : names) {
      if (Bylines.isName(name) && !Agencies.isName(name)) {
        out.add(new Byline(name, null, role));
      }
    }
  }

  /** What an author is called and how reached, by name: only what is said of each. */
  public List<Byline> described() {
    List<Byline> out = new ArrayList<>();
    describe(article == null ? null : article.get("author"), out);
    return out;
  }

  private static void describe(@Nullable JsonElement e, List<Byline> out) {
    if (e instanceof JsonArray array) {
      array.forEach(x -> describe(x, out));
    } else if (e instanceof JsonObject o && primitive(o, "name") != null) {
      String mail = primitive(o, "email");
      out.add(
          new Byline(
              Objects.requireNonNull(primitive(o, "name")),
              mail == null ? null : Bylines.mail(mail),
              primitive(o, "jobTitle")));
    }
  }

  private static @Nullable String primitive(JsonObject o, String key) {
    JsonElement e = o.get(key);
    String text = e == null || !e.isJsonPrimitive() ? "" : clean(e.getAsString());
    return text.isEmpty() ? null : text;
  }

  /** Who took or gave the pictures. */
  public List<String> credits() {
    Set<String> out = new LinkedHashSet<>();
    JsonElement image = article == null ? null : article.get("image");
    List<JsonElement> images =
        image instanceof JsonArray array
            ? array.asList()
            : image == null ? List.of() : List.of(image);
    for (JsonElement e : images) {
      if (e instanceof JsonObject o && out.size() < 20) {
        names(o.has("creditText") ? o.get("creditText") : o.get("creator"), out);
      }
    }
    return List.copyOf(out);
  }

  /** The language, or null. */
  public @Nullable String language() {
    return string("inLanguage");
  }

  /** The publisher's name, or null. */
  public @Nullable String publisher() {
    JsonElement e = article == null ? null : article.get("publisher");
    Set<String> names = new LinkedHashSet<>();
    names(e, names);
    return names.isEmpty() ? null : names.iterator().next();
  }

  /** The authors' names: people, and only where there are none what else is named so. */
  public List<String> authors() {
    JsonElement author = article == null ? null : article.get("author");
    Set<String> out = new LinkedHashSet<>();
    if (author instanceof JsonArray array) {
      array.asList().stream().filter(e -> !isBody(e)).forEach(e -> names(e, out));
    } else if (!isBody(author)) {
      names(author, out);
    }
    return List.copyOf(out);
  }

  /** The names of the organisations that are given as authors. */
  public List<String> bodies() {
    JsonElement author = article == null ? null : article.get("author");
    Set<String> out = new LinkedHashSet<>();
    if (author instanceof JsonArray array) {
      array.asList().stream().filter(JsonLd::isBody).forEach(e -> names(e, out));
    } else if (isBody(author)) {
      names(author, out);
    }
    return List.copyOf(out);
  }

  private static boolean isBody(@Nullable JsonElement e) {
    return e instanceof JsonObject o && String.valueOf(o.get("@type")).contains("Organization");
  }

  private void names(@Nullable JsonElement e, Set<String> out) {
    if (e instanceof JsonArray array) {
      array.forEach(x -> names(x, out));
    } else if (e instanceof JsonObject o) {
      JsonElement name = o.get("name");
      if (name instanceof JsonArray array) {
        array.forEach(x -> names(x, out));
      } else if (name != null && name.isJsonPrimitive()) {
        add(out, name.getAsString());
      } else if (name == null && o.get("@id") instanceof JsonPrimitive id) {
        JsonObject meant = known.get(id.getAsString());
        if (meant != null) {
          names(meant.get("name"), out);
        }
      }
    } else if (e != null && e.isJsonPrimitive()) {
      add(out, e.getAsString());
    }
  }

  private static void add(Set<String> out, String name) {
    String clean = clean(name);
    if (!clean.isEmpty()) {
      out.add(clean);
    }
  }

  private @Nullable String string(String key) {
    JsonElement e = article == null ? null : article.get(key);
    if (e instanceof JsonArray array && !array.isEmpty()) {
      e = array.get(0);
    }
    if (e == null || !e.isJsonPrimitive()) {
      return null;
    }
    String text = clean(e.getAsString());
    return text.isEmpty() ? null : text;
  }

  private static String clean(String text) {
    String decoded = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return BLANKS.matcher(TAGS.matcher(decoded).replaceAll(" ")).replaceAll(" ").strip();
  }
}
