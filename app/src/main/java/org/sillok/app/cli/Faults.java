package org.sillok.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.sillok.store.StoreException;

/** What went wrong, for the user's eyes. */
final class Faults {
  private static final int FRAMES = 12;

  private Faults() {}

  /** One line for what the user can mend; null if it is a fault of the program. */
  static @Nullable String mendable(Throwable e) {
    return switch (e) {
      case UserError u -> u.getMessage();
      case StoreException s -> s.getMessage();
      case IllegalArgumentException i -> i.getMessage();
      case NoSuchFileException n -> n.getFile() + ": there is no such file or folder";
      case AccessDeniedException a -> a.getFile() + ": no right to read or write it";
      case UncheckedIOException u -> u.getCause() == null ? u.getMessage() : mendable(u.getCause());
      case IOException i -> i.getMessage();
      default -> null;
    };
  }

  /** A fault of the program, short enough to be sent in a report. */
  static String told(String where, Throwable fault) {
    StringBuilder out = new StringBuilder();
    out.append(where).append(": a fault of the program: ").append(fault);
    StackTraceElement[] frames = fault.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      out.append("\n    at ").append(frames[i]);
    }
    return out.toString();
  }
}
