package org.sillok.store;

/**
 * The store cannot do what is asked: its message says why and what to do, in one line for the user.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
