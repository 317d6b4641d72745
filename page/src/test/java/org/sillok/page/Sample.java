package org.sillok.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Invented pages, and the containers that they come in. */
final class Sample {
  private Sample() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A page of its own for each number. */
  static String html(int n) {
    return "<html><head><title>Herring talks, part "
        + n
        + "</title></head><body><article><h1>Herring talks, part "
        + n
        + "</h1><p>Negotiators of both coasts met on the island on Tuesday to divide the herring for the "
        + n
        + "th time, and parted at midnight without a word to the press.</p><p>The minister of fisheries said that the two sides would meet again in spring.</p></article></body></html>";
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Names and contents in turn. */
  static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(entries[i + 1] instanceof byte[] b ? b : utf8((String) entries[i + 1]));
      }
    }
    return out.toByteArray();
  }

  /** Names and contents in turn. */
  static byte[] tar(Object... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < entries.length; i += 2) {
        byte[] bytes = entries[i + 1] instanceof byte[] b ? b : utf8((String) entries[i + 1]);
        TarArchiveEntry entry = new TarArchiveEntry((String) entries[i], true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /** A record of a web archive. */
  static byte[] record(String type, String target, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + target
            + "\r\nWARC-Date: 2031-11-12T09:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
            + String.format(java.util.Locale.ROOT, "%012d", target.hashCode() & 0x7fffffff)
            + ">\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(utf8(head), block, utf8("\r\n\r\n"));
  }

  /** What a server answered. */
  static byte[] response(String target, String headers, byte[] body) {
    return record(
        "response",
        target,
        "application/http;msgtype=response",
        join(utf8("HTTP/1.1 " + headers + "\r\n\r\n"), body));
  }

  static byte[] page(int n) {
    byte[] body = utf8(html(n));
    return response(
        "https://ferrycourier.example/herring/" + n,
        "200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length,
        body);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
