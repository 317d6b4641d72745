package org.sillok.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sillok.model.Page;

/** What is found in a file of these bytes. */
final class Unpacked {
  private Unpacked() {}

  static List<Found> found(Path folder, Limits limits, byte[] bytes) throws IOException {
    Files.write(folder.resolve("a"), bytes);
    return PageSource.of(limits).read(List.of(folder)).toList();
  }

  static Page got(Found found) {
    return ((Found.Got) found).page();
  }
}
