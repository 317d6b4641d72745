package org.sillok.page;

/**
 * A file or page from which no article can be had. One line to the user; the run goes on.
 *
 * @param name what the user calls it
 * @param reason what is the matter, in plain words
 * @param advice what can be done about it
 */
public record Unreadable(String name, String reason, String advice) implements Found, Reading {
  public Unreadable {
    if (reason.isBlank() || advice.isBlank()) {
      throw new IllegalArgumentException("without reason or advice: " + name);
    }
  }

  /** The one line that a user is shown. */
  @Override
  public String toString() {
    return name + ": " + reason + "; " + advice;
  }
}
