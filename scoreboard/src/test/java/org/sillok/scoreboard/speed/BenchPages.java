package org.sillok.scoreboard.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sillok.model.Page;
import org.sillok.model.testing.SharedBench;

/** The pages of {@code ../shared/bench/extraction}, in memory. */
final class BenchPages {
  private BenchPages() {}

  /**
   * All of them, by name.
   *
   * @throws IOException if the folder is not there
   */
  static List<Page> read() throws IOException {
    Path folder = SharedBench.root().resolveSibling("shared").resolve("bench/extraction/html");
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        pages.add(
            new Page(
                String.valueOf(file.getFileName()),
                null,
                null,
                "text/html",
                StandardCharsets.UTF_8,
                bytes(file)));
      }
    }
    return List.copyOf(pages);
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
