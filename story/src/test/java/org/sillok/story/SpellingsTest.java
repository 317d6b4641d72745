package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.CodedArticle;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Provenance;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;

/** One person under two spellings on several pages, and two people of like names. */
class SpellingsTest {
  private static final String MINISTER = "fisheries minister";

  private static CodedArticle office(String day, String title, String country, String... names) {
    Made made = Made.page("Ledger", day, String.join(" and ", names) + " on " + day + ".");
    for (String name : names) {
      made.with(
          new TenureClaim(
              made.id(name + title),
              new Actor(name, Actor.Kind.PERSON, country, null, title),
              new Office(title, country, null),
              Tense.HELD,
              made.article().published().when(),
              Attribution.OUTLET,
              made.from(name)));
    }
    return made.coded();
  }

  private static CodedArticle minister(String day, String name) {
    return office(day, MINISTER, "NOR", name);
  }

  private static List<String> people(CodedArticle... pages) {
    List<CodedArticle> given = new ArrayList<>(List.of(pages));
    List<Tenure> one = Annalist.standard().compile(given).tenures();
    Collections.reverse(given);
    assertThat(Annalist.standard().compile(given).tenures()).isEqualTo(one);
    return one.stream().map(t -> t.person().name()).toList();
  }

  @Test
  void theSpellingThatMorePagesPrintIsTheUsualOne() {
    CodedArticle slip = minister("2031-10-12", "Ingrid Bolmberg");
    List<CodedArticle> pages =
        List.of(
            minister("2031-10-10", "Ingrid Holmberg"),
            minister("2031-10-14", "Ingrid Holmberg"),
            slip);
    assertThat(people(pages.toArray(CodedArticle[]::new))).containsExactly("Ingrid Holmberg");
    TenureClaim claim =
        Annalist.standard().compile(pages).tenures().get(0).evidence().stream()
            .filter(c -> c.provenance().page().equals(slip.article().page()))
            .findFirst()
            .orElseThrow();
    assertThat(claim.provenance().rule())
        .startsWith("test/rule" + Provenance.PRINTED + "“Ingrid Bolmberg” (Ingrid Holmberg by ");
    assertThat(claim.provenance().ruleId()).isEqualTo("test/rule");
    assertThat(claim.provenance().quote()).contains("Ingrid Bolmberg");
  }

  @Test
  void oneAfterTheOtherAreTwo() {
    assertThat(
            people(
                minister("2031-03-10", "Ingrid Holmberg"),
                minister("2031-10-12", "Ingrid Bolmberg")))
        .hasSize(2);
  }

  @Test
  void anotherCountryIsAnother() {
    assertThat(
            people(
                minister("2031-10-10", "Ingrid Holmberg"),
                office("2031-10-12", MINISTER, "ISL", "Ingrid Bolmberg")))
        .hasSize(2);
  }

  @Test
  void anOfficeThatSeveralHoldTellsNothing() {
    assertThat(
            people(
                office("2031-10-10", "lawmaker", "NOR", "Ingrid Holmberg"),
                office("2031-10-12", "lawmaker", "NOR", "Ingrid Bolmberg")))
        .hasSize(2);
  }

  @Test
  void anotherOfficeIsAnother() {
    assertThat(
            people(
                minister("2031-10-10", "Ingrid Holmberg"),
                office("2031-10-12", "trade minister", "NOR", "Ingrid Bolmberg")))
        .hasSize(2);
  }

  @Test
  void aPageThatPrintsBothMeansTwo() {
    assertThat(
            people(
                minister("2031-10-10", "Ingrid Holmberg"),
                office("2031-10-12", MINISTER, "NOR", "Ingrid Holmberg", "Ingrid Bolmberg")))
        .hasSize(2);
  }

  @Test
  void likeFamilyNamesAreNoSlip() {
    assertThat(
            people(
                minister("2031-10-10", "Marte Kvalnes"), minister("2031-10-12", "Audur Hvalnes")))
        .hasSize(2);
  }
}
