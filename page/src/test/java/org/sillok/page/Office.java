package org.sillok.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Invented documents. */
final class Office {
  /** A picture of one dot. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  private Office() {}

  /** A page for each list of lines; a bar begins the next column. */
  static byte[] pdf(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        print(pdf, lines);
      }
      return bytes(pdf);
    }
  }

  private static void print(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      float x = 50;
      float y = 740;
      for (String line : lines) {
        if (line.equals("|")) {
          x += 270;
          y = 740;
          continue;
        }
        if (!line.isEmpty()) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
          out.newLineAtOffset(x, y);
          out.showText(line);
          out.endText();
        }
        y -= line.isEmpty() ? 30 : 13;
      }
    }
  }

  static byte[] encrypted() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      print(pdf, List.of("Nobody may read of the herring talks."));
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(pdf);
    }
  }

  static byte[] pictures() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDImageXObject picture = PDImageXObject.createFromByteArray(pdf, PNG, "dot");
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.drawImage(picture, 10, 10, 300, 300);
      }
      return bytes(pdf);
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  /** A document of these paragraphs, made on a day; further entries of the archive in turn. */
  static byte[] docx(String made, List<String> paragraphs, Object... more) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String p : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(p).append("</w:t></w:r></w:p>");
    }
    String office = "http://schemas.openxmlformats.org/";
    Object[] own = {
      "[Content_Types].xml",
      "<?xml version=\"1.0\"?><Types xmlns=\""
          + office
          + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>",
      "_rels/.rels",
      "<?xml version=\"1.0\"?><Relationships xmlns=\""
          + office
          + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
          + office
          + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\""
          + office
          + "package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>",
      "docProps/core.xml",
      "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\""
          + office
          + "package/2006/metadata/core-properties\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
          + made
          + "T10:00:00Z</dcterms:created></cp:coreProperties>",
      "word/document.xml",
      "<?xml version=\"1.0\"?><w:document xmlns:w=\""
          + office
          + "wordprocessingml/2006/main\"><w:body>"
          + body
          + "</w:body></w:document>"
    };
    Object[] all = new Object[own.length + more.length];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(more, 0, all, own.length, more.length);
    return Sample.zip(all);
  }

  static byte[] odt(List<String> paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String p : paragraphs) {
      body.append("<text:p>").append(p).append("</text:p>");
    }
    return Sample.zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
  }

  static byte[] rtf(List<String> paragraphs) {
    StringBuilder out = new StringBuilder("{\\rtf1\\ansi{\\info{\\creatim\\yr2031\\mo11\\dy21}}\n");
    paragraphs.forEach(p -> out.append("\\pard ").append(p).append("\\par\n"));
    return out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** A table of two columns, as Factiva writes it: names and values in turn. */
  static String rows(String... cells) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.length; i += 2) {
      out.append("\\trowd\\cellx900\\cellx9000\\pard\\intbl {\\b ").append(cells[i]);
      out.append("}\\cell ").append(cells[i + 1]).append("\\cell\\row\n");
    }
    return out.toString();
  }
}
