package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void aPageIsItsBytesAndNobodyCanChangeThem() {
    byte[] bytes = "word".getBytes(StandardCharsets.UTF_8);
    Page page = new Page("a.txt", null, null, "text/plain", StandardCharsets.UTF_8, bytes);
    bytes[0] = 'l';
    page.bytes()[1] = 'e';
    assertThat(page.chars()).isEqualTo("word");
    assertThat(page.id()).isEqualTo(PageId.of("word".getBytes(StandardCharsets.UTF_8)));
    assertThat(page)
        .isEqualTo(
            new Page(
                "b", "http://b.example", null, "text/html", StandardCharsets.UTF_8, page.bytes()));
  }

  @Test
  void idsKeepTheirPartsApart() {
    assertThat(ClaimId.of("a", "bc")).isNotEqualTo(ClaimId.of("ab", "c"));
    assertThat(ClaimId.of("a", "b")).isEqualTo(ClaimId.of("a", "b"));
    assertThatThrownBy(() -> new PageId("abc")).hasMessageContaining("SHA-256");
  }

  @Test
  void aTimeOfDayNeedsItsDay() {
    assertThatThrownBy(
            () -> new Dating(When.year(2031), LocalTime.NOON, null, List.of(), List.of()))
        .hasMessageContaining("without a day");
    assertThat(Dating.entered(When.day(LocalDate.of(2031, 3, 4))).day()).isEqualTo("2031-03-04");
    assertThat(Dating.unknown().day()).isNull();
  }

  @Test
  void provenanceHoldsTheExactWords() {
    Article article = Article.ofText("t", "Talks began. They ended.", Dating.unknown());
    Provenance p = Provenance.of(article, new Span(13, 24), "test/rule", "1");
    assertThat(p.quote()).isEqualTo("They ended.");
    assertThat(p.inPage()).isEqualTo(p.inArticle());
    assertThatThrownBy(() -> new Provenance(p.page(), new Span(0, 3), p.inPage(), "They", "r", "1"))
        .hasMessageContaining("span");
  }

  @Test
  void spansKnowHowTheyStand() {
    Span a = new Span(2, 6);
    assertThat(a.overlaps(new Span(6, 8))).isFalse();
    assertThat(a.overlaps(new Span(5, 8))).isTrue();
    assertThat(a.covers(new Span(2, 6))).isTrue();
    assertThat(a.union(new Span(8, 9))).isEqualTo(new Span(2, 9));
    assertThat(a.compareTo(new Span(2, 4))).isNegative();
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anArticleIsAlignedToTheLastCharacter() {
    Article article = Article.ofText("t", "Talks began.", Dating.unknown());
    assertThatThrownBy(
            () ->
                new Article(
                    article.page(),
                    "t",
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    "Talks began. More.",
                    article.alignment(),
                    "en",
                    Dating.unknown(),
                    null))
        .hasMessageContaining("12 of 18");
  }

  @Test
  void annotationsStayInTheirText() {
    Article article = Article.ofText("t", "Talks began.", Dating.unknown());
    assertThatThrownBy(
            () ->
                new AnnotatedText(
                    article,
                    List.of(new Sentence(new Span(0, 13), 0, 0)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
        .hasMessageContaining("leave the text");
  }
}
