package org.sillok.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.ViewJson;
import org.sillok.app.export.ViewText;
import org.sillok.engine.Sillok;
import org.sillok.model.RunReport;
import org.sillok.store.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "changes",
    description = {
      "Prints what is new, changed or withdrawn in the chronology, each with the reason.",
      "Since the run before the last one, or since the run that you name."
    },
    footer = {
      "",
      "A run is what one 'sillok build' did. --runs lists them.",
      "",
      "Examples:",
      "  sillok changes              what the last run changed",
      "  sillok changes --since 3    what has changed since run 3 was done",
      "  sillok changes --runs"
    })
final class ChangesCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private ViewFormat format = new ViewFormat();

  @Option(names = "--since", paramLabel = "RUN", description = "Number of a run; 0 for all.")
  private @Nullable Long since;

  @Option(names = "--runs", description = "List the runs.")
  private boolean list;

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      List<Run> runs = sillok.runs();
      if (list) {
        runs.forEach(r -> console.out().println(line(r)));
      } else {
        RunReport report = sillok.changesSince(from(runs));
        console
            .out()
            .print(
                format.json()
                    ? ViewJson.changes(report)
                    : ViewText.changes(report, console.style()));
      }
      console.out().flush();
    }
    return 0;
  }

  private long from(List<Run> runs) {
    if (since == null) {
      return runs.size() < 2 ? 0 : runs.get(runs.size() - 2).id();
    }
    long wanted = since;
    if (wanted != 0 && runs.stream().noneMatch(r -> r.id() == wanted)) {
      throw new UserError("no run " + wanted + " here: --runs lists them");
    }
    return wanted;
  }

  private static String line(Run r) {
    String end = r.finished() == null ? "not finished" : "finished " + r.finished();
    return r.id() + "  started " + r.started() + ", " + end + ", engine " + r.engine();
  }
}
