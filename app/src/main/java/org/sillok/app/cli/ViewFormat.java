package org.sillok.app.cli;

import picocli.CommandLine.Option;

/** The format of a view: text for people, JSON for programs. */
final class ViewFormat {
  /** What can be asked for. */
  enum Kind {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Kind kind = Kind.TEXT;

  boolean json() {
    return kind == Kind.JSON;
  }
}
