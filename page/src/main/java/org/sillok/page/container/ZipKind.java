package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a ZIP archive is, told from what is in it. */
public enum ZipKind {
  /** Files in folders. */
  ARCHIVE,
  /** A web archive collection (WACZ): only its web archives hold pages. */
  WACZ,
  /** A text document of Office Open XML (DOCX). */
  DOCX,
  /** A text document of OpenDocument (ODT). */
  ODT,
  /** A spreadsheet, slides, a drawing. */
  OTHER_OFFICE;

  private static final String ODF = "application/vnd.oasis.opendocument.";

  static ZipKind of(ZipFile zip, Collection<ZipArchiveEntry> entries) throws IOException {
    boolean office = false;
    boolean word = false;
    boolean web = false;
    boolean described = false;
    for (ZipArchiveEntry e : entries) {
      String name = e.getName();
      office |= name.equals("[Content_Types].xml");
      word |= name.startsWith("word/");
      web |= name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
      described |= name.equals("datapackage.json");
      if (name.equals("mimetype") && zip.canReadEntryData(e)) {
        try (InputStream in = zip.getInputStream(e)) {
          String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
          if (type.startsWith(ODF)) {
            return type.startsWith(ODF + "text") ? ODT : OTHER_OFFICE;
          }
        }
      }
    }
    if (office) {
      return word ? DOCX : OTHER_OFFICE;
    }
    return web && described ? WACZ : ARCHIVE;
  }

  /** True for entries that only serve the archive itself. */
  boolean isBeside(String name) {
    return this == WACZ && !name.startsWith("archive/");
  }
}
