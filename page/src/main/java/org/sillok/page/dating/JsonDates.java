package org.sillok.page.dating;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.page.shape.Tree;

/**
 * Dates in JSON-LD (schema.org): those of the node that is the page's article, apart from those of
 * its pictures, films, comments and of other articles.
 */
final class JsonDates {
  private static final int DEEPEST = 30;
  private static final Pattern PAIR =
      Pattern.compile("\"(datePublished|dateModified|dateCreated)\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern ARTICLE =
      Pattern.compile("article|posting|reportage|report|review|recipe|creativework|podcastepisode");
  private static final Pattern WHOLE = Pattern.compile("webpage|itempage|website|collectionpage");
  private static final Pattern OTHER_KEY =
      Pattern.compile(
          "comment|review|haspart|itemlistelement|mentions|citation|isbasedon|liveblogupdate|video|image|audio|thumbnail|primaryimageofpage|author|publisher|logo");

  private JsonDates() {}

  static List<Candidate> of(Tree tree) {
    List<Candidate> out = new ArrayList<>();
    for (Tree.Json json : tree.jsons()) {
      if (json.root() == null) {
        broken(json.data(), tree.span(json.script()), out);
      } else {
        walk(json.root(), tree.span(json.script()), true, 0, out);
      }
    }
    return out;
  }

  private static void walk(
      JsonElement e, @Nullable Span at, boolean own, int depth, List<Candidate> out) {
    if (depth > DEEPEST) {
      return;
    }
    if (e instanceof JsonArray array) {
      for (JsonElement inner : array) {
        walk(inner, at, own, depth + 1, out);
      }
    } else if (e instanceof JsonObject o) {
      String type = String.valueOf(o.get("@type")).toLowerCase(Locale.ROOT);
      int weight = weight(type, own);
      for (Map.Entry<String, JsonElement> entry : o.entrySet()) {
        String key = entry.getKey();
        if (entry.getValue().isJsonPrimitive()) {
          pair(key, entry.getValue().getAsString(), weight, at, out);
        } else {
          boolean other = OTHER_KEY.matcher(key.toLowerCase(Locale.ROOT)).lookingAt();
          walk(entry.getValue(), at, own && !other, depth + 1, out);
        }
      }
    }
  }

  private static int weight(String type, boolean own) {
    if (!own) {
      return 8;
    }
    if (ARTICLE.matcher(type).find()) {
      return 90;
    }
    return WHOLE.matcher(type).find() ? 84 : type.contains("video") ? 55 : 50;
  }

  private static void pair(
      String key, String value, int weight, @Nullable Span at, List<Candidate> out) {
    DateRole role =
        switch (key) {
          case "datePublished", "dateCreated", "uploadDate" -> DateRole.PUBLISHED;
          case "dateModified" -> DateRole.UPDATED;
          default -> DateRole.UNKNOWN;
        };
    if (role == DateRole.UNKNOWN) {
      return;
    }
    List<Stamp> found = Stamps.findLoose(value, false);
    if (!found.isEmpty()) {
      int less = key.equals("dateCreated") ? 20 : key.equals("uploadDate") ? 30 : 0;
      out.add(
          new Candidate(
              weight < 10 && role == DateRole.PUBLISHED ? DateRole.RELATED : role,
              found.get(0),
              value,
              at,
              "json-ld",
              Math.max(5, weight - less),
              Nearness.DECLARED));
    }
  }

  /** What can be read of JSON that is broken. */
  private static void broken(String data, @Nullable Span at, List<Candidate> out) {
    Matcher m = PAIR.matcher(data);
    while (m.find()) {
      pair(m.group(1), m.group(2), 80, at, out);
    }
  }
}
