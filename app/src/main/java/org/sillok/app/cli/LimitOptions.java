package org.sillok.app.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sillok.page.Limits;
import picocli.CommandLine.Option;

/** How much a command takes of a file before it says no. */
final class LimitOptions {
  @Option(
      names = "--limit-bytes",
      paramLabel = "N",
      description = "Largest page or document, in bytes (default: 33554432).")
  private @Nullable Long bytes;

  @Option(
      names = "--limit-unpacked",
      paramLabel = "N",
      description = "Most bytes that may come out of one file (default: 17179869184).")
  private @Nullable Long unpacked;

  @Option(
      names = "--limit-ratio",
      paramLabel = "N",
      description = "Largest growth by unpacking (default: 200).")
  private @Nullable Integer ratio;

  @Option(
      names = "--limit-line",
      paramLabel = "N",
      description = "Longest line of plain text, in bytes (default: 2000000).")
  private @Nullable Integer line;

  @Option(
      names = "--limit-depth",
      paramLabel = "N",
      description = "Most containers in containers (default: 4).")
  private @Nullable Integer depth;

  @Option(
      names = "--limit-entries",
      paramLabel = "N",
      description = "Most entries of one file (default: 100000).")
  private @Nullable Integer entries;

  @Option(
      names = "--limit-seconds",
      paramLabel = "N",
      description = "Longest time for one document, in seconds (default: 60).")
  private @Nullable Integer seconds;

  Limits limits() {
    Limits s = Limits.standard();
    try {
      return new Limits(
          bytes == null ? s.bytes() : bytes,
          unpacked == null ? s.unpacked() : unpacked,
          ratio == null ? s.ratio() : ratio,
          line == null ? s.line() : line,
          depth == null ? s.depth() : depth,
          entries == null ? s.entries() : entries,
          seconds == null ? s.time() : Duration.ofSeconds(seconds));
    } catch (IllegalArgumentException e) {
      throw new UserError("--limit-...: " + e.getMessage());
    }
  }
}
