package org.sillok.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.sillok.app.export.Situation;
import org.sillok.app.export.ViewJson;
import org.sillok.app.export.ViewText;
import org.sillok.engine.Annals;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "state",
    description = {
      "Prints the state of play on a day.",
      "Who is in which office, the last contact of each pair of parties,",
      "open and overdue plans, deadlines ahead, measures in force, positions."
    },
    footer = {
      "",
      "As known then, only pages that were published by the day are used; by hindsight, all.",
      "",
      "Examples:",
      "  sillok state                                    as of the newest page",
      "  sillok state --as-of 2018-12-21                 as it was known on that day",
      "  sillok state --as-of 2018-12-21 --hindsight     as it is known now",
      "  sillok state --format json > state.json"
    })
final class StateCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private ViewFormat format = new ViewFormat();

  @Option(names = "--hindsight", description = "Use pages that were published later, too.")
  private boolean hindsight;

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      LocalDate day = asOf.day(sillok);
      Annals annals = sillok.annals(hindsight ? Query.ALL : Query.ALL.asOf(day));
      Situation s = Situation.of(sillok.stateOfPlay(day, hindsight), annals);
      console.out().print(format.json() ? ViewJson.of(s) : ViewText.of(s, console.style()));
      console.out().flush();
    }
    return 0;
  }
}
