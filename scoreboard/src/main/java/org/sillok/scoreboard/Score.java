package org.sillok.scoreboard;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one task.
 *
 * @param task such as {@code temporal:te3-platinum}
 * @param when in which builds it is measured
 * @param corpus SHA-256 of the corpus, see {@link Corpus}
 * @param figures in a fixed order
 */
public record Score(String task, When when, String corpus, List<Figure> figures) {
  /** In which builds a task is measured. */
  public enum When {
    /** In every build, on the samples of this repository. */
    SAMPLES,
    /** In every build where {@code ../shared} is there. */
    QUICK,
    /** With {@code -Pfull}. */
    FULL
  }

  public Score {
    figures = List.copyOf(figures);
  }

  /** The figure of that name. */
  Optional<Figure> figure(String name) {
    return figures.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
