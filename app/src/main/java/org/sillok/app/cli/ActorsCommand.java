package org.sillok.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Sillok;
import org.sillok.text.who.ActorList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "actors",
    description = {
      "Prints your own list of actors that the store keeps, replaces or drops it.",
      "The pages in the store are then read anew with the list."
    },
    footer = {
      "",
      "Examples:",
      "  sillok actors                    print the list as CSV",
      "  sillok actors actors.csv         keep this one in its place",
      "  sillok actors --drop             do without a list"
    })
final class ActorsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = {
        "CSV with the columns name, aliases (parted by \";\"), kind, country, office,",
        "from, to, wikidata; all but the name may be missing."
      })
  private @Nullable Path file;

  @Option(names = "--drop", description = "Drop the list.")
  private boolean drop;

  @Override
  public Integer call() {
    if (drop && file != null) {
      throw new UserError("either a file or --drop");
    }
    ActorList given = file == null ? ActorList.empty() : ActorsFile.read(file);
    try (Sillok sillok = store.open()) {
      if (file == null && !drop) {
        console.out().print(sillok.actors().csv());
        console.out().flush();
        return 0;
      }
      sillok.actors(given);
      console.say(
          given.actors().isEmpty()
              ? "the store keeps no list of actors"
              : Console.count(given.actors().size(), "line") + " kept");
      return BuildCommand.again(sillok, console);
    }
  }
}
