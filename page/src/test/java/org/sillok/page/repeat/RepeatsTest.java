package org.sillok.page.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.model.Article;
import org.sillok.model.Excerpt;
import org.sillok.page.shape.TsvFile;

class RepeatsTest {
  private static List<Article> all(IntFunction<Article> story) {
    return IntStream.range(0, Skerry.stories()).mapToObj(story).toList();
  }

  @Test
  void aBoxOnEveryPageIsLeftOutOfEach() {
    List<Article> articles = all(n -> Skerry.story(n, 3, Skerry.BOX));
    Repeats repeats = Repeats.of(articles);
    for (int n = 0; n < articles.size(); n++) {
      Article a = articles.get(n);
      assertThat(a.text()).as("the page alone does not show it").contains(Skerry.BOX);
      Article clean = repeats.clean(a);
      assertThat(clean.text()).isEqualTo(Skerry.story(n, 0).text());
      assertThat(clean.paratext().repeated()).extracting(Excerpt::text).containsExactly(Skerry.BOX);
      assertThat(clean.alignment().length()).isEqualTo(clean.text().length());
    }
  }

  @Test
  void whatIsLearnedFromCleanedArticlesIsTheSame() {
    List<Article> articles = all(n -> Skerry.story(n, 3, Skerry.BOX));
    Repeats repeats = Repeats.of(articles);
    List<Article> clean = articles.stream().map(repeats::clean).toList();
    assertThat(Repeats.of(clean)).isEqualTo(repeats);
    assertThat(clean).allMatch(repeats::agrees);
    assertThat(articles).noneMatch(repeats::agrees);
  }

  @Test
  void theOrderOfArticlesDoesNotShow() {
    List<Article> articles = new ArrayList<>(all(n -> Skerry.story(n, 3, Skerry.BOX)));
    Repeats repeats = Repeats.of(articles);
    Collections.shuffle(articles, new Random(3));
    assertThat(Repeats.of(articles)).isEqualTo(repeats);
  }

  @Test
  void twoPagesAreNotEnough() {
    Repeats repeats =
        Repeats.of(List.of(Skerry.story(0, 3, Skerry.BOX), Skerry.story(1, 3, Skerry.BOX)));
    assertThat(repeats.isEmpty()).isTrue();
  }

  @Test
  void inTheMidstOfTheTextItTakesMore() {
    List<Article> six = all(RepeatsTest::withBoxInside);
    assertThat(Repeats.of(six.subList(0, 4)).isEmpty()).isTrue();
    assertThat(Repeats.of(six).clean(six.get(0)).text()).doesNotContain(Skerry.BOX);
  }

  private static Article withBoxInside(int n) {
    String number = "Number " + n;
    return Skerry.story(
        n,
        2,
        Skerry.BOX,
        number + " stands in the ledger behind this matter, and in no other one.",
        number + " also marks the shelf on which the papers lie for inspection.");
  }

  /** News that stands in several stories word for word stays. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // it reports
        "The ministry of the interior did not respond to three requests for comment.",
        // it quotes
        "One thing stays as it was: “a promise on the quay is a promise in the chamber too”, as islanders put it.",
        // a sub-heading
        "What happens next"
      })
  void whatQuotesOrReportsOrPartsTheTextStays(String paragraph) {
    assertThat(Repeats.of(all(n -> Skerry.story(n, 3, paragraph))).isEmpty()).isTrue();
    assertThat(Repeats.of(all(n -> Skerry.story(n, 2, paragraph))).isEmpty()).isTrue();
  }

  @Test
  void theBackgroundOfAnAffairStays() {
    String background =
        "The coasts divided the herring of the northern banks for the first time in 1987, and have fished under that pact since.";
    List<Article> articles = new ArrayList<>();
    List<String> news =
        List.of(
            "Scientists published a lower estimate of the herring stock on Monday, and advised both coasts to halve what they take from the banks during the coming winter season.",
            "The eastern minister of fisheries arrived on the island for talks about herring on Thursday, accompanied by owners of the larger trawlers and two members of parliament.",
            "Coast guards stopped a factory ship north of the banks last night, its holds filled with undersized herring, and escorted the vessel into port for an inspection of nets.",
            "A tribunal in the capital dismissed the complaint of smaller boats against how herring is shared out, arguing that licences follow tonnage and never the number of hands.");
    for (int n = 0; n < news.size(); n++) {
      articles.add(
          Skerry.html(n, "Herring, part " + (char) ('A' + n), List.of(news.get(n), background)));
    }
    assertThat(Repeats.of(articles).isEmpty()).isTrue();
  }

  @Test
  void versionsOfOneStoryAreOneStory() {
    List<Article> versions = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      versions.add(
          Skerry.story(0, 3, Skerry.BOX, "This is what came in as number " + n + " today."));
    }
    assertThat(Repeats.of(versions).isEmpty()).isTrue();
  }

  @Test
  void whatReportsAndSpeaksToReadersIsLeftOut() {
    String note = "Our Reykjavik bureau told it first: write to us, and we read every letter.";
    List<Article> articles = all(n -> Skerry.story(n, 3, note));
    assertThat(Repeats.of(articles).clean(articles.get(2)).text()).doesNotContain("Reykjavik");
  }

  @Test
  void anArticleIsNeverEmptied() {
    List<Article> articles = all(n -> Skerry.story(n, 3, Skerry.BOX));
    Article bare = Skerry.html(9, "A note", List.of(Skerry.BOX, "It is so."));
    assertThat(Repeats.of(articles).clean(bare).text()).isEqualTo(bare.text());
  }

  @TestFactory
  Stream<DynamicTest> everyEntryHoldsForItsExamples() {
    return TsvFile.read(Voice.class, "voices.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      boolean tells = row.cell(0).equals("tells");
                      for (int i = 2; i < 4; i++) {
                        String line = row.cell(i);
                        assertThat(tells ? Voice.tells(line) : Voice.addresses(line))
                            .as(line)
                            .isEqualTo(i == 2);
                      }
                    }));
  }
}
