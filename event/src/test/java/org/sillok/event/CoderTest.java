package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.model.Actor;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Status;

/** Whole sentences, from the parse to the claim. */
final class CoderTest {
  /** Loaded once: the engine takes a second. */
  private static final Sentences SENTENCES = new Sentences();

  @Test
  void envoysOfTwoCountriesAreTwoParties() {
    assertThat(SENTENCES.events("Lawmakers in Norway and Finland welcomed the Danish plan."))
        .anySatisfy(e -> assertThat(e.source()).extracting(Actor::country).contains("NOR", "FIN"));
  }

  @Test
  void whatTheFirstIsOfHoldsForAll() {
    assertThat(SENTENCES.events("Danish officials and lawmakers criticised Norway."))
        .anySatisfy(e -> assertThat(e.source()).extracting(Actor::country).containsOnly("DNK"));
    assertThat(
            SENTENCES.events(
                "Lawmakers and officials in Norway and Finland welcomed the Danish plan."))
        .anySatisfy(e -> assertThat(e.source()).extracting(Actor::country).hasSize(4))
        .allSatisfy(
            e -> assertThat(e.source()).extracting(Actor::country).containsOnly("NOR", "FIN"));
    assertThat(SENTENCES.events("Danish officials and the army criticised Norway."))
        .anySatisfy(e -> assertThat(e.source()).extracting(Actor::country).containsNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks between Norway and Denmark ended in Finland on Friday.",
        "Norway took part in the talks in Finland.",
        "Norwegian envoys met Danish officials in Finland."
      })
  void aPlaceIsToldWithTheAct(String sentence) {
    assertThat(SENTENCES.events(sentence))
        .anySatisfy(e -> assertThat(e.where()).isNotNull().extracting("name").isEqualTo("Finland"));
  }

  /** Who acts on whom; one event of that type. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's minister met his Danish counterpart in Finland.|CONSULT|NOR|DNK",
        "The Norwegian minister met the Danish premier and urged him to lift the ban.|REQUEST|NOR|DNK",
        "Norway's envoy to Finland met the country's minister.|CONSULT|NOR|FIN",
        "Norway and Denmark signed a treaty in Finland on Friday.|SUPPORT|NOR+DNK|",
        "Norway won a promise from Denmark.|AGREE|DNK|NOR",
        "Norway's rejection of the Danish offer surprised Finland.|REJECT|NOR|DNK",
        "Norway told Denmark that it could not pay.|REJECT|NOR|DNK",
        "Norway came under pressure from Denmark to open the port.|REQUEST|DNK|NOR"
      })
  void eachHasItsPart(String sentence, EventType type, String source, @Nullable String target) {
    List<EventClaim> found =
        SENTENCES.events(sentence).stream().filter(e -> e.type() == type).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source())
        .extracting(Actor::country)
        .containsExactlyInAnyOrder(source.split("\\+", -1));
    assertThat(found.get(0).target())
        .extracting(Actor::country)
        .isEqualTo(target == null ? List.of() : List.of(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Norwegian envoy will meet Danish officials.",
        "The Norwegian envoy is set to meet Danish officials.",
        "The Norwegian envoy plans to visit Denmark.",
        "Norway announced plans to hold talks with Denmark.",
        "Norway announced talks with Denmark.",
        "Norway said that it would host talks with Denmark.",
        "Norway is preparing for a summit with Denmark.",
        "The Norwegian envoy may meet Danish officials.",
        "Norway called for talks with Denmark.",
        "Norway refused to meet Danish officials.",
        "Norway cancelled its meeting with Denmark.",
        "The Norwegian envoy did not meet Danish officials.",
        "If the Norwegian envoy meets Danish officials, the port will open.",
        "Norway spoke of its upcoming visit to Denmark.",
        "A meeting scheduled for May between Norway and Denmark is on the agenda.",
        "Norway wants talks with Denmark.",
        "Will the Norwegian envoy meet Danish officials?",
        "The Norwegian envoy has yet to meet Danish officials.",
        "The talks between Norway and Denmark, planned for May, never took place.",
        "The talks between Norway and Denmark were put off.",
        "A summit between Norway and Denmark, planned for May, has been postponed.",
        "Norway's visit to Denmark had been scheduled for May but was scrapped.",
        "The talks between Norway and Denmark are off.",
        "Norway denied that it had held talks with Denmark.",
        "Norway denied a report that it had met Danish officials.",
        "There will be no summit between Norway and Denmark.",
        "Reports that Norway had met Danish officials were untrue.",
        "It is not true that Norway has met Danish officials.",
        "Norway dismissed as baseless a report that it had met Danish officials.",
        "Neither side met Danish officials.",
        "No meeting between Norwegian and Danish envoys took place.",
      })
  void whatIsNotSaidToHaveBeenHeldIsNeverHeld(String text) {
    assertThat(SENTENCES.events(text))
        .noneMatch(e -> e.type() == EventType.CONSULT && e.status() == Status.HAPPENED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway is set to ask Denmark to help Finland.|REQUEST|NOR|DNK|PLANNED",
        "Norway accused Denmark of spying.|ACCUSE|NOR|DNK|HAPPENED",
        "Denmark was accused of spying by Norway.|ACCUSE|NOR|DNK|HAPPENED",
        "Norway imposed sanctions on Denmark.|SANCTION|NOR|DNK|HAPPENED",
        "Sanctions were imposed on Denmark by Norway.|SANCTION|NOR|DNK|HAPPENED",
        "Norway, which attacked Denmark, is silent.|ASSAULT|NOR|DNK|HAPPENED",
        "Norway threatened to attack Denmark.|THREATEN|NOR|DNK|HAPPENED",
        "Norway rejected Denmark's offer.|REJECT|NOR|DNK|HAPPENED",
        "Norway will not help Denmark.|REJECT|NOR|DNK|HAPPENED",
        "Norway and Denmark blamed each other for the delay.|ACCUSE|NOR|DNK|HAPPENED",
        "Norway cancelled a visit to Denmark.|CONSULT|NOR|DNK|CANCELLED",
        "Norway denied that it had attacked Denmark.|ASSAULT|NOR|DNK|DENIED",
        "Norway, the host, accused Denmark of spying.|ACCUSE|NOR|DNK|HAPPENED",
        "Norway sent food aid to Denmark.|AID|NOR|DNK|HAPPENED",
      })
  void tellsWhoDoesWhatToWhom(
      String text, EventType type, String source, String target, Status status) {
    EventClaim e =
        SENTENCES.events(text).stream()
            .filter(x -> x.type() == type)
            .findFirst()
            .orElseThrow(() -> new AssertionError(SENTENCES.tree(text)));
    assertThat(e.source()).extracting(Actor::country).as(SENTENCES.tree(text)).contains(source);
    assertThat(e.target()).extracting(Actor::country).as(SENTENCES.tree(text)).contains(target);
    assertThat(e.status()).isEqualTo(status);
  }

  @Test
  void whatIsDemandedIsToldByTheDemandAlone() {
    assertThat(SENTENCES.events("Norway demanded that Denmark release Finnish sailors."))
        .extracting(EventClaim::type)
        .containsExactly(EventType.REQUEST);
  }

  @Test
  void whatIsPutOffIsCalledOffAndPlannedAnew() {
    String text = "The talks between Norway and Denmark have been postponed.";
    assertThat(SENTENCES.events(text))
        .extracting(EventClaim::status)
        .containsExactly(Status.CANCELLED);
  }

  @Test
  void thePartiesAreThoseThatThePageCountsUp() {
    String text =
        "The three countries, Norway, Denmark and Finland, share a sea. "
            + "The three countries agreed to open the port.";
    EventClaim e = SENTENCES.events(text).get(0);
    assertThat(e.source())
        .extracting(Actor::country)
        .as(SENTENCES.tree(text))
        .containsExactlyInAnyOrder("NOR", "DNK", "FIN");
  }

  @Test
  void thosePresentAreAGroupWhereThePageDoesNotNameThem() {
    String text = "Norway and Denmark share a sea. The parties agreed to open the port.";
    EventClaim e = SENTENCES.events(text).get(0);
    assertThat(e.source()).extracting(Actor::name).containsExactly("parties");
    assertThat(e.source()).extracting(Actor::country).containsOnlyNulls();
    assertThat(SENTENCES.events("The parties agreed to open the port.")).isEmpty();
  }

  @Test
  void twoDemonymsAreTwoParties() {
    EventClaim e = SENTENCES.events("Norwegian and Danish officials met on Friday.").get(0);
    Set<String> countries = new HashSet<>();
    e.source().forEach(a -> countries.add(String.valueOf(a.country())));
    e.target().forEach(a -> countries.add(String.valueOf(a.country())));
    assertThat(countries).containsExactlyInAnyOrder("NOR", "DNK");
    assertThat(e.symmetric()).isTrue();
  }

  @Test
  void theWordsOfEveryClaimCanBeReadAgain() {
    String text =
        "Norway met Danish officials. It said that Denmark must open the port.\n\n"
            + "A draft filed by Norway included actions to lift the ban and open the port. "
            + "Denmark set a deadline for Norway to leave.";
    AnnotatedText annotated = SENTENCES.annotate(text);
    List<Claim> claims = SENTENCES.coder().code(annotated);
    assertThat(claims).isNotEmpty();
    Set<String> ids = new HashSet<>();
    for (Claim c : claims) {
      assertThat(annotated.words(c.provenance().inArticle())).isEqualTo(c.provenance().quote());
      assertThat(ids.add(c.id().value())).as("id of %s", c).isTrue();
      if (c instanceof EventClaim e) {
        assertThat(e.clause().covers(e.trigger())).isTrue();
        assertThat(c.provenance().inArticle().covers(e.clause())).isTrue();
      }
    }
    assertThat(SENTENCES.coder().code(annotated)).isEqualTo(claims);
  }

  @Test
  void aDraftIsToldProvisionByProvision() {
    String text =
        "A draft filed by Norway included actions to lift the ban and open the port. "
            + "It would allow fishing.";
    List<ProposalClaim> proposals = new ArrayList<>();
    for (Claim c : SENTENCES.coder().code(SENTENCES.annotate(text))) {
      if (c instanceof ProposalClaim p) {
        proposals.add(p);
      }
    }
    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).by()).extracting(Actor::country).containsExactly("NOR");
    assertThat(proposals.get(0).provisions())
        .containsExactly("lift the ban", "open the port", "allow fishing");
  }

  @Test
  void aDeadlineHasItsParty() {
    List<Claim> claims =
        SENTENCES
            .coder()
            .code(SENTENCES.annotate("Norway set a deadline for Denmark to open the port."));
    assertThat(claims)
        .filteredOn(c -> c instanceof DeadlineClaim)
        .singleElement()
        .satisfies(
            c -> {
              DeadlineClaim d = (DeadlineClaim) c;
              assertThat(d.party()).extracting(Actor::country).containsExactly("NOR");
              assertThat(d.matter()).contains("open the port");
            });
  }
}
