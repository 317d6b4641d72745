package org.sillok.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.sillok.app.export.Format;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command prints: results to standard output, all else to standard error. */
final class Console {
  private static final int WIDTH = 88;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print results and errors only.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and leave.")
  @SuppressWarnings("unused") // picocli sets it, and acts on it
  private boolean help;

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Prints an error or warning. */
  void warn(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }

  /** Prints what a user may want to know, unless it is to be quiet. */
  void say(String line) {
    if (!quiet) {
      warn(line);
    }
  }

  boolean isQuiet() {
    return quiet;
  }

  /** The look of text; NO_COLOR and output that is no terminal are respected. */
  Format.Style style() {
    String columns = System.getenv("COLUMNS");
    int width = columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : WIDTH;
    return new Format.Style(Math.max(40, Math.min(width, 110)), Ansi.AUTO.enabled());
  }

  /** "1 page", "2 pages". */
  static String count(int n, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
  }

  CommandLine commandLine() {
    return spec.commandLine();
  }
}
