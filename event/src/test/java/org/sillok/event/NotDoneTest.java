package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/** What is told and was not done: denied, still to come, stalled, kept from. */
final class NotDoneTest {
  private static final Sentences SENTENCES = new Sentences();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway dismissed reports of a secret visit by its minister to Denmark.|CONSULT|DENIED",
        "Norway's claim to have freed the Danish sailors is false, Finland said.|RETREAT|DENIED",
        "Norway on Friday denied reports that it had sold drones to Denmark.|AID|DENIED",
        "Reports that Norway had freed the Danish sailors were untrue.|RETREAT|DENIED",
        "Norway called the report of a secret deal with Denmark false.|AGREE|DENIED",
        "There are no plans for a summit between Norway and Denmark.|CONSULT|DENIED",
        "Talks between Norway and Denmark failed to resume on Monday.|CONSULT|DENIED",
        "Norway has yet to release the Danish sailors.|RETREAT|DENIED",
        "There has been no contact between Norway and Denmark over the licences.|CONSULT|DENIED",
        "The swap of prisoners between Norway and Denmark will not go ahead.|COOPERATE|DENIED",
        "The Norwegian minister is expected in Denmark on Friday.|CONSULT|PLANNED",
        "Norway offered to hold talks and prepare for a second summit with Denmark.|CONSULT|POSSIBLE",
        "If Denmark closes the port, Norway will suspend visas for Danish officials.|SANCTION|POSSIBLE",
        "Norway called off a visit by its minister to Denmark.|CONSULT|CANCELLED",
        "Norway has delayed the delivery of drones to Denmark.|AID|CANCELLED",
      })
  void isToldAsSuch(String text, EventType type, Status status) {
    assertThat(SENTENCES.events(text))
        .as(SENTENCES.tree(text))
        .anyMatch(e -> e.type() == type && e.status() == status)
        .noneMatch(e -> e.type() == type && e.status() == Status.HAPPENED);
  }

  @Test
  void aRejectedReproachIsRejectedAndNoDeedDenied() {
    assertThat(SENTENCES.events("Norway rejected Danish claims that it broke the treaty."))
        .extracting(EventClaim::type, EventClaim::status)
        .containsExactly(org.assertj.core.api.Assertions.tuple(EventType.REJECT, Status.HAPPENED));
  }

  @Test
  void talksThatStandStillAreToldOnceAsStandingStill() {
    List<EventClaim> told =
        SENTENCES.events("The talks between Norway and Denmark appear to be at a standstill.");
    assertThat(told).extracting(EventClaim::type).containsOnlyNulls();
    assertThat(told).extracting(EventClaim::status).containsExactly(Status.ONGOING);
  }

  @Test
  void whatExistsAlreadyIsToldThoughItStandsInADemand() {
    String text =
        "Norway demands relief in return for gestures it has taken, such as a moratorium on missile"
            + " tests, while Denmark waits.";
    assertThat(SENTENCES.events(text))
        .as(SENTENCES.tree(text))
        .anyMatch(e -> e.type() == EventType.RETREAT);
  }

  @Test
  void aPurposeIsNotHeldBecauseADayOfThePastIsNear() {
    String text =
        "In July Norway said that when the Danish premier appoints a counterpart for talks, he will"
            + " be ready.";
    assertThat(SENTENCES.events(text))
        .as(SENTENCES.tree(text))
        .noneMatch(e -> e.type() == EventType.CONSULT && e.status() == Status.HAPPENED);
  }
}
