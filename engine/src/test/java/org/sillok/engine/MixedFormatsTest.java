package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Entry;

/** One drop of all formats, through the whole way: every article read, every quote read again. */
class MixedFormatsTest {
  private static final List<String> PLACES =
      List.of(
          "Oslo",
          "London",
          "Paris",
          "Berlin",
          "Rome",
          "Madrid",
          "Lisbon",
          "Vienna",
          "Prague",
          "Warsaw",
          "Athens",
          "Dublin",
          "Helsinki",
          "Stockholm",
          "Copenhagen",
          "Brussels",
          "Budapest",
          "Ottawa");

  @TempDir Path folder = Path.of("");

  private int articles;

  private String first() {
    return "Norway's foreign minister, Ann Example, met her British counterpart, Bo Other, in "
        + PLACES.get(articles)
        + " on Tuesday to discuss the herring quota, officials said.";
  }

  private static String second() {
    return "\"We will not give up the quota before the spring,\" Example said after the meeting. Other called for new talks.";
  }

  /** One more article of its own: headline and two paragraphs, in a pattern of {@code %1 %2 %3}. */
  private String article(String pattern) {
    String out =
        pattern
            .replace("%1", "Ministers meet in " + PLACES.get(articles))
            .replace("%2", first())
            .replace("%3", second());
    articles++;
    return out;
  }

  private String html() {
    return article(
        "<html><head><title>%1</title><meta property=\"article:published_time\" content=\"2031-11-12T08:00:00Z\"></head><body><article><h1>%1</h1><p>%2</p><p>%3</p></article></body></html>");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(entries[i + 1] instanceof byte[] b ? b : utf8((String) entries[i + 1]));
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(utf8(text).length);
      tar.putArchiveEntry(entry);
      tar.write(utf8(text));
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  private byte[] warc(String address) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html();
    return utf8(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2031-11-12T09:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
            + utf8(http).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  private byte[] pdf() throws IOException {
    List<String> lines = List.of(article("%1\n\n12 November 2031\n\n%2\n\n%3").split("\n"));
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        float y = 740;
        for (String line : lines) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 4);
          out.newLineAtOffset(40, y);
          out.showText(line);
          out.endText();
          y -= 12;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private byte[] docx() throws IOException {
    String office = "http://schemas.openxmlformats.org/";
    String p = "<w:p><w:r><w:t>";
    String end = "</w:t></w:r></w:p>";
    return zip(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types xmlns=\""
            + office
            + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
        "_rels/.rels",
        "<?xml version=\"1.0\"?><Relationships xmlns=\""
            + office
            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
            + office
            + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document xmlns:w=\""
            + office
            + "wordprocessingml/2006/main\"><w:body>"
            + article(
                p + "%1" + end + p + "12 November 2031" + end + p + "%2" + end + p + "%3" + end)
            + "</w:body></w:document>");
  }

  private String factiva() {
    StringBuilder out = new StringBuilder("{\\rtf1\\ansi ");
    for (int i = 0; i < 2; i++) {
      for (String row :
          article(
                  "HD\t%1\nBY\tBy Ann Roe\nWC\t99 words\nPD\t12 November 2031\nSN\tThe Harbour Gazette\nLP\t%2\nTD\t%3\nAN\tDocument HBRGZ00020311112e7bc0001")
              .split("\n")) {
        out.append("\\trowd\\cellx900\\cellx9000\\pard\\intbl ");
        out.append(row.replace("\t", "\\cell ")).append("\\cell\\row\n");
      }
    }
    return out + "}";
  }

  private void drop() throws IOException {
    write("a", html());
    write("b", article("%1\n\n12 November 2031\n\n%2\n\n%3\n"));
    write(
        "c",
        "From: The Harbour Gazette <n@gazette.example>\nDate: Wed, 12 Nov 2031 07:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
            + html());
    write("d", gzip(warc("https://gazette.example/1")));
    write("e", zip("x/1.html", html(), "x/2.html.gz", gzip(utf8(html()))));
    write("f", gzip(tar("y/1.html", html())));
    write(
        "g",
        zip(
            "datapackage.json",
            "{}",
            "archive/1.warc.gz",
            gzip(warc("https://gazette.example/2"))));
    write("h", pdf());
    write("i", docx());
    write("j", factiva());
    write(
        "k",
        article(
            "%1\nThe Harbour Gazette\nNovember 12, 2031 Wednesday\nLength: 99 words\nBody\n\n%2\n\n%3\n\nLoad-Date: November 13, 2031\nEnd of Document\n"));
    write(
        "l",
        article(
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Gazette</title><link>https://gazette.example/</link><description>d</description><item><title>%1</title><link>https://gazette.example/3</link><pubDate>Wed, 12 Nov 2031 07:00:00 GMT</pubDate><content:encoded><![CDATA[<p>%2</p><p>%3</p>]]></content:encoded></item></channel></rss>"));
    write(
        "m",
        article("title,text,date\n%1,\"%2\n\n")
            + second().replace("\"", "\"\"")
            + "\",2031-11-12\n");
    write(
        "n",
        article("{\"title\":\"%1\",\"date\":\"2031-11-12\",\"text\":\"%2\\n\\n")
            + second().replace("\"", "\\\"")
            + "\"}\n");
    write(
        "o",
        article(
            "<?xml version=\"1.0\"?><nitf><head><docdata><date.issue norm=\"20311112T093000Z\"/></docdata></head><body><body.head><hedline><hl1>%1</hl1></hedline></body.head><body.content><p>%2</p><p>%3</p></body.content></body></nitf>"));
  }

  @Test
  void everyArticleIsReadAndEveryQuoteReadAgain() throws IOException {
    drop();
    try (Sillok sillok = Sillok.inMemory()) {
      BuildReport report = sillok.build(folder);
      assertThat(report.refused()).isEmpty();
      assertThat(report.failed()).isEmpty();
      assertThat(report.added()).isEqualTo(articles).isEqualTo(PLACES.size() - 1);
      Set<String> told = new TreeSet<>();
      int tellings = 0;
      for (Entry entry : sillok.chronology().entries()) {
        for (Telling t : sillok.explain(entry.id()).orElseThrow().tellings()) {
          assertThat(t.isTrue()).as(t.article().name()).isTrue();
          told.add(t.article().name());
          tellings++;
        }
      }
      // Every article has claims, each dated from what its format says.
      assertThat(told).hasSize(articles);
      assertThat(tellings).isGreaterThan(articles);
      assertThat(sillok.annals(Query.ALL).articles().values())
          .allSatisfy(
              a -> assertThat(a.published().when().edtf()).as(a.name()).startsWith("2031-11-12"));
      // Rendered again, every page is the same.
      BuildReport again = sillok.build(folder);
      assertThat(again.added()).isZero();
      assertThat(again.known()).isEqualTo(articles);
    }
  }
}
