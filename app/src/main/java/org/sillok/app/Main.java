package org.sillok.app;

import org.sillok.app.cli.RootCommand;

/** The program's entry: reads the command line and leaves with its exit code. */
public final class Main {
  private Main() {}

  /**
   * Runs the program.
   *
   * @param args the command line, without the program's name
   */
  public static void main(String[] args) {
    System.exit(RootCommand.commandLine().execute(args));
  }
}
