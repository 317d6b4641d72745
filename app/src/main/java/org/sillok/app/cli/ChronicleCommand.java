package org.sillok.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Format;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import org.sillok.model.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "chronicle",
    description = "Prints the chronology of what is in the store, each line with its exact words.",
    footer = {
      "",
      "An option that is given several times names alternatives. What is planned, possible,",
      "called for, denied or cancelled is marked so.",
      "",
      "Examples:",
      "  sillok chronicle --from 2019-12-01 --to 2019-12-31",
      "  sillok chronicle --actor KOR --type consult --status planned",
      "  sillok chronicle --as-of 2018-12-21 --format markdown > state-of-play.md"
    })
final class ChronicleCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private AsOf asOf = new AsOf();

  @Option(names = "--from", paramLabel = "DATE", description = "Only from this day on.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Only up to this day.")
  private @Nullable String to;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only what this one takes part in: a name, part of one, or a country code.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "PLOVER type, or event, statement, position, deadline, proposal.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "happened, ongoing, planned, possible, requested, denied or cancelled.")
  private List<String> statuses = new ArrayList<>();

  @Option(names = "--place", paramLabel = "PLACE", description = "A place or country code.")
  private List<String> places = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet tells.")
  private List<String> outlets = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown, html, json, csv or polecat (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Query query =
        Query.ALL
            .between(first(from), last(to))
            .actors(actors)
            .types(types)
            .statuses(statuses)
            .places(places)
            .outlets(outlets);
    try (Sillok sillok = store.open()) {
      PrintWriter out = console.out();
      format.write(sillok.annals(asOf.query(query, sillok)), out, console.style());
      out.flush();
    }
    return 0;
  }

  private static @Nullable LocalDate first(@Nullable String text) {
    return text == null ? null : bounded(BuildCommand.date(text)).earliest();
  }

  private static @Nullable LocalDate last(@Nullable String text) {
    return text == null ? null : bounded(BuildCommand.date(text)).latest();
  }

  private static When bounded(When when) {
    if (when.days() < 0) {
      throw new UserError("not a day, month or year: " + when.edtf());
    }
    return when;
  }
}
