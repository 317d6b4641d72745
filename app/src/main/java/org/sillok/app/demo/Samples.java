package org.sillok.app.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pages of the sample story, which lie in the jar beside this class. */
public final class Samples {
  private static final String FOLDER = "mackerel";

  private Samples() {}

  /**
   * Writes the pages as files.
   *
   * @param folder is made
   * @return the folder
   */
  public static Path unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    URI uri = uri();
    if (uri.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        copy(jar.getPath("/org/sillok/app/demo/" + FOLDER), folder);
      }
    } else {
      copy(Path.of(uri), folder);
    }
    return folder;
  }

  private static URI uri() {
    try {
      return Objects.requireNonNull(Samples.class.getResource(FOLDER), "no sample in the jar")
          .toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
