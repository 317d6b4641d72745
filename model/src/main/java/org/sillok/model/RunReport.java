package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run changed in the chronology.
 *
 * @param changes in order of the entries' dates
 */
public record RunReport(List<Change> changes) {
  /** What became of an entry. */
  public enum Kind {
    NEW,
    CHANGED,
    WITHDRAWN
  }

  /**
   * A change.
   *
   * @param before the entry as it was, null if it is new
   * @param after the entry as it is, null if it was withdrawn
   * @param reason in plain words
   */
  public record Change(Kind kind, @Nullable Entry before, @Nullable Entry after, String reason) {
    public Change {
      Checks.notBlank(reason, "reason");
      if (before == null && after == null) {
        throw new IllegalArgumentException("a change of nothing");
      }
    }
  }

  public RunReport {
    changes = List.copyOf(changes);
  }
}
