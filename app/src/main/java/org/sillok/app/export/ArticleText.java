package org.sillok.app.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sillok.model.Actor;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entity;
import org.sillok.model.EventClaim;
import org.sillok.model.Excerpt;
import org.sillok.model.OfficeMention;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Quotation;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.TimeExpression;

/** One page for the terminal: the article, or what was found in it. */
public final class ArticleText {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private ArticleText() {}

  /** The clean article with the evidence for its dates. */
  public static String article(Article a) {
    StringBuilder out = new StringBuilder();
    field(out, "Headline", a.headline() == null ? "–" : a.headline().text());
    field(out, "Outlet", Line.outlet(a));
    if (!a.bylines().isEmpty()) {
      field(out, "By", a.bylines().stream().map(Around::byline).collect(Collectors.joining("; ")));
    }
    if (a.dateline() != null) {
      field(out, "Dateline", a.dateline());
    }
    Around.of(a).forEach(x -> field(out, x.label(), x.value()));
    dating(out, "Published", a.published());
    if (a.updated() != null) {
      dating(out, "Updated", a.updated());
    }
    field(out, "Page", a.name() + " (" + a.page().brief() + ", " + a.language() + ")");
    for (Excerpt caption : a.captions()) {
      field(out, "Caption", caption.text());
    }
    return out.append('\n').append(a.text()).append('\n').toString();
  }

  private static void dating(StringBuilder out, String name, Dating dating) {
    String time =
        dating.time() == null
            ? ""
            : ", "
                + CLOCK.format(dating.time())
                + (dating.zone() == null ? "" : " " + dating.zone());
    field(out, name, Published.of(dating) + time);
    List<String> because = Published.because(dating);
    if (because.isEmpty()) {
      dating.evidence().forEach(e -> field(out, "", "for it: " + evidence(e)));
    } else {
      because.forEach(b -> field(out, "", "because: " + b));
    }
    dating.rejected().forEach(e -> field(out, "", "rejected: " + evidence(e)));
  }

  /** A sign of a date in words. */
  static String evidence(DateEvidence e) {
    return "“" + e.words() + "”, " + e.reason() + " [" + e.rule() + "]";
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "%-10s %s%n", name, value));
  }

  /** What was found in an article. */
  public static String annotations(AnnotatedText text, List<Claim> claims) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(text.article().name()).append("\n\nSentences\n");
    int n = 0;
    for (var sentence : text.sentences()) {
      out.append("  ")
          .append(++n)
          .append(". ")
          .append(flat(text.words(sentence.span())))
          .append('\n');
    }
    out.append("\nNames\n");
    for (Entity e : text.entities()) {
      String country = e.country() == null ? "" : " (" + e.country() + ")";
      String aliases = e.aliases().isEmpty() ? "" : ", also " + String.join(", ", e.aliases());
      out.append("  ").append(e.name()).append(country).append(", ").append(lower(e.type()));
      out.append(aliases);
      out.append(e.respelt() == null ? "" : ", printed as " + e.respelt()).append('\n');
    }
    out.append("\nOffices\n");
    for (OfficeMention o : text.offices()) {
      String who = o.person() < 0 ? "not named" : text.entities().get(o.person()).name();
      String country = o.office().country() == null ? "" : " (" + o.office().country() + ")";
      out.append("  ").append(who).append(": ").append(o.office().title()).append(country);
      out.append(", ").append(lower(o.tense())).append('\n');
    }
    out.append("\nTimes\n");
    for (TimeExpression t : text.times()) {
      out.append("  ").append(flat(text.words(t.span()))).append(": ").append(t.value());
      out.append(t.when().isUnknown() ? "" : " = " + DateWords.of(t.when())).append('\n');
    }
    out.append("\nQuotations\n");
    for (Quotation q : text.quotations()) {
      String who =
          q.speakerEntity() >= 0
              ? text.entities().get(q.speakerEntity()).name()
              : q.speaker() == null ? "?" : text.words(q.speaker());
      String words = q.content().stream().map(text::words).collect(Collectors.joining(" … "));
      out.append("  ").append(who).append(" (").append(lower(q.kind())).append("): ");
      out.append(flat(words)).append('\n');
    }
    out.append("\nClaims\n");
    claims.forEach(c -> out.append("  ").append(claim(c)).append('\n'));
    return out.toString();
  }

  /** A claim in one line: its date, what it is, by which rule. */
  public static String claim(Claim claim) {
    String what =
        switch (claim) {
          case EventClaim c ->
              (c.type() == null ? "event" : c.type().name())
                  + (c.mode() == null ? "" : "/" + c.mode())
                  + ", "
                  + lower(c.status())
                  + ": "
                  + names(c.source())
                  + (c.target().isEmpty()
                      ? ""
                      : (c.symmetric() ? " and " : " → ") + names(c.target()))
                  + (c.where() == null ? "" : ", in " + c.where().name());
          case StatementClaim c -> "statement: " + c.speaker().name() + ": " + flat(c.content());
          case PositionClaim c ->
              "position: " + names(c.party()) + " " + c.stance().label() + " " + flat(c.issue());
          case DeadlineClaim c -> "deadline: " + names(c.party()) + ": " + flat(c.matter());
          case ProposalClaim c -> "proposal: " + names(c.by()) + ": " + c.title();
          case TenureClaim c ->
              "office: " + c.person().name() + ", " + c.office().title() + ", " + lower(c.tense());
        };
    return DateWords.of(claim.when()) + " · " + what + " [" + claim.provenance().rule() + "]";
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
