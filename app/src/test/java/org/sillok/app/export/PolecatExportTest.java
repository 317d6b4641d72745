package org.sillok.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.engine.Annals;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Attribution;
import org.sillok.model.Chronology;
import org.sillok.model.ClaimId;
import org.sillok.model.Dating;
import org.sillok.model.Entry;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Place;
import org.sillok.model.Provenance;
import org.sillok.model.Sector;
import org.sillok.model.Span;
import org.sillok.model.Status;
import org.sillok.model.When;

final class PolecatExportTest {
  private static final String TEXT = "Envoy Ann Example met Bo Other in Oslo.";
  private static final Article ARTICLE =
      Article.ofText("desk", TEXT, Dating.entered(When.day(LocalDate.of(2031, 4, 9))));

  private static EventClaim claim(EventType type, @Nullable String mode, Status status) {
    Span all = new Span(0, TEXT.length());
    return new EventClaim(
        ClaimId.of(type.name(), status.name()),
        type,
        mode,
        List.of("diplomatic", "economic"),
        status,
        List.of(new Actor("Ann Example", Actor.Kind.PERSON, "NOR", Sector.GOV, "envoy")),
        List.of(new Actor("Bo Other", Actor.Kind.PERSON, null, null, null)),
        true,
        When.parse("2031-04-07/2031-04-08"),
        new Place("Oslo", "NOR", 59.9, 10.7),
        null,
        List.of(),
        all,
        all,
        Attribution.OUTLET,
        Provenance.of(ARTICLE, all, "test/rule", "test"));
  }

  private static List<String[]> rows(EventClaim claim) throws IOException {
    Entry entry =
        new Entry(
            "e1", claim.when(), claim.when(), "Example meets Other.", null, List.of(claim), 1, 1);
    Annals annals =
        new Annals(
            new Chronology(
                List.of(entry),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            Map.of(ARTICLE.page(), ARTICLE));
    StringBuilder out = new StringBuilder();
    Format.POLECAT.write(annals, out, new Format.Style(80, false));
    return out.toString().lines().map(l -> l.split("\t", -1)).toList();
  }

  private static String value(EventClaim claim, String column) throws IOException {
    List<String[]> rows = rows(claim);
    return rows.get(1)[List.of(rows.get(0)).indexOf(column)];
  }

  @Test
  void has_the_columns_of_polecat_in_their_order() throws IOException {
    List<String[]> rows = rows(claim(EventType.CONSULT, "visit", Status.HAPPENED));
    assertThat(rows.get(0)).hasSize(40).startsWith("Event ID", "Event Date", "Event Type");
    assertThat(rows.get(0)).endsWith("Story Locations", "Language", "Version");
    assertThat(rows.get(1)).hasSize(40);
  }

  @Test
  void tells_what_the_claim_tells_and_none_for_the_rest() throws IOException {
    EventClaim visit = claim(EventType.CONSULT, "visit", Status.HAPPENED);
    assertThat(value(visit, "Event Date")).isEqualTo("2031-04-07");
    assertThat(value(visit, "Event Type")).isEqualTo("CONSULT");
    assertThat(value(visit, "Intensity")).isEqualTo("4.0");
    assertThat(value(visit, "Quad Code")).isEqualTo("VERBAL COOPERATION");
    assertThat(value(visit, "Contexts")).isEqualTo("diplomatic; economic");
    assertThat(value(visit, "Actor Country")).isEqualTo("NOR");
    assertThat(value(visit, "Primary Actor Sector")).isEqualTo("GOV");
    assertThat(value(visit, "Actor Title")).isEqualTo("envoy");
    assertThat(value(visit, "Recipient Name")).isEqualTo("Bo Other");
    assertThat(value(visit, "Recipient Country")).isEqualTo("None");
    assertThat(value(visit, "Placename")).isEqualTo("Oslo");
    assertThat(value(visit, "Latitude")).isEqualTo("59.9");
    assertThat(value(visit, "Publication Date")).isEqualTo("2031-04-09");
  }

  @Test
  void what_is_to_be_is_agreed_on() throws IOException {
    EventClaim visit = claim(EventType.CONSULT, "visit", Status.PLANNED);
    assertThat(value(visit, "Event Type")).isEqualTo("AGREE");
    assertThat(value(visit, "Event Mode")).isEqualTo("None");
    assertThat(value(claim(EventType.AID, null, Status.PLANNED), "Event Type")).isEqualTo("AGREE");
    assertThat(value(claim(EventType.RETREAT, "release", Status.PLANNED), "Event Type"))
        .isEqualTo("CONCEDE");
    assertThat(value(claim(EventType.SANCTION, null, Status.PLANNED), "Event Type"))
        .isEqualTo("SANCTION");
  }

  @Test
  void a_meeting_called_off_is_refused_and_one_called_for_requested() throws IOException {
    EventClaim off = claim(EventType.CONSULT, "visit", Status.CANCELLED);
    assertThat(value(off, "Event Type")).isEqualTo("REJECT");
    assertThat(value(off, "Event Mode")).isEqualTo("meet");
    assertThat(value(off, "Intensity")).isEqualTo("-2.0");
    EventClaim wanted = claim(EventType.RETREAT, "release", Status.REQUESTED);
    assertThat(value(wanted, "Event Type")).isEqualTo("REQUEST");
    assertThat(value(wanted, "Event Mode")).isEqualTo("yield");
  }

  @Test
  void an_accusation_is_conflict_and_what_is_denied_is_no_event() throws IOException {
    assertThat(value(claim(EventType.ACCUSE, null, Status.HAPPENED), "Intensity"))
        .isEqualTo("-3.0");
    assertThat(rows(claim(EventType.CONSULT, null, Status.DENIED))).hasSize(1);
  }
}
