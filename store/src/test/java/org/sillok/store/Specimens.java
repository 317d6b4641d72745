package org.sillok.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Actor;
import org.sillok.model.Agency;
import org.sillok.model.Alignment;
import org.sillok.model.Article;
import org.sillok.model.Attribution;
import org.sillok.model.Byline;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.CodedArticle;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Dating;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Excerpt;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention;
import org.sillok.model.Outlet;
import org.sillok.model.Page;
import org.sillok.model.Place;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Provenance;
import org.sillok.model.Quotation;
import org.sillok.model.Sector;
import org.sillok.model.Span;
import org.sillok.model.Stance;
import org.sillok.model.StatementClaim;
import org.sillok.model.Status;
import org.sillok.model.TenureClaim;
import org.sillok.model.Voice;
import org.sillok.model.When;

/** Invented pages with a claim of every kind, numbered so that each is another. */
final class Specimens {
  private Specimens() {}

  static Page page(int n) {
    return new Page(
        "page-" + n + ".txt",
        n % 2 == 0 ? "https://harbour.example/" + n : null,
        null,
        "text/plain",
        StandardCharsets.UTF_8,
        text(n).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(int n) {
    return "Envoys of Norway and Iceland met in Tórshavn on round " + n + " of the talks.";
  }

  static CodedArticle coded(int n, String engine) {
    Page page = page(n);
    String text = page.chars();
    List<Alignment.Segment> segments = new ArrayList<>();
    segments.add(new Alignment.Segment(new Span(0, 6), new Span(0, 6), Alignment.Kind.COPY));
    segments.add(new Alignment.Segment(new Span(6, 7), new Span(6, 7), Alignment.Kind.SPACE));
    segments.add(
        new Alignment.Segment(
            new Span(7, text.length()), new Span(7, text.length()), Alignment.Kind.COPY));
    DateEvidence stamp =
        new DateEvidence(
            DateRole.PUBLISHED,
            When.day(LocalDate.of(2031, 10, 8)),
            "8 October 2031",
            new Span(0, 3),
            "stamp",
            "printed under the headline");
    Dating published =
        new Dating(
            When.day(LocalDate.of(2031, 10, 8)),
            LocalTime.of(18, 5),
            ZoneOffset.ofHours(1),
            List.of(stamp),
            List.of(stamp));
    Article article =
        new Article(
            page.id(),
            page.name(),
            new Excerpt("Envoys meet", new Span(0, 5)),
            List.of(new Byline("Ann Example", "ann@harbour.example", null)),
            new Outlet("The Harbour Gazette", "harbour.example"),
            new Agency("North Wire"),
            null,
            "TÓRSHAVN",
            List.of(new Excerpt("A boat", null)),
            List.of("LEAD"),
            text,
            Alignment.of(segments),
            "en",
            published,
            null);
    return new CodedArticle(article, claims(article, n, engine));
  }

  private static List<Claim> claims(Article article, int n, String engine) {
    Provenance from =
        Provenance.of(article, new Span(0, article.text().length()), "test.rule", engine);
    Actor norway = new Actor("Norway", Actor.Kind.GOVERNMENT, "NOR", Sector.GOV, null);
    Actor envoy = new Actor("Ann Example", Actor.Kind.PERSON, "ISL", null, "envoy");
    Attribution said =
        Attribution.of(new Voice(Voice.Kind.ANONYMOUS, "a senior official", new Span(0, 6)));
    When when = When.parse("2031-10-07/2031-10-09");
    String id = Integer.toString(n);
    return List.of(
        new EventClaim(
            ClaimId.of("event", id),
            EventType.CONSULT,
            "meet",
            List.of("diplomatic"),
            Status.HAPPENED,
            List.of(norway, envoy),
            List.of(),
            true,
            when,
            new Place("Tórshavn", "FRO", 62.01, -6.77),
            "mackerel",
            List.of("reportedly"),
            new Span(0, 20),
            new Span(29, 32),
            said,
            from),
        new StatementClaim(
            ClaimId.of("statement", id),
            Quotation.Kind.MIXED,
            envoy,
            "met",
            new Span(29, 32),
            "reporters",
            When.parse("2031-10~"),
            Attribution.OUTLET,
            from),
        new PositionClaim(
            ClaimId.of("position", id),
            List.of(norway),
            Stance.IS_READY_TO,
            "a share",
            "if others are",
            When.UNKNOWN,
            said,
            from),
        new DeadlineClaim(
            ClaimId.of("deadline", id),
            List.of(norway),
            When.parse("../2031-12-31"),
            "an accord",
            null,
            said,
            from),
        new ProposalClaim(
            ClaimId.of("proposal", id),
            List.of(norway),
            null,
            "a draft",
            List.of("shares", "a term"),
            When.parse("2031-10-21"),
            said,
            from),
        new TenureClaim(
            ClaimId.of("tenure", id),
            envoy,
            new Office("envoy", "ISL", null),
            OfficeMention.Tense.HELD,
            When.parse("2031-10-08"),
            said,
            from));
  }
}
