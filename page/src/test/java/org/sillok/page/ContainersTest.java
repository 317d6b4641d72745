package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold pages, and their hostile twins. */
class ContainersTest {
  private static final String HTML =
      "<html><body><h1>Herring talks end</h1><p>Negotiators of both coasts met on the island on Tuesday to divide the herring, and parted at midnight.</p></body></html>";

  private static final String MHTML =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://ferrycourier.example/herring
      Subject: Herring talks
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----b"

      ------b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://ferrycourier.example/herring

      <html><body><h1>Herring talks end</h1><p>Negotiators of b=C3=B8th coasts me=
      t on the island on Tuesday to divide the herring, and parted at midnight.</p></body></html>
      ------b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      ------b--
      """;

  @TempDir Path folder = Path.of("");

  private List<Found> found() {
    return PageSource.standard().read(List.of(folder)).toList();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HTML + "<!-- " + name + " -->").getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void zipGivesItsPagesInOrder() throws IOException {
    Files.write(folder.resolve("a.zip"), zip("b/2.html", "a/1.html", "__MACOSX/x", "c/.hidden"));
    assertThat(found()).extracting(Found::name).containsExactly("a.zip/a/1.html", "a.zip/b/2.html");
  }

  @Test
  void cutZipGivesWhatCanBeHadAndSaysSo() throws IOException {
    byte[] whole = zip("a.html", "b.html");
    Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, whole.length / 3));
    assertThat(found()).last().isInstanceOf(Unreadable.class);
    assertThat(found().get(found().size() - 1).toString()).contains("a.zip");
  }

  @Test
  void zipInZipInZipHasAnEnd() throws IOException {
    byte[] inner = zip("a.html");
    for (int i = 0; i < 8; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("i.zip"));
        zip.write(inner);
      }
      inner = out.toByteArray();
    }
    Files.write(folder.resolve("a.zip"), inner);
    assertThat(found()).singleElement().isInstanceOf(Unreadable.class);
  }

  @Test
  void zipBombIsStopped() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.html"));
      zip.write(new byte[60 << 20]);
    }
    Files.write(folder.resolve("a.zip"), out.toByteArray());
    assertThat(found()).singleElement().isInstanceOf(Unreadable.class);
    assertThat(found().get(0).toString()).contains("unpacks to more than");
  }

  @Test
  void mhtmlGivesThePageAndItsAddress() throws IOException {
    Files.writeString(folder.resolve("a.mhtml"), MHTML);
    assertThat(found()).singleElement().isInstanceOf(Found.Got.class);
    Found.Got got = (Found.Got) found().get(0);
    assertThat(got.page().address()).isEqualTo("https://ferrycourier.example/herring");
    assertThat(got.page().chars()).contains("bøth coasts met on the island");
    RereadTest.assertRereads(got.page());
  }

  @Test
  void cutMhtmlNeverThrows() throws IOException {
    for (int n = 1; n < MHTML.length(); n += 37) {
      Files.writeString(folder.resolve("a.mhtml"), MHTML.substring(0, n));
      assertThat(found()).hasSize(1);
    }
  }
}
