package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The predictions of one benchmark. */
public interface Task {
  /** Its name on the command line: the name of the benchmark's folder. */
  String name();

  /**
   * Reads the inputs, never the gold, and writes what the benchmark's scorer reads.
   *
   * @param folder the benchmark's folder, or a twin of it with the same file names
   * @param set which of the folder's sets, where it has several
   * @param out the file to write
   * @param progress told after each document
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if there is no such set, in words for the user
   */
  void predict(Path folder, Optional<String> set, Path out, Progress progress) throws IOException;
}
