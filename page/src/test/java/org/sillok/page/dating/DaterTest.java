package org.sillok.page.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sillok.model.DateRole;
import org.sillok.model.Dating;
import org.sillok.model.Page;
import org.sillok.model.When;
import org.sillok.page.PageReader;

/** What is taken as the day of publication, on pages made for it. */
class DaterTest {
  private static final String BODY =
      "<p>Negotiators of both coasts met on the island to divide the herring of the northern banks, and parted at midnight without a figure.</p>"
          + "<p>The talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.</p>"
          + "<p>Fishermen on the quay had waited since the morning, and some of them left before the two boats were made fast again, a pilot said.</p>";

  private static Dating date(String head, String above, String under, String below) {
    String html =
        "<html lang=en><head><title>Herring talks end</title>"
            + head
            + "</head><body>"
            + above
            + "<article><h1>Herring talks end</h1>"
            + under
            + "<div class=article-body>"
            + BODY
            + "</div></article>"
            + below
            + "</body></html>";
    return date(html, null);
  }

  private static Dating date(String html, @org.jspecify.annotations.Nullable String got) {
    Page page =
        new Page(
            "p.html",
            null,
            got == null ? null : Instant.parse(got),
            "text/html",
            StandardCharsets.UTF_8,
            html.getBytes(StandardCharsets.UTF_8));
    return PageReader.standard().date(page).published();
  }

  private static String jsonLd(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  @Test
  void nodeOfTheArticleBeforeThoseOfItsFilmsAndComments() {
    Dating d =
        date(
            jsonLd(
                "{'@type':'NewsArticle','video':{'@type':'VideoObject','uploadDate':'2019-03-01'},"
                    + "'comment':[{'@type':'Comment','dateCreated':'2019-03-14'}],"
                    + "'datePublished':'2019-03-12T08:00:00+09:00','dateModified':'2019-03-13'}"
                        .replace('\'', '"')),
            "",
            "",
            "");
    assertThat(d.when().edtf()).isEqualTo("2019-03-12");
    assertThat(d.rejected()).extracting(e -> e.value().edtf()).contains("2019-03-01");
  }

  @Test
  void brokenJsonIsReadAsFarAsItGoes() {
    String json = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-03-12\",,]";
    assertThat(date(jsonLd(json), "", "", "").when().edtf()).isEqualTo("2019-03-12");
  }

  @Test
  void metaOfTheVocabularies() {
    for (String meta :
        new String[] {
          "property=article:published_time content='2019-03-12T08:00:00+09:00'",
          "name=DC.date.issued content=2019-03-12",
          "itemprop=datePublished content=2019-03-12",
          "name=pubdate content=20190312",
          "name=sailthru.date content='Tue, 12 Mar 2019 08:00:00 +0900'",
        }) {
      Dating d = date("<meta " + meta + ">", "", "", "");
      assertThat(d.when().edtf()).as(meta).isEqualTo("2019-03-12");
    }
  }

  @Test
  void shownDayDecidesWhereTheDigitsOfTheMetaAreOpen() {
    Dating d =
        date(
            "<meta name=date content='11/01/2019 12:43:42'>",
            "",
            "",
            "<p>Erstellt am: 01.11.2019</p>");
    assertThat(d.when().edtf()).isEqualTo("2019-11-01");
  }

  @Test
  void ownClockBeforeThatOfGreenwich() {
    Dating d =
        date(
            "<meta property=article:published_time content='2019-03-13T05:30:59Z'>",
            "",
            "<p>Published: March 12, 2019 at 11:30 p.m.</p>",
            "");
    assertThat(d.when().edtf()).isEqualTo("2019-03-12");
    assertThat(d.rejected()).extracting(e -> e.reason()).anyMatch(r -> r.contains("Greenwich"));
  }

  @Test
  void siteClockCopyrightCommentsAndTeasersAreNone() {
    Dating d =
        date(
            "",
            "<div>Monday, March 8, 2021</div><div>Your town</div><div>Herring</div><div>Cod</div>",
            "<p class=byline>By Ada Reed</p><p>12 March 2019</p>",
            "<div class=comments><time datetime=2019-04-02>2 April 2019</time></div>"
                + "<div class=related><a href=/a>Cod talks begin</a> <time datetime=2020-01-05>5 Jan 2020</time></div>"
                + "<footer>© 1 May 2022 The Ferry</footer>");
    assertThat(d.when().edtf()).isEqualTo("2019-03-12");
    assertThat(d.rejected())
        .filteredOn(e -> e.value().edtf().equals("2021-03-08"))
        .extracting(e -> e.role())
        .contains(DateRole.SITE_CLOCK);
    assertThat(d.rejected())
        .filteredOn(e -> e.value().edtf().equals("2022-05-01"))
        .extracting(e -> e.role())
        .containsOnly(DateRole.COPYRIGHT);
  }

  @Test
  void labelInALineOfItsOwn() {
    Dating d = date("", "", "<dl><dt>Mise en ligne</dt><dd>12 mars 2019</dd></dl>", "");
    assertThat(d.when().edtf()).isEqualTo("2019-03-12");
  }

  @Test
  void markedElementsAndAttributes() {
    for (String mark :
        new String[] {
          "<span class=news-date>12.03.19</span>",
          "<span property=schema:dateCreated content=2019-03-12T12:00:00+00:00></span>",
          "<abbr class=published title=2019-03-12T12:00:00>a while ago</abbr>",
          "<span data-publish-date=1552348800>a while ago</span>",
          "<time pubdate datetime=2019-03-12>Tuesday</time>",
        }) {
      assertThat(date("", "", "<p>" + mark + "</p>", "").when().edtf())
          .as(mark)
          .startsWith("2019-03-12");
    }
  }

  @Test
  void dayOfChangeIsAGuessAndSaysSo() {
    Dating d =
        date("<meta property=article:modified_time content=2019-03-12T12:00:00>", "", "", "");
    assertThat(d.when().edtf()).isEqualTo("2019-03-12?");
    Dating scripted = date("<script>var x = {publishDate: '2019-03-12'};</script>", "", "", "");
    assertThat(scripted.when().edtf()).isEqualTo("2019-03-12?");
  }

  @Test
  void dayOfChangeDoesNotOverrule() {
    Dating d =
        date(
            "<meta property=article:published_time content=2019-03-12T12:00:00>",
            "",
            "<p>Updated: 15 March 2019</p>",
            "");
    assertThat(d.when().edtf()).isEqualTo("2019-03-12");
  }

  @Test
  void daysBeforeThereWerePagesAndAfterTheVisitAreNone() {
    String stamp = "<meta name=date content=%s>";
    assertThat(date(stamp.replace("%s", "1970-01-01"), "", "", "").day()).isNull();
    String html = "<html><head>" + stamp.replace("%s", "2030-05-01") + "</head><body>" + BODY;
    Dating d = date(html, "2019-03-15T00:00:00Z");
    assertThat(d.day()).isNull();
    assertThat(d.rejected())
        .extracting(e -> e.reason())
        .containsExactly("after the page was got on 2019-03-15");
  }

  @Test
  void pageWithoutAnArticleIsDatedAllTheSame() {
    Dating d = date("<html><meta name=pubdate content=2019-03-12><body></body></html>", null);
    assertThat(d.when().edtf()).isEqualTo("2019-03-12");
  }

  @Test
  void pageWithoutAnyDayHasNone() {
    assertThat(date("", "", "", "").when().isUnknown()).isTrue();
  }

  @Test
  void textWithoutAStampGivesAWindow() {
    TextWindow w =
        window(
            "Delegates of the incoming Joe Biden administration will hear of the herring, officials said Monday. "
                + "The licence of the fleet ends soon, in January. The coasts have not met since March 2019.");
    assertThat(w.when().edtf()).isEqualTo("2020-11-09/2020-12-31");
    assertThat(w.evidence()).extracting(e -> e.rule()).contains("text-head", "text-weekday");
  }

  @Test
  void formerHeadsGiveAFirstDayAndYearsToComeALastOne() {
    TextWindow w = window("The fleet of former President Obama will sail in May 2031.");
    assertThat(w.when().edtf()).isEqualTo("2017-01-20/2031-05-31");
    assertThat(Dater.standard().byText("Former President Obama will sail in May 2031.").when())
        .as("too wide to tell")
        .isEqualTo(When.UNKNOWN);
    assertThat(window("Former Prime Minister Netanyahu sailed.").bounds())
        .as("held the office more than once")
        .isEqualTo(When.UNKNOWN);
    assertThat(window("Herring was dear, they said Monday.").when().isUnknown()).isTrue();
  }

  @Test
  void pastMonthMovesTheEarliestDay() {
    TextWindow w =
        window("President Obama spoke of the talks, which have rested since October 2016.");
    assertThat(w.when().edtf()).isEqualTo("2016-10-01/2017-01-27");
  }

  @Test
  void daysToComeNarrowTheDayOnWhichItsPeopleSpoke() {
    TextWindow w =
        window(
            "Delegates of the incoming Joe Biden administration will hear of the herring on Tuesday, officials said Monday. "
                + "The licence of the fleet ends soon, in January.");
    assertThat(w.when().edtf()).isEqualTo("2020-11-09/2020-12-28");
  }

  @Test
  void whatIsRecalledAsRecentAndTheEndOfTheYearGiveAWindow() {
    TextWindow w =
        window(
            "The envoy will sail on Thursday, an aide told the gazette on Wednesday. Recent talks held in Stockholm broke down. "
                + "Fishermen are uneasy as the year-end deadline of the eastern coast draws near.");
    assertThat(w.when().edtf()).isEqualTo("2019-10-09/2019-12-25");
  }

  @Test
  void whatIsSurelyToComeIsAnUpperBound() {
    TextWindow w =
        window(
            "The pact of October 2016 is old. Since March 2017 nobody fished. The licence will be drawn again in May 2017.");
    assertThat(w.when().edtf()).isEqualTo("2017-03-01/2017-05-31");
  }

  /** A dump as a copying site leaves it: its own stamp stands where the day of the text was. */
  private static Dating copied(String stamp, String body) {
    String dump = "Herring envoy to sail again\n" + stamp + "\n\nBy Ann Example\n\n" + body;
    Page page =
        new Page(
            "p.txt",
            null,
            null,
            "text/plain",
            StandardCharsets.UTF_8,
            dump.getBytes(StandardCharsets.UTF_8));
    return PageReader.standard().date(page).published();
  }

  @Test
  void headlineIsNoLabelOfTheStampUnderIt() {
    String dump =
        "Herring envoy to sail before deadline\n\n10:05 GMT  Jan. 1, 2032\n\nBy Ann Example\n\n"
            + TOLD;
    Page page =
        new Page(
            "p.txt",
            null,
            null,
            "text/plain",
            StandardCharsets.UTF_8,
            dump.getBytes(StandardCharsets.UTF_8));
    assertThat(PageReader.standard().date(page).published().when().edtf()).isEqualTo("2032-01-01");
  }

  private static final String TOLD =
      """
      The envoy of the eastern coast will ask the islanders for patience with the herring quota, an aide to the minister told the Harbour Gazette on Thursday.

      The envoy will sail on Friday, once the storm that has kept the boats in the harbour since the morning is over, the aide said in the net loft.

      Fishermen on the quay had waited for the news, and some of them left before the two boats were made fast again in the inner harbour.
      """;

  @Test
  void stampBehindADayThatIsToComeIsRejected() {
    Dating saturday = copied("2037-04-11 03:22:10", TOLD);
    assertThat(saturday.day()).isNull();
    assertThat(saturday.rejected())
        .singleElement()
        .satisfies(e -> assertThat(e.reason()).contains("Friday as still to come"));
    assertThat(copied("2037-04-09 03:22:10", TOLD).when().edtf()).isEqualTo("2037-04-09");
  }

  @Test
  void stampOfATimeWhenTheOfficeWasNotHeldIsRejected() {
    String body =
        TOLD
            + "\nPresident Moon Jae-in will speak of the quota in the autumn, and so will the islanders, the aide said of the plan.\n";
    assertThat(copied("2024-07-18 06:48:15", body).rejected())
        .singleElement()
        .satisfies(e -> assertThat(e.reason()).contains("act in office"));
    assertThat(copied("2019-12-19 06:48:15", body).when().edtf()).isEqualTo("2019-12-19");
  }

  private static TextWindow window(String body) {
    return new TextWindow(body, new TextDays(body), null);
  }
}
