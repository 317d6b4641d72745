package org.sillok.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's command line. */
@Command(
    name = "sillok",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    description = "Turns news pages into a sourced chronology of a diplomatic process.",
    subcommands = {PredictCommand.class})
public final class RootCommand {
  /** The command line, ready to be run. */
  public static CommandLine commandLine() {
    return new CommandLine(new RootCommand());
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
