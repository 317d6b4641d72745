package org.sillok.text.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Place;
import org.sillok.model.When;
import org.sillok.text.Annotator;

/** Invented people in invented news. */
class IdentifierTest {
  @Test
  void aListOfActorsIsWrittenAsItIsRead() throws IOException {
    String csv =
        "name,aliases,kind,country,office,from,to,wikidata\n"
            + "\"Doe, Jane \"\"JD\"\"\",J. Doe;Jane D.,,NOR,fisheries minister,2031-01-02,,Q1\n"
            + "Varnland,,government,VRN,,,,\n";
    ActorList list = ActorList.read(new StringReader(csv), "actors.csv");
    assertThat(list.actors()).hasSize(2);
    assertThat(ActorList.read(new StringReader(list.csv()), "again")).isEqualTo(list);
    assertThat(ActorList.empty().csv()).isEmpty();
  }

  @Test
  void onePersonByFullNameLastNameTitleAndPronoun() {
    AnnotatedText text =
        Cases.read(
            "Norwegian fisheries envoy Ingrid Holmberg arrived in Reykjavik on Monday."
                + " Holmberg said the talks would go on. The envoy met reporters."
                + " She will return to Oslo on Friday.");
    int holmberg = Cases.entity(text, "Ingrid Holmberg", 1);
    assertThat(Cases.entity(text, "Holmberg", 2)).isEqualTo(holmberg);
    assertThat(Cases.entity(text, "The envoy", 1)).isEqualTo(holmberg);
    assertThat(Cases.entity(text, "She", 1)).isEqualTo(holmberg);
    assertThat(text.entities().get(holmberg).country()).isEqualTo("NOR");
    assertThat(text.entities().get(holmberg).name()).isEqualTo("Ingrid Holmberg");
  }

  @Test
  void twoPersonsOfOneFamilyNameStayApart() {
    AnnotatedText text =
        Cases.read(
            "Fisheries Minister Kim Do-yun met Trade Minister Kim Seo-jin in Oslo on Monday."
                + " Fisheries Minister Kim said the talks were good."
                + " Kim later left the hall.");
    int first = Cases.entity(text, "Kim Do-yun", 1);
    int second = Cases.entity(text, "Kim Seo-jin", 1);
    assertThat(first).isNotEqualTo(second);
    assertThat(Cases.entity(text, "Kim", 3)).isEqualTo(first);
  }

  @Test
  void aFamilyNameThatManyShareIsNotThatOfOneLongOutOfSight() {
    String between = " Talks on the quota went on in Oslo. The hall was cold.".repeat(5);
    AnnotatedText text =
        Cases.read(
            "Trade adviser Kim Do-yun spoke on Monday. Kim said the talks were good."
                + between
                + " The prime minister praised his old friendship with Kim.");
    int adviser = Cases.entity(text, "Kim Do-yun", 1);
    assertThat(Cases.entity(text, "Kim", 2)).isEqualTo(adviser);
    assertThat(Cases.entity(text, "Kim", 3)).isNotEqualTo(adviser);
  }

  @Test
  void aBareNameThatTwoBearIsGivenToNeither() {
    AnnotatedText text =
        Cases.read(
            "Kim Do-yun and Kim Seo-jin met in Oslo on Monday. Kim said the talks were good.");
    int bare = Cases.entity(text, "Kim", 3);
    assertThat(bare)
        .isNotEqualTo(Cases.entity(text, "Kim Do-yun", 1))
        .isNotEqualTo(Cases.entity(text, "Kim Seo-jin", 1));
  }

  @Test
  void twoSpellingsAreOne() {
    AnnotatedText text =
        Cases.read("Kim Do-yun arrived in Oslo. Officials met Kim Do Yun on Monday.");
    assertThat(Cases.entity(text, "Kim Do Yun", 1)).isEqualTo(Cases.entity(text, "Kim Do-yun", 1));
  }

  @Test
  void aFamilyNameOutOfAnotherAlphabetIsOneInItsSpellings() {
    AnnotatedText text =
        Cases.read(
            "Petro Holmenskyy met Karim al-Hasi in Oslo. Holmensky praised him. El-Hassi flew home."
                + " Jane Larsen stayed. Larson left.");
    assertThat(Cases.entity(text, "Holmensky", 2))
        .isEqualTo(Cases.entity(text, "Petro Holmenskyy", 1));
    assertThat(Cases.entity(text, "Larson", 1)).isNotEqualTo(Cases.entity(text, "Jane Larsen", 1));
  }

  @Test
  void namesOfSyllablesWithAHyphenAreWhole() {
    AnnotatedText text = Cases.read("Lavrov met Lee Do-hoon and Lee In-young on Monday.");
    assertThat(Cases.entity(text, "Lee In-young", 1))
        .isNotEqualTo(Cases.entity(text, "Lee Do-hoon", 1));
  }

  @Test
  void palacesAndQuartersStandForTheirGovernment() {
    for (String name : List.of("Itamaraty=BRA", "Rashtrapati Bhavan=IND", "Zhongnanhai=CHN")) {
      String form = name.substring(0, name.indexOf('='));
      AnnotatedText text = Cases.read(form + " rejected the plan on Monday.");
      assertThat(text.entities().get(Cases.entity(text, form, 1)).country())
          .isEqualTo(name.substring(form.length() + 1));
    }
    AnnotatedText city = Cases.read("The ministers met in Brussels on Monday.");
    assertThat(city.entities().get(Cases.entity(city, "Brussels", 1)).type())
        .isEqualTo(EntityType.PLACE);
    AnnotatedText seat = Cases.read("Brussels rejected the plan on Monday.");
    assertThat(seat.entities().get(Cases.entity(seat, "Brussels", 1)).country()).isEqualTo("EUR");
  }

  @Test
  void aCountryIsOneUnderAllItsNames() {
    AnnotatedText text =
        Cases.read(
            "Norway rejected the plan on Monday. Oslo said Norwegian boats would stay."
                + " Fishermen met in Oslo.");
    int norway = Cases.entity(text, "Norway", 1);
    assertThat(Cases.entity(text, "Oslo", 1)).isEqualTo(norway);
    assertThat(Cases.entity(text, "Norwegian", 1)).isEqualTo(norway);
    assertThat(Cases.entity(text, "Oslo", 2)).isNotEqualTo(norway);
    assertThat(text.entities().get(norway).country()).isEqualTo("NOR");
    assertThat(text.entities().get(norway).type()).isEqualTo(EntityType.GOVERNMENT);
    assertThat(Cases.mention(text, "Norwegian").form()).isEqualTo(Mention.Form.DEMONYM);
  }

  @Test
  void theNorthIsACountryOnlyBesideKorea() {
    AnnotatedText korea =
        Cases.read("North Korea rejected the plan. The North said it would wait.");
    assertThat(Cases.entity(korea, "North", 2)).isEqualTo(Cases.entity(korea, "North Korea", 1));
    AnnotatedText norway = Cases.read("Norway rejected the plan. The North said it would wait.");
    assertThat(norway.entities()).noneMatch(e -> "PRK".equals(e.country()));
  }

  @Test
  void lettersInBracketsNameTheSame() {
    AnnotatedText text =
        Cases.read("The Atlantic Herring Council (AHC) met on Monday. The AHC rejected the plan.");
    assertThat(Cases.entity(text, "AHC", 2)).isEqualTo(Cases.entity(text, "AHC", 1));
    assertThat(text.entities()).anyMatch(e -> e.aliases().contains("AHC"));
  }

  @Test
  void tellsOffices() {
    AnnotatedText text =
        Cases.read(
            "Norwegian special representative for fisheries Ingrid Holmberg, who doubles as deputy"
                + " trade minister, met former Icelandic prime minister Jon Sigurdsson and Helga"
                + " Palsdottir, Reykjavik's acting ambassador to Denmark, on Monday.");
    assertThat(Cases.offices(text))
        .contains(
            "Ingrid Holmberg: special representative for fisheries, NOR, null, HELD",
            "Ingrid Holmberg: deputy trade minister, NOR, null, HELD",
            "Jon Sigurdsson: prime minister, ISL, null, FORMER",
            "Helga Palsdottir: ambassador to Denmark, ISL, null, ACTING");
  }

  @Test
  void aTitleIsHeldByTheNameThatFollowsIt() {
    AnnotatedText text =
        Cases.read("The talks were led by Ingrid Holmberg, Trade Minister Karin Lund and others.");
    assertThat(Cases.offices(text)).containsExactly("Karin Lund: Trade Minister, null, null, HELD");
  }

  @Test
  void believesTheUsersList() throws IOException {
    String csv =
        """
        name,aliases,country,office,from,to,wikidata
        Ingrid Holmberg,"I. Holmberg;Ingrid H. Berg",NOR,fisheries envoy,2020-01-01,,Q1
        """;
    Annotator annotator =
        Annotator.standard().with(ActorList.read(new StringReader(csv), "actors.csv"));
    AnnotatedText text =
        Cases.read(
            annotator, "The fisheries envoy met reporters on Monday. Ingrid H. Berg said nothing.");
    int holmberg = Cases.entity(text, "Ingrid H. Berg", 1);
    assertThat(text.entities().get(holmberg).name()).isEqualTo("Ingrid Holmberg");
    assertThat(text.entities().get(holmberg).country()).isEqualTo("NOR");
    assertThat(Cases.entity(text, "The fisheries envoy", 1)).isEqualTo(holmberg);
  }

  @Test
  void anActorsCodeIsThatOfTheDay() throws IOException {
    String csv =
        """
        name,kind,country,from,to
        Varnland,government,OLD,,2001-06-30
        Varnland,government,NEW,2001-07-01,
        Harbour League,organisation,HLG,,
        """;
    Annotator annotator =
        Annotator.standard().with(ActorList.read(new StringReader(csv), "actors.csv"));
    String words = "Varnland invaded the coast, and the Harbour League protested on Monday.";
    assertThat(codes(annotator, words, "2001-03-02")).contains("Varnland OLD");
    assertThat(codes(annotator, words, "2004-03-02"))
        .contains("Varnland NEW", "Harbour League HLG");
    assertThat(codes(annotator, words, "")).contains("Varnland null");
  }

  @Test
  void aNameMayStandForSeveral() throws IOException {
    String csv =
        """
        name,aliases,kind,country,from,to
        Harbour Three,Three Harbours,government,NOR;VRN,,2004-06-30
        Harbour Three,Three Harbours,government,NOR;VRN;DNK,2004-07-01,
        """;
    ActorList list = ActorList.read(new StringReader(csv), "actors.csv");
    assertThat(ActorList.read(new StringReader(list.csv()), "again")).isEqualTo(list);
    Annotator annotator = Annotator.standard().with(list);
    String words = "The Harbour Three protested; the Three Harbours closed the straits.";
    assertThat(members(annotator, words, "2001-03-02", "Harbour Three"))
        .containsExactly("Norway NOR", "VRN VRN");
    assertThat(members(annotator, words, "2005-03-02", "Harbour Three"))
        .containsExactly("Norway NOR", "VRN VRN", "Denmark DNK");
    assertThat(members(Annotator.standard(), "The E3 urged calm.", "2005-03-02", "E3"))
        .containsExactly("United Kingdom GBR", "France FRA", "Germany DEU");
    assertThat(codes(annotator, words, "2001-03-02")).contains("Harbour Three null");
  }

  private static List<String> members(Annotator annotator, String words, String day, String name) {
    return annotator
        .annotate(Article.ofText("a", words, Dating.entered(When.parse(day))))
        .entities()
        .stream()
        .filter(e -> e.name().equals(name))
        .flatMap(e -> e.members().stream())
        .map(e -> e.name() + " " + e.country())
        .toList();
  }

  private static List<String> codes(Annotator annotator, String words, String day) {
    Dating dating = day.isEmpty() ? Dating.unknown() : Dating.entered(When.parse(day));
    return annotator.annotate(Article.ofText("a", words, dating)).entities().stream()
        .map(e -> e.name() + " " + e.country())
        .toList();
  }

  @Test
  void aCityLiesOnTheMap() {
    AnnotatedText text = Cases.read("The envoys met in Helsinki on Monday.");
    Place place = text.entities().get(Cases.entity(text, "Helsinki", 1)).place();
    assertThat(place).isNotNull();
    assertThat(place.country()).isEqualTo("FIN");
    assertThat(place.latitude()).isBetween(60.0, 60.4);
    assertThat(place.longitude()).isBetween(24.7, 25.2);
  }

  @Test
  void aRankIsNoName() {
    AnnotatedText text =
        Cases.read("Lt Gen Dwivedi arrived on Monday. The force cost US $ 50 million.");
    assertThat(Cases.names(text).toString()).doesNotContain("Gen", "US");
  }

  @Test
  void aBadListNamesItsLine() {
    String csv = "name,from\nIngrid Holmberg,yesterday";
    assertThatThrownBy(() -> ActorList.read(new StringReader(csv), "actors.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("actors.csv, line 2");
  }

  @Test
  void anotherOfTheSameOfficeAndADeputyAreToldByTheFirst() {
    AnnotatedText text =
        Cases.read(
            "Iceland's chief negotiator, Karl Lind, repeated the demand. His Norwegian counterpart,"
                + " Sigrun Holm, refused. Helmi Quint, until now his deputy, left.");
    assertThat(Cases.offices(text))
        .containsExactly(
            "Karl Lind: chief negotiator, ISL, null, HELD",
            "Sigrun Holm: chief negotiator, NOR, null, HELD",
            "Helmi Quint: deputy chief negotiator, ISL, null, FORMER");
  }

  @Test
  void aSpokeswomanForAMinisterIsNotTheMinister() {
    AnnotatedText text =
        Cases.read("A spokeswoman for British Fisheries Minister Rosalind Quint said so.");
    assertThat(Cases.offices(text))
        .containsExactly("Rosalind Quint: Fisheries Minister, GBR, null, HELD");
  }

  @Test
  void whoChairsABodyIsItsChair() {
    AnnotatedText text =
        Cases.read(
            "Erlend Quint, who chairs the Shetland Boatmen's League, urged the minister to stay.");
    assertThat(Cases.offices(text))
        .containsExactly("Erlend Quint: chair, GBR, Shetland Boatmen's League, HELD");
  }

  @Test
  void anActingOfficeIsNoVerb() {
    AnnotatedText text =
        Cases.read("His deputy, Sara Lind, becomes acting director of the inspectorate.");
    assertThat(Cases.offices(text))
        .contains("Sara Lind: director of the inspectorate, null, null, ACTING");
  }

  @Test
  void aMinisterIsOfTheCountryWhoseMinistryWasJustNamed() {
    AnnotatedText text =
        Cases.read(
            "Norway's Fisheries Ministry dismissed the idea. Deputy Fisheries Minister Marte Quint"
                + " said that nothing would change.");
    assertThat(Cases.offices(text))
        .containsExactly("Marte Quint: Deputy Fisheries Minister, NOR, null, HELD");
  }
}
