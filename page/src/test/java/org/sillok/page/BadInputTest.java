package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Page;

class BadInputTest {
  private static final String TEXT =
      "<html><head><meta charset=\"windows-1250\"></head><body><p>Vyjednávání o rybolovu skončilo v neděli večer, řekl mluvčí obou delegací v přístavu.</p>"
          + "<p>Další schůzka se bude konat na jaře, a to na ostrově, kde se obě strany sešly poprvé, dodal mluvčí.</p></body></html>";

  @TempDir Path folder = Path.of("");

  private List<Found> found() {
    return PageSource.standard().read(List.of(folder)).toList();
  }

  private Unreadable only() {
    assertThat(found()).hasSize(1);
    assertThat(found().get(0)).isInstanceOf(Unreadable.class);
    return (Unreadable) found().get(0);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void emptyFile() throws IOException {
    Files.write(folder.resolve("a.html"), new byte[0]);
    assertThat(only().toString()).startsWith("a.html: is empty");
  }

  @Test
  void truncatedGzip() throws IOException {
    byte[] whole = gzip(TEXT.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("a.html.gz"), Arrays.copyOf(whole, whole.length - 20));
    assertThat(only().reason()).contains("cut off");
  }

  @Test
  void bomb() throws IOException {
    Files.write(folder.resolve("a.gz"), gzip(new byte[40 << 20]));
    assertThat(only().reason()).contains("unpacks to more than");
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    Files.write(folder.resolve("a.txt"), bytes);
    assertThat(only().reason()).contains("binary");
  }

  @Test
  void longestLine() throws IOException {
    byte[] bytes = new byte[20 << 20];
    Arrays.fill(bytes, (byte) 'a');
    Files.write(folder.resolve("a.txt"), bytes);
    assertThat(only().reason()).contains("a line of 20971520 bytes");
    Files.write(folder.resolve("a.txt"), new byte[50 << 20]);
    assertThat(only().reason()).contains("more than 33554432 bytes, the limit");
  }

  @Test
  void deepNesting() {
    String html =
        "<div>".repeat(50_000)
            + "<p>The envoys of both sides met on the island for two days, officials said, and agreed to meet again in spring.</p>";
    var page =
        new Page(
            "deep",
            null,
            null,
            "text/html",
            StandardCharsets.UTF_8,
            html.getBytes(StandardCharsets.UTF_8));
    assertThat(PageReader.standard().read(page)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void missingFileIsNamed() {
    List<Found> got = PageSource.standard().read(List.of(folder.resolve("none.html"))).toList();
    assertThat(got).singleElement().isInstanceOf(Unreadable.class);
    assertThat(got.get(0).toString()).contains("none.html").contains("no such file");
  }

  @Test
  void declaredCharset() throws IOException {
    Files.write(folder.resolve("a.html"), TEXT.getBytes(Charset.forName("windows-1250")));
    Found.Got got = (Found.Got) found().get(0);
    assertThat(got.page().charset()).isEqualTo(Charset.forName("windows-1250"));
    assertThat(got.page().chars()).contains("řekl mluvčí");
  }

  @Test
  void utf16WithoutMark() throws IOException {
    Files.write(folder.resolve("a.html"), TEXT.getBytes(StandardCharsets.UTF_16LE));
    assertThat(((Found.Got) found().get(0)).page().chars()).contains("řekl mluvčí");
  }

  @Test
  void sameOrderHoweverGiven() throws IOException {
    List<Path> given = new ArrayList<>();
    for (String name : List.of("c.html", "a.html", "sub/b.html")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, TEXT + "<!-- " + name + " -->");
      given.add(file);
    }
    List<String> one = PageSource.standard().read(given).map(Found::name).toList();
    Collections.reverse(given);
    given.add(folder);
    assertThat(PageSource.standard().read(given).map(Found::name).toList())
        .isEqualTo(one)
        .hasSize(3);
  }
}
