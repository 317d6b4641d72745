package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Provenance;
import org.sillok.model.Status;
import org.sillok.model.TenureClaim;
import org.sillok.story.words.Tsv;

/** Titles that other pages name, and those that stay titles. */
class HoldersTest {
  private static final Actor ICELAND = Made.state("Iceland", "ISL");

  private static CodedArticle office(String day, String name, String title, Tense tense) {
    String text = name + " is " + title + " on " + day;
    Made made = Made.page("Ledger", day, text + ".");
    return made.with(
            new TenureClaim(
                made.id(name + title),
                new Actor(name, Actor.Kind.PERSON, "NOR", null, title),
                new Office(title, "NOR", null),
                tense,
                made.article().published().when(),
                Attribution.OUTLET,
                made.from(text)))
        .coded();
  }

  private static CodedArticle warned(String day, String title) {
    String text = "the Norwegian " + title + " warned Iceland";
    Actor minister = new Actor("the Norwegian " + title, Actor.Kind.PERSON, "NOR", null, title);
    return Made.page("Post", day, text + ".")
        .tells(
            EventType.THREATEN,
            Status.HAPPENED,
            List.of(minister),
            List.of(ICELAND),
            day,
            null,
            text,
            "warned")
        .coded();
  }

  private static EventClaim warning(CodedArticle... pages) {
    Chronology told = Annalist.standard().compile(List.of(pages));
    return told.entries().stream()
        .flatMap(e -> e.claims().stream())
        .filter(c -> c instanceof EventClaim)
        .map(c -> (EventClaim) c)
        .findFirst()
        .orElseThrow();
  }

  private static String who(CodedArticle... pages) {
    return warning(pages).source().get(0).name();
  }

  @Test
  void aTitleIsNamedByTheTenureThatHoldsTheDay() {
    CodedArticle before = office("2031-03-01", "Per Holm", "fisheries minister", Tense.HELD);
    CodedArticle after = office("2031-05-01", "Per Holm", "fisheries minister", Tense.HELD);
    EventClaim told = warning(before, warned("2031-04-01", "fisheries minister"), after);
    assertThat(told.source().get(0).name()).isEqualTo("Per Holm");
    assertThat(told.provenance().quote()).startsWith("the Norwegian fisheries minister");
    TenureClaim seen = (TenureClaim) after.claims().get(0);
    assertThat(told.provenance().rule())
        .startsWith("test/rule" + Provenance.HOLDER)
        .contains(seen.id().value());
  }

  @Test
  void ofTwoMinistersTheOneOfTheDay() {
    CodedArticle[] pages = {
      office("2031-03-01", "Per Holm", "fisheries minister", Tense.HELD),
      office("2031-04-01", "Per Holm", "fisheries minister", Tense.HELD),
      office("2031-06-01", "Ada Lind", "fisheries minister", Tense.HELD),
      office("2031-08-01", "Ada Lind", "fisheries minister", Tense.HELD),
      warned("2031-07-01", "fisheries minister")
    };
    assertThat(who(pages)).isEqualTo("Ada Lind");
  }

  @Test
  void betweenTwoMinistersItStaysATitle() {
    assertThat(
            who(
                office("2031-03-01", "Per Holm", "fisheries minister", Tense.HELD),
                office("2031-03-20", "Ada Lind", "fisheries minister", Tense.HELD),
                warned("2031-03-10", "fisheries minister")))
        .isEqualTo("the Norwegian fisheries minister");
  }

  @Test
  void farFromAllThatWasSeenOrOfAnotherOfficeItStaysATitle() {
    CodedArticle seen = office("2031-03-01", "Per Holm", "fisheries minister", Tense.HELD);
    assertThat(who(seen, warned("2031-03-20", "fisheries minister"))).isEqualTo("Per Holm");
    assertThat(who(seen, warned("2031-09-20", "fisheries minister"))).startsWith("the ");
    assertThat(who(seen, warned("2031-03-01", "deputy fisheries minister"))).startsWith("the ");
    assertThat(who(seen, warned("2031-03-01", "trade minister"))).startsWith("the ");
  }

  @Test
  void whoLeftInTheMeantimeIsNotTheOne() {
    assertThat(
            who(
                office("2031-03-01", "Per Holm", "fisheries minister", Tense.HELD),
                office("2031-03-10", "Per Holm", "fisheries minister", Tense.FORMER),
                warned("2031-03-20", "fisheries minister")))
        .startsWith("the ");
  }

  @Test
  void aTitleThatManyBearIsNamedOnlyWithinWhatWasSeen() {
    CodedArticle one = office("2031-03-01", "Per Holm", "envoy", Tense.HELD);
    CodedArticle two = office("2031-05-01", "Per Holm", "envoy", Tense.HELD);
    assertThat(who(one, warned("2031-03-02", "envoy"))).startsWith("the ");
    assertThat(who(one, two, warned("2031-04-02", "envoy"))).isEqualTo("Per Holm");
  }

  @Test
  void theOrderOfThePagesDoesNotShow() {
    List<CodedArticle> pages =
        new ArrayList<>(
            List.of(
                office("2031-03-01", "Per Holm", "fisheries minister", Tense.HELD),
                office("2031-05-01", "Per Holm", "fisheries minister", Tense.HELD),
                warned("2031-04-01", "fisheries minister")));
    Chronology one = Annalist.standard().compile(pages);
    Collections.reverse(pages);
    assertThat(Annalist.standard().compile(pages)).isEqualTo(one);
  }

  @Test
  void titlesOfOneHolderAreThoseOfTheirExamples() {
    for (List<String> row : Tsv.rows("sole.tsv", 3)) {
      assertThat(Soles.sole(row.get(1))).as(row.get(1)).isTrue();
      assertThat(Soles.sole(row.get(2))).as(row.get(2)).isFalse();
    }
  }
}
