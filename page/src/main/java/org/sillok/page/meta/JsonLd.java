package org.sillok.page.meta;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Tree;

/**
 * The article that a page's JSON-LD describes. Hints only: what it says is believed where the page
 * bears it out.
 */
public final class JsonLd {
  private static final Pattern TAGS = Pattern.compile("<[^>]{1,200}>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final @Nullable JsonObject article;

  private JsonLd(@Nullable JsonObject article) {
    this.article = article;
  }

  /** Reads all JSON-LD of a page; what is broken is passed over. */
  public static JsonLd of(Tree tree) {
    JsonObject best = null;
    for (Tree.Json json : tree.jsons()) {
      if (json.root() == null
          || !json.script().attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        continue;
      }
      for (JsonObject o : objects(json.root())) {
        if (isArticle(o) && (best == null || rank(o) > rank(best))) {
          best = o;
        }
      }
    }
    return new JsonLd(best);
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
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
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

  /** The authors' names. */
  public List<String> authors() {
    Set<String> out = new LinkedHashSet<>();
    names(article == null ? null : article.get("author"), out);
    return List.copyOf(out);
  }

  private static void names(@Nullable JsonElement e, Set<String> out) {
    if (e instanceof JsonArray array) {
      array.forEach(x -> names(x, out));
    } else if (e instanceof JsonObject o) {
      JsonElement name = o.get("name");
      if (name instanceof JsonArray array) {
        array.forEach(x -> names(x, out));
      } else if (name != null && name.isJsonPrimitive()) {
        add(out, name.getAsString());
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
