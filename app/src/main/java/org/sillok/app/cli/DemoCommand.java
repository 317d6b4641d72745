package org.sillok.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.app.demo.Samples;
import org.sillok.app.export.Format;
import org.sillok.engine.BuildOptions;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = {
      "Shows the program on its sample story, the invented North Atlantic mackerel talks.",
      "Builds it, prints its chronology, and serves it."
    },
    footer = {"", "Examples:", "  sillok demo", "  sillok demo --no-serve --store mackerel.db"})
final class DemoCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Keep the sample in this store (default: a temporary one).")
  private @Nullable Path store;

  @Option(names = "--no-serve", description = "Print the chronology and leave.")
  private boolean noServe;

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "Port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("sillok-demo");
    try {
      Path pages = Samples.unpack(folder.resolve("pages"));
      Path file = store == null ? folder.resolve("sillok.db") : store;
      try (Sillok sillok = Sillok.open(file)) {
        int code = BuildCommand.run(sillok, List.of(pages), BuildOptions.NONE, console);
        PrintWriter out = console.out();
        Format.TEXT.write(sillok.annals(Query.ALL), out, console.style());
        out.flush();
        if (!noServe && code == 0) {
          ServeCommand.serve(sillok, port, console);
        }
        return code;
      }
    } finally {
      remove(folder);
    }
  }

  /** Takes a folder away with all that is in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
