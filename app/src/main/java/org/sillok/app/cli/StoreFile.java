package org.sillok.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreFile {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "sillok.db",
      description = "The store (default: ${DEFAULT-VALUE} in this folder).")
  private Path file = Path.of("sillok.db");

  Path file() {
    return file;
  }

  /** Opens the store, and makes it if there is none. */
  Sillok openOrMake() {
    return Sillok.open(file);
  }

  /** Opens a store that must be there: what is only asked must not leave an empty one behind. */
  Sillok open() {
    if (!Files.exists(file)) {
      throw new UserError(
          file + ": there is no such store; make one with: sillok build PAGES… --store " + file);
    }
    return Sillok.open(file);
  }
}
