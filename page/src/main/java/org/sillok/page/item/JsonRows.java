package org.sillok.page.item;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects of JSON: one behind the other (JSON Lines), in an array, or a single one (ninjs, the JSON
 * of the IPTC for news).
 */
final class JsonRows implements Rows.Source {
  private final RecordReader in;
  private final JsonReader json;
  private boolean inArray;

  JsonRows(RecordReader in) {
    this.in = in;
    this.json = new JsonReader(in);
    // Lines of JSON are several documents; strict readers take only one.
    this.json.setStrictness(Strictness.LENIENT);
  }

  /** The names in the first object, or null if the text does not begin as JSON with objects. */
  static @Nullable List<String> names(String head) {
    List<String> out = new ArrayList<>();
    String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
    String begin = text.stripLeading();
    if (!begin.startsWith("{") && !begin.startsWith("[")) {
      return null;
    }
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      json.setStrictness(Strictness.LEGACY_STRICT);
      if (json.peek() == JsonToken.BEGIN_ARRAY) {
        json.beginArray();
      }
      json.beginObject();
      while (json.hasNext()) {
        out.add(json.nextName());
        json.skipValue();
      }
    } catch (EOFException e) {
      // The head ends before the object does.
    } catch (MalformedJsonException e) {
      return out.size() < 2 ? null : out;
    } catch (IOException | IllegalStateException e) {
      return out.isEmpty() ? null : out;
    }
    return out.isEmpty() ? null : out;
  }

  @Override
  public @Nullable Item next() throws IOException {
    try {
      while (true) {
        in.next();
        JsonToken token = json.peek();
        switch (token) {
          case END_DOCUMENT -> {
            return null;
          }
          case BEGIN_ARRAY -> {
            if (inArray) {
              json.skipValue();
            } else {
              json.beginArray();
              inArray = true;
            }
          }
          case END_ARRAY -> {
            json.endArray();
            inArray = false;
          }
          case BEGIN_OBJECT -> {
            return item(JsonParser.parseReader(json).getAsJsonObject());
          }
          default -> json.skipValue();
        }
      }
    } catch (EOFException e) {
      // Behind the last line there is nothing to peek at.
      if (inArray) {
        throw e;
      }
      return null;
    } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
  }

  private static Item item(JsonObject object) {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, JsonElement> e : object.entrySet()) {
      Field field = Columns.field(e.getKey());
      if (field != null) {
        columns.add(e.getKey());
        values.add(words(e.getValue(), field == Field.TEXT ? "\n\n" : ", ", 0));
      }
    }
    String by = object.has("versioncreated") || object.has("versionCreated") ? "agency" : "table";
    return Item.of(by, Columns.fields(columns, values));
  }

  /** What a value says; of an object that stands for a thing its value or name. */
  private static String words(JsonElement e, String between, int depth) {
    if (depth > 4) {
      return "";
    }
    if (e.isJsonPrimitive()) {
      return e.getAsString();
    }
    if (e instanceof JsonArray array) {
      List<String> parts = new ArrayList<>();
      for (JsonElement part : array) {
        String words = words(part, between, depth + 1);
        if (!words.isBlank()) {
          parts.add(words);
        }
      }
      return String.join(between, parts);
    }
    if (e instanceof JsonObject o) {
      for (String name : List.of("value", "name", "literal", "text", "title")) {
        if (o.has(name)) {
          return words(o.get(name), between, depth + 1);
        }
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
