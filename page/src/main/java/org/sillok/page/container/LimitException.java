package org.sillok.page.container;

import java.io.IOException;

/** More came out of a file than its {@link Budget} allows. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  LimitException(String reason, String advice) {
    super(reason);
    this.advice = advice;
  }

  /** What is the matter, in plain words that follow the name of the file. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** What can be done about it, and by which option. */
  public String advice() {
    return advice;
  }
}
