package org.sillok.scoreboard;

/**
 * A task that could not be measured here, and why: neither good nor bad.
 *
 * <p>Not an error of the program; the build shows it as NOT RUN and fails on it only under {@code
 * CI=true}.
 */
public final class NotRun extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Of one task.
   *
   * @param task what was not measured
   * @param reason why, in words
   */
  public NotRun(String task, String reason) {
    super("NOT RUN: " + task + ": " + reason);
  }
}
