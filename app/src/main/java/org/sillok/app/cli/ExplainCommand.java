package org.sillok.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sillok.app.export.ExplanationText;
import org.sillok.engine.Explanation;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Shows what an entry rests on: its claims, their words, rules and dates.",
    footer = {
      "",
      "The id stands below each entry of the chronology; its first digits are enough.",
      "",
      "Example:",
      "  sillok explain e3f2a1"
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Parameters(paramLabel = "ID", description = "Id of an entry or of a claim.")
  private String id = "";

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      Optional<Explanation> found = sillok.explain(id);
      if (found.isEmpty()) {
        throw new UserError("no entry, or more than one, has an id that begins with " + id);
      }
      console.out().print(ExplanationText.of(found.get()));
      console.out().flush();
      return 0;
    }
  }
}
