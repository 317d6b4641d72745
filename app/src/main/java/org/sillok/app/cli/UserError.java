package org.sillok.app.cli;

/** What the user asked for cannot be done; the message says why in one line. Exit code 2. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }
}
