package org.sillok.engine.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.EventClaim;
import org.sillok.model.PageId;
import org.sillok.model.When;

/** Pages, people and treaties are invented. */
class NarrowingTest {
  private static final Article SIGNED =
      page(
          "gazette",
          "Norway and Iceland signed the pilotage treaty on lighthouses and harbour dues in the old"
              + " customs house on Wednesday. Minister Anna Wickstad said that the dues would fall.",
          "2033-05-12");
  private static final Article OTHER =
      page(
          "tidende",
          "Denmark sent a frigate to the northern banks on Sunday. The crew will count seals there"
              + " until the autumn.",
          "2033-03-01");
  private static final Article UNDATED =
      page(
          "copyist",
          "Norway and Iceland signed the pilotage treaty on lighthouses and harbour dues in the old customs"
              + " house on Wednesday. The captains of both fleets were not amused.",
          "");

  private static Article page(String name, String text, String day) {
    When when = When.parse(day);
    Dating dating = new Dating(when, null, null, List.of(), List.of());
    Article article = Article.ofText(name, text, dating);
    assertThat(article.page()).isEqualTo(PageId.of(text.getBytes(StandardCharsets.UTF_8)));
    return article;
  }

  private static Article within(String window) {
    return UNDATED.withPublished(new Dating(When.parse(window), null, null, List.of(), List.of()));
  }

  @Test
  void whatADatedPageTellsOfTheSameDayNarrowsTheWindow() {
    Dating dating = Narrowing.by(List.of(SIGNED, OTHER)).narrowed(UNDATED);
    assertThat(dating.when().edtf()).isEqualTo("2033-05-10/2033-05-17");
    DateEvidence link = dating.evidence().get(dating.evidence().size() - 1);
    assertThat(link.words()).isEqualTo("Wednesday");
    assertThat(link.inPage()).isNotNull();
    assertThat(link.reason())
        .contains("2033-05-11", "gazette", SIGNED.page().brief(), "signed the pilotage treaty");
  }

  @Test
  void yesterdayIsTheDayBeforeThePage() {
    Article told = page("told", SIGNED.text().replace("on Wednesday", "yesterday"), "2033-05-12");
    Article copied = page("copied", UNDATED.text().replace("on Wednesday", "yesterday"), "");
    // in a store of few pages one such sentence proves nothing
    assertThat(Narrowing.by(List.of(told, OTHER)).narrowed(copied)).isEqualTo(Dating.unknown());
    List<Article> store = new ArrayList<>(KinTest.twoWeeks());
    store.add(told);
    Dating dating = Narrowing.by(store).narrowed(copied);
    assertThat(dating.when().edtf()).isEqualTo("2033-05-10/2033-05-15");
    assertThat(dating.evidence())
        .extracting(DateEvidence::rule)
        .containsExactly("store-near", "store-likeness");
  }

  @Test
  void whatTheTextAllowsHoldsHoweverWide() {
    Article later = page("later", UNDATED.text() + " The pier has stood since May 2034.", "");
    assertThat(Narrowing.by(List.of(SIGNED, OTHER)).narrowed(later).when()).isEqualTo(When.UNKNOWN);
  }

  @Test
  void aWindowIsOnlyEverNarrowed() {
    assertThat(Narrowing.by(List.of(SIGNED)).narrowed(within("2033-05-01/2033-05-12")).when())
        .isEqualTo(When.parse("2033-05-10/2033-05-12"));
  }

  @Test
  void aContradictionLeavesTheWindowAndIsNoted() {
    Dating dating = Narrowing.by(List.of(SIGNED)).narrowed(within("2032-01-01/2032-02-01"));
    assertThat(dating.when().edtf()).isEqualTo("2032-01-01/2032-02-01");
    assertThat(dating.evidence()).isEmpty();
    assertThat(dating.rejected()).hasSize(1);
  }

  @Test
  void withoutAPageThatTellsTheSameNothingIsKnown() {
    assertThat(Narrowing.by(List.of(OTHER)).narrowed(UNDATED)).isEqualTo(Dating.unknown());
  }

  @Test
  void theSameMatterOfTwoWeeksProvesNothing() {
    Article again = page("again", SIGNED.text().replace("Minister", "Secretary"), "2033-06-23");
    assertThat(Narrowing.by(List.of(SIGNED, again)).narrowed(UNDATED).when())
        .isEqualTo(When.UNKNOWN);
  }

  @Test
  void namesAloneAreNotTheSameMatter() {
    Article names =
        page(
            "names",
            "Fisheries Minister Anna Wickstad of Norway spoke in Iceland on Wednesday.",
            "");
    Article others =
        page(
            "others",
            "Norway's Fisheries Minister Anna Wickstad fell ill in Iceland on Wednesday.",
            "2033-05-12");
    assertThat(Narrowing.by(List.of(others)).narrowed(names).when()).isEqualTo(When.UNKNOWN);
  }

  @Test
  void onlyPagesWithADayOfTheirOwnAreAsked() {
    Article guessed =
        SIGNED.withPublished(
            new Dating(When.parse("2033-05-12?"), null, null, List.of(), List.of()));
    assertThat(Narrowing.by(List.of(guessed)).narrowed(UNDATED).when()).isEqualTo(When.UNKNOWN);
  }

  @Test
  void whatTheAnalystEnteredIsNotTouched() {
    assertThat(Narrowing.isOpen(UNDATED)).isTrue();
    assertThat(Narrowing.isOpen(SIGNED)).isFalse();
    assertThat(Narrowing.isOpen(UNDATED.withPublished(Dating.entered(When.parse("2033")))))
        .isFalse();
  }

  @Test
  void theOrderOfThePagesDoesNotMatterAndClaimsAreReadAnew() {
    Stages stages = Stages.standard();
    List<CodedArticle> pages = new ArrayList<>();
    for (Article a : List.of(SIGNED, OTHER, within("2033-05-01/2033-05-11"))) {
      pages.add(stages.code(a));
    }
    List<CodedArticle> narrowed = stages.narrow(pages);
    assertThat(narrowed.get(2).article().published().when().edtf())
        .isEqualTo("2033-05-10/2033-05-11");
    Random random = new Random(4);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(pages, random);
      assertThat(stages.narrow(pages)).containsExactlyInAnyOrderElementsOf(narrowed);
    }
    assertThat(stages.narrow(narrowed)).isEqualTo(narrowed);
  }

  @Test
  void aPageThatIsLeftOneDayHasItsClaimsDated() {
    Stages stages = Stages.standard();
    CodedArticle own = stages.code(within("2033-05-17/2033-05-25"));
    List<CodedArticle> narrowed = stages.narrow(List.of(stages.code(SIGNED), own));
    Article article = narrowed.get(1).article();
    assertThat(article.published().when().edtf()).isEqualTo("2033-05-17?");
    List<When> days = new ArrayList<>();
    for (Claim c : narrowed.get(1).claims()) {
      if (c instanceof EventClaim) {
        days.add(c.when());
      }
    }
    assertThat(days).contains(When.parse("2033-05-11"));
  }
}
