package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.Sample.gzip;
import static org.sillok.page.Sample.html;
import static org.sillok.page.Sample.join;
import static org.sillok.page.Sample.page;
import static org.sillok.page.Sample.response;
import static org.sillok.page.Sample.tar;
import static org.sillok.page.Sample.utf8;
import static org.sillok.page.Sample.zip;
import static org.sillok.page.Unpacked.got;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TAR and ZIP, and all kinds of archives in each other and broken. */
class ArchivesTest {
  @TempDir Path folder = Path.of("");

  private List<Found> found(Limits limits, byte[] bytes) throws IOException {
    return Unpacked.found(folder, limits, bytes);
  }

  private List<Found> found(byte[] bytes) throws IOException {
    return found(Limits.standard(), bytes);
  }

  @Test
  void tarGzWithFoldersAndArchives() throws IOException {
    byte[] tar =
        tar(
            "b/1.html",
            html(1),
            "b/c/2.zip",
            zip("z.html", html(2)),
            "d/3.html.gz",
            gzip(utf8(html(3))));
    List<String> names = List.of("a/b/1.html", "a/b/c/2.zip/z.html", "a/d/3.html.gz");
    assertThat(found(tar)).extracting(Found::name).isEqualTo(names);
    assertThat(found(gzip(tar))).extracting(Found::name).isEqualTo(names);
  }

  @Test
  void anArchiveCutAnywhereGivesItsPagesAndOneLine() throws IOException {
    for (byte[] whole :
        List.of(
            join(page(1), page(2), page(3)),
            join(gzip(page(1)), gzip(page(2)), gzip(page(3))),
            tar("1.html", html(1), "2.html", html(2)),
            gzip(tar("1.html", html(1), "2.html", html(2))),
            zip("1.html", html(1), "2.html", html(2)))) {
      int told = 0;
      for (int n = 1; n < whole.length; n += 97) {
        List<Found> found = found(Arrays.copyOf(whole, n));
        assertThat(found).isNotEmpty();
        long bad = found.stream().filter(f -> f instanceof Unreadable).count();
        assertThat(bad).as(found.toString()).isLessThanOrEqualTo(2);
        told += bad > 0 ? 1 : 0;
      }
      assertThat(told).isGreaterThan(whole.length / 97 / 2);
    }
  }

  @Test
  void damagedArchivesNeverThrow() throws IOException {
    Random random = new Random(7);
    for (byte[] whole :
        List.of(
            join(page(1), page(2), page(3)),
            join(gzip(page(1)), gzip(page(2))),
            tar("1.html", html(1), "2.html", html(2)),
            zip("1.html", html(1), "datapackage.json", "{}", "archive/x.warc", page(2)))) {
      for (int i = 0; i < 40; i++) {
        byte[] bad = whole.clone();
        for (int k = 0; k < 6; k++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        assertThat(found(bad)).isNotEmpty();
      }
    }
  }

  @Test
  void entriesAreCountedThroughTheNesting() throws IOException {
    Object[] many = new Object[600];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".html";
      many[i + 1] = html(i);
    }
    byte[] inner = zip(many);
    Limits few = Limits.standard().withEntries(400);
    List<Found> found = found(few, zip("1.zip", inner, "2.zip", inner, "3.zip", inner));
    assertThat(found)
        .filteredOn(f -> f instanceof Unreadable)
        .singleElement()
        .asString()
        .contains("--limit-entries");
    assertThat(found).hasSizeLessThan(410);
    assertThat(found(Limits.standard().withEntries(299), inner))
        .singleElement()
        .asString()
        .contains("300 entries");
  }

  @Test
  void hundredThousandTinyEntriesAreRefusedUnread() throws IOException {
    Object[] many = new Object[200_002];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = Integer.toString(i);
      many[i + 1] = "";
    }
    assertThat(found(zip(many)))
        .singleElement()
        .asString()
        .contains("more than the limit of 100000");
  }

  @Test
  void bombsAreStoppedWhereverTheyHide() throws IOException {
    byte[] zeros = new byte[40 << 20];
    byte[] bomb = gzip(zeros);
    for (byte[] bad :
        List.of(
            bomb,
            gzip(bomb),
            zip("a", bomb),
            zip("a", zip("b", zeros)),
            tar("a", bomb),
            gzip(
                join(
                    page(1),
                    response(
                        "https://a.example/",
                        "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                        bomb))),
            gzip(response("https://a.example/", "200 OK\r\nContent-Type: text/html", zeros)))) {
      assertThat(found(bad))
          .filteredOn(f -> f instanceof Unreadable)
          .isNotEmpty()
          .allSatisfy(f -> assertThat(f.toString()).contains("--limit-"));
    }
    assertThat(
            found(
                Limits.standard().withUnpacked(1_500),
                zip(
                    "1.html", html(1), "2.html", html(2), "3.html", html(3), "4.html", html(4),
                    "5.html", html(5), "6.html", html(6), "7.html", html(7), "8.html", html(8))))
        .last()
        .asString()
        .contains("--limit-unpacked");
  }

  @Test
  void namesThatLeadElsewhereLeadNowhere() throws IOException {
    assertThat(
            found(
                zip(
                    "../../etc/passwd.html",
                    html(1),
                    "/root/2.html",
                    html(2),
                    "c\u0000\n\u202Ed.html",
                    html(3))))
        .extracting(Found::name)
        .containsExactly("a/etc/passwd.html", "a/root/2.html", "a/c???d.html");
    assertThat(found(tar("../../x.html", html(1))))
        .extracting(Found::name)
        .containsExactly("a/x.html");
  }

  @Test
  void encryptedEntriesAreNamedAndTheOthersRead() throws IOException {
    byte[] zip = zip("1.html", html(1), "2.html", html(2));
    for (int i = 0; i + 10 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1; // the flag of encryption, in the index
        break;
      }
    }
    assertThat(found(zip))
        .extracting(Object::toString)
        .anyMatch(s -> s.contains("1.html: is encrypted"));
    assertThat(found(zip)).filteredOn(f -> f instanceof Found.Got).hasSize(1);
  }

  @Test
  void noOfficeTextIsNoArchive() throws IOException {
    assertThat(found(zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>")))
        .singleElement()
        .asString()
        .contains("is a spreadsheet");
  }

  @Test
  void aMailsAttachmentsAreReadToo() throws IOException {
    String mail =
        """
        From: "The Harbour Gazette" <news@gazette.example>
        To: reader@example.org
        Subject: =?UTF-8?Q?Herring_t=C3=A0lks?=
        Date: Wed, 12 Nov 2031 07:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: multipart/alternative; boundary="c"

        --c
        Content-Type: text/plain; charset=utf-8

        Plain words.
        --c
        Content-Type: text/html; charset=utf-8

        %s
        --c--
        --b
        Content-Type: text/html; name="two.html"
        Content-Disposition: attachment; filename="two.html"

        %s
        --b
        Content-Type: image/png
        Content-Disposition: attachment; filename="x.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b
        Content-Type: message/rfc822

        From: a@example.org
        Subject: inner
        MIME-Version: 1.0
        Content-Type: text/html

        %s
        --b--
        """
            .replaceFirst("%s", html(1))
            .replaceFirst("%s", html(2))
            .replaceFirst("%s", html(3));
    List<Found> found = found(utf8(mail));
    assertThat(found).extracting(Found::name).containsExactly("a", "a/two.html", "a/attachment 2");
    assertThat(got(found.get(0)).given())
        .extracting(g -> g.kind() + " " + g.words())
        .containsExactly(
            "OUTLET The Harbour Gazette",
            "TITLE Herring tàlks",
            "SENT Wed, 12 Nov 2031 07:00:00 +0000");
    assertThat(got(found.get(1)).chars()).contains("part 2");
    assertThat(got(found.get(2)).chars()).contains("part 3");
    for (int n = 1; n < mail.length(); n += 53) {
      assertThat(found(utf8(mail.substring(0, n)))).isNotEmpty();
    }
  }
}
