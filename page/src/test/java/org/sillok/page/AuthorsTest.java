package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.KnownFailuresTest.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;

/** Who wrote an article and what it is called, as pages mark it. */
class AuthorsTest {
  private static final String BODY =
      "<div class=article-body><p>Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure.</p>"
          + "<p>The talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.</p></div>";

  private static Article page(String head, String top) {
    return read(
        "<html><head><title>Herring talks end | The Ferry Courier</title>"
            + head
            + "</head><body><article>"
            + top
            + BODY
            + "</article></body></html>");
  }

  private static List<String> authors(String head, String top) {
    return page(head, "<h1>Herring talks end</h1>" + top).bylines().stream()
        .map(Byline::name)
        .toList();
  }

  private static String headline(String head, String top) {
    Excerpt headline = page(head, top).headline();
    return headline == null ? "" : headline.text();
  }

  @Test
  void anElementInALineNamesItsAuthor() {
    assertThat(
            authors(
                "",
                "<div class=meta><time>4 November 2031</time> von <span class='author vcard'>"
                    + "<a class='url fn n' href=/a>Eva Muster</a></span> | 3 Kommentare</div>"))
        .containsExactly("Eva Muster");
  }

  @Test
  void whoSignsWithOneWordIsNamedSo() {
    assertThat(authors("", "<span class=author><a href=/u><img src=x> seelotse</a></span>"))
        .containsExactly("seelotse");
  }

  @Test
  void aLabelNamesTheAuthorInTheNextLine() {
    assertThat(authors("", "<h4>Autorin</h4><p><a href=/p>Eva Muster</a><b>, </b></p>"))
        .containsExactly("Eva Muster");
  }

  @Test
  void aReferenceInDataIsFollowed() {
    assertThat(
            authors(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Herring talks end\","
                    + "\"author\":{\"@id\":\"#p1\"}},{\"@type\":\"Person\",\"@id\":\"#p1\",\"name\":\"Jane Roe\"}]}</script>",
                ""))
        .containsExactly("Jane Roe");
  }

  @Test
  void anOrganisationIsTheAuthorOnlyWhereNobodyIs() {
    String data =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Herring talks end\","
            + "\"author\":{\"@type\":\"Organization\",\"name\":\"Skerry Press Group\"}}</script>";
    assertThat(authors(data, "<p>By Jane Roe</p>")).containsExactly("Jane Roe");
    assertThat(authors(data, "")).containsExactly("Skerry Press Group");
  }

  @Test
  void aCardSaysInWordsWhoWroteIt() {
    assertThat(
            authors(
                "<meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Eva Muster'>",
                ""))
        .containsExactly("Eva Muster");
  }

  @Test
  void anAddressAmongTheDataIsNoListOfAuthors() {
    assertThat(authors("<meta name=author content='courier.example, Skerry, Norway'>", ""))
        .doesNotContain("Skerry", "Norway");
  }

  @Test
  void authorsOfTeasersAreNotThoseOfTheArticle() {
    String teasers =
        "<section><div><div><div><a rel=author href=/j>John Doe</a></div></div></div>"
            + "<div><div><div><a rel=author href=/l>Léa Mot</a></div></div></div></section>";
    assertThat(
            authors("", "<header><div><a rel=author href=/r>Jane Roe</a></div></header>" + teasers))
        .containsExactly("Jane Roe");
  }

  @Test
  void anOfficeBehindAnAuthorIsNoSecondOne() {
    assertThat(authors("", "<p><b>Autorin: Eva Muster, Leiterin der FKS in Skerry.</b></p>"))
        .containsExactly("Eva Muster");
  }

  @Test
  void whoTookThePicturesIsNotPartOfTheName() {
    assertThat(authors("", "<p><em>Text von Eva Muster Illustration von Max Muster</em></p>"))
        .containsExactly("Eva Muster");
  }

  @Test
  void whatStandsInAHeadingBeforeTheDeclaredTitleIsItsKicker() {
    String top = "<h1><small>Skerry Island</small> Herring talks end</h1>";
    assertThat(headline("", top)).isEqualTo("Herring talks end");
    assertThat(page("", top).paratext().kicker()).isEqualTo("Skerry Island");
  }

  @Test
  void aBoxInAHeadingIsTheHeading() {
    assertThat(headline("", "<h1><div>Talks on herring end without a figure</div></h1>"))
        .isEqualTo("Talks on herring end without a figure");
  }

  @Test
  void theOnlyHeadingOfFirstRankIsTheHeadlineHoweverThePageIsTitled() {
    assertThat(
            headline(
                "<meta property=og:title content='Fish: news of the day'>",
                "<h1>No figure on the island</h1><h2>Herring</h2>"))
        .isEqualTo("No figure on the island");
  }

  @Test
  void aWordThatTheTitleBeginsWithIsNoHeadline() {
    assertThat(
            headline(
                "<meta property=og:title content='Negotiators meet on the island'>",
                "<h2>Negotiators</h2><h1>Will negotiators meet on the island?</h1><h1>More</h1>"))
        .isEqualTo("Will negotiators meet on the island?");
  }

  @Test
  void warningsOfAServerBeforeTheHeadDoNotHideTheTitle() {
    Article a =
        read(
            "<b>Warning</b>: no connection in line 7<br><!DOCTYPE html><html><head><title>Herring talks end | The Ferry Courier</title></head><body>"
                + BODY
                + "</body></html>");
    assertThat(a.headline()).isNotNull().extracting(Excerpt::text).isEqualTo("Herring talks end");
    assertThat(a.text()).startsWith("Negotiators");
  }
}
