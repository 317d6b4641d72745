package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives (WARC, ISO 28500): what a server answered with 200, resources and conversions, as
 * far as they are declared to be text or a document. Scripts, styles and pictures belong to a page
 * and are none; a revisit says that a page was the same as one kept elsewhere. All of these are
 * passed over.
 */
public final class WarcParts implements Container {
  private static final Pattern PAGE =
      Pattern.compile(
          "text/(?:html|plain|rtf|xml)|application/(?:xhtml\\+xml|pdf|x-pdf|rtf|msword|xml|rss\\+xml|atom\\+xml|"
              + "vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document|vnd\\.oasis\\.opendocument\\.text)");

  private final Counted counted;
  private final WarcReader reader;
  private final Budget budget;

  /** Reads an archive, unpacked, from its beginning. */
  public WarcParts(InputStream in, Budget budget) throws IOException {
    this.counted = new Counted(in);
    this.reader = new WarcReader(counted);
    this.reader.setLenient(true);
    this.budget = budget;
  }

  /** True if a file that begins so is a web archive. */
  public static boolean matches(byte[] head) {
    return head.length > 8
        && head[0] == 'W'
        && head[1] == 'A'
        && head[2] == 'R'
        && head[3] == 'C'
        && head[4] == '/'
        && Character.isDigit(head[5]);
  }

  @Override
  public @Nullable Part next() throws IOException {
    for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      budget.renew();
      if (next.get() instanceof WarcTargetRecord record) {
        Part part;
        try {
          part = part(record);
        } catch (ParsingException e) {
          part =
              new Part.Refused(
                  name(record),
                  "its record is damaged (" + e.getBaseMessage() + ")",
                  "fetch the page again");
        }
        if (part != null) {
          budget.part();
          return part;
        }
      }
    }
    return null;
  }

  private @Nullable Part part(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().toString().equals("application/http")) {
        return null;
      }
      HttpResponse http = response.http();
      return http.status() == 200 && isPage(http.contentType().base().toString())
          ? readable(record, http.bodyDecoded(), http.contentType().parameters().get("charset"))
          : null;
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      Optional<WarcPayload> payload = record.payload();
      if (payload.isEmpty() || !isPage(record.contentType().base().toString())) {
        return null;
      }
      return readable(
          record, payload.get().body(), record.contentType().parameters().get("charset"));
    }
    return null;
  }

  private Part readable(WarcTargetRecord record, MessageBody body, @Nullable String charset)
      throws IOException {
    String target = record.target();
    Part.Told told =
        new Part.Told(
            target.startsWith("http") ? target : null, fetched(record), charset, List.of());
    long before = counted.count();
    // What the archive's own compression gave is counted outside; here the server's.
    return new Part.Content(
        name(record),
        Unpacked.within(body.stream(), budget, () -> counted.count() - before + 8_192),
        told);
  }

  private static @Nullable Instant fetched(WarcRecord record) {
    try {
      return record.date();
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The address as it is: it says more than a number. */
  private static String name(WarcTargetRecord record) {
    try {
      return PartNames.visible(record.target());
    } catch (RuntimeException e) {
      return "a record without an address";
    }
  }

  private static boolean isPage(String type) {
    return type.isEmpty() || PAGE.matcher(type.toLowerCase(Locale.ROOT)).matches();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
