package org.sillok.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Page;
import org.sillok.page.container.Part.Told;

/** Makes pages of bytes that are no container. */
final class PageBytes {
  private final Limits limits;

  PageBytes(Limits limits) {
    this.limits = limits;
  }

  void open(String name, byte[] bytes, Told told, Consumer<Found> found) {
    String foreign = MediaType.notText(bytes);
    if (foreign != null) {
      found.accept(new Unreadable(name, "is no text but " + foreign, "give HTML or plain text"));
      return;
    }
    Charset charset = charset(bytes, told.charset());
    String type = MediaType.of(bytes, charset);
    if (type.equals(MediaType.PLAIN)) {
      int longest = longestLine(bytes);
      if (longest > limits.line()) {
        found.accept(
            new Unreadable(
                name,
                "has a line of " + longest + " bytes, more than the limit of " + limits.line(),
                "is it a page? break its lines, or raise --limit-line"));
        return;
      }
    }
    found.accept(
        new Found.Got(
            new Page(name, told.address(), told.fetched(), type, charset, bytes)
                .given(told.given())));
  }

  /** Bytes that show their charset are believed before a label that was put on them. */
  private static Charset charset(byte[] bytes, @Nullable String label) {
    Charset labelled = Charsets.labelled(label);
    Charset shown = Charsets.of(bytes);
    if (labelled == null || Charsets.bom(bytes) != null) {
      return shown;
    }
    boolean utf8 = Charsets.isUtf8(bytes, bytes.length);
    if (utf8) {
      return Charsets.isAscii(bytes) ? labelled : StandardCharsets.UTF_8;
    }
    return labelled.equals(StandardCharsets.UTF_8) ? shown : labelled;
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
}
