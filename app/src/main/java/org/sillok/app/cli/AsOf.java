package org.sillok.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Option;

/** {@code --as-of}: as things were known on a day. */
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As known on this day: only from pages published by then.")
  private @Nullable String date;

  /** The day that is meant; that of the newest page if none was given. */
  LocalDate day(Sillok sillok) {
    return Day.of(date, sillok);
  }

  /** The query, kept to pages published by the day if one was given. */
  Query query(Query query, Sillok sillok) {
    return date == null ? query : query.asOf(day(sillok));
  }
}
