package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.Told.BODY;
import static org.sillok.page.Told.FIRST;
import static org.sillok.page.Told.SECOND;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Article;
import org.sillok.model.DateRole;
import org.sillok.model.Origin;
import org.sillok.model.PageId;
import org.sillok.page.document.Documents;

/** Documents, and those that are broken or built to break a reader. */
class DocumentsTest {
  private static final List<String> STORY =
      List.of("Herring talks end without a deal", "By Ann Roe", FIRST, SECOND);

  @TempDir Path folder = Path.of("");

  private Told told(byte[] bytes) throws IOException {
    return Told.of(folder, bytes);
  }

  @Test
  void docxOdtAndRtfGiveTheirText() throws IOException {
    for (byte[] bytes :
        List.of(Office.docx("2031-11-12", STORY), Office.odt(STORY), Office.rtf(STORY))) {
      Article a = told(bytes).only();
      assertThat(a.text()).isEqualTo(BODY);
      assertThat(a.bylines()).extracting(b -> b.name()).containsExactly("Ann Roe");
    }
  }

  @Test
  void theSameDocumentGivesTheSamePage() throws IOException {
    byte[] bytes = Office.docx("2031-11-12", STORY);
    var one = told(bytes).pages().get(0);
    var two = told(bytes).pages().get(0);
    assertThat(one.bytes()).isEqualTo(two.bytes());
    assertThat(one.origin()).isEqualTo(two.origin());
    Origin origin = one.origin();
    assertThat(origin).isNotNull();
    assertThat(origin.file()).isEqualTo(PageId.of(bytes));
    assertThat(origin.size()).isEqualTo(bytes.length);
  }

  @Test
  void theRenderingNamesTheLibraryThatMakesIt() {
    assertThat(Documents.RENDERING).startsWith(Tika.getString() + ",");
  }

  @Test
  void thePropertiesOfADocumentAreWeakEvidence() throws IOException {
    Article undated = told(Office.docx("2031-11-20", STORY)).only();
    assertThat(undated.published().when().edtf()).isEqualTo("../2031-11-20");
    assertThat(undated.published().evidence().get(0).role()).isEqualTo(DateRole.DOCUMENT);
    List<String> dated = List.of("Herring talks end", "12 November 2031", FIRST, SECOND);
    Article a = told(Office.docx("2031-11-20", dated)).only();
    assertThat(a.published().when().edtf()).isEqualTo("2031-11-12");
    assertThat(a.published().rejected())
        .anyMatch(e -> e.role() == DateRole.DOCUMENT && e.reason().contains("file was made"));
    Article same = told(Office.docx("2031-11-12", dated)).only();
    assertThat(same.published().evidence()).anyMatch(e -> e.role() == DateRole.DOCUMENT);
  }

  @Test
  void printedPagesFlow() throws IOException {
    byte[] pdf =
        Office.pdf(
            List.of(
                List.of(
                    "The Harbour Gazette, 12 November 2031",
                    "",
                    "Herring talks end without a deal",
                    "",
                    "The negotiators of the two coasts met on the island on Tuesday to divide the her-",
                    "ring, and parted at midnight without an agreement. The cease-fire at sea holds, and",
                    "will hold, said the fisheries minister, Ann Example, on the pier of the harbour of",
                    "1"),
                List.of(
                    "The Harbour Gazette, 12 November 2031",
                    "",
                    "her town. A spokesman for the Southern Isles, Bo Other, said on Wednesday that the cease-",
                    "fire would be kept by his government, which had rejected the plan for the her-",
                    "ring and would not come back to the table before the spring of the next year.",
                    "2")));
    Told told = told(pdf);
    assertThat(told.only().text())
        .isEqualTo(
            "The negotiators of the two coasts met on the island on Tuesday to divide the herring, and parted at midnight without an agreement. The cease-fire at sea holds, and will hold, said the fisheries minister, Ann Example, on the pier of the harbour of her town. A spokesman for the Southern Isles, Bo Other, said on Wednesday that the cease-fire would be kept by his government, which had rejected the plan for the herring and would not come back to the table before the spring of the next year.");
    assertThat(told.only().published().when().edtf()).isEqualTo("2031-11-12");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    byte[] pdf =
        Office.pdf(
            List.of(
                List.of(
                    "The left column tells of the herring talks",
                    "that ended on the island at midnight, an",
                    "officer of the harbour said on Tuesday.",
                    "|",
                    "The right column tells of the ferry that",
                    "came too late, as its captain said on Monday,",
                    "and of the fog that lay on the sound.")));
    assertThat(told(pdf).pages().get(0).chars())
        .isEqualTo(
            "The left column tells of the herring talks that ended on the island at midnight, an officer of the harbour said on Tuesday.\n\nThe right column tells of the ferry that came too late, as its captain said on Monday, and of the fog that lay on the sound.");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    assertThat(told(Office.encrypted()).remarks())
        .singleElement()
        .asString()
        .contains("a PDF document that is encrypted");
    assertThat(told(Office.pictures()).remarks())
        .singleElement()
        .asString()
        .contains("no text layer")
        .contains("OCR is not done");
    byte[] pdf = Office.pdf(List.of(STORY));
    assertThat(told(Arrays.copyOf(pdf, pdf.length / 3)).remarks())
        .singleElement()
        .asString()
        .contains("damaged or was cut off");
    byte[] docx = Office.docx("2031-11-12", STORY);
    assertThat(told(Arrays.copyOf(docx, docx.length / 2)).remarks())
        .singleElement()
        .asString()
        .contains("office document that is damaged or was cut off");
  }

  @Test
  void macrosAndBombsInADocumentDoNothing() throws IOException {
    byte[] macros = Office.docx("2031-11-12", STORY, "word/vbaProject.bin", new byte[100_000]);
    assertThat(told(macros).only().text()).isEqualTo(BODY);
    // 34 MB of one paragraph, packed to 34 KB.
    byte[] bomb = Office.docx("2031-11-12", List.of("a".repeat(34 << 20)));
    assertThat(told(bomb).articles()).isEmpty();
    assertThat(told(bomb).remarks()).hasSize(1);
    // The next document is read all the same.
    assertThat(told(Office.rtf(STORY)).only().text()).isEqualTo(BODY);
  }

  @Test
  void aDocumentThatTakesTooLongIsLeft() throws IOException {
    Limits hasty = Limits.standard().withTime(Duration.ofMillis(1));
    assertThat(Told.of(hasty, folder, Office.rtf(STORY)).remarks())
        .singleElement()
        .asString()
        .contains("--limit-seconds");
  }

  @Test
  void damagedDocumentsNeverThrow() throws IOException {
    Random random = new Random(5);
    for (byte[] whole : List.of(Office.pdf(List.of(STORY)), Office.rtf(STORY))) {
      for (int i = 0; i < 8; i++) {
        byte[] bad = whole.clone();
        for (int k = 0; k < 10; k++) {
          bad[5 + random.nextInt(bad.length - 5)] = (byte) random.nextInt(256);
        }
        Told told = told(bad);
        assertThat(told.pages().size() + told.remarks().size()).isPositive();
      }
    }
  }
}
