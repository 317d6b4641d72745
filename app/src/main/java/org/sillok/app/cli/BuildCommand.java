package org.sillok.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sillok.engine.BuildOptions;
import org.sillok.engine.BuildReport;
import org.sillok.engine.Sillok;
import org.sillok.model.RunReport;
import org.sillok.model.When;
import org.sillok.page.Unreadable;
import org.sillok.page.outlet.OutletRules;
import org.sillok.store.Run;
import org.sillok.text.who.ActorList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "build",
    description = "Reads pages and adds what they tell to the store.",
    footer = {
      "",
      "A page that is in the store already is passed over; a build that was stopped goes on",
      "where it was. Pages that cannot be read are listed with the reason. A list of actors and",
      "rules of outlets are kept in the store; pages that were read with others are read anew;",
      "an empty file takes them back.",
      "",
      "Examples:",
      "  sillok build saved-pages/",
      "  sillok build a.html b.txt more/ --store talks.db",
      "  sillok build crawl.warc.gz mails.zip export.rtf",
      "  sillok build b.txt --published b.txt=2019-12-18",
      "  sillok build saved-pages/ --actors actors.csv --outlets outlets/",
      "  sillok build --again"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();
  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private ActorsFile actors = new ActorsFile();
  @Mixin private OutletsFolder outlets = new OutletsFolder();

  @Parameters(arity = "0..*", paramLabel = "PAGES", description = "Files and folders.")
  private List<Path> pages = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "FILE=DATE",
      description =
          "Publication date of a page, where you know better (EDTF: 2019-12-18, 2019-12).")
  private Map<String, String> published = new LinkedHashMap<>();

  @Option(
      names = "--again",
      description = {
        "Read also the pages that the store holds, from the bytes it kept: those that",
        "were read by another version of the program, with another list of actors or other",
        "rules of outlets."
      })
  private boolean again;

  @Override
  public Integer call() {
    if (pages.isEmpty() && !again) {
      throw new UserError("no pages: name files or folders, or say --again");
    }
    BuildOptions options = options();
    Optional<ActorList> list = actors.list();
    Optional<OutletRules> rules = outlets.given();
    try (Sillok sillok = again && pages.isEmpty() ? store.open() : store.openOrMake()) {
      list.ifPresent(sillok::actors);
      rules.ifPresent(sillok::outlets);
      int code = pages.isEmpty() ? 0 : run(sillok, pages, options, console);
      return again ? Math.max(code, again(sillok, console)) : code;
    }
  }

  private BuildOptions options() {
    BuildOptions options = BuildOptions.NONE.limits(limits.limits());
    for (Map.Entry<String, String> given : published.entrySet()) {
      options = options.published(given.getKey(), date(given.getValue()));
    }
    return options;
  }

  /** A date as a user enters it. */
  static When date(String text) {
    try {
      When when = When.parse(text);
      if (!when.isUnknown()) {
        return when;
      }
    } catch (IllegalArgumentException e) {
      // told below, in one way for all that is no date
    }
    throw new UserError("not a date: " + text + " (write 2019-12-18, 2019-12 or 2019)");
  }

  /** Builds with a progress bar, prints what came of it, and gives the exit code. */
  static int run(Sillok sillok, List<Path> pages, BuildOptions options, Console console) {
    try (Bar bar = Bar.of(console)) {
      return told(sillok, sillok.build(pages, options, bar), console);
    }
  }

  /** Reads anew what the store holds, as {@link #run} does. */
  static int again(Sillok sillok, Console console) {
    try (Bar bar = Bar.of(console)) {
      return told(sillok, sillok.again(bar), console);
    }
  }

  private static int told(Sillok sillok, BuildReport report, Console console) {
    for (Unreadable why : report.refused()) {
      console.warn("not read: " + why);
    }
    for (String page : report.unmatched()) {
      console.warn("--published " + page + ": no page of that name was given");
    }
    console.say(
        Console.count(report.added(), "page")
            + " added with "
            + Console.count(report.claims(), "claim")
            + (report.known() > 0 ? ", " + report.known() + " known before" : "")
            + (report.refused().isEmpty() ? "" : ", " + report.refused().size() + " not read"));
    if (report.cleaned() > 0) {
      console.say(
          Console.count(report.repeated(), "paragraph")
              + " left out of "
              + Console.count(report.cleaned(), "page")
              + ": they stand on other pages of the outlet too");
    }
    if (report.added() > 0) {
      console.say(digest(sillok));
    }
    if (!report.failed().isEmpty()) {
      return 1;
    }
    return report.readAnything() ? 0 : 2;
  }

  /** What the run changed, in a line; the whole of it is told by another command. */
  private static String digest(Sillok sillok) {
    List<Run> runs = sillok.runs();
    long before = runs.size() < 2 ? 0 : runs.get(runs.size() - 2).id();
    RunReport report = sillok.changesSince(before);
    List<String> out = new ArrayList<>();
    for (RunReport.Kind kind : RunReport.Kind.values()) {
      int n = (int) report.changes().stream().filter(c -> c.kind() == kind).count();
      if (n > 0) {
        out.add(n + " " + kind.name().toLowerCase(Locale.ROOT));
      }
    }
    return out.isEmpty()
        ? "the chronology is unchanged"
        : "entries: " + String.join(", ", out) + " ('sillok changes' tells which)";
  }
}
