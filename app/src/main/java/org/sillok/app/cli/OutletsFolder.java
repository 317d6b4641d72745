package org.sillok.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.page.outlet.OutletRules;
import picocli.CommandLine.Option;

/** The option that names a user's own rules for the pages of outlets. */
final class OutletsFolder {
  @Option(
      names = "--outlets",
      paramLabel = "DIR",
      description = {
        "Your own rules for the pages of outlets, believed before the shipped ones: a file",
        "NAME.tsv or one folder of them (see docs/outlets.md)."
      })
  private @Nullable Path folder;

  /** The rules; none if no folder was given. */
  OutletRules rules() {
    return given().orElse(OutletRules.none());
  }

  /** The rules, if a folder was given. */
  Optional<OutletRules> given() {
    return folder == null ? Optional.empty() : Optional.of(read(folder));
  }

  private static OutletRules read(Path folder) {
    List<Path> files = files(folder);
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      String text = text(file);
      // Each by itself first: a message names the file that is broken.
      rules(file.toString(), text);
      all.append("# ").append(file.getFileName()).append('\n').append(text).append('\n');
    }
    return rules(folder.toString(), all.toString());
  }

  private static List<Path> files(Path folder) {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> files = inside.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
      if (files.isEmpty()) {
        throw new UserError(folder + ": holds no file NAME.tsv");
      }
      return files;
    } catch (IOException e) {
      throw new UserError(folder + ": no such folder");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserError(file + ": cannot be read as UTF-8 text");
    }
  }

  private static OutletRules rules(String source, String text) {
    try {
      return OutletRules.read(source, text);
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }
}
