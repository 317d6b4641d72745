package org.sillok.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Page;

/**
 * Web pages saved as one file (MHTML) and e-mails: the first part in HTML, else the first in plain
 * text.
 */
final class Mails {
  private static final int HEAD = 4_096;
  private static final Pattern HEADER =
      Pattern.compile(
          "^(?:From|Return-Path|Received|MIME-Version|Message-ID|Delivered-To|Date|Subject|Snapshot-Content-Location|X-[A-Za-z-]+):? .*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MIME =
      Pattern.compile("(?im)^(?:mime-version: ?1|content-type: ?(?:multipart|text)/)");

  private Mails() {}

  /** True if the bytes begin with the header of a MIME message. */
  static boolean isMail(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int end = head.indexOf('\n');
    return end > 0
        && HEADER.matcher(head.substring(0, end).strip()).matches()
        && MIME.matcher(head).find();
  }

  static List<Found> open(String name, byte[] bytes, Limits limits) {
    MimeConfig config = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(2_000).build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.parse(new ByteArrayInputStream(bytes));
    @Nullable Page plain = null;
    @Nullable String address = null;
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        if (state == EntityState.T_FIELD && address == null) {
          address = address(stream.getField());
        } else if (state == EntityState.T_BODY) {
          String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
          if (type.equals("text/html") || type.equals("text/plain") && plain == null) {
            Page page = page(name, stream, type, address, limits);
            if (page != null && type.equals("text/html")) {
              return List.of(new Found.Got(page));
            }
            plain = plain == null ? page : plain;
          }
        }
      }
    } catch (MimeException | IOException e) {
      if (plain == null) {
        return List.of(
            new Unreadable(
                name, "the message is damaged (" + e.getMessage() + ")", "save the page again"));
      }
    }
    return plain == null
        ? List.of(new Unreadable(name, "is a message without text", "leave it out"))
        : List.of(new Found.Got(plain));
  }

  private static @Nullable String address(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (!name.equals("snapshot-content-location") && !name.equals("content-location")) {
      return null;
    }
    String body = field.getBody().strip();
    return body.startsWith("http") ? body : null;
  }

  private static @Nullable Page page(
      String name, MimeTokenStream stream, String type, @Nullable String address, Limits limits)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    try (InputStream in = stream.getDecodedInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > limits.bytes()) {
          throw new IOException("a part of more than " + limits.bytes() + " bytes");
        }
      }
    }
    byte[] bytes = out.toByteArray();
    if (bytes.length == 0) {
      return null;
    }
    Charset declared = Charsets.labelled(stream.getBodyDescriptor().getCharset());
    Charset charset = declared == null ? Charsets.of(bytes) : declared;
    return new Page(name, address, null, type, charset, bytes);
  }
}
