package org.sillok.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The type of a file, told from its content; file names are not asked. */
final class MediaType {
  static final String HTML = "text/html";
  static final String PLAIN = "text/plain";

  private static final int HEAD = 16_384;
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<meta\\s|<title>|<article[\\s>]|<link\\s|<script[\\s>]");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|span|a|br|h[1-6]|ul|li|table|tr|td|b|strong|em|i|img|section)\\b[^<>]*>");

  private MediaType() {}

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  static boolean isZip(byte[] bytes) {
    return starts(bytes, "PK\003\004");
  }

  /** True if a ZIP archive begins as office documents do. */
  static boolean isOffice(byte[] head) {
    String begin = new String(head, 0, Math.min(head.length, 100), StandardCharsets.ISO_8859_1);
    return begin.contains("[Content_Types].xml") || begin.contains("mimetypeapplication/vnd.oasis");
  }

  /** What it is if it cannot be read as text, else null. */
  static @Nullable String notText(byte[] b) {
    if (starts(b, "\u00ff\u00d8\u00ff") || starts(b, "\u0089PNG") || starts(b, "GIF8")) {
      return "a picture";
    }
    if (starts(b, "7z\u00bc\u00af")
        || starts(b, "Rar!")
        || starts(b, "BZh")
        || starts(b, "\u00fd7zXZ")) {
      return "an archive of a kind that is not read";
    }
    if (Charsets.bom(b) != null || Charsets.utf16(b) != null) {
      return null;
    }
    int odd = 0;
    int n = Math.min(b.length, 65_536);
    for (int i = 0; i < n; i++) {
      int c = b[i] & 0xFF;
      if (c == 0) {
        odd += 4;
      } else if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B) {
        odd++;
      }
    }
    return odd * 50 > n ? "binary data" : null;
  }

  private static boolean starts(byte[] b, String magic) {
    if (b.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((b[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * HTML if it has the head of a page or is full of tags; a dump with a stray tag is plain text.
   */
  static String of(byte[] bytes, Charset charset) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), charset).toLowerCase(Locale.ROOT);
    if (MARKUP.matcher(head).find()) {
      return HTML;
    }
    var tags = TAG.matcher(head);
    int marked = 0;
    int count = 0;
    while (tags.find()) {
      count++;
      marked += tags.end() - tags.start();
    }
    boolean first = head.stripLeading().startsWith("<") && count > 0;
    return count >= 6 && marked * 20 > head.length() || first && count >= 2 ? HTML : PLAIN;
  }
}
