package org.sillok.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells in which charset bytes are written: byte order mark, well-formed UTF-8, declaration,
 * statistics.
 *
 * <p>Well-formed UTF-8 goes before the declaration: other charsets hardly ever make it by chance,
 * and pages that were saved by a browser keep the declaration of the server's copy.
 */
final class Charsets {
  private static final int HEAD = 8_192;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  static Charset of(byte[] bytes) {
    Charset mark = bom(bytes);
    if (mark != null) {
      return mark;
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return wide;
    }
    int high = highBytes(bytes);
    Charset declared = declared(bytes);
    // ISO-2022 hides its characters below 128, so a declaration of it is believed.
    if (high == 0) {
      return declared != null && declared.name().startsWith("ISO-2022")
          ? declared
          : StandardCharsets.UTF_8;
    }
    if (isUtf8(bytes, bytes.length)) {
      return StandardCharsets.UTF_8;
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return declared;
    }
    if (mostlyUtf8(bytes, high)) {
      return StandardCharsets.UTF_8;
    }
    return detected(bytes);
  }

  static @Nullable Charset bom(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** UTF-16 without a mark: every other byte of the head is nought. */
  static @Nullable Charset utf16(byte[] b) {
    int n = Math.min(b.length, 512) & ~1;
    if (n < 16) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 10 > n * 4 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 > n * 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static int highBytes(byte[] bytes) {
    int n = 0;
    for (byte b : bytes) {
      n += b < 0 ? 1 : 0;
    }
    return n;
  }

  /** True if no byte is above 127. */
  static boolean isAscii(byte[] bytes) {
    return highBytes(bytes) == 0;
  }

  static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * A page put together from several sources may have a few broken characters and still be UTF-8.
   */
  private static boolean mostlyUtf8(byte[] bytes, int high) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      broken += text.charAt(i) == '\uFFFD' ? 1 : 0;
    }
    return broken * 20 < high;
  }

  static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int mark = head.indexOf('<');
    if (mark < 0) {
      return null;
    }
    Matcher m = DECLARED.matcher(head);
    while (m.find()) {
      Charset charset = named(m.group(1));
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  /** The charset that a header names, or null if it names none. */
  static @Nullable Charset labelled(@Nullable String label) {
    // "us-ascii" is what a mail has that says nothing.
    return label == null || label.equalsIgnoreCase("us-ascii") ? null : named(label);
  }

  /**
   * As browsers read names (WHATWG Encoding): the small sets are taken for the larger ones of
   * Windows.
   */
  private static @Nullable Charset named(String label) {
    String name =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii" ->
              "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> "GB18030";
          case "ks_c_5601-1987", "euc-kr", "ksc5601", "korean" -> "x-windows-949";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "big5" -> "Big5-HKSCS";
          case "utf8" -> "UTF-8";
          case "utf-16", "unicode" -> "UTF-8";
          default -> label;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 262_144));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset charset = name == null ? null : named(name);
    return charset == null ? Charset.forName("windows-1252") : charset;
  }
}
