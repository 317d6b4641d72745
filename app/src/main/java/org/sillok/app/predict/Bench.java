package org.sillok.app.predict;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Dating;
import org.sillok.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the files of benchmarks: JSON or JSON Lines, gzipped or not. */
final class Bench {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Bench() {}

  /** An empty JSON object. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** The file of that name, or its gzipped form. */
  static Path file(Path folder, String name) {
    Path plain = folder.resolve(name);
    Path gz = folder.resolve(name + ".gz");
    if (Files.exists(plain)) {
      return plain;
    }
    if (Files.exists(gz)) {
      return gz;
    }
    throw new IllegalArgumentException("no file " + name + " or " + name + ".gz in " + folder);
  }

  /** All bytes of a file, unpacked if its name ends with {@code .gz}. */
  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  /** A file that is one JSON value. */
  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(bytes(file));
  }

  /** The values of a JSON Lines file. */
  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          out.add(JSON.readTree(line));
        }
      }
    }
    return out;
  }

  /** Writes one line for each document of a JSON Lines file. */
  static void eachLine(
      Path in, Path out, Progress progress, Function<JsonNode, ObjectNode> prediction)
      throws IOException {
    List<JsonNode> documents = lines(in);
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      int done = 0;
      for (JsonNode document : documents) {
        writer.write(JSON.writeValueAsString(prediction.apply(document)));
        writer.write('\n');
        progress.at(++done, documents.size());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes a file that is one JSON value. */
  static void write(Path out, JsonNode value) throws IOException {
    Files.writeString(out, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
  }

  /** A text field, or null if it is missing, null or empty. */
  static @Nullable String text(JsonNode node, String field) {
    String value = node.path(field).asString("");
    return value.isEmpty() ? null : value;
  }

  /** A day as an analyst would enter it; nothing if there is none or it is no day. */
  static Dating entered(@Nullable String day) {
    if (day == null || day.length() < 10) {
      return Dating.unknown();
    }
    return Dating.entered(When.day(LocalDate.parse(day.substring(0, 10))));
  }
}
