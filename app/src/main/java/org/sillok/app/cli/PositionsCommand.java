package org.sillok.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Stand;
import org.sillok.app.export.ViewJson;
import org.sillok.app.export.ViewText;
import org.sillok.engine.Annals;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "positions",
    description = {
      "Prints where each party stands on each issue, from page to page.",
      "With the sentence at each turning point."
    },
    footer = {
      "",
      "Examples:",
      "  sillok positions --party NOR",
      "  sillok positions --issue quota --turns",
      "  sillok positions --as-of 2018-12-21 --format json"
    })
final class PositionsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private ViewFormat format = new ViewFormat();

  @Option(names = "--party", paramLabel = "CODE", description = "Only this party's.")
  private @Nullable String party;

  @Option(names = "--issue", paramLabel = "WORD", description = "Only on issues with this word.")
  private @Nullable String issue;

  @Option(names = "--turns", description = "Only those that changed.")
  private boolean turns;

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      Annals annals = sillok.annals(asOf.query(Query.ALL, sillok));
      List<Stand> view =
          Stand.of(annals.chronology().positions(), annals).stream().filter(this::asked).toList();
      console
          .out()
          .print(
              format.json() ? ViewJson.positions(view) : ViewText.positions(view, console.style()));
      console.out().flush();
    }
    return 0;
  }

  private boolean asked(Stand s) {
    return (party == null || lower(s.party()).equals(lower(party)))
        && (issue == null || s.points().stream().anyMatch(p -> has(p.issue(), issue)))
        && (!turns || s.turns());
  }

  private static boolean has(String words, String part) {
    return lower(words).contains(lower(part));
  }

  private static String lower(String s) {
    return s.toLowerCase(Locale.ROOT);
  }
}
