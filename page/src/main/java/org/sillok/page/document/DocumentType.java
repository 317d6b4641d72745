package org.sillok.page.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Documents that are read, told from their bytes. */
public enum DocumentType {
  PDF("application/pdf", "a PDF document"),
  RTF("application/rtf", "an RTF document"),
  /** Word's older binary format, in a compound file. */
  DOC("application/msword", "an Office document of the older kind"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a DOCX document"),
  ODT("application/vnd.oasis.opendocument.text", "an ODT document");

  private static final int PDF_WITHIN = 1_024;

  private final String mediaType;
  private final String words;

  DocumentType(String mediaType, String words) {
    this.mediaType = mediaType;
    this.words = words;
  }

  /** As registered. */
  public String mediaType() {
    return mediaType;
  }

  /** As one would say it. */
  public String words() {
    return words;
  }

  /**
   * What the bytes are, or null. A ZIP archive has to be looked into: DOCX and ODT are not told
   * here.
   */
  public static @Nullable DocumentType of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return DOC;
    }
    // Readers of PDF look for the sign in the first kilobyte; text that only tells of it is none.
    int at = head.indexOf("%PDF-");
    return at == 0 || at > 0 && head.substring(0, at).isBlank() ? PDF : null;
  }
}
