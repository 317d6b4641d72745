package org.sillok.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: reads the command line and leaves with its exit code. */
@Command(
    name = "sillok",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Turns news pages into a sourced chronology of a diplomatic process.")
public final class Main {

  private Main() {}

  /**
   * Runs the program.
   *
   * @param args the command line, without the program's name
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String built = Main.class.getPackage().getImplementationVersion();
      return new String[] {"sillok " + (built == null ? "(not packaged)" : built)};
    }
  }
}
