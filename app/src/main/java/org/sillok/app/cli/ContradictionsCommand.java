package org.sillok.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.app.export.Clash;
import org.sillok.app.export.ViewJson;
import org.sillok.app.export.ViewText;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "contradictions",
    description = {
      "Prints where outlets contradict each other, both sentences side by side.",
      "On date, place, participants, outcome, figures, or the wording of a quotation.",
      "None of them wins."
    },
    footer = {"", "Examples:", "  sillok contradictions", "  sillok contradictions --format json"})
final class ContradictionsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private ViewFormat format = new ViewFormat();

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      List<Clash> view = Clash.of(sillok.annals(Query.ALL));
      console
          .out()
          .print(
              format.json()
                  ? ViewJson.contradictions(view)
                  : ViewText.contradictions(view, console.style()));
      console.out().flush();
    }
    return 0;
  }
}
