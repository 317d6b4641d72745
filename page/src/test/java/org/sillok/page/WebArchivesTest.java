package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.Sample.gzip;
import static org.sillok.page.Sample.html;
import static org.sillok.page.Sample.join;
import static org.sillok.page.Sample.page;
import static org.sillok.page.Sample.record;
import static org.sillok.page.Sample.response;
import static org.sillok.page.Sample.utf8;
import static org.sillok.page.Sample.zip;
import static org.sillok.page.Unpacked.got;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives: WARC and WACZ. */
class WebArchivesTest {
  @TempDir Path folder = Path.of("");

  private List<Found> found(Limits limits, byte[] bytes) throws IOException {
    return Unpacked.found(folder, limits, bytes);
  }

  private List<Found> found(byte[] bytes) throws IOException {
    return found(Limits.standard(), bytes);
  }

  private static byte[] chunked(byte[] body) {
    int half = body.length / 2;
    return join(
        utf8(Integer.toHexString(half) + "\r\n"),
        Arrays.copyOf(body, half),
        utf8("\r\n" + Integer.toHexString(body.length - half) + "\r\n"),
        Arrays.copyOfRange(body, half, body.length),
        utf8("\r\n0\r\n\r\n"));
  }

  @Test
  void warcGivesPagesWithAddressAndTime() throws IOException {
    byte[] warc =
        join(
            record("warcinfo", "urn:x", "application/warc-fields", utf8("software: none\r\n")),
            page(1),
            response("https://a.example/x.css", "200 OK\r\nContent-Type: text/css", utf8("p{}")),
            response(
                "https://a.example/gone",
                "404 Not Found\r\nContent-Type: text/html",
                utf8(html(9))),
            record(
                "revisit",
                "https://a.example/again",
                "application/http;msgtype=response",
                utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")),
            record("resource", "https://a.example/note", "text/html", utf8(html(2))),
            record(
                "conversion",
                "https://a.example/text",
                "text/plain",
                utf8(
                    "Herring talks end.\n\nBoth sides met on the island on Tuesday, a spokeswoman said.\n")),
            response("dns:a.example", "200 OK\r\nContent-Type: image/png", utf8("x")));
    List<Found> found = found(warc);
    assertThat(found)
        .extracting(Found::name)
        .containsExactly(
            "a/https://ferrycourier.example/herring/1",
            "a/https://a.example/note",
            "a/https://a.example/text");
    assertThat(got(found.get(0)).address()).isEqualTo("https://ferrycourier.example/herring/1");
    assertThat(got(found.get(0)).fetched()).isEqualTo(Instant.parse("2031-11-12T09:30:00Z"));
    assertThat(got(found.get(0)).chars()).isEqualTo(html(1));
    RereadTest.assertRereads(got(found.get(0)));
  }

  @Test
  void warcOfManyMembersAndEncodedPayloads() throws IOException {
    byte[] packed = gzip(utf8(html(2)));
    byte[] warc =
        join(
            gzip(page(1)),
            gzip(
                response(
                    "https://a.example/2",
                    "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + packed.length,
                    packed)),
            gzip(
                response(
                    "https://a.example/3",
                    "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
                    chunked(utf8(html(3))))),
            gzip(
                response(
                    "https://a.example/4",
                    "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked",
                    chunked(gzip(utf8(html(4)))))));
    List<Found> found = found(warc);
    assertThat(found).hasSize(4);
    for (int n = 1; n <= 4; n++) {
      assertThat(got(found.get(n - 1)).chars()).isEqualTo(html(n));
    }
  }

  @Test
  void waczGivesItsWebArchivesAlone() throws IOException {
    byte[] wacz =
        zip(
            "datapackage.json", "{}",
            "pages/pages.jsonl", "{\"url\":\"https://a.example\",\"title\":\"x\",\"text\":\"y\"}\n",
            "archive/data.warc.gz", join(gzip(page(1)), gzip(page(2))),
            "indexes/index.cdx", "example)/ 2031 {}");
    assertThat(found(wacz))
        .extracting(Found::name)
        .containsExactly(
            "a/archive/data.warc.gz/https://ferrycourier.example/herring/1",
            "a/archive/data.warc.gz/https://ferrycourier.example/herring/2");
  }

  @Test
  void aBrokenRecordCostsOnlyItself() throws IOException {
    byte[] warc =
        join(
            page(1),
            record(
                "response",
                "https://a.example/bad",
                "application/http;msgtype=response",
                utf8("\u0000\u0001 no answer")),
            page(2));
    assertThat(found(warc)).filteredOn(f -> f instanceof Found.Got).hasSize(2);
  }

  @Test
  void aWebArchiveWithoutPagesIsOneLine() throws IOException {
    byte[] warc =
        response("https://a.example/x.png", "200 OK\r\nContent-Type: image/png", utf8("x"));
    assertThat(found(warc)).singleElement().asString().contains("without pages");
  }

  @Test
  void aGreatWebArchiveIsNeverInMemory() throws IOException {
    // Many pages; what the consumer lets go is gone.
    Path file = folder.resolve("great.warc.gz");
    try (var out = Files.newOutputStream(file)) {
      byte[] page = page(1);
      String pad = "<p>" + "The talks went on. ".repeat(2_000) + "</p></article>";
      for (int i = 0; i < 400; i++) {
        byte[] body = utf8(html(i).replace("</article>", pad + i));
        out.write(
            gzip(response("https://a.example/" + i, "200 OK\r\nContent-Type: text/html", body)));
      }
      assertThat(page).isNotEmpty();
    }
    long[] count = {0};
    PageSource.standard()
        .read(List.of(file))
        .forEach(f -> count[0] += f instanceof Found.Got ? 1 : 0);
    assertThat(count[0]).isEqualTo(400);
  }
}
