package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.KnownFailuresTest.read;

import org.junit.jupiter.api.Test;
import org.sillok.model.Article;

/** What belongs to a body, by structure and shape: in papers of several languages. */
class BodiesTest {
  private static final String FIRST =
      "Die Unterhändler beider Küsten trafen sich am Dienstag auf der Insel, um den Hering der nördlichen Bänke zu teilen, und gingen um Mitternacht ohne eine Zahl auseinander.";
  private static final String SECOND =
      "Die Gespräche sollen im Frühjahr weitergehen, sagte die Leiterin der östlichen Abordnung, weil keine Seite lange allein fischen könne.";
  private static final String THIRD =
      "Die Fischer hatten seit dem Morgen am Kai gewartet, und einige gingen nach Hause, bevor die zwei Boote wieder festgemacht waren, sagte ein Lotse.";
  private static final String LEDE =
      "Nach vierzehn Stunden war man sich in nichts einig als im nächsten Termin. Am Kai wartete die halbe Flotte.";

  private static final String ENGLISH =
      "Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure.";
  private static final String MORE =
      "The talks will go on in the spring, the chief delegate of the eastern coast said, because neither side can fish alone for long.";

  private static String page(String body) {
    return "<html lang=de><head><title>Heringsgespräche enden ohne Zahl | Fährblatt</title></head><body>"
        + "<nav><a href=/>Start</a> <a href=/see>See</a></nav>"
        + "<h1>Heringsgespräche enden ohne Zahl</h1>"
        + body
        + "<footer>© 2031 Fährblatt</footer></body></html>";
  }

  private static String p(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String body(String... texts) {
    return "<div class=article-body>" + p(texts) + "</div>";
  }

  private static String told(String... texts) {
    return String.join("\n\n", texts);
  }

  @Test
  void aGermanStandfirstOpensTheArticle() {
    Article a = read(page("<p class=subtitle>" + LEDE + "</p>" + body(FIRST, SECOND, THIRD)));
    assertThat(a.text()).isEqualTo(told(LEDE, FIRST, SECOND, THIRD));
  }

  @Test
  void anEnglishStandfirstTellsTheArticleAgain() {
    Article a =
        read(
            page("<p class=subtitle>After fourteen hours the only thing agreed was the next date. Half of the fleet was waiting on the quay.</p>"
                    + body(ENGLISH, MORE, MORE + " Few believed her, a pilot said."))
                .replace("lang=de", "lang=en"));
    assertThat(a.text()).startsWith(ENGLISH);
  }

  @Test
  void listsOfLinksBetweenHeadlineAndBodyDoNotHideTheStandfirst() {
    String links = "<ul>" + "<li><a href=/x>Noch ein Boot gesunken</a></li>".repeat(16) + "</ul>";
    Article a = read(page("<p class=intro>" + LEDE + "</p>" + links + body(FIRST, SECOND, THIRD)));
    assertThat(a.text()).isEqualTo(told(LEDE, FIRST, SECOND, THIRD));
  }

  @Test
  void theIdOfAHeadingIsMadeFromItsWordsAndNamesNothing() {
    Article a =
        read(
            page(
                "<div class=article-body>"
                    + p(FIRST)
                    + "<h3 id=nav_zur_lage>Navigation in schwerer See</h3>"
                    + p(SECOND, THIRD)
                    + "</div>"));
    assertThat(a.text()).isEqualTo(told(FIRST, "Navigation in schwerer See", SECOND, THIRD));
  }

  @Test
  void aSubHeadingOfFirstRankIsKept() {
    Article a =
        read(
            page(
                "<div class=article-body>"
                    + p(FIRST, SECOND)
                    + "<h1>Warten am Kai</h1>"
                    + p(THIRD)
                    + "</div>"));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, "Warten am Kai", THIRD));
  }

  @Test
  void aFirstParagraphSetAsAHeadingIsKeptBeforeAHeading() {
    Article a =
        read(
            page(
                "<div class=article-body><h2>"
                    + FIRST
                    + " "
                    + SECOND
                    + "</h2><h2>Wer wartet am Kai?</h2>"
                    + p(THIRD)
                    + "</div>"));
    assertThat(a.text()).startsWith(FIRST);
  }

  @Test
  void aTableInAFigureIsNoCaption() {
    Article a =
        read(
            page(
                "<div class=article-body>"
                    + p(FIRST, SECOND)
                    + "<figure><table><tr><td>Hering</td><td>12 000 Tonnen für den Osten</td></tr></table></figure>"
                    + p(THIRD)
                    + "</div>"));
    assertThat(a.text()).contains("12 000 Tonnen für den Osten");
  }

  @Test
  void aBodyOfOneLongParagraphKeepsItsShortOnes() {
    Article a =
        read(
            page(
                "<div class=entry>"
                    + p("Und dann lief doch noch ein Boot aus!", FIRST, "Ein Hering war es nicht!")
                    + "</div>"));
    assertThat(a.text())
        .isEqualTo(
            told("Und dann lief doch noch ein Boot aus!", FIRST, "Ein Hering war es nicht!"));
  }

  @Test
  void aSalutationOpensABody() {
    Article a = read(page(body("Liebe Leserin,", FIRST, SECOND, THIRD)));
    assertThat(a.text()).startsWith("Liebe Leserin,\n\n" + FIRST);
  }

  @Test
  void aListOfPlacesWithLinksClosesABody() {
    Article a =
        read(
            page(
                "<div class=article-body>"
                    + p(FIRST, SECOND, THIRD)
                    + "<h4>Wo man warten kann:</h4><ul><li><a href=/a>Die Kantine am Pier</a> beim Leuchtturm</li>"
                    + "<li>Der Steg unter dem alten Kran im Norden der Bucht</li></ul></div>"));
    assertThat(a.text())
        .endsWith(
            "Wo man warten kann:\n\nDie Kantine am Pier beim Leuchtturm\n\nDer Steg unter dem alten Kran im Norden der Bucht");
  }

  @Test
  void moreCommentsThanArticleDoNotSaveTheNavigationAroundThem() {
    String comments =
        "<div class=comments>" + p(SECOND + " Das war zu sehen.").repeat(20) + "</div>";
    Article a =
        read(
            page(
                "<div id=wrap><div class=text>"
                    + p(FIRST, SECOND, THIRD)
                    + "</div><div id=navigation><div class=about>"
                    + p(
                        "Dieses Blatt erscheint seit hundert Jahren an beiden Küsten, und es wird gelesen, solange die Fähre fährt und die Leute warten müssen.")
                    + "</div>"
                    + comments
                    + "</div></div>"));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void aSidebarLongerThanTheArticleIsOff() {
    Article a =
        read(
            page(
                "<div id=content>"
                    + p(FIRST)
                    + "<div id=sidebar>"
                    + p(
                        "Dieses Blatt erscheint seit hundert Jahren an beiden Küsten, und es wird gelesen, solange die Fähre fährt und die Leute am Kai warten müssen, bis das letzte Boot gekommen ist.")
                    + "</div></div>"));
    assertThat(a.text()).isEqualTo(FIRST);
  }

  @Test
  void whatAsksOrDisclaimsInAnyLanguageIsOff() {
    String off =
        p(
            "Werden Sie Mitglied und lesen Sie alle Berichte von der Küste!",
            "Únete a nuestro canal de Telegram para recibir las noticias del puerto.",
            "Читайте также: Рыбаки ждут договора",
            "Trotz sorgfältiger Kontrolle übernehmen wir keine Haftung für die Inhalte fremder Seiten.");
    Article a =
        read(page("<div class=article-body>" + p(FIRST, SECOND) + off + p(THIRD) + "</div>"));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void dataAboutAWordDoNotPartItsParagraph() {
    String marked =
        FIRST.replace(
            "Insel",
            "<span itemscope itemtype=x><meta itemprop=name content=Insel>Insel</span><link itemprop=url href=/i>");
    Article a = read(page("<div class=article-body>" + p(marked, SECOND, THIRD) + "</div>"));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void aStandfirstThatIsCalledOneNeedsNoFullStop() {
    String lede = "Lange kolportiert, nun am Kai von beiden Seiten offiziell bestätigt worden";
    Article a = read(page("<p class=vorspann>" + lede + "</p>" + body(FIRST, SECOND, THIRD)));
    assertThat(a.text()).isEqualTo(told(lede, FIRST, SECOND, THIRD));
  }

  @Test
  void whatHoldsTheHeadlineIsNoCaption() {
    Article a =
        read(
            page("")
                .replace(
                    "<h1>Heringsgespräche enden ohne Zahl</h1>",
                    "<div class=stage-caption><h1>Heringsgespräche enden ohne Zahl</h1><p>"
                        + LEDE
                        + "</p></div>"
                        + body(FIRST, SECOND, THIRD)));
    assertThat(a.text()).isEqualTo(told(LEDE, FIRST, SECOND, THIRD));
  }

  @Test
  void aFormTellsNothing() {
    String terms =
        "<form><fieldset><p>Ich habe gelesen, was mit meinen Angaben geschieht, und nach der Anmeldung geht mir ein Brief zu, den ich bestätigen muss.</p></fieldset></form>";
    Article a = read(page("<div class=article-body>" + p(FIRST, SECOND, THIRD) + terms + "</div>"));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void aFormAroundTheWholePageIsNotBelieved() {
    Article a = read(page("<form>" + body(FIRST, SECOND, THIRD) + "</form>"));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void teasersWithBodiesOfTheirOwnAreOffBesideAHeavierOne() {
    String teaser =
        "<div class=related><div class=entry-content>"
            + p(
                "Der Kabeljau wird knapp, warnen Forscher seit dem Herbst, und die Minister der Hauptstadt wollen im Winter darüber reden.")
            + "</div></div>";
    Article a = read(page(body(FIRST, SECOND, THIRD) + teaser));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void aLabelWithoutASentenceDoesNotEndABody() {
    Article a =
        read(
            page(
                "<div class=article-body>"
                    + p(FIRST, SECOND, THIRD)
                    + "<div>Die Quoten</div><ul><li>Hering 12 000 Tonnen</li><li>Dorsch 800 Tonnen</li></ul></div>"));
    assertThat(a.text()).endsWith("Die Quoten\n\nHering 12 000 Tonnen\n\nDorsch 800 Tonnen");
  }

  @Test
  void pointsThatTheTextTellsAgainAreOff() {
    String point = "Keine Seite könne lange allein fischen, sagte die Leiterin.";
    Article a =
        read(
            page(
                "<div class=article-body><div>"
                    + point
                    + "</div>"
                    + p(FIRST, SECOND, point + " Im Frühjahr geht es weiter.", THIRD)
                    + "</div>"));
    assertThat(a.text()).startsWith(FIRST).containsOnlyOnce(point);
  }

  @Test
  void aBylineAtTheTopIsNoBody() {
    Article a = read(page(body("Von Eva Muster - 04.11.2031", FIRST, SECOND, THIRD)));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }

  @Test
  void whatLeadsOnAtTheEndIsOff() {
    Article a =
        read(
            page(
                body(
                    FIRST,
                    SECOND,
                    THIRD,
                    "Eva Muster schreibt seit Jahren über den Fisch. Folgen Sie ihr auf Twitter.")));
    assertThat(a.text()).isEqualTo(told(FIRST, SECOND, THIRD));
  }
}
