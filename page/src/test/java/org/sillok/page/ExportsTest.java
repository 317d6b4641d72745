package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.Sample.utf8;
import static org.sillok.page.Told.BODY;
import static org.sillok.page.Told.FIRST;
import static org.sillok.page.Told.SECOND;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Article;
import org.sillok.model.DateRole;

/** Articles of databases' exports: Factiva and Nexis, in the formats in which they come. */
class ExportsTest {
  @TempDir Path folder = Path.of("");

  private Told told(String text) throws IOException {
    return Told.of(folder, utf8(text));
  }

  private static String[] factiva(int n) {
    return new String[] {
      "SE", "World",
      "HD", "Herring talks, part " + n,
      "BY", "By Ann Roe",
      "WC", "312 words",
      "PD", n + " November 2031",
      "SN", "The Harbour Gazette",
      "SC", "HBRGZ",
      "LA", "English",
      "CY", "Copyright 2031. All rights reserved.",
      "LP", FIRST,
      "TD", SECOND,
      "CO", "fshcom : Fish Company",
      "IN", "i03 : Fishing",
      "AN", "Document HBRGZ00020311112e7bc0001" + n
    };
  }

  private static void assertFactiva(Told told) {
    assertThat(told.remarks()).isEmpty();
    assertThat(told.articles())
        .extracting(Told::facts)
        .containsExactly(
            "Herring talks, part 11|Ann Roe|The Harbour Gazette|2031-11-11|database-field",
            "Herring talks, part 12|Ann Roe|The Harbour Gazette|2031-11-12|database-field");
    assertThat(told.articles()).allSatisfy(a -> assertThat(a.text()).isEqualTo(BODY));
  }

  @Test
  void factivaInRtf() throws IOException {
    String rtf = "{\\rtf1\\ansi " + Office.rows(factiva(11)) + Office.rows(factiva(12)) + "}";
    Told told = told(rtf);
    assertFactiva(told);
    assertThat(told.pages())
        .extracting(p -> p.origin() == null ? "" : p.origin().place())
        .containsExactly("1 of 2", "2 of 2");
  }

  @Test
  void factivaInHtml() throws IOException {
    StringBuilder html = new StringBuilder("<html><head><title>Factiva</title></head><body>");
    for (int n = 11; n <= 12; n++) {
      String[] cells = factiva(n);
      html.append("<div class=\"article enArticle\"><table>");
      for (int i = 0; i < cells.length; i += 2) {
        html.append("<tr><td><b>").append(cells[i]).append("</b>&nbsp;</td><td><p>");
        html.append(cells[i + 1]).append("</p></td></tr>\n");
      }
      html.append("</table></div>");
    }
    assertFactiva(told(html + "</body></html>"));
  }

  private static String displayed(int n) {
    return """
        World
        Herring talks, part %s
        By Ann Roe
        312 words
        %s November 2031
        09:15
        The Harbour Gazette
        HBRGZ
        A3
        English
        Copyright 2031 The Harbour Gazette. All rights reserved.

        %s

        %s

        Document HBRGZ00020311112e7bc0001%s

        """
        .replaceFirst("%s", "" + n)
        .replaceFirst("%s", "" + n)
        .replaceFirst("%s", FIRST)
        .replaceFirst("%s", SECOND)
        .replaceFirst("%s", "" + n);
  }

  @Test
  void factivaAsItIsDisplayed() throws IOException {
    assertFactiva(told(displayed(11) + displayed(12)));
  }

  @Test
  void anExportThatWasCutOffGivesWhatIsWhole() throws IOException {
    String whole = displayed(11) + displayed(12);
    assertThat(told(whole.substring(0, whole.length() - 60)).articles()).hasSize(1);
    for (int n = 1; n < whole.length(); n += 61) {
      Told told = told(whole.substring(0, n));
      assertThat(told.pages().size() + told.remarks().size()).isPositive();
    }
  }

  private static List<String> nexis(int n) {
    return List.of(
        "Herring talks, part " + n,
        "The Harbour Gazette",
        "November " + n + ", 2031 Wednesday",
        "Copyright 2031 The Harbour Gazette All Rights Reserved",
        "Section: WORLD; Pg. A3",
        "Length: 312 words",
        "Byline: Ann Roe",
        "Body",
        FIRST,
        SECOND,
        "Graphic",
        "A boat in the harbour",
        "Classification",
        "Language: ENGLISH",
        "Publication-Type: Newspaper",
        "Load-Date: November 13, 2031",
        "End of Document");
  }

  @Test
  void nexisInRtfAndDocx() throws IOException {
    List<String> lines =
        Stream.of(
                List.of("Page 1 of 5", "1. Herring talks, part 11", "Client/Matter: -None-"),
                nexis(11),
                nexis(12))
            .flatMap(List::stream)
            .toList();
    for (byte[] bytes : List.of(Office.rtf(lines), Office.docx("2031-11-30", lines))) {
      Told told = Told.of(folder, bytes);
      assertFactiva(told);
      Article a = told.articles().get(0);
      assertThat(a.section()).isEqualTo("WORLD");
      assertThat(a.published().rejected())
          .anyMatch(e -> e.role() == DateRole.CRAWLED && e.words().equals("November 13, 2031"));
    }
  }

  @Test
  void nexisInPdf() throws IOException {
    List<String> printed =
        List.of(
            "Herring talks, part 11",
            "The Harbour Gazette",
            "November 11, 2031 Wednesday",
            "Copyright 2031 The Harbour Gazette All Rights Reserved",
            "Section: WORLD; Pg. A3",
            "Length: 312 words",
            "Byline: Ann Roe",
            "Body",
            "",
            "The negotiators of the two coasts met on the island on Tuesday to divide the her-",
            "ring, and parted at midnight without an agreement.",
            "",
            "The fisheries minister, Ann Example, said that the talks would go on in spring, and",
            "that Norland was ready to give way on the quota.",
            "",
            "Load-Date: November 13, 2031",
            "",
            "End of Document");
    Article a = Told.of(folder, Office.pdf(List.of(printed))).only();
    assertThat(Told.facts(a))
        .isEqualTo("Herring talks, part 11|Ann Roe|The Harbour Gazette|2031-11-11|database-field");
    assertThat(a.text()).isEqualTo(BODY);
  }

  private static String older(int n) {
    return """
                                       %s of 42 DOCUMENTS


                                      The Harbour Gazette

                                  November %s, 2031 Wednesday
                                         Final Edition

        Herring talks,
        part %s

        BYLINE: Ann Roe

        SECTION: WORLD; Pg. A3

        LENGTH: 312 words

         %s

         %s

        LOAD-DATE: November 13, 2031

        LANGUAGE: ENGLISH

                         Copyright 2031 The Harbour Gazette
                                All Rights Reserved


        """
        .replaceFirst("%s", "" + n)
        .replaceFirst("%s", "" + n)
        .replaceFirst("%s", "" + n)
        .replaceFirst("%s", FIRST.replace("on the island", "on\nthe island"))
        .replaceFirst("%s", SECOND);
  }

  @Test
  void nexisOfTheOlderLayout() throws IOException {
    assertFactiva(told(older(11) + older(12)));
  }
}
