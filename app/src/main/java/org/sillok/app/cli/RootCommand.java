package org.sillok.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The program's command line. */
@Command(
    name = "sillok",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns news pages into a sourced chronology of a diplomatic process.",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      ActorsCommand.class,
      ChronicleCommand.class,
      ExplainCommand.class,
      StateCommand.class,
      PositionsCommand.class,
      PromisesCommand.class,
      ContradictionsCommand.class,
      ChangesCommand.class,
      StoriesCommand.class,
      TimelineCommand.class,
      DiffCommand.class,
      ReadCommand.class,
      AnnotateCommand.class,
      ServeCommand.class,
      PredictCommand.class,
      RehearseCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  sillok demo                   the sample story, built, printed and served",
      "  sillok build saved-pages/     add pages to sillok.db in this folder",
      "  sillok chronicle              print what they tell, in order of when it happened",
      "  sillok serve                  the same in the browser",
      "",
      "Exit codes: 0 done; 2 wrong usage, or nothing could be read; 1 a fault of the program.",
      "'sillok COMMAND --help' tells more."
    })
public final class RootCommand {
  private static final int USAGE = 2;

  private RootCommand() {}

  /** The command line, printing as UTF-8 to the standard streams. */
  public static CommandLine commandLine() {
    return commandLine(writer(FileDescriptor.out, false), writer(FileDescriptor.err, true));
  }

  /** The command line, printing to these. */
  public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new RootCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(RootCommand::handle);
  }

  private static PrintWriter writer(FileDescriptor stream, boolean flush) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), flush);
  }

  private static int handle(Exception e, CommandLine commandLine, ParseResult result) {
    commandLine.getOut().flush();
    String mendable = Faults.mendable(e);
    PrintWriter err = commandLine.getErr();
    err.println(
        "sillok: " + (mendable == null ? Faults.told(commandLine.getCommandName(), e) : mendable));
    err.flush();
    return mendable == null ? 1 : USAGE;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"sillok " + (built == null ? "(not packaged)" : built)};
    }
  }
}
