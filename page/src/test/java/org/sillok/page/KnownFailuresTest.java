package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.Excerpt;
import org.sillok.model.Page;

/** What other readers of pages are known to get wrong, each on a page made for it. */
class KnownFailuresTest {
  private static final String FIRST =
      "Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure.";
  private static final String SECOND =
      "The talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.";
  private static final String THIRD =
      "Fishermen on the quay had waited since the morning, and some of them left before the two boats were made fast again, a pilot said.";

  static Article read(String html) {
    Page page =
        new Page(
            "p.html",
            null,
            null,
            "text/html",
            StandardCharsets.UTF_8,
            html.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Read) PageReader.standard().read(page)).article();
  }

  private static String page(String body) {
    return "<html lang=en><head><title>Herring talks end without a figure | The Ferry Courier</title></head><body>"
        + "<nav><a href=/>Home</a> <a href=/sea>Sea</a></nav><article><h1>Herring talks end without a figure</h1>"
        + body
        + "</article><footer>© 2031 The Ferry Courier</footer></body></html>";
  }

  private static String p(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  @Test
  void openingParagraphOutsideTheBodyIsKept() {
    Article a =
        read(
            page(
                "<div class=intro><p>"
                    + FIRST
                    + "</p></div><div class=article-body>"
                    + p(SECOND, THIRD)
                    + "</div>"));
    assertThat(a.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void ledeInHeadingIsKept() {
    Article a =
        read(page("<div class=article-body><h2>" + FIRST + "</h2>" + p(SECOND, THIRD) + "</div>"));
    assertThat(a.text()).startsWith(FIRST);
  }

  @Test
  void dropCapIsJoined() {
    Article a = read(page(p("<span class=dropcap>N</span>" + FIRST.substring(1), SECOND, THIRD)));
    assertThat(a.text()).startsWith("Negotiators of both");
  }

  @Test
  void widgetInsideTheBodyIsOff() {
    Article a =
        read(
            page(
                p(FIRST)
                    + "<div class=related-stories><h3>More on fish</h3><p>Cod quota cut again as scientists warn of empty nets, ministers were told in the capital.</p></div>"
                    + p(SECOND, THIRD)));
    assertThat(a.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void captionIsNoBody() {
    Article a =
        read(
            page(
                "<figure><img src=x><figcaption>Two boats off the quay on Tuesday. Photo: Jane Roe</figcaption></figure>"
                    + p(FIRST, SECOND, THIRD)));
    assertThat(a.text()).startsWith(FIRST).doesNotContain("Two boats");
    assertThat(a.captions())
        .extracting(Excerpt::text)
        .containsExactly("Two boats off the quay on Tuesday. Photo: Jane Roe");
  }

  @Test
  void wordsOfNeighbouringBoxesAreNotGlued() {
    Article a =
        read(page("<div>" + FIRST + "</div><div>" + SECOND + "<br><br>" + THIRD + "</div>"));
    assertThat(a.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void inlineMarkupAddsNoBlank() {
    Article a = read(page(p(FIRST.replace("herring", "her<em>ring</em>"), SECOND, THIRD)));
    assertThat(a.text()).contains("the herring of");
  }

  @Test
  void bodyIsToldOnce() {
    String body = p(FIRST, SECOND, THIRD);
    Article a =
        read(page("<div class=mobile>" + body + "</div><div class=desktop>" + body + "</div>"));
    assertThat(a.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void titleIsNoBody() {
    Article a = read(page(p("Herring talks end without a figure", FIRST, SECOND, THIRD)));
    assertThat(a.text()).startsWith(FIRST);
    assertThat(a.headline())
        .isNotNull()
        .extracting(Excerpt::text)
        .isEqualTo("Herring talks end without a figure");
  }

  @Test
  void commentsAreNoBody() {
    Article a =
        read(
            page(
                p(FIRST, SECOND, THIRD)
                    + "<div id=comments>"
                    + p(SECOND + " I was there.", THIRD + " So was I.")
                    + "</div>"));
    assertThat(a.text()).doesNotContain("I was there");
  }

  /**
   * Found by damage done at random: an address of which only the first letters of the host are
   * left.
   */
  @Test
  void anAddressThatBreaksOffInTheHostNamesNoDomain() {
    String text =
        page("<div class=article-body>" + p(FIRST, SECOND, THIRD) + "</div>")
            .replace(
                "</title>",
                "</title><link rel=canonical href=\"https://www./x\">"
                    + "<meta property=og:site_name content=\"The Ferry Courier\">");
    Article a = read(text);
    assertThat(a.outlet()).isNotNull().extracting("name").isEqualTo("The Ferry Courier");
    assertThat(a.outlet()).extracting("domain").isNull();
  }

  @Test
  void outletIsReadFromTheTitle() {
    assertThat(read(page(p(FIRST, SECOND, THIRD))).outlet())
        .isNotNull()
        .extracting("name")
        .isEqualTo("The Ferry Courier");
  }

  @Test
  void aNameThatClaimsTheWholePageIsNotBelieved() {
    Article a =
        read(
            "<html><body class='has-sidebar newsletter'><div class='sidebar-left wrapper'><h1>Herring talks</h1>"
                + p(FIRST, SECOND, THIRD)
                + "</div></body></html>");
    assertThat(a.text()).startsWith(FIRST);
  }
}
