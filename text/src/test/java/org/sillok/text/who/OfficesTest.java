package org.sillok.text.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sillok.model.AnnotatedText;
import org.sillok.model.OfficeMention;
import org.sillok.model.OfficeMention.Tense;

/** Who took, left or is to take an office, and whose country tells it. */
class OfficesTest {
  private static Set<Tense> tenses(String sentence) {
    Set<Tense> out = new TreeSet<>();
    Cases.read(sentence).offices().forEach(o -> out.add(o.tense()));
    return out;
  }

  private static OfficeMention of(AnnotatedText text, String person) {
    List<OfficeMention> found =
        text.offices().stream()
            .filter(o -> o.person() >= 0)
            .filter(o -> text.entities().get(o.person()).name().equals(person))
            .toList();
    assertThat(found).as(person).isNotEmpty();
    return found.get(found.size() - 1);
  }

  @Test
  void anOfficeIsLeftByTheExamplesOnly() {
    for (List<String> row : Table.rows("departures.tsv", 5)) {
      assertThat(tenses(row.get(3))).as(row.get(3)).contains(Tense.FORMER);
      assertThat(tenses(row.get(4))).as(row.get(4)).containsExactly(Tense.HELD);
    }
  }

  @Test
  void ofTwoOfficesTheOneIsLeftThatIsMeant() {
    AnnotatedText text =
        Cases.read(
            "Ada Holm, the chief negotiator and head of the Fisheries Board, gave up the second of"
                + " these offices on Monday.");
    assertThat(text.offices())
        .filteredOn(o -> o.tense() == Tense.FORMER)
        .extracting(o -> o.office().title())
        .containsExactly("head");
  }

  @Test
  void aPredecessorHadTheOfficeAndASuccessorIsToHaveIt() {
    AnnotatedText text =
        Cases.read(
            "Norwegian Fisheries Minister Ada Holm met reporters in Oslo. Her predecessor, Odd"
                + " Lind, stayed away. Her successor, Greta Quint, will take over in May.");
    assertThat(of(text, "Odd Lind").tense()).isEqualTo(Tense.FORMER);
    assertThat(of(text, "Odd Lind").office().title()).isEqualTo("Fisheries Minister");
    assertThat(of(text, "Odd Lind").office().country()).isEqualTo("NOR");
    assertThat(of(text, "Greta Quint").tense()).isEqualTo(Tense.INCOMING);
  }

  @Test
  void itsChairmanIsOfTheBodySpokenOfJustBefore() {
    AnnotatedText text =
        Cases.read("The Harbour League rejected the plan. Its chairman, Odd Lind, met reporters.");
    assertThat(of(text, "Odd Lind").office().body()).isEqualTo("Harbour League");
  }

  @Test
  void whoIsTheNameBeforeIt() {
    AnnotatedText text =
        Cases.read(
            "\"It is a pact for people who trust nobody,\" Ada Holm, who was confirmed as Norway's"
                + " chief negotiator last week, said in an interview.");
    assertThat(of(text, "Ada Holm").office().title()).isEqualTo("chief negotiator");
  }

  @Test
  void aRankBeforeTheCountryIsNoOfficeOfItsOwn() {
    AnnotatedText text = Cases.read("Ada Holm, the chief Norwegian negotiator, met reporters.");
    assertThat(of(text, "Ada Holm").office().title()).isEqualTo("chief negotiator");
    assertThat(of(text, "Ada Holm").office().country()).isEqualTo("NOR");
  }

  @Test
  void leadersOfStatesAreOfTheirCountryWithoutATitle() {
    AnnotatedText text =
        Cases.read("Angela Merkel met reporters. Putin called later. Lind stayed.");
    assertThat(text.entities())
        .filteredOn(e -> e.name().equals("Angela Merkel") || e.name().equals("Putin"))
        .extracting(e -> e.country())
        .containsExactly("DEU", "RUS");
    assertThat(text.entities())
        .filteredOn(e -> e.name().equals("Lind"))
        .allMatch(e -> e.country() == null);
  }

  @Test
  void aBodyIsOfTheCountryOfThePlaceItsNameBeginsWith() {
    Lore lore = new Lore(ActorList.empty());
    for (List<String> row : Table.rows("seated.tsv", 3)) {
      assertThat(lore.seats.country(lore, row.get(1))).as(row.get(1)).isEqualTo("NOR");
      assertThat(lore.seats.country(lore, row.get(2))).as(row.get(2)).isNull();
    }
  }
}
