package org.sillok.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.TimeExpression;

/**
 * Pages with all that was found in them, in colour: one HTML file that needs nothing beside it, no
 * script and no address to load from.
 */
public final class AnnotationHtml {
  /**
   * A page.
   *
   * @param text the article with its annotations
   * @param claims what is claimed in it
   */
  public record Page(AnnotatedText text, List<Claim> claims) {
    public Page {
      claims = List.copyOf(claims);
    }
  }

  private static final String STYLE = style();

  private final String prefix;
  private final AnnotatedText text;
  private final List<Claim> claims;

  private AnnotationHtml(int number, AnnotatedText text, List<Claim> claims) {
    this.prefix = "p" + number + "-";
    this.text = text;
    this.claims = claims;
  }

  /**
   * One document for the articles of a file.
   *
   * @param pages in the order in which they are shown
   */
  public static String document(List<Page> pages) {
    StringBuilder out = new StringBuilder();
    String title = pages.isEmpty() ? "No article" : Line.headline(pages.get(0).text().article());
    out.append(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        """);
    out.append("<title>").append(Html.escape(title)).append("</title>\n<style>\n");
    out.append(STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#p1-text\">To the text</a>\n");
    legend(out);
    int number = 0;
    for (Page page : pages) {
      number++;
      new AnnotationHtml(number, page.text(), page.claims()).article(out);
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private static void legend(StringBuilder out) {
    out.append("<nav class=\"legend\" aria-label=\"What the colours mean; untick to hide\">\n");
    toggle(out, "names", "Names");
    for (Layer layer : Layer.values()) {
      if (layer.css.startsWith("n ")) {
        key(out, layer);
      }
    }
    toggle(out, "times", "Times");
    key(out, Layer.TIME);
    toggle(out, "quotes", "Quotations");
    key(out, Layer.QUOTED);
    key(out, Layer.REPORTED);
    key(out, Layer.CUE);
    toggle(out, "offices", "Offices");
    key(out, Layer.OFFICE);
    toggle(out, "claims", "Claims");
    key(out, Layer.CLAIM);
    out.append("</fieldset>\n</nav>\n");
  }

  private static void toggle(StringBuilder out, String id, String words) {
    out.append(id.equals("names") ? "" : "</fieldset>\n");
    out.append("<fieldset><label class=\"toggle\"><input type=\"checkbox\" checked id=\"show-");
    out.append(id).append("\"> ").append(words).append("</label>\n");
  }

  private static void key(StringBuilder out, Layer layer) {
    out.append("<span class=\"key\"><span class=\"").append(layer.css).append(' ');
    out.append(layer.css.charAt(0)).append("-first ").append(layer.css.charAt(0));
    out.append("-last\">").append(Html.escape(layer.words)).append("</span></span>\n");
  }

  private void article(StringBuilder out) {
    Article a = text.article();
    out.append("<main>\n<header>\n<h1>").append(Html.escape(Line.headline(a))).append("</h1>\n");
    List<String> facts = new ArrayList<>();
    if (a.outlet() != null) {
      facts.add(a.outlet().name());
    }
    if (a.agency() != null) {
      facts.add(a.agency().name());
    }
    a.bylines().stream().map(Byline::name).forEach(facts::add);
    facts.add(
        a.published().when().isUnknown()
            ? "date unknown"
            : "published " + DateWords.of(a.published().when()));
    out.append("<p class=\"facts\">").append(Html.escape(String.join(" · ", facts)));
    out.append("</p>\n</header>\n<article id=\"")
        .append(prefix)
        .append("text\" tabindex=\"-1\">\n");
    out.append(MarkedText.html(a.text(), marks())).append("</article>\n");
    out.append("<aside aria-label=\"What was found\">\n");
    out.append(new AnnotationPanels(prefix, text, claims).html()).append("</aside>\n</main>\n");
  }

  private List<Mark> marks() {
    List<Mark> out = new ArrayList<>();
    for (int i = 0; i < text.mentions().size(); i++) {
      Mention m = text.mentions().get(i);
      String who = text.entities().get(m.entity()).name();
      String note = who + ", " + lower(m.type()) + " (" + lower(m.form()) + ")";
      out.add(mark(m.span(), Layer.of(m.type()), "m" + i, "e" + m.entity(), null, null, note));
    }
    for (int i = 0; i < text.times().size(); i++) {
      TimeExpression t = text.times().get(i);
      String value = t.when().isUnknown() ? t.value() : t.when().edtf();
      String note = "time, " + t.type() + (t.mod() == null ? "" : ", " + t.mod()) + ": " + value;
      String label = value.isEmpty() ? null : value;
      out.add(mark(t.span(), Layer.TIME, "t" + i, null, null, label, note));
    }
    for (int i = 0; i < text.offices().size(); i++) {
      OfficeMention o = text.offices().get(i);
      String who = o.person() < 0 ? "nobody named" : text.entities().get(o.person()).name();
      String country = o.office().country() == null ? "" : ", " + o.office().country();
      String note = "office: " + o.office().full() + country + ", " + lower(o.tense()) + ": " + who;
      out.add(mark(o.span(), Layer.OFFICE, "o" + i, null, null, null, note));
    }
    for (int i = 0; i < text.quotations().size(); i++) {
      quotation(i, out);
    }
    for (int i = 0; i < claims.size(); i++) {
      Span span = span(claims.get(i));
      if (span != null) {
        String note = "claim " + (i + 1) + ": " + ArticleText.claim(claims.get(i));
        out.add(mark(span, Layer.CLAIM, "c" + i, null, null, String.valueOf(i + 1), note));
      }
    }
    return out;
  }

  private void quotation(int i, List<Mark> out) {
    Quotation q = text.quotations().get(i);
    Layer layer = q.kind() == Quotation.Kind.INDIRECT ? Layer.REPORTED : Layer.QUOTED;
    String speaker = AnnotationPanels.speaker(text, q);
    String note = "quotation, " + lower(q.kind()) + ", " + lower(q.act()) + ", by " + speaker;
    for (int k = 0; k < q.content().size(); k++) {
      String id = "q" + i + (k == 0 ? "" : "-" + k);
      String label = k == 0 ? speaker : null;
      out.add(mark(q.content().get(k), layer, id, null, label, null, note));
    }
    if (q.cue() != null) {
      String cue = "brings in the words of " + speaker;
      out.add(mark(q.cue(), Layer.CUE, "cue" + i, null, null, null, cue));
    }
  }

  private Mark mark(
      Span span,
      Layer layer,
      String id,
      @Nullable String link,
      @Nullable String before,
      @Nullable String after,
      String note) {
    return new Mark(
        span, layer, prefix + id, link == null ? null : prefix + link, before, after, note);
  }

  /** What to mark of a claim; null where the quotation or the office already shows it. */
  private static @Nullable Span span(Claim claim) {
    return switch (claim) {
      case EventClaim c -> c.clause();
      case PositionClaim c -> c.provenance().inArticle();
      case DeadlineClaim c -> c.provenance().inArticle();
      case ProposalClaim c -> c.provenance().inArticle();
      case StatementClaim c -> null;
      case TenureClaim c -> null;
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String style() {
    try (InputStream in = AnnotationHtml.class.getResourceAsStream("annotation.css")) {
      if (in == null) {
        throw new IllegalStateException("annotation.css is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("annotation.css", e);
    }
  }
}
