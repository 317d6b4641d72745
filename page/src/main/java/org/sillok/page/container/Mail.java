package org.sillok.page.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Given;

/**
 * E-mails (RFC 5322, MIME) and web pages saved as one file (MHTML, RFC 2557): the first part in
 * HTML, else the first in plain text, and the attachments that may be pages.
 */
public final class Mail {
  private static final int HEAD = 4_096;
  private static final Pattern HEADER =
      Pattern.compile(
          "^(?:From|To|Return-Path|Received|MIME-Version|Message-ID|Delivered-To|Date|Subject|Snapshot-Content-Location|X-[A-Za-z-]+):? .*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MIME =
      Pattern.compile("(?im)^(?:mime-version: ?1|content-type: ?(?:multipart|text)/)");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\b(?:file)?name\\*?=(?:utf-8'[^']*')?\"?([^\";]+)");
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "(?:image|audio|video|font)/.*|text/(?:css|calendar|vcard|javascript)"
              + "|application/(?:ics|javascript|pgp-signature|pkcs7-signature|x-pkcs7-signature)");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "message/rfc822|application/(?:pdf|rtf|msword|vnd\\.oasis.*|vnd\\.openxml.*)|text/rtf");

  private final Budget budget;
  private @Nullable String address;
  private @Nullable Instant saved;
  private final List<Given> given = new ArrayList<>();
  private Part.@Nullable Content html;
  private Part.@Nullable Content plain;
  private final List<Part.Content> attachments = new ArrayList<>();
  private @Nullable String damage;
  private boolean isSavedPage;

  // Of the part that is being read.
  private String disposition = "";
  private String contentType = "";
  private int depth;

  private Mail(Budget budget) {
    this.budget = budget;
  }

  /** True if the bytes begin with the header of a MIME message. */
  public static boolean matches(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int end = head.indexOf('\n');
    return end > 0
        && HEADER.matcher(head.substring(0, end).strip()).matches()
        && MIME.matcher(head).find();
  }

  /**
   * Reads a message. Where it is damaged, what stands before the damage is given.
   *
   * @throws LimitException if the budget does not allow it
   */
  public static Mail read(byte[] bytes, Budget budget) throws LimitException {
    Mail mail = new Mail(budget);
    MimeConfig config =
        MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(2_000).build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        mail.take(state, stream);
      }
    } catch (LimitException e) {
      throw e;
    } catch (MimeException | IOException | IllegalArgumentException e) {
      mail.damage = String.valueOf(e.getMessage());
    }
    return mail;
  }

  /** The message's own text, with what its head says of it; null if it has none. */
  public Part.@Nullable Content body() {
    Part.Content body = html == null ? plain : html;
    return body == null
        ? null
        : new Part.Content(
            body.name(),
            body.bytes(),
            new Part.Told(address, saved, body.told().charset(), isSavedPage ? List.of() : given));
  }

  /** What is attached and may be a page. */
  public List<Part.Content> attachments() {
    return List.copyOf(attachments);
  }

  /** What is wrong with it, or null. */
  public @Nullable String damage() {
    return damage;
  }

  private void take(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_START_HEADER -> {
        depth++;
        disposition = "";
        contentType = "";
      }
      case T_FIELD -> field(stream.getField());
      case T_BODY -> body(stream);
      default -> {}
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String body = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
    switch (name) {
      case "content-disposition" -> disposition = body;
      case "content-type" -> contentType = body;
      case "snapshot-content-location", "content-location" -> {
        isSavedPage |= name.startsWith("snapshot");
        if (address == null && body.startsWith("http")) {
          address = body;
        }
      }
      default -> head(name, body);
    }
  }

  private void head(String name, String body) {
    if (depth > 1 || body.isEmpty()) {
      return;
    }
    switch (name) {
      case "subject" -> given.add(new Given(Given.Kind.TITLE, body, "mail"));
      case "from" -> {
        isSavedPage |= body.startsWith("<Saved by");
        String sender = body.replaceFirst("<[^>]*>", "").replace("\"", "").strip();
        if (!sender.isEmpty() && !sender.contains("@")) {
          given.add(new Given(Given.Kind.OUTLET, sender, "mail"));
        }
      }
      case "date" -> {
        given.add(new Given(Given.Kind.SENT, body, "mail"));
        saved = instant(body);
      }
      default -> {}
    }
  }

  private static @Nullable Instant instant(String date) {
    try {
      String plain = date.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(plain));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    boolean attached =
        disposition.toLowerCase(Locale.ROOT).startsWith("attachment")
            || DOCUMENT.matcher(type).matches();
    boolean text = type.equals("text/html") || type.equals("text/plain");
    if (NO_PAGE.matcher(type).matches() || !attached && !text) {
      return;
    }
    if (!attached && (html != null || type.equals("text/plain") && plain != null)) {
      return;
    }
    byte[] bytes = bytes(stream);
    if (bytes.length == 0) {
      return;
    }
    Part.Told told = new Part.Told(null, null, stream.getBodyDescriptor().getCharset(), List.of());
    String name = attached ? fileName() : "body";
    Part.Content part = new Part.Content(name, new ByteArrayInputStream(bytes), told);
    if (attached) {
      budget.part();
      attachments.add(part);
    } else if (type.equals("text/html")) {
      html = part;
    } else {
      plain = part;
    }
  }

  private String fileName() {
    for (String header : List.of(disposition, contentType)) {
      Matcher m = FILE_NAME.matcher(header);
      if (m.find()) {
        return PartNames.clean(m.group(1));
      }
    }
    return "attachment " + (attachments.size() + 1);
  }

  private byte[] bytes(MimeTokenStream stream) throws IOException {
    try (InputStream in = stream.getDecodedInputStream()) {
      byte[] out = in.readNBytes((int) budget.bytes() + 1);
      if (out.length > budget.bytes()) {
        throw budget.tooLarge();
      }
      return out;
    }
  }
}
