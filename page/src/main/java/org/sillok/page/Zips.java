package org.sillok.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * ZIP archives of pages, nested ones too. Office documents are ZIP archives as well, and are named
 * as such.
 */
final class Zips {
  private Zips() {}

  static List<Found> open(String name, byte[] bytes, int depth, Limits limits, Opener opener) {
    if (depth >= limits.depth()) {
      return List.of(
          new Unreadable(
              name, "lies in more than " + limits.depth() + " containers", "unpack it first"));
    }
    List<Found> out = new ArrayList<>();
    long most = Math.min(limits.bytes() * 4, (long) bytes.length * limits.ratio() + 65_536);
    long all = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        String inside = e.getName();
        if (inside.equals("[Content_Types].xml") || inside.startsWith("word/")) {
          return List.of(
              new Unreadable(name, "is an office document", "save it as HTML or plain text"));
        }
        if (e.isDirectory() || isHidden(inside)) {
          continue;
        }
        entries++;
        if (entries > limits.entries()) {
          out.add(
              new Unreadable(
                  name, "holds more than " + limits.entries() + " entries", "split the archive"));
          break;
        }
        byte[] entry = read(zip, Math.min(limits.bytes(), most - all));
        all += entry.length;
        out.addAll(opener.open(name + "/" + inside, entry, depth + 1));
      }
    } catch (TooLargeException e) {
      out.add(tooLarge(name, most));
    } catch (EOFException | ZipException | IllegalArgumentException e) {
      out.add(
          new Unreadable(
              name, "ZIP is damaged or was cut off (" + e.getMessage() + ")", "fetch it again"));
    } catch (IOException e) {
      out.add(Opener.failure(name, e));
    }
    if (out.isEmpty()) {
      return List.of(new Unreadable(name, "is an archive without pages", "leave it out"));
    }
    // Archives keep their entries in any order; the same pages come out in the same order.
    out.sort(Comparator.comparing(Found::name));
    return List.copyOf(out);
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
  }

  private static Unreadable tooLarge(String name, long most) {
    return new Unreadable(
        name, "unpacks to more than " + most + " bytes", "raise the limit of bytes, or split it");
  }

  private static byte[] read(InputStream in, long most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > most) {
        throw new TooLargeException();
      }
    }
    return out.toByteArray();
  }

  /** More came out than the limits allow. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
