package org.sillok.page.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;
import org.sillok.model.Page;
import org.sillok.model.Paratext;
import org.sillok.page.PageReader;
import org.sillok.page.Reading;

/** What stands around an article, in mark-up and in dumps, and what only looks like it. */
class AroundTest {
  private static final List<String> STORY =
      List.of(
          "STORVIK, Nov. 4 (North Quay Wire) -- Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure.",
          "The talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.",
          "Fishermen on the quay had waited since the morning, and some of them left before the two boats were made fast again, a pilot said.",
          "The harbour office counts on a figure by May, when the scientists publish what they think is left in the sea.");

  private static Article read(String type, String text) {
    Page page =
        new Page(
            "p", null, null, type, StandardCharsets.UTF_8, text.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Read) PageReader.standard().read(page)).article();
  }

  private static Article html(String head, String above, List<String> body, String below) {
    return read(
        "text/html",
        "<html lang=en><head><title>Herring talks end without a figure | The Ferry Courier</title>"
            + head
            + "</head><body><article>"
            + above
            + "<h1>Herring talks end without a figure</h1><div class=article-body><p>"
            + String.join("</p>\n<p>", body)
            + "</p></div>"
            + below
            + "</article></body></html>");
  }

  private static Article dump(String above, List<String> body, String below) {
    return read(
        "text/plain",
        "The Ferry Courier\n\n"
            + above
            + "Herring talks end without a figure\n\n"
            + String.join("\n\n", body)
            + "\n\n"
            + below);
  }

  private static List<String> with(String... more) {
    List<String> out = new java.util.ArrayList<>(STORY);
    out.addAll(List.of(more));
    return out;
  }

  private static String text() {
    return String.join("\n\n", STORY);
  }

  private static List<Article> both(String line) {
    return List.of(html("", "", with(line), ""), dump("", with(line), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: The talks were on Tuesday, not on Monday as an earlier version said.",
        "An earlier version of this article gave the wrong year for the first pact.",
        "(This story corrects the spelling of the envoy's name in paragraph 3)",
        "Editor's note: An earlier version of this story misstated the quota."
      })
  void aCorrectionIsToldApartFromTheText(String line) {
    for (Article a : both(line)) {
      assertThat(a.text()).isEqualTo(text());
      assertThat(a.paratext().corrections()).extracting(Excerpt::text).containsExactly(line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An earlier version of the pact was refused by both coasts in the spring of last year.",
        "This story has been told on the quay for as long as anyone remembers it there.",
        "Corrections to the pact need the consent of both parliaments, the office said.",
        "Translated into boats, the figure would mean that nine of ten stay in port."
      })
  void newsThatOnlyBeginsLikeANoteStays(String line) {
    for (Article a : both(line)) {
      assertThat(a.text()).isEqualTo(text() + "\n\n" + line);
      assertThat(a.paratext()).isEqualTo(Paratext.NONE);
    }
  }

  @Test
  void aNoteInTheMidstOfALongTextStays() {
    String line = "Correction: The first of the two letters had said Monday.";
    List<String> body = new java.util.ArrayList<>(STORY);
    body.add(line);
    for (int i = 0; i < 8; i++) {
      body.add(
          "In the letter of day " + i + " the two coasts spoke of nothing but nets and weather.");
    }
    assertThat(html("", "", body, "").text()).contains(line);
  }

  @Test
  void whoElseWorkedOnItHasARole() {
    String line =
        "(Reporting by Jane Roe in Storvik and John Doe; Additional reporting by Ida Lens; Editing by Max Other)";
    for (Article a : both(line)) {
      assertThat(a.text()).isEqualTo(text());
      assertThat(a.bylines())
          .containsExactly(
              new Byline("Jane Roe", null, "reporting"), new Byline("John Doe", null, "reporting"));
      assertThat(a.paratext().contributors())
          .containsExactly(
              new Byline("Ida Lens", null, "additional reporting"),
              new Byline("Max Other", null, "editing"));
    }
  }

  @Test
  void whoIsNamedAboveIsTheAuthor() {
    Article a =
        dump(
            "",
            with(),
            "Associated Quay writers Ida Lens in Oslo and John Doe contributed to this report.\n");
    assertThat(a.bylines()).isEmpty();
    assertThat(a.paratext().contributors())
        .extracting(Byline::name)
        .containsExactly("Ida Lens", "John Doe");
    Article named =
        html(
            "",
            "",
            with(),
            "<p>By Jane Roe</p><p>Senior diplomatic correspondent</p><p>Writing by Max Other; editing by Ida Lens</p>");
    assertThat(named.bylines())
        .containsExactly(new Byline("Jane Roe", null, "Senior diplomatic correspondent"));
    assertThat(named.paratext().contributors())
        .extracting(Byline::name)
        .containsExactly("Max Other", "Ida Lens");
  }

  @Test
  void aTranslationSaysFromWhat() {
    for (Article a : both("Translated from the Norwegian by Lea Wort")) {
      assertThat(a.paratext().translatedFrom()).isEqualTo("Norwegian");
    }
    Article a = dump("", with("Translated from the Norwegian by Lea Wort"), "");
    assertThat(a.text()).isEqualTo(text());
  }

  @Test
  void notesToEditorsAreMarks() {
    String note = "(ATTN: ADDS harbour office in last para; TRIMS)";
    List<String> body = new java.util.ArrayList<>(STORY);
    body.add(0, note);
    for (Article a : List.of(html("", "", body, ""), dump("", body, ""))) {
      assertThat(a.text()).isEqualTo(text());
      assertThat(a.dateline()).isEqualTo("STORVIK");
      assertThat(a.marks()).containsExactly("ATTN: ADDS harbour office in last para; TRIMS");
    }
  }

  @Test
  void markUpDeclaresTagsSectionAndPeople() {
    Article a =
        html(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Herring talks end without a figure\",\"keywords\":\"herring, quota , Herring\",\"author\":{\"@type\":\"Person\",\"name\":\"Jane Roe\",\"jobTitle\":\"Reporter\",\"email\":\"mailto:jroe@ferrycourier.example\"},\"editor\":{\"name\":\"Max Other\"},\"image\":{\"creditText\":\"Ida Lens\"}}</script>"
                + "<script type=application/ld+json>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Home\"},{\"item\":{\"name\":\"World\"}},{\"name\":\"Herring talks end without a figure\"}]}</script>",
            "<p class=article-kicker>Fisheries</p>",
            with(),
            "");
    assertThat(a.headline())
        .isNotNull()
        .extracting(Excerpt::text)
        .isEqualTo("Herring talks end without a figure");
    assertThat(a.section()).isEqualTo("World");
    assertThat(a.bylines())
        .containsExactly(new Byline("Jane Roe", "jroe@ferrycourier.example", "Reporter"));
    Paratext p = a.paratext();
    assertThat(p.kicker()).isEqualTo("Fisheries");
    assertThat(p.tags()).containsExactly("herring", "quota");
    assertThat(p.contributors()).containsExactly(new Byline("Max Other", null, "editing"));
    assertThat(p.credits()).containsExactly("Ida Lens");
  }

  @Test
  void aKickerInsideTheHeadingIsNoPartOfIt() {
    Article a =
        read(
            "text/html",
            "<html><head><title>Talks end without a figure</title></head><body><article><h1><span class=headline-kicker>Herring:</span> <span>Talks end without a figure</span></h1><div class=article-body><p>"
                + String.join("</p><p>", STORY)
                + "</p></div></article></body></html>");
    assertThat(a.headline())
        .isNotNull()
        .extracting(Excerpt::text)
        .isEqualTo("Talks end without a figure");
    assertThat(a.paratext().kicker()).isEqualTo("Herring:");
  }

  @Test
  void metaAndLinksAreTagsToo() {
    assertThat(
            html(
                    "<meta property=article:tag content=Herring><meta property=article:tag content=Quota>",
                    "",
                    with(),
                    "")
                .paratext()
                .tags())
        .containsExactly("Herring", "Quota");
    assertThat(
            html("", "", with(), "<ul class=tags><li><a rel=tag href=/t/1>Herring</a></li></ul>")
                .paratext()
                .tags())
        .containsExactly("Herring");
    assertThat(
            html("<meta name=keywords content='Herring; Quota'>", "", with(), "").paratext().tags())
        .containsExactly("Herring", "Quota");
  }

  @Test
  void aDumpTellsTagsSectionAndKicker() {
    Article a =
        dump("Home > World > Northern seas\n\nFISHERIES\n", with(), "Tags: herring, quota\n");
    assertThat(a.section()).isEqualTo("Northern seas");
    assertThat(a.paratext().kicker()).isEqualTo("FISHERIES");
    assertThat(a.paratext().tags()).containsExactly("herring", "quota");
  }

  @Test
  void whoTookThePicturesIsToldFromTheCaption() {
    Article a =
        html(
            "",
            "<figure><figcaption>Two boats off the quay. Photo: Ida Lens/North Quay Wire</figcaption></figure>",
            with(),
            "");
    assertThat(a.paratext().credits()).containsExactly("Ida Lens/North Quay Wire");
  }
}
