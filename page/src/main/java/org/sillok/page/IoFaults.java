package org.sillok.page;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.sillok.page.container.LimitException;

/** What an exception while reading means to a user. */
final class IoFaults {
  private IoFaults() {}

  static Unreadable told(String name, IOException e) {
    return switch (e) {
      case LimitException limit -> new Unreadable(name, limit.reason(), limit.advice());
      case AccessDeniedException denied ->
          new Unreadable(
              name, "may not be read by this user", "change its rights, or run as its owner");
      case NoSuchFileException gone ->
          new Unreadable(name, "there is no such file", "check the spelling");
      case FileSystemLoopException loop ->
          new Unreadable(name, "is a link into itself", "remove the link");
      case EOFException cut ->
          new Unreadable(name, "ends too early: the file was cut off", "fetch it again");
      case IOException other ->
          new Unreadable(
              name,
              "cannot be read (" + other.getMessage() + ")",
              "fetch it again, or check the disk");
    };
  }

  /** A container that cannot be read on. */
  static Unreadable damaged(String name, String what, int parts, Exception e) {
    return new Unreadable(
        name,
        what + " is damaged or was cut off behind part " + parts + " (" + why(e) + ")",
        "fetch it again; the parts before were read");
  }

  private static String why(Exception e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
