package org.sillok.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Stages;
import org.sillok.text.who.ActorList;
import picocli.CommandLine.Option;

/** The option that names a user's own list of actors. */
final class ActorsFile {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Your own list of actors, believed before the shipped ones: CSV with the columns",
        "name, aliases (parted by \";\"), kind, country, office, from, to, wikidata."
      })
  private @Nullable Path file;

  /** The stages, with the list if one was given, and with rules for the pages of outlets. */
  Stages stages(OutletsFolder outlets) {
    return Stages.with(list().orElse(ActorList.empty()), outlets.rules());
  }

  /** The list, if one was given. */
  Optional<ActorList> list() {
    return file == null ? Optional.empty() : Optional.of(read(file));
  }

  /** Reads a list. */
  static ActorList read(Path list) {
    try (Reader in = Files.newBufferedReader(list)) {
      return ActorList.read(in, list.toString());
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UserError(list + ": cannot be read as UTF-8 text");
    }
  }
}
