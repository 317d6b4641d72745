package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.DateWords;
import org.sillok.engine.Sillok;
import org.sillok.model.Entry;
import org.sillok.model.RunReport;
import org.sillok.store.Run;

/**
 * What is new, changed or withdrawn since a run.
 *
 * @param since the run, 0 for all
 * @param runs the runs, the newest first
 * @param parts what was changed, by kind; kinds without a change are left out
 */
public record ChangesPage(long since, List<Run> runs, List<Part> parts) {
  /** Changes of one kind. */
  public record Part(String kind, List<Change> changes) {}

  /**
   * One entry.
   *
   * @param before its sentence before, if that was another
   * @param link to its evidence, or null if it is no more
   */
  public record Change(
      String date,
      String sentence,
      @Nullable String before,
      String reason,
      @Nullable String link) {}

  /** Since a run, or since the one before the last if none is named. */
  static ChangesPage of(Sillok sillok, @Nullable Long since) {
    List<Run> runs = sillok.runs();
    long from = since != null ? since : runs.size() < 2 ? 0 : runs.get(runs.size() - 2).id();
    if (from != 0 && runs.stream().noneMatch(r -> r.id() == from)) {
      throw new IllegalArgumentException("no run " + from + " here");
    }
    RunReport report = sillok.changesSince(from);
    List<Part> parts = new ArrayList<>();
    for (RunReport.Kind kind : RunReport.Kind.values()) {
      List<Change> of =
          report.changes().stream().filter(c -> c.kind() == kind).map(ChangesPage::change).toList();
      if (!of.isEmpty()) {
        parts.add(new Part(kind.name().toLowerCase(Locale.ROOT), of));
      }
    }
    return new ChangesPage(from, runs.reversed(), parts);
  }

  private static Change change(RunReport.Change c) {
    Entry after = c.after();
    Entry shown = after == null ? Objects.requireNonNull(c.before()) : after;
    Entry was = after == null ? null : c.before();
    return new Change(
        DateWords.of(shown),
        shown.sentence(),
        was == null || was.sentence().equals(shown.sentence()) ? null : was.sentence(),
        c.reason(),
        after == null ? null : "/entry/" + after.id());
  }
}
