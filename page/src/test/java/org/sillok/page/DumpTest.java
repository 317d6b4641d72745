package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;
import org.sillok.model.Page;

/** Text dumps with their navigation left in. */
class DumpTest {
  private static final String DUMP =
      """
      The Ferry Courier close
      Sea
        • Cod
        • Herring
        • Weather
      search close
      Mon, June 7, 2032 | 02:22
      Herring talks end without a figure
      Posted : 2031-11-04 17:08
      Updated : 2031-11-04 18:05
      Mail
      Print
      By Jane Roe

      Two boats off the quay
      Two boats off the quay
      Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure.

      The talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.
      Two delegates leave the hall on Tuesday. (Reuters) Two delegates leave the hall on Tuesday. (Reuters)

      Fishermen on the quay had waited since the morning,<b></b> and some of them left before the two boats were made fast again, a pilot said.

      Emailjroe@ferrycourier.example Article ListMore articles by this reporter
      Cod: who is to pay?
      When the minister was on his way to the capital last month to meet the owners of the fleet, experts said he would have to come...
        • Harbour to be dredged
        • Harbour to be dredged
        • Net makers on strike
      Copyright
      """;

  private static Article read(String text) {
    Page page =
        new Page(
            "p.txt",
            null,
            null,
            "text/plain",
            StandardCharsets.UTF_8,
            text.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Read) PageReader.standard().read(page)).article();
  }

  @Test
  void bodyHeadlineAndSigns() {
    Article a = read(DUMP);
    assertThat(a.text())
        .startsWith("Negotiators of both coasts")
        .endsWith("a pilot said.")
        .doesNotContain("<b>", "hall on Tuesday", "experts");
    assertThat(a.headline())
        .isNotNull()
        .extracting(Excerpt::text)
        .isEqualTo("Herring talks end without a figure");
    assertThat(a.bylines())
        .containsExactly(new Byline("Jane Roe", "jroe@ferrycourier.example", null));
    assertThat(a.captions())
        .extracting(Excerpt::text)
        .containsExactly(
            "Two boats off the quay", "Two delegates leave the hall on Tuesday. (Reuters)");
    assertThat(a.outlet()).isNotNull().extracting("name").isEqualTo("The Ferry Courier");
  }

  @Test
  void stampsHaveRoles() {
    Article a = read(DUMP);
    assertThat(a.published().day()).isEqualTo(LocalDate.of(2031, 11, 4));
    assertThat(a.published().time()).isEqualTo(LocalTime.of(17, 8));
    assertThat(a.published().rejected())
        .extracting(e -> e.value().edtf())
        .containsExactly("2032-06-07");
    assertThat(a.updated()).isNotNull().extracting("time").isEqualTo(LocalTime.of(18, 5));
  }

  @Test
  void datelineGivesPlaceAndAgency() {
    Article a =
        read(
            "(2nd LD) Herring talks end\n\n14:46 November 4, 2031\n\nSTORVIK, Nov. 4 (North Quay Wire) -- Negotiators of both coasts met on the island on Tuesday to divide the herring, and parted at midnight.\n\nThe talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone.\n");
    assertThat(a.dateline()).isEqualTo("STORVIK");
    assertThat(a.agency()).isNotNull().extracting("name").isEqualTo("North Quay Wire");
    assertThat(a.marks()).containsExactly("2nd LD");
    assertThat(a.published().day()).isEqualTo(LocalDate.of(2031, 11, 4));
  }

  @Test
  void aDatelineBehindTheAgencyDatesThePage() {
    Article a =
        read(
            "Herring talks end\n\nSTORVIK (North Quay Wire), Tuesday, November 4, 2031 -- Negotiators of both coasts met on the island to divide the herring, and parted at midnight without a figure.\n\nThe talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone.\n");
    assertThat(a.published().day()).isEqualTo(LocalDate.of(2031, 11, 4));
    assertThat(a.dateline()).isEqualTo("STORVIK");
    assertThat(a.agency()).isNotNull().extracting("name").isEqualTo("North Quay Wire");
  }

  @Test
  void theOwnerOfTheCopyrightIsTheOutletWhereNothingElseNamesOne() {
    String story =
        "Herring talks end without a figure\n\nNegotiators of both coasts met on the island on Tuesday to divide the herring, and parted at midnight without a figure.\n\nThe talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone.\n\n";
    assertThat(read(story + "© 2031 The Ferry Courier. All rights reserved.\n").outlet())
        .isNotNull()
        .extracting("name")
        .isEqualTo("The Ferry Courier");
    assertThat(read(story + "© 2031 The Ferry Courier\n\n© 2031 The Quay Gazette\n").outlet())
        .as("two owners: one has sold to the other, and which one printed it is not told")
        .isNull();
    assertThat(read(story + "© 2031 Norwegian Coastal Administration\n").outlet()).isNull();
  }

  @Test
  void brokenLinesAreJoined() {
    Article a =
        read(
            "Herring talks end without a figure\n\nNegotiators of both coasts met on the island on Tuesday to divide\nthe herring of the northern banks, and parted at midnight without a\nfigure, the harbour office said in a note to the press.\n\nThe talks will go on in the spring, the chief delegate of the eastern\ncoast said, because neither side can fish alone for long.\n");
    assertThat(a.text())
        .isEqualTo(
            "Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure, the harbour office said in a note to the press.\n\nThe talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.");
  }
}
