package org.sillok.text.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the data files beside this package: UTF-8, {@code #} begins a comment line, blank lines are
 * skipped.
 */
final class Lists {
  private Lists() {}

  /** The lines of a resource, trimmed at the end. */
  static List<String> lines(String resource) {
    List<String> out = new ArrayList<>();
    try (InputStream raw = Lists.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          out.add(line.stripTrailing());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return out;
  }

  /** The words of a resource, parted by white space, in order. */
  static List<String> words(String resource) {
    List<String> out = new ArrayList<>();
    for (String line : lines(resource)) {
      for (String word : line.trim().split("\\s+")) {
        out.add(word);
      }
    }
    return out;
  }
}
