package org.sillok.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sillok.model.Page;

/**
 * Opens one file: checks the limits, unpacks, tells type and charset, and says plainly what is
 * wrong.
 */
final class Opener {
  private static final String SPLIT = "raise the limit of bytes, or split the file";

  private final Limits limits;

  /** An opener that keeps to these limits. */
  public Opener(Limits limits) {
    this.limits = limits;
  }

  /** What lies in the file. */
  public List<Found> open(String name, Path file) {
    try {
      if (!Files.isReadable(file)) {
        return List.of(failure(name, new AccessDeniedException(file.toString())));
      }
      long size = Files.size(file);
      if (size > limits.bytes()) {
        return List.of(
            new Unreadable(
                name, "has " + size + " bytes, more than the limit of " + limits.bytes(), SPLIT));
      }
      return open(name, Files.readAllBytes(file), 0);
    } catch (IOException e) {
      return List.of(failure(name, e));
    }
  }

  /** What lies in these bytes; {@code depth} containers are around them. */
  public List<Found> open(String name, byte[] bytes, int depth) {
    if (bytes.length == 0) {
      return List.of(new Unreadable(name, "is empty (0 bytes)", "fetch or save the page again"));
    }
    if (MediaType.isGzip(bytes)) {
      if (depth >= limits.depth()) {
        return List.of(
            new Unreadable(
                name, "lies in more than " + limits.depth() + " containers", "unpack it first"));
      }
      try {
        return open(name, gunzip(bytes), depth + 1);
      } catch (EOFException e) {
        return List.of(
            new Unreadable(name, "gzip ends too early: the file was cut off", "fetch it again"));
      } catch (ZipException e) {
        return List.of(
            new Unreadable(name, "gzip is damaged (" + e.getMessage() + ")", "fetch it again"));
      } catch (TooLargeException e) {
        return List.of(new Unreadable(name, String.valueOf(e.getMessage()), SPLIT));
      } catch (IOException e) {
        return List.of(failure(name, e));
      }
    }
    if (MediaType.isZip(bytes)) {
      return Zips.open(name, bytes, depth, limits, this);
    }
    String foreign = MediaType.notText(bytes);
    if (foreign != null) {
      return List.of(new Unreadable(name, "is no text but " + foreign, "give HTML or plain text"));
    }
    if (Mails.isMail(bytes)) {
      return Mails.open(name, bytes, limits);
    }
    Charset charset = Charsets.of(bytes);
    String type = MediaType.of(bytes, charset);
    if (type.equals(MediaType.PLAIN)) {
      int longest = longestLine(bytes);
      if (longest > limits.line()) {
        return List.of(
            new Unreadable(
                name,
                "has a line of " + longest + " bytes, more than the limit of " + limits.line(),
                "is it a page? break its lines, or raise the limit"));
      }
    }
    return List.of(new Found.Got(new Page(name, null, null, type, charset, bytes)));
  }

  private static int longestLine(byte[] bytes) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return Math.max(longest, bytes.length - start);
  }

  private byte[] gunzip(byte[] bytes) throws IOException {
    long most = Math.min(limits.bytes(), (long) bytes.length * limits.ratio() + 65_536);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4);
    byte[] buffer = new byte[16_384];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > most) {
          throw new TooLargeException("unpacks to more than " + most + " bytes");
        }
      }
    }
    return out.toByteArray();
  }

  /** What an I/O error means to a user. */
  public static Unreadable failure(String name, IOException e) {
    return switch (e) {
      case AccessDeniedException denied ->
          new Unreadable(
              name, "may not be read by this user", "change its rights, or run as its owner");
      case NoSuchFileException gone ->
          new Unreadable(name, "there is no such file", "check the spelling");
      case FileSystemLoopException loop ->
          new Unreadable(name, "is a link into itself", "remove the link");
      case IOException other ->
          new Unreadable(
              name,
              "cannot be read (" + other.getMessage() + ")",
              "check the disk, then try again");
    };
  }

  /** More came out than the limits allow. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
      super(message);
    }
  }
}
