package org.sillok.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.app.export.Pledge;
import org.sillok.app.export.ViewJson;
import org.sillok.app.export.ViewText;
import org.sillok.engine.Annals;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import org.sillok.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "promises",
    description = {
      "Prints what was planned, possible or called for, and what became of it.",
      "Held, held in part, postponed, cancelled, not done, passed in silence, or still open."
    },
    footer = {
      "",
      "Examples:",
      "  sillok promises                        all, with what became of each",
      "  sillok promises --open                 only those without word",
      "  sillok promises --as-of 2018-12-21     as they were known on that day"
    })
final class PromisesCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private ViewFormat format = new ViewFormat();

  @Option(names = "--open", description = "Only those of which no page tells what became of them.")
  private boolean open;

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      LocalDate day = asOf.day(sillok);
      Annals annals = sillok.annals(asOf.query(Query.ALL, sillok));
      List<Plan> plans =
          annals.chronology().plans().stream()
              .filter(p -> !open || p.outcome() == Plan.Outcome.OPEN)
              .toList();
      List<Pledge> view = Pledge.of(plans, day, annals);
      console
          .out()
          .print(format.json() ? ViewJson.plans(view) : ViewText.plans(view, console.style()));
      console.out().flush();
    }
    return 0;
  }
}
